import Testing

@testable import ICalendar

@Suite struct CivilDateTests {
  @Test func `there is no 30 February and no month 13`() {
    #expect(CivilDate(year: 2026, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2028, month: 2, day: 29) != nil)
    #expect(CivilDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2000, month: 2, day: 29) != nil)
    #expect(CivilDate(year: 2026, month: 13, day: 1) == nil)
    #expect(CivilDate(year: 2026, month: 4, day: 31) == nil)
    #expect(CivilDate(year: 2026, month: 4, day: 0) == nil)
    #expect(CivilDate(year: 0, month: 1, day: 1) == nil)
    #expect(CivilDate(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test func `days are counted from 1970, before it too`() throws {
    #expect(try date(1970, 1, 1).daysSinceEpoch == 0)
    #expect(try date(1969, 12, 31).daysSinceEpoch == -1)
    #expect(try date(2000, 3, 1).daysSinceEpoch == 11_017)
    #expect(try date(2026, 10, 14).daysSinceEpoch == 20_740)
    #expect(try date(1, 1, 1).daysSinceEpoch == -719_162)
  }

  @Test func `every day of 800 years follows the one before it`() throws {
    var expected: CivilDate? = try date(1600, 1, 1)
    let first = try date(1600, 1, 1).daysSinceEpoch
    var wrong: [CivilDate] = []
    for days in first..<first + 292_194 {
      let day = CivilDate(daysSinceEpoch: days)
      if day != expected || day.daysSinceEpoch != days { wrong.append(day) }
      expected =
        CivilDate(year: day.year, month: day.month, day: day.day + 1)
        ?? CivilDate(year: day.year, month: day.month + 1, day: 1)
        ?? CivilDate(year: day.year + 1, month: 1, day: 1)
    }
    #expect(wrong.isEmpty)
    #expect(try expected == date(2400, 1, 1))
  }

  @Test func `days are added over the ends of months and years`() throws {
    #expect(try date(2026, 12, 31).adding(days: 1) == date(2027, 1, 1))
    #expect(try date(2028, 3, 1).adding(days: -1) == date(2028, 2, 29))
  }

  @Test func `weekdays begin with Sunday`() throws {
    #expect(try date(2026, 3, 29).weekday == 0)
    #expect(try date(1969, 12, 31).weekday == 3)
  }

  @Test func `dates, times and moments are in order`() throws {
    #expect(try date(2026, 9, 30) < date(2026, 10, 1))
    #expect(try dateTime(2026, 9, 30, 23) < dateTime(2026, 10, 1, 0))
    #expect(try dateTime(2026, 9, 30, 8, 15) < dateTime(2026, 9, 30, 8, 30))
  }

  @Test func `a time of day has no hour 24`() {
    #expect(CivilTime(hour: 24, minute: 0) == nil)
    #expect(CivilTime(hour: 23, minute: 60) == nil)
    #expect(CivilTime(hour: 23, minute: 59, second: 59)?.secondOfDay == 86_399)
  }

  @Test func `seconds are added over midnight`() throws {
    #expect(
      try dateTime(2026, 12, 31, 23, 30).adding(seconds: 3600) == dateTime(2027, 1, 1, 0, 30))
  }
}

@Suite struct UTCInstantTests {
  @Test func `a moment is read as it is written`() throws {
    let moment = try instant("2026-10-14T06:30:05Z")
    #expect(moment.secondsSinceEpoch == 1_791_959_405)
    #expect(moment.description == "2026-10-14T06:30:05Z")
    #expect(try instant("1969-12-31T23:59:59Z").secondsSinceEpoch == -1)
  }

  @Test(arguments: [
    "", "2026-10-14", "2026-10-14T06:30:05", "2026-10-14T06:30:05+02:00", "2026-02-30T06:30:05Z",
    "2026-10-14T24:00:00Z", "2026-10-14 06:30:05Z", "2026-1O-14T06:30:05Z",
  ])
  func `no other form is read`(text: String) {
    #expect(UTCInstant(text) == nil)
  }
}
