import Testing

@testable import ICalendar

@Suite struct CalendarTests {
  @Test func `a calendar of one event says nothing of itself`() throws {
    #expect(
      lines(calendar(of: try someEvent())).prefix(5) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Samling//Samling//NB", "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
      ])
  }

  @Test func `a feed has its properties before its components, each in both its forms`() throws {
    let feed = Feed(
      name: "Ledelse, høst", description: "Alt;\nog litt til", timeZone: "Europe/Oslo",
      source: URI("https://example.org/alle.ics"), url: URI("https://example.org/"),
      uid: "0f3c", color: Color(rgb: 0x4682B4))
    let newest = try someEvent { $0.stamp = try instant("2026-02-01T00:00:00Z") }
    let written = lines(calendar(of: try someEvent(), newest, try someEvent(), feed: feed))
    #expect(
      written.prefix(20) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Samling//Samling//NB",
        "CALSCALE:GREGORIAN",
        #"NAME:Ledelse\, høst"#,
        #"X-WR-CALNAME:Ledelse\, høst"#,
        #"DESCRIPTION:Alt\;\nog litt til"#,
        #"X-WR-CALDESC:Alt\;\nog litt til"#,
        "X-WR-TIMEZONE:Europe/Oslo",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        "X-PUBLISHED-TTL:PT6H",
        "SOURCE;VALUE=URI:https://example.org/alle.ics",
        "URL:https://example.org/",
        "UID:0f3c",
        "LAST-MODIFIED:20260201T000000Z",
        "COLOR:steelblue",
        "X-APPLE-CALENDAR-COLOR:#4682B4",
        "BEGIN:VEVENT",
        "UID:626573fd-9f46-5a90-a8a0-320d135f0e52",
        "DTSTAMP:20260105T100000Z",
      ])
  }

  @Test func `an empty feed has no time of change and no zone`() {
    let written = lines(calendar(feed: Feed(name: "Tom")))
    #expect(!written.contains { $0.hasPrefix("LAST-MODIFIED") || $0.hasPrefix("BEGIN:VT") })
    #expect(written.last == "END:VCALENDAR")
  }

  @Test func `each zone is described once, in the order of their names`() throws {
    let zones = try ["Europe/Oslo", "UTC", "Asia/Kolkata", "Europe/Oslo"].map {
      try TimeZoneRules.read($0)
    }
    let times = try dateTime(2026, 5, 1, 8)..<dateTime(2026, 5, 1, 9)
    let events = try zones.map { zone in
      try someEvent { $0.time = .times(times, in: zone) }
    }
    let written = lines(Calendar(product: "x", events: events))
    #expect(
      written.filter { $0.hasPrefix("TZID:") } == ["TZID:Asia/Kolkata", "TZID:Europe/Oslo"])
    #expect(written.contains("DTSTART:20260501T080000Z"))
    #expect(written.contains("DTSTART;TZID=Asia/Kolkata:20260501T080000"))
  }

  @Test func `every line ends in CRLF, and none is blank`() throws {
    let hostile = "\r\n\r\nEND:VCALENDAR\n\u{2028}\u{85}x"
    let bytes = calendar(
      of: try someEvent {
        $0.summary = hostile
        $0.description = hostile
      }, feed: Feed(name: hostile)
    ).bytes()
    #expect(bytes.suffix(2) == [0x0D, 0x0A])
    #expect(bytes.count { $0 == 0x0A } == physicalLines(bytes).count)
    #expect(bytes.count { $0 == 0x0D } == physicalLines(bytes).count)
    #expect(physicalLines(bytes).allSatisfy { (1...75).contains($0.count) })
  }

  @Test func `the same values give the same bytes`() throws {
    let zones = ["Europe/Oslo", "America/New_York", "Asia/Kolkata"]
    let make = {
      let events = try zones.map { zone in
        try someEvent {
          let rules = try TimeZoneRules.read(zone)
          $0.time = .times(try dateTime(2026, 5, 1, 8)..<dateTime(2026, 5, 1, 9), in: rules)
        }
      }
      return Calendar(product: "x", feed: Feed(name: "x"), events: events).bytes()
    }
    #expect(try make() == make())
  }

  @Test func `no text can begin a property`() throws {
    let hostile = "x\r\nATTACH:evil\r\u{85}ATTACH:evil\u{2028}ATTACH:evil\":\nATTACH:evil"
    let calm = try someEvent { $0.contact = "x" }
    let event = try someEvent {
      $0.uid = hostile
      $0.summary = hostile
      $0.url = URI("https://e.org/" + hostile)
      $0.description = hostile
      $0.location = hostile
      let uri = try #require(URI("https://e.org/" + hostile))
      $0.conference = Conference(uri: uri, label: hostile)
      $0.categories = [hostile, hostile]
      $0.contact = hostile
    }
    let feed = Feed(
      name: hostile, description: hostile, timeZone: hostile, source: URI("a:" + hostile),
      url: URI("a:" + hostile), uid: hostile)
    let bytes = Calendar(product: hostile, feed: feed, events: [event, calm]).bytes()
    for line in unfolded(bytes) { #expect(!line.hasPrefix("ATTACH")) }
    for line in physicalLines(bytes) { #expect(!text(Array(line)).hasPrefix("ATTACH")) }
    #expect(!bytes.contains(0x85) || !text(bytes).unicodeScalars.contains("\u{85}"))
  }
}
