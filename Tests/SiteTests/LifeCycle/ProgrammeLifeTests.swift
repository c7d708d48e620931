import Testing

/// The life of a programme, from the first publication to the last change, as a subscriber's
/// program sees it.
@Suite struct ProgrammeLifeTests {
  @Test func `a programme's life moves its subscribers along and touches nothing else`() throws {
    let story = try Story()
    let all: Set<String> = [
      story.feed(), story.feed("leder"), story.feed("teamleder"), story.feed(english: true),
      story.feed("leder", english: true), story.feed("teamleder", english: true),
    ]
    let norwegian: Set<String> = [story.feed(), story.feed("leder"), story.feed("teamleder")]
    let english = all.subtracting(norwegian)

    let moved = try story.step("2026-05-02T08:00:00Z", changing: ["samling-2": all]) {
      $0.change("samling-2") { $0.keys[0] = "date: torsdag 15. oktober 2026" }
    }
    let second = try moved.event("samling-2", in: story.feed())
    #expect(second["DTSTART"] == "20261015T080000")
    #expect(second.sequence == 1)

    // A translation has words of its own: its calendars hear nothing of the original's new title.
    let renamed = try story.step("2026-05-03T08:00:00Z", changing: ["webinar": norwegian]) {
      $0.change("webinar") { $0.title = "Webinar om måling" }
    }
    #expect(try renamed.event("webinar", in: story.feed())["SUMMARY"] == "Webinar om måling")

    let cancelled = try story.step("2026-05-04T08:00:00Z", changing: ["samling-3": all]) {
      $0.change("samling-3") { $0.keys.append("status: cancelled") }
    }
    let third = try cancelled.event("samling-3", in: story.feed())
    #expect(third["STATUS"] == "CANCELLED")
    #expect(third["TRANSP"] == "TRANSPARENT")
    #expect(third["X-MICROSOFT-CDO-BUSYSTATUS"] == "FREE")
    #expect(third["SUMMARY"] == "AVLYST: Avslutning")

    let undated = try story.step("2026-05-05T08:00:00Z", changing: ["verksted": all]) {
      $0.change("verksted") { $0.keys = ["unscheduled: Ny dato kommer"] }
    }
    let workshop = try event("verksted", of: story, in: undated)
    #expect(workshop["STATUS"] == "CANCELLED")
    #expect(workshop["SUMMARY"] == "AVLYST: Verksted (ny dato kommer)")
    #expect(workshop["DTSTART"] == "20261113T080000")
    #expect(undated.rules.isEmpty)

    let dated = try story.step("2026-05-06T08:00:00Z", changing: ["verksted": all]) {
      $0.change("verksted") { $0.keys = ["date: 2026-11-20", "time: 08.00–11.30"] }
    }
    let again = try event("verksted", of: story, in: dated)
    #expect(again["STATUS"] == "CONFIRMED")
    #expect(again["DTSTART"] == "20261120T080000")
    #expect(again.sequence == 2)

    let position = try #require(story.programme.sessions.firstIndex { $0.id == "webinar" })
    let webinar = story.programme.sessions[position]
    let removed = try story.step("2026-05-07T08:00:00Z", changing: ["webinar": all]) {
      $0.sessions.remove(at: position)
    }
    #expect(removed.rules == ["id-vanished"])
    #expect(try event("webinar", of: story, in: removed)["STATUS"] == "CANCELLED")

    let restored = try story.step("2026-05-08T08:00:00Z", changing: ["webinar": all]) {
      $0.sessions.insert(webinar, at: position)
    }
    #expect(restored.rules.isEmpty)
    #expect(try event("webinar", of: story, in: restored)["STATUS"] == "CONFIRMED")

    // Those it is still for see no difference; those it was for see it cancelled.
    let narrowed = try story.step(
      "2026-05-09T08:00:00Z",
      changing: ["samling-2": [story.feed("teamleder"), story.feed("teamleder", english: true)]]
    ) {
      $0.change("samling-2") { $0.keys.append("audience: [leder]") }
    }
    let gone = try narrowed.calendar(story.feed("teamleder")).event(second.uid)
    #expect(gone?["STATUS"] == "CANCELLED")

    let widened = try story.step(
      "2026-05-10T08:00:00Z",
      changing: ["samling-2": [story.feed("teamleder"), story.feed("teamleder", english: true)]]
    ) {
      $0.change("samling-2") { $0.keys.removeLast() }
    }
    #expect(
      try widened.calendar(story.feed("teamleder")).event(second.uid)?["STATUS"] == "CONFIRMED")

