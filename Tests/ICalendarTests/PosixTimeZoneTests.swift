import Testing

@testable import ICalendar

@Suite struct PosixTimeZoneTests {
  private func onsets(_ rule: String, year: Int) throws -> [String] {
    try PosixTimeZone(rule).transitions(years: year...year)
      .map { UTCInstant(secondsSinceEpoch: $0.instant).description }
  }

  @Test func `the last Sunday of a month is the fifth week`() throws {
    #expect(
      try onsets("CET-1CEST,M3.5.0,M10.5.0/3", year: 2026)
        == ["2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z"])
    #expect(
      try onsets("EST5EDT,M3.2.0,M11.1.0", year: 2027)
        == ["2027-03-14T07:00:00Z", "2027-11-07T06:00:00Z"])
  }

  @Test func `times may be negative and longer than a day`() throws {
    #expect(
      try onsets("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", year: 2026)
        == ["2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z"])
    #expect(
      try onsets("IST-2IDT,M3.4.4/26,M10.5.0", year: 2026)
        == ["2026-03-27T00:00:00Z", "2026-10-24T23:00:00Z"])
    #expect(
      try onsets("<-04>4<-03>,M9.1.6/24,M4.1.6/24", year: 2026)
        == ["2026-04-05T03:00:00Z", "2026-09-06T04:00:00Z"])
  }

  @Test func `days can be counted with the leap day and without`() throws {
    #expect(
      try onsets("AAA0BBB,J60/0,J365/0", year: 2028)
        == ["2028-03-01T00:00:00Z", "2028-12-30T23:00:00Z"])
    #expect(
      try onsets("AAA0BBB,59/0,364/0", year: 2028)
        == ["2028-02-29T00:00:00Z", "2028-12-29T23:00:00Z"])
    #expect(try onsets("AAA0BBB,J60/0,J365/0", year: 2027).first == "2027-03-01T00:00:00Z")
  }

  @Test func `names may be of digits and signs between angle brackets`() throws {
    let zone = try PosixTimeZone("<+0530>-5:30")
    #expect(zone.standard == LocalTimeType(offset: 19_800, isDaylight: false, name: "+0530"))
    #expect(zone.daylight == nil)
    let howe = try PosixTimeZone("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0")
    #expect(howe.daylight?.type.offset == 39_600)
    let seconds = try PosixTimeZone("LMT+0:44:30")
    #expect(seconds.standard.offset == -2670)
  }

  @Test func `summer time that is behind, as in Ireland, is read as it is`() throws {
    let dublin = try PosixTimeZone("IST-1GMT0,M10.5.0,M3.5.0/1")
    #expect(dublin.daylight?.type.offset == 0)
    #expect(dublin.type(at: try instant("2026-07-01T00:00:00Z").secondsSinceEpoch).name == "IST")
    #expect(dublin.type(at: try instant("2026-12-31T23:59:59Z").secondsSinceEpoch).name == "GMT")
  }

  @Test func `summer time all year never ends`() throws {
    let zone = try PosixTimeZone("XXX3EDT4,0/0,J365/23")
    let changes = OffsetChange.changes(
      among: zone.transitions(years: 2020...2030), startingFrom: zone.standard)
    #expect(changes.count == 2, "one at the first of these years and one at the last")
    #expect(zone.type(at: try instant("2026-01-01T04:00:00Z").secondsSinceEpoch).name == "EDT")
  }

  @Test(arguments: [
    "", "C", "CET", "CET-", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0",
    "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,M3.5.0,M10.5.0/168",
    "CET-1CEST,J0,J365", "CET-1CEST,M3.5.0,366", "CET-25", "<CET-1", "CET-1CEST,M3.5.0,M10.5.0 ",
    "CET-1:60", "CET-99999999999999999999", "CET-1CEST,M3.5.0/1:2:3:4,M10.5.0",
  ])
  func `nothing else is a rule`(rule: String) {
    #expect(throws: TimeZoneError.Fault.malformedRule(rule)) { try PosixTimeZone(rule) }
  }
}
