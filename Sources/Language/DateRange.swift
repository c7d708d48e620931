/// Days that follow each other, both ends included; one day is a range too.
public struct DateRange: Sendable, Hashable {
  /// The first day.
  public let first: LocalDate
  /// The last day, never before the first.
  public let last: LocalDate

  /// One day.
  public init(_ day: LocalDate) {
    first = day
    last = day
  }

  /// From `first` to `last`; nil where `last` is the earlier.
  public init?(first: LocalDate, last: LocalDate) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// Whether it is one day alone.
  public var isOneDay: Bool { first == last }

  /// How many days.
  public var dayCount: Int { last.daysSince1970 - first.daysSince1970 + 1 }

  /// Its days in order.
  public var days: [LocalDate] { (0..<dayCount).map { first.adding(days: $0) } }

  /// Whether a day is one of them.
  public func contains(_ day: LocalDate) -> Bool { first <= day && day <= last }

  /// Whether they share a day.
  public func overlaps(_ other: DateRange) -> Bool { first <= other.last && other.first <= last }
}
