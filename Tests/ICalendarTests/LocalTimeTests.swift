import Testing

@testable import ICalendar

@Suite struct LocalTimeTests {
  @Test func `an ordinary time comes once`() throws {
    let oslo = try TimeZoneRules.read("Europe/Oslo")
    #expect(
      try oslo.moments(of: dateTime(2026, 10, 14, 8, 30)) == .once(instant("2026-10-14T06:30:00Z")))
    #expect(try oslo.utcOffset(at: dateTime(2026, 1, 14, 8, 30)) == 3600)
    #expect(try oslo.utcOffset(at: dateTime(2060, 7, 14, 8, 30)) == 7200)
    #expect(try oslo.local(instant("2026-10-14T06:30:00Z")) == dateTime(2026, 10, 14, 8, 30))
  }

  @Test func `a time may not come at all`() throws {
    let oslo = try TimeZoneRules.read("Europe/Oslo")
    #expect(
      try oslo.moments(of: dateTime(2026, 3, 29, 2, 30))
        == .never(asIfBefore: instant("2026-03-29T01:30:00Z")))
    #expect(
      try oslo.moments(of: dateTime(2026, 3, 29, 1, 59)) == .once(instant("2026-03-29T00:59:00Z")))
    #expect(
      try oslo.moments(of: dateTime(2026, 3, 29, 3)) == .once(instant("2026-03-29T01:00:00Z")))
  }

  @Test func `a time may come twice`() throws {
    let oslo = try TimeZoneRules.read("Europe/Oslo")
    let moments = try oslo.moments(of: dateTime(2026, 10, 25, 2, 30))
    #expect(
      try moments
        == .twice(first: instant("2026-10-25T00:30:00Z"), second: instant("2026-10-25T01:30:00Z")))
    #expect(try moments.instant == instant("2026-10-25T00:30:00Z"))
    #expect(
      try oslo.moments(of: dateTime(2026, 10, 25, 3)) == .once(instant("2026-10-25T02:00:00Z")))
  }

  @Test func `times long ago and far ahead are as the rules say`() throws {
    let oslo = try TimeZoneRules.read("Europe/Oslo")
    for year in [1989, 1990, 2026, 2060, 2061, 2099] {
      #expect(try oslo.utcOffset(at: dateTime(year, 1, 1, 0)) == 3600, "\(year)")
      #expect(try oslo.utcOffset(at: dateTime(year, 7, 14, 8)) == 7200, "\(year)")
      #expect(try oslo.utcOffset(at: dateTime(year, 12, 31, 23)) == 3600, "\(year)")
    }
    #expect(try oslo.utcOffset(at: dateTime(1975, 7, 14, 8)) == 3600)
  }

  @Test func `half an hour is enough in Lord Howe`() throws {
    let howe = try TimeZoneRules.read("Australia/Lord_Howe")
    #expect(
      try howe.moments(of: dateTime(2026, 10, 4, 2, 15))
        == .never(asIfBefore: instant("2026-10-03T15:45:00Z")))
    #expect(
      try howe.moments(of: dateTime(2026, 4, 5, 1, 45))
        == .twice(first: instant("2026-04-04T14:45:00Z"), second: instant("2026-04-04T15:15:00Z")))
  }

  @Test func `a whole day never came in Samoa`() throws {
    let apia = try TimeZoneRules.read("Pacific/Apia")
    let moments = try apia.moments(of: dateTime(2011, 12, 30, 12))
    #expect(try moments == .never(asIfBefore: instant("2011-12-30T22:00:00Z")))
    #expect(
      try apia.moments(of: dateTime(2011, 12, 31, 0)) == .once(instant("2011-12-30T10:00:00Z")))
  }

  @Test func `UTC has every time once`() throws {
    let utc = try TimeZoneRules.read("UTC")
    #expect(
      try utc.moments(of: dateTime(2026, 3, 29, 2, 30)) == .once(instant("2026-03-29T02:30:00Z")))
  }
}
