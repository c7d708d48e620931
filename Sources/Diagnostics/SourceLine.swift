/// The line that a finding stands on, or, where it is long, the part of it around the finding.
public struct SourceLine: Sendable, Hashable {
  /// The text.
  public let text: String
  /// The column in which the text begins, from 1.
  public let firstColumn: Int

  /// A line, or the part of one that begins in a column.
  public init(_ text: String, firstColumn: Int = 1) {
    self.text = text
    self.firstColumn = firstColumn
  }
}
