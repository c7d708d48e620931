import Testing

/// Sessions of several days, audiences and deadlines over time.
@Suite struct RangeTests {
  private static let range = ["date: 12.–14. oktober 2026", "time: 09.00–15.00"]

  @Test func `each day of a range with hours is an event, and keeps its identity`() throws {
    let story = try Story { $0.change("samling-2") { $0.keys = Self.range } }
    let days = try days(of: story, in: try #require(story.editions.first))
    #expect(
      days.map { $0["DTSTART"] } == ["20261012T090000", "20261013T090000", "20261014T090000"])
    #expect(days.map { $0["SUMMARY"] }.last == "Samling 2 (dag 3 av 3)")
    #expect(Set(days.map(\.uid)).count == 3)
    story.programme.change("samling-2") { $0.keys[0] = "date: 19.–21. oktober 2026" }
    let moved = try self.days(of: story, in: try story.publish("2026-06-01T08:00:00Z"))
    #expect(moved.map(\.uid) == days.map(\.uid))
    #expect(moved.map(\.sequence) == [1, 1, 1])
  }

  @Test func `a day that is taken off a range is cancelled`() throws {
    let story = try Story { $0.change("samling-2") { $0.keys = Self.range } }
    let before = try days(of: story, in: try #require(story.editions.first))
    story.programme.change("samling-2") { $0.keys[0] = "date: 12.–13. oktober 2026" }
    let edition = try story.publish("2026-06-01T08:00:00Z")
    let after = try edition.calendar(story.feed())
    #expect(
      before.map { after.event($0.uid)?["STATUS"] } == ["CONFIRMED", "CONFIRMED", "CANCELLED"])
    #expect(edition.rules.isEmpty)
  }

  @Test(arguments: [
    "2026-06-01T08:00:00Z", "2026-10-14T23:00:00Z", "2026-10-15T08:00:00Z", "2027-03-01T08:00:00Z",
  ])
  func `a second build on the same day changes nothing, whatever was taken away`(
    clock: String
  ) throws {
    let story = try Story { $0.change("samling-2") { $0.keys = Self.range } }
    story.programme.change("samling-2") { $0.keys[0] = "date: 12.–13. oktober 2026" }
    story.programme.change("verksted") { $0.keys = ["unscheduled: Senere"] }
    story.programme.application = []
    story.programme.sessions.removeLast()
    let first = try story.publish(clock)
    let second = try story.build(clock)
    #expect(second.files == first.files)
    #expect(second.locks.isEmpty)
    let year = try story.build("2028-03-01T08:00:00Z", isLocked: true)
    #expect(year.files == first.files)
  }

  @Test func `an audience of its own starts where the others are`() throws {
    let story = try Story()
    story.programme.change("samling-1") { $0.title = "Første" }
    let before = try story.publish("2026-05-20T08:00:00Z")
    story.programme.audiences.append("maaling: Måleansvarlige")
    let after = try story.publish("2026-06-01T08:00:00Z")
    for (path, bytes) in before.calendars { #expect(after.calendars[path] == bytes, "\(path)") }
    let new = try after.calendar(story.feed("maaling"))
    #expect(new.events.count == 6)
    let first = new.event(try #require(story.uids["samling-1"]))
    #expect(first?.sequence == 1)
    #expect(first?["CREATED"] == "20260501T080000Z")
  }

  @Test func `an audience that is taken away has its events cancelled, not its calendar lost`()
    throws
  {
    let story = try Story()
    story.programme.audiences.removeLast()
    let after = try story.publish("2026-06-01T08:00:00Z")
    let calendar = try after.calendar(story.feed("teamleder"))
    #expect(calendar.events.map { $0["STATUS"] } == Array(repeating: "CANCELLED", count: 6))
    #expect(after.calendars[story.feed()] == story.editions[0].calendars[story.feed()])
  }

  @Test func `a translation that comes later changes nothing in the original`() throws {
    let story = try Story { $0.hasEnglish = false }
    let before = try #require(story.editions.first)
    story.programme.hasEnglish = true
    let after = try story.publish("2026-06-01T08:00:00Z")
    for (path, bytes) in before.calendars { #expect(after.calendars[path] == bytes, "\(path)") }
    let english = try after.calendar(story.feed(english: true))
    #expect(english.events.map(\.sequence) == [0, 0, 0, 0, 0, 0])
  }

  @Test func `demands by audience are told in their calendars`() throws {
    let story = try Story {
      $0.change("samling-1") { $0.keys[2] = "attendance: { alle: mandatory, leder: recommended }" }
    }
    let edition = try #require(story.editions.first)
    let uid = try #require(story.uids["samling-1"])
    let told = try ["", "leder", "teamleder"].map { audience in
      try edition.calendar(story.feed(audience)).event(uid)
    }
    #expect(told[0]?["DESCRIPTION"]?.contains("Nærmeste leder: anbefalt.") == true)
    #expect(told[1]?["DESCRIPTION"]?.contains("Anbefalt.") == true)
    #expect(told[2]?["DESCRIPTION"]?.contains("Obligatorisk.") == true)
    let others = told.compactMap(\.self).map { event in
      event.properties.filter { $0.key != "DESCRIPTION" }
    }
    #expect(others.count == 3)
    #expect(Set(others).count == 1)
  }

  private func days(of story: Story, in edition: Edition) throws -> [CalendarFile.Event] {
    try edition.calendar(story.feed("session/samling-2"))
      .events
  }
}
