/// A date as far as it is known: a year, a month of a year, a day, a range, or only words.
public struct PartialDate: Sendable, Hashable {
  /// A year with the month and the day, where they are known.
  public struct Point: Sendable, Hashable, Comparable {
    /// The year; negative before our time.
    public var year: Int
    /// The month, 1–12.
    public var month: Int?
    /// The day of the month.
    public var day: Int?

    /// A point in time as far as it is known.
    public init(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) {
      self.year = year
      self.month = month
      self.day = month == nil ? nil : day
    }

    /// Whether `left` comes first; the less exact one does where they are otherwise the same.
    public static func < (left: Point, right: Point) -> Bool {
      (left.year, left.month ?? 0, left.day ?? 0)
        < (right.year, right.month ?? 0, right.day ?? 0)
    }
  }

  /// The date, or the first of a range.
  public var start: Point?
  /// The last of a range.
  public var end: Point?
  /// Whether it is only about right.
  public var isCirca = false
  /// The season: `1` (spring) to `4` (winter), or a word.
  public var season: String?
  /// A date that is only words: `under utgivelse`.
  public var literal: String?

  /// A date or a range.
  public init(_ start: Point, to end: Point? = nil) {
    self.start = start
    self.end = end
  }

  /// A date that is only words.
  public init(literal: String) { self.literal = literal }

  /// Whether it is one date of a year with four digits and nothing else, which every format holds.
  var isPlain: Bool {
    guard let start, 1000...9999 ~= start.year, 1...12 ~= start.month ?? 1,
      1...28 ~= start.day ?? 1
    else { return false }
    return self == PartialDate(start)
  }

  /// Whether the day, the month and the year are known.
  public var isWhole: Bool { start?.day != nil }
}
