import Testing

/// What keeps an event the same event.
@Suite struct IdentityTests {
  @Test func `a renamed folder keeps its events where the schedule names the old one`() throws {
    let story = try Story()
    let before = try #require(story.editions.first)
    try rename(story)
    story.programme.settings = ["identity: vestfold-2026"]
    let after = try story.publish("2026-06-01T08:00:00Z")
    let old = try before.calendar("vestfold-2026/samlinger.ics").events
    let new = try after.calendar("vestfold-host/samlinger.ics").events
    #expect(Set(old.map(\.uid)) == Set(new.map(\.uid)))
    #expect(new.allSatisfy { $0["STATUS"] == "CONFIRMED" })
  }

  @Test func `a renamed folder stops the build where the schedule says nothing`() throws {
    let story = try Story()
    try rename(story)
    let after = try story.build("2026-06-01T08:00:00Z")
    #expect(after.files == nil)
    #expect(after.rules.contains("lock-damaged"))
  }

  @Test func `a session under a new id is another session, and the old one is cancelled`() throws {
    let story = try Story()
    let uid = try #require(story.uids["verksted"])
    let index = try #require(story.programme.sessions.firstIndex { $0.id == "verksted" })
    let session = story.programme.sessions[index]
    story.programme.sessions[index] = .init(
      id: "arbeidsverksted", title: session.title, english: session.english, keys: session.keys)
    let after = try story.publish("2026-06-01T08:00:00Z")
    #expect(after.rules == ["id-vanished"])
    #expect(after.findings.first?.location.file == "content/vestfold-2026/samlinger.md")
    let calendar = try after.calendar(story.feed())
    #expect(calendar.event(uid)?["STATUS"] == "CANCELLED")
    #expect(calendar.events.filter { $0["SUMMARY"] == "Verksted" }.map(\.uid) != [uid])
  }

  @Test func `an event has one identity in every calendar and no host in it`() throws {
    let story = try Story()
    let edition = try #require(story.editions.first)
    for (id, uid) in story.uids {
      #expect(uid.count == 36)
      let calendars = edition.calendars.filter {
        !$0.key.contains("/session/") || $0.key.hasSuffix("/\(id).ics")
      }
      for (path, bytes) in calendars {
        #expect(CalendarFile(bytes).event(uid) != nil, "\(id) in \(path)")
      }
    }
  }

  @Test func `a schedule that is gone is never gone silently`() throws {
    let story = try Story()
    story.programme.hasSchedule = false
    let edition = try story.build("2026-06-01T08:00:00Z")
    #expect(edition.files == nil)
    #expect(edition.findings.map(\.location.file).contains("content/vestfold-2026/calendar.lock"))
  }

  @Test func `a schedule that is gone may go when nothing of it is to come`() throws {
    let story = try Story()
    story.programme.hasSchedule = false
    #expect(try story.build("2026-12-09T08:00:00Z").files == nil)
    #expect(try story.build("2026-12-10T08:00:00Z").files != nil)
  }

  @Test func `site.yml may make a vanished session an error`() throws {
    let story = try Story()
    story.programme.sessions.removeLast()
    let warned = try story.build("2026-06-01T08:00:00Z")
    #expect(warned.rules == ["id-vanished"])
    let site = try #require(story.folder.text("site.yml"))
    try story.folder.write(site + "checks: { id-vanished: error }\n", to: "site.yml")
    let edition = try Edition(of: story.folder, clock: "2026-06-01T08:00:00Z")
    #expect(edition.files == nil)
    #expect(edition.rules == ["id-vanished"])
  }

  private func rename(_ story: Story) throws {
    try story.folder.move("content/vestfold-2026", to: "content/vestfold-host")
    story.programme.folder = "vestfold-host"
  }
}
