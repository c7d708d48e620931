import Testing

@testable import ICalendar

@Suite struct TimeZoneComponentTests {
  /// Each part as "D 19960331T020000 FREQ=YEARLY;… +0100 +0200 CEST".
  private func parts(_ name: String, _ years: ClosedRange<Int> = 2026...2027) throws -> [String] {
    parts(of: try TimeZoneRules.read(name), years)
  }

  private func parts(of rules: TimeZoneRules, _ years: ClosedRange<Int>) -> [String] {
    TimeZoneComponent(rules, years: years).observances.map { part in
      var bytes: [UInt8] = [UInt8(ascii: part.isDaylight ? "D" : "S"), 0x20]
      bytes.append(part.start)
      bytes += " \(part.recurrence.map { $0 + " " } ?? "")".utf8
      bytes.appendOffset(part.offsetBefore)
      bytes.append(0x20)
      bytes.appendOffset(part.offset)
      return text(bytes + Array(" \(part.name)".utf8))
    }
  }

  @Test func `Oslo is written as calendars have it`() throws {
    let oslo = try TimeZoneRules.read("Europe/Oslo")
    var written = ContentLines()
    TimeZoneComponent(oslo, years: 2026...2026).write(to: &written)
    #expect(
      unfolded(written.bytes) == [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Oslo",
        "BEGIN:DAYLIGHT",
        "DTSTART:19960331T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "TZNAME:CEST",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "TZNAME:CET",
        "END:STANDARD",
        "END:VTIMEZONE",
      ])
  }

  @Test func `the years of the events do not matter while one rule holds`() throws {
    #expect(try parts("Europe/Oslo", 2019...2019) == parts("Europe/Oslo", 2024...2090))
  }

  @Test func `New York and Sydney begin with the years of their present rules`() throws {
    #expect(
      try parts("America/New_York") == [
        "D 20070311T020000 FREQ=YEARLY;BYMONTH=3;BYDAY=2SU -0500 -0400 EDT",
        "S 20071104T020000 FREQ=YEARLY;BYMONTH=11;BYDAY=1SU -0400 -0500 EST",
      ])
    #expect(
      try parts("Australia/Sydney") == [
        "S 20080406T030000 FREQ=YEARLY;BYMONTH=4;BYDAY=1SU +1100 +1000 AEST",
        "D 20081005T020000 FREQ=YEARLY;BYMONTH=10;BYDAY=1SU +1000 +1100 AEDT",
      ])
  }

  @Test func `Lord Howe moves its clocks by half an hour`() throws {
    #expect(
      try parts("Australia/Lord_Howe") == [
        "S 20080406T020000 FREQ=YEARLY;BYMONTH=4;BYDAY=1SU +1100 +1030 +1030",
        "D 20081005T020000 FREQ=YEARLY;BYMONTH=10;BYDAY=1SU +1030 +1100 +11",
      ])
  }

  @Test func `Ireland's summer is daylight time, whatever its law calls it`() throws {
    #expect(
      try parts("Europe/Dublin") == [
        "D 19960331T010000 FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU +0000 +0100 IST",
        "S 19961027T020000 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU +0100 +0000 GMT",
      ])
  }

  @Test func `the Azores change at midnight`() throws {
    let azores = try parts("Atlantic/Azores")
    #expect(azores.count == 2)
    #expect(azores[0].contains("T000000 FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU -0100 +0000"))
    #expect(azores[1].contains("T010000 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU +0000 -0100"))
  }

  @Test func `a change on the evening before the last Sunday lists the days it can be`() throws {
    #expect(
      try parts("America/Nuuk", 2026...2030) == [
        "D 20240330T230000 FREQ=YEARLY;BYMONTH=3;BYDAY=SA;BYMONTHDAY=24,25,26,27,28,29,30"
          + " -0200 -0100 -01",
        "S 20241027T000000 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU -0100 -0200 -02",
      ])
  }

  @Test func `zones without summer time have one part`() throws {
    #expect(try parts("Asia/Kolkata") == ["S 19700101T000000 +0530 +0530 IST"])
    #expect(try parts("Etc/GMT+5") == ["S 19700101T000000 -0500 -0500 -05"])
    #expect(try parts("Asia/Kathmandu") == ["S 19860101T000000 +0530 +0545 +0545"])
    #expect(try parts("Europe/Moscow") == ["S 20141026T020000 +0400 +0300 MSK"])
    #expect(try parts("Europe/Istanbul") == ["S 20160327T030000 +0200 +0300 +03"])
    #expect(try parts("America/Sao_Paulo") == ["S 20190217T000000 -0200 -0300 -03"])
    #expect(try parts("Pacific/Apia") == ["S 20210404T040000 +1400 +1300 +13"])
  }

  @Test func `years in which the rules changed have every change`() throws {
    #expect(
      try parts("America/Sao_Paulo", 2019...2019) == [
        "D 20171015T000000 -0300 -0200 -02",
        "S 20180218T000000 -0200 -0300 -03",
        "D 20181104T000000 -0300 -0200 -02",
        "S 20190217T000000 -0200 -0300 -03",
      ])
  }

  @Test func `no part is the only one of its kind without a rule`() throws {
    let parts = try parts("America/Sao_Paulo", 2020...2020)
    #expect(parts.count { $0.hasPrefix("D") } == 2)
    #expect(parts.count { $0.hasPrefix("S") } == 2)
  }

  @Test func `Morocco's changes are written one by one`() throws {
    let parts = try parts("Africa/Casablanca", 2026...2026)
    #expect(parts.allSatisfy { !$0.contains("FREQ") })
    #expect(parts.contains("S 20260215T030000 +0100 +0000 +00"))
    #expect(parts.contains("D 20260322T020000 +0000 +0100 +01"))
  }

  @Test func `a change in the year before the events is described`() throws {
    let rules = try TimeZoneRules(
      name: "Test/Late",
      data: zoneFile(
        types: [(0, false, "AAA"), (3600, false, "BBB")], transitions: [(1_748_736_000, type: 1)]))
    #expect(
      parts(of: rules, 2026...2026) == [
        "S 19700101T000000 +0000 +0000 AAA", "S 20250601T000000 +0000 +0100 BBB",
      ])
    #expect(parts(of: rules, 2027...2027) == ["S 20250601T000000 +0000 +0100 BBB"])
    #expect(parts(of: rules, 2020...2021) == ["S 19700101T000000 +0000 +0000 AAA"])
  }

  @Test func `a rule that no recurrence can name is written out`() throws {
    let rules = try TimeZoneRules(
      name: "Test/Cairo",
      data: zoneFile(types: [(7200, false, "EET")], rule: "EET-2EEST,M4.5.5/0,M10.5.4/24"))
    let parts = parts(of: rules, 2026...2026)
    #expect(parts.contains("S 20261030T000000 +0300 +0200 EET"))
    #expect(parts.allSatisfy { !$0.contains("FREQ") })
  }
}
