/// A time zone as POSIX's TZ variable describes it, for instance CET-1CEST,M3.5.0,M10.5.0/3.
struct PosixTimeZone: Hashable, Sendable {
  var standard: LocalTimeType
  var daylight: Daylight?

  struct Daylight: Hashable, Sendable {
    var type: LocalTimeType
    var start: YearlyOnset
    var end: YearlyOnset
  }
}

/// A moment of every year, on the clock as it goes until then.
struct YearlyOnset: Hashable, Sendable {
  var day: Day
  /// Seconds after midnight; may be negative, or more than a day.
  var seconds: Int

  enum Day: Hashable, Sendable {
    /// A day of the week, 0 for Sunday, in the nth week of a month; the fifth is the last.
    case weekday(Int, week: Int, month: Int)
    /// 1 to 365; 29 February is never counted.
    case dayWithoutLeapDay(Int)
    /// 0 to 365; 29 February is counted in leap years.
    case dayOfYear(Int)
  }

  /// What the clock shows then, as seconds since 1970 as if it showed UTC.
  func wallSeconds(year: Int) -> Int { days(year: year) * 86_400 + seconds }

  private func days(year: Int) -> Int {
    let newYear = CivilDate.daysSinceEpoch(year: year, month: 1, day: 1)
    switch day {
    case .dayOfYear(let number):
      return newYear + number
    case .dayWithoutLeapDay(let number):
      let afterLeapDay = CivilDate.isLeap(year: year) && number >= 60
      return newYear + number - (afterLeapDay ? 0 : 1)
    case .weekday(let weekday, let week, let month):
      let first = CivilDate.daysSinceEpoch(year: year, month: month, day: 1)
      let ahead = (weekday - CivilDate.weekday(daysSinceEpoch: first) + 7) % 7
      let day = ahead + (week - 1) * 7
      return first + (day < CivilDate.length(ofMonth: month, year: year) ? day : day - 7)
    }
  }
}

extension PosixTimeZone {
  /// The two transitions of each year, in order of time; none in a zone without summer time.
  func transitions(years: ClosedRange<Int>) -> [ZoneTransition] {
    guard let daylight else { return [] }
    let transitions = years.flatMap { year in
      [
        ZoneTransition(
          instant: daylight.start.wallSeconds(year: year) - standard.offset, type: daylight.type),
        ZoneTransition(
          instant: daylight.end.wallSeconds(year: year) - daylight.type.offset, type: standard),
      ]
    }
    // Daylight time all year ends at the moment it begins, and has then not ended.
    return transitions.sorted {
      ($0.instant, $0.type.isDaylight ? 1 : 0) < ($1.instant, $1.type.isDaylight ? 1 : 0)
    }
  }

  func type(at instant: Int) -> LocalTimeType {
    let year = CivilDateTime(secondsAsIfUTC: instant).date.year
    return transitions(years: (year - 2)...(year + 1))
      .last { $0.instant <= instant }?.type ?? standard
  }
}
