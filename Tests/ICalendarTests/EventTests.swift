import Testing

@testable import ICalendar

@Suite struct EventTests {
  @Test func `an event is written property by property`() throws {
    let oslo = try TimeZoneRules.read("Europe/Oslo")
    let link = try #require(URI("https://teams.example/møte?a=1,2;3"))
    let event = try someEvent {
      $0.time = .times(try dateTime(2026, 10, 14, 8, 30)..<dateTime(2026, 10, 14, 16), in: oslo)
      $0.url = URI("https://example.org/samling-1/")
      $0.description = "Obligatorisk.\n\nTa med PC, notater; og \\."
      $0.location = "Oslo, rom 3"
      $0.conference = Conference(uri: link, label: "Microsoft Teams")
      $0.categories = ["Obligatorisk", "Samling, fysisk", " "]
      $0.contact = "Kari, kari@example.org"
      $0.alarm = Alarm(minutesBefore: 30)
    }
    #expect(
      lines(calendar(of: event)).suffix(25)
        == [
          "BEGIN:VEVENT",
          "UID:626573fd-9f46-5a90-a8a0-320d135f0e52",
          "DTSTAMP:20260105T100000Z",
          "LAST-MODIFIED:20260105T100000Z",
          "CREATED:20251201T080000Z",
          "SEQUENCE:2",
          "DTSTART;TZID=Europe/Oslo:20261014T083000",
          "DTEND;TZID=Europe/Oslo:20261014T160000",
          "SUMMARY:Samling 1",
          "STATUS:CONFIRMED",
          "TRANSP:OPAQUE",
          "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
          "URL:https://example.org/samling-1/",
          #"DESCRIPTION:Obligatorisk.\n\nTa med PC\, notater\; og \\."#,
          #"LOCATION:Oslo\, rom 3"#,
          "CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=\"Microsoft Teams\":"
            + "https://teams.example/m%C3%B8te?a=1,2;3",
          "CATEGORIES:Obligatorisk,Samling / fysisk",
          #"CONTACT:Kari\, kari@example.org"#,
          "BEGIN:VALARM",
          "ACTION:DISPLAY",
          "TRIGGER:-PT30M",
          "DESCRIPTION:Samling 1",
          "END:VALARM",
          "END:VEVENT",
          "END:VCALENDAR",
        ])
  }

  @Test func `whole days end on the day after the last`() throws {
    let event = try someEvent { $0.time = .days(try date(2026, 12, 30)...date(2026, 12, 31)) }
    let written = lines(calendar(of: event))
    #expect(written.contains("DTSTART;VALUE=DATE:20261230"))
    #expect(written.contains("DTEND;VALUE=DATE:20270101"))
  }

  @Test func `an event without length has no end`() throws {
    let oslo = try TimeZoneRules.read("Europe/Oslo")
    let noon = try dateTime(2026, 10, 14, 12)
    let written = lines(
      calendar(of: try someEvent { $0.time = .times(noon..<noon, in: oslo) }))
    #expect(!written.contains { $0.hasPrefix("DTEND") })
  }

  @Test(arguments: [
    (Event.Status.confirmed, false, "CONFIRMED", "OPAQUE", "BUSY"),
    (.confirmed, true, "CONFIRMED", "TRANSPARENT", "FREE"),
    (.tentative, false, "TENTATIVE", "OPAQUE", "TENTATIVE"),
    (.tentative, true, "TENTATIVE", "TRANSPARENT", "TENTATIVE"),
    (.cancelled, false, "CANCELLED", "TRANSPARENT", "FREE"),
    (.cancelled, true, "CANCELLED", "TRANSPARENT", "FREE"),
  ])
  func `status decides whether time is taken`(
    status: Event.Status, isFree: Bool, word: String, transparency: String, busy: String
  ) throws {
    let written = lines(
      calendar(
        of: try someEvent {
          $0.status = status
          $0.leavesTimeFree = isFree
        }))
    #expect(written.contains("STATUS:\(word)"))
    #expect(written.contains("TRANSP:\(transparency)"))
    #expect(written.contains("X-MICROSOFT-CDO-BUSYSTATUS:\(busy)"))
  }

  @Test func `numbers below zero are not written`() throws {
    let written = lines(
      calendar(
        of: try someEvent {
          $0.sequence = -1
          $0.alarm = Alarm(minutesBefore: -5)
        }))
    #expect(written.contains("SEQUENCE:0"))
    #expect(written.contains("TRIGGER:-PT0M"))
  }
}
