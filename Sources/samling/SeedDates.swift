import Language

/// The days that planted pages speak of: a programme in the autumn, with a deadline in May that is
/// at least a month away, so that nothing in it has gone stale on the day it is planted.
struct SeedDates {
  let today: LocalDate
  let deadline: LocalDate
  let start: LocalDate
  let webinar: LocalDate
  let middle: LocalDate
  let end: LocalDate
  let breakStart: LocalDate

  /// The year of the programme.
  var year: Int { start.year }
  /// The year of the programme that has ended.
  var lastYear: Int { today.year - 1 }
  var breakEnd: LocalDate { breakStart.adding(days: 4) }

  init(today: LocalDate) {
    self.today = today
    let isEarly = (today.month, today.day) < (4, 20)
    let year = isEarly ? today.year : today.year + 1
    deadline = Self.workday(from: Self.day(year, 5, 20))
    start = Self.first(.thursday, from: Self.day(year, 8, 27))
    webinar = Self.first(.wednesday, from: Self.day(year, 9, 22))
    breakStart = Self.first(.monday, from: Self.day(year, 9, 30))
    middle = Self.first(.thursday, from: Self.day(year, 10, 14))
    end = Self.first(.thursday, from: Self.day(year, 11, 25))
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> LocalDate {
    LocalDate(year: year, month: month, day: day) ?? LocalDate(daysSince1970: 0)
  }

  private static func first(_ weekday: Weekday, from day: LocalDate) -> LocalDate {
    day.adding(days: (weekday.daysSinceMonday - day.weekday.daysSinceMonday + 7) % 7)
  }

  private static func workday(from day: LocalDate) -> LocalDate {
    var day = day
    while day.weekday.daysSinceMonday > 4 || NorwegianHoliday(day) != nil {
      day = day.adding(days: 1)
    }
    return day
  }
}