    let extended = try story.step("2026-05-11T08:00:00Z", changing: ["søknadsfrist": all]) {
      $0.application = [
        "deadline: 2026-06-05", "extendedFrom: 2026-05-26", "to: https://s.example/",
      ]
    }
    #expect(try event("søknadsfrist", of: story, in: extended)["DTSTART"] == "20260605")

    let translated = try story.step("2026-05-12T08:00:00Z", changing: ["samling-1": english]) {
      $0.change("samling-1") { $0.english = "First gathering" }
    }
    let first = try translated.calendar(story.feed(english: true)).event(
      try #require(story.uids["samling-1"]))
    #expect(first?["SUMMARY"] == "First gathering")

    let uncancelled = try story.step("2026-05-13T08:00:00Z", changing: ["samling-3": all]) {
      $0.change("samling-3") { $0.keys.removeLast() }
    }
    #expect(try uncancelled.event("samling-3", in: story.feed())["SUMMARY"] == "Avslutning")
  }

  @Test func `nothing changes where the content does not, whatever the clock says`() throws {
    let story = try Story()
    let first = try #require(story.editions.first)
    for clock in ["2026-05-01T08:00:01Z", "2027-05-01T08:00:00Z", "2025-01-01T00:00:00Z"] {
      let later = try story.build(clock)
      #expect(later.calendars == first.calendars)
      #expect(later.files == first.files)
      #expect(later.locks.isEmpty)
    }
  }

  @Test func `a cancelled session leaves when its day has passed, and only then`() throws {
    let story = try Story()
    story.programme.change("samling-2") { $0.keys.append("status: cancelled") }
    let cancelled = try story.publish("2026-06-01T08:00:00Z")
    let uid = try #require(story.uids["samling-2"])
    let onTheDay = try story.publish("2026-10-14T20:00:00Z")
    #expect(onTheDay.calendars == cancelled.calendars)
    let after = try story.publish("2026-10-15T08:00:00Z")
    #expect(after.locks.count == 1)
    for (path, bytes) in cancelled.calendars where !path.contains("/session/") {
      let (old, new) = (CalendarFile(bytes), try after.calendar(path))
      #expect(old.events.filter { $0.uid != uid } == new.events, "\(path)")
      #expect(new.event(uid) == nil)
    }
    let year = try story.build("2027-10-15T08:00:00Z")
    #expect(year.files == after.files)
    #expect(year.locks.isEmpty)
    // The recorded day decides, not the clock of a build that may not change anything.
    let earlier = try story.build("2026-06-02T08:00:00Z", isLocked: true)
    #expect(earlier.files == after.files)
  }

  @Test func `a clock that goes backwards never lowers a stamp or a sequence`() throws {
    let story = try Story()
    story.programme.change("samling-2") { $0.title = "Ny" }
    _ = try story.publish("2026-06-01T08:00:00Z")
    story.programme.change("samling-2") { $0.title = "Nyere" }
    let edition = try story.publish("2026-05-15T08:00:00Z")
    let event = try edition.event("samling-2", in: story.feed())
    #expect(event.sequence == 2)
    #expect(event["DTSTAMP"] == "20260601T080001Z")
  }

  private func event(
    _ id: String, of story: Story, in edition: Edition,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> CalendarFile.Event {
    let uid = try #require(story.uids[id], sourceLocation: sourceLocation)
    let calendar = try edition.calendar(story.feed(), sourceLocation: sourceLocation)
    return try #require(calendar.event(uid), sourceLocation: sourceLocation)
  }
}
