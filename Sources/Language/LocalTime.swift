/// A time of day on the wall's clock, to the minute.
public struct LocalTime: Sendable, Hashable, Comparable {
  /// Minutes since midnight, 0–1440; 1440 is the midnight that ends the day.
  public let minutes: Int

  /// A time that exists; 24.00 is allowed as the end of a day.
  public init?(hour: Int, minute: Int) {
    guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0
    else { return nil }
    minutes = hour * 60 + minute
  }

  /// The hour, 0–24.
  public var hour: Int { minutes / 60 }
  /// The minute, 0–59.
  public var minute: Int { minutes % 60 }

  /// Whether `left` comes first in a day.
  public static func < (left: LocalTime, right: LocalTime) -> Bool { left.minutes < right.minutes }
}

/// From one time of day to another; an end at or before the start is on the next day.
public struct TimeRange: Sendable, Hashable {
  /// When it begins.
  public let start: LocalTime
  /// When it ends; nil where only the beginning is known.
  public let end: LocalTime?

  /// From `start` to `end`.
  public init(start: LocalTime, end: LocalTime?) {
    self.start = start
    self.end = end
  }

  /// Whether it runs past midnight.
  public var endsNextDay: Bool { end.map { $0 < start } ?? false }

  /// How long it is, where the end is known.
  public var length: TimeSpan? {
    end.map { TimeSpan(minutes: $0.minutes - start.minutes + (endsNextDay ? 1440 : 0)) }
  }
}

/// A length of time, in minutes.
public struct TimeSpan: Sendable, Hashable, Comparable {
  /// How many minutes, never negative.
  public let minutes: Int

  /// A length of so many minutes.
  public init(minutes: Int) { self.minutes = minutes }

  /// Whether `left` is the shorter.
  public static func < (left: TimeSpan, right: TimeSpan) -> Bool { left.minutes < right.minutes }
}
