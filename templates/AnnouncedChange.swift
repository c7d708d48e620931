public import Language

/// A change of a schedule as it was told to subscribers.
public struct AnnouncedChange: Sendable, Hashable {
  /// The day on which it was told.
  public let date: LocalDate
  /// What was changed, as a sentence in the page's language.
  public let text: String

  /// A change.
  public init(date: LocalDate, text: String) {
    self.date = date
    self.text = text
  }
}
