/// A day and a time of day as a wall clock shows them, in no particular time zone.
public struct CivilDateTime: Hashable, Sendable {
  /// The day.
  public let date: CivilDate
  /// The time of that day.
  public let time: CivilTime

  /// Joins a day and a time of day.
  public init(_ date: CivilDate, _ time: CivilTime) {
    (self.date, self.time) = (date, time)
  }

  /// The wall-clock time so many seconds later, on a clock that is never changed.
  public func adding(seconds: Int) -> CivilDateTime {
    CivilDateTime(secondsAsIfUTC: secondsAsIfUTC + seconds)
  }
}

extension CivilDateTime {
  init(secondsAsIfUTC seconds: Int) {
    let days = floorDivide(seconds, 86_400)
    date = CivilDate(daysSinceEpoch: days)
    time = CivilTime(secondOfDay: seconds - days * 86_400)
  }

  /// The seconds since 1970 that this would be, were the clock set to UTC.
  var secondsAsIfUTC: Int { date.daysSinceEpoch * 86_400 + time.secondOfDay }
}

extension CivilDateTime: Comparable {
  /// Whether the first is earlier than the second.
  public static func < (a: CivilDateTime, b: CivilDateTime) -> Bool {
    (a.date, a.time) < (b.date, b.time)
  }
}

extension CivilDateTime: CustomStringConvertible {
  /// The date and time as ISO 8601 has them: 2026-10-14T08:30:00.
  public var description: String { "\(date)T\(time)" }
}
