import Site
import Testing

/// Where a schedule once stood, those who subscribed there go on hearing of changes.
@Suite struct OldAddressTests {
  private func move(_ story: Story, aliases: Bool) throws {
    try story.programme.write(to: story.folder)
    let folder = "content/vestfold-2026/"
    for (ending, root) in [("md", ""), ("en.md", "/en")] {
      try story.folder.move(folder + "samlinger.\(ending)", to: folder + "program.\(ending)")
      guard aliases else { continue }
      let text = try #require(story.folder.text(folder + "program.\(ending)"))
      let lines = "kind: schedule\naliases: [\(root)/vestfold-2026/samlinger/]"
      try story.folder.write(
        text.replacing("kind: schedule", with: lines), to: folder + "program.\(ending)")
    }
  }

  private func published(_ story: Story) throws -> Set<String> {
    Set(try #require(story.editions.first?.files).keys)
  }

  @Test func `calendars stand at the old address too, and are the same`() throws {
    let story = try Story()
    let published = try published(story)
    try move(story, aliases: true)
    let edition = try Edition(
      of: story.folder, clock: "2026-06-01T08:00:00Z", published: published)
    #expect(edition.rules.isEmpty)
    for (root, audience) in [("", ""), ("", "/leder"), ("en/", ""), ("en/", "/teamleder")] {
      let old = try #require(edition.files?["\(root)vestfold-2026/samlinger\(audience).ics"])
      let new = try #require(edition.files?["\(root)vestfold-2026/program\(audience).ics"])
      #expect(old == new)
      let source = "https://forbedring.example/\(root)vestfold-2026/program\(audience).ics"
      let text = String(decoding: old, as: UTF8.self).replacing("\r\n ", with: "")
      #expect(text.contains("SOURCE;VALUE=URI:\(source)\r\n"))
    }
    // What was sent to somebody as one event is there too, and is the same event.
    let event = try edition.event("verksted", in: "vestfold-2026/samlinger.ics")
    #expect(event.uid == story.uids["verksted"])
    // Nothing that could be subscribed to is gone.
    let kept = Set(try #require(edition.files).keys)
    #expect(published.filter { $0.hasSuffix(".ics") }.isSubset(of: kept))
  }

  @Test func `a calendar that loses its address is told of with what to write`() throws {
    let story = try Story()
    let published = try published(story)
    try move(story, aliases: false)
    let clock = "2026-06-01T08:00:00Z"
    let edition = try Edition(of: story.folder, clock: clock, published: published)
    #expect(edition.files != nil)
    #expect(edition.rules == ["calendar-vanished", "calendar-vanished"])
    // Each on the page in its own language.
    for (finding, (root, ending)) in zip(edition.findings, [("/en", "en.md"), ("", "md")]) {
      let wording = finding.problem.wording(in: .bokmål)
      #expect(finding.location.file == "content/vestfold-2026/program.\(ending)")
      #expect(wording.message.contains("«\(root)/vestfold-2026/samlinger.ics»"))
      #expect(wording.mend?.contains("«\(root)/vestfold-2026/samlinger/» i «aliases»") == true)
    }
    // Where it is not known what was published, nothing is said, and nor is anything by and by.
    #expect(try Edition(of: story.folder, clock: clock).rules.isEmpty)
    let now = Set(try #require(edition.files).keys)
    #expect(try Edition(of: story.folder, clock: clock, published: now).rules.isEmpty)
  }

  @Test func `nothing is said of a calendar that has no more to tell`() throws {
    let story = try Story()
    let published = try published(story)
    try move(story, aliases: false)
    let edition = try Edition(
      of: story.folder, clock: "2027-06-01T08:00:00Z", published: published)
    #expect(edition.rules.isEmpty)
  }

  @Test func `a renamed folder with its memory is told of too`() throws {
    let story = try Story()
    let published = try published(story)
    try story.folder.move("content/vestfold-2026", to: "content/vestfold-host")
    story.programme.folder = "vestfold-host"
    story.programme.settings = ["identity: vestfold-2026"]
    let edition = try story.build("2026-06-01T08:00:00Z", published: published)
    #expect(edition.rules == ["calendar-vanished", "calendar-vanished"])
  }

  @Test func `an audience that is left out keeps its calendar, and nothing is said`() throws {
    let story = try Story()
    let published = try published(story)
    story.programme.audiences = ["teamleder: Teamledere"]
    let edition = try story.build("2026-06-01T08:00:00Z", published: published)
    #expect(edition.rules.isEmpty, "\(edition.findings)")
    #expect(edition.files?["vestfold-2026/samlinger/leder.ics"] != nil)
  }

  @Test func `a calendar is told of at the programme it was of, and no other`() throws {
    let story = try Story { $0.hasEnglish = false }
    // A programme within the folder of another.
    let inner = story.programme.files.filter { $0.key.hasPrefix("content/vestfold-2026/") }
    for (path, text) in inner {
      let path = path.replacing("vestfold-2026/", with: "vestfold-2026/kull-2/")
      try story.folder.write(text, to: path)
    }
    let clock = "2026-06-01T08:00:00Z"
    let edition = try Edition(of: story.folder, clock: clock)
    for lock in edition.locks { try story.folder.write(lock.bytes, to: lock.path) }
    let published = Set(try #require(edition.files).keys)
    #expect(published.contains("vestfold-2026/kull-2/samlinger.ics"))
    let folder = "content/vestfold-2026/kull-2/"
    try story.folder.move(folder + "samlinger.md", to: folder + "program.md")
    let moved = try Edition(of: story.folder, clock: clock, published: published)
    #expect(moved.rules == ["calendar-vanished"])
    #expect(moved.findings.first?.location.file == folder + "program.md")
    // With its programme a calendar goes, and no other takes it over.
    try story.folder.remove(String(folder.dropLast()))
    #expect(try Edition(of: story.folder, clock: clock, published: published).rules.isEmpty)
  }

  @Test func `a file of the site's own that is taken away is no calendar that vanished`() throws {
    let story = try Story()
    let path = "vestfold-2026/tidsplan.ics"
    try story.folder.write("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", to: "content/" + path)
    let clock = "2026-06-01T08:00:00Z"
    let published = Set(try #require(try Edition(of: story.folder, clock: clock).files).keys)
    #expect(published.contains(path))
    try story.folder.remove("content/" + path)
    #expect(try Edition(of: story.folder, clock: clock, published: published).rules.isEmpty)
  }

  @Test func `a schedule that still waits for its dates keeps its calendar too`() throws {
    let story = try Story {
      $0.application = []
      for index in $0.sessions.indices { $0.sessions[index].keys = ["unscheduled: Dato kommer"] }
    }
    let published = try published(story)
    try move(story, aliases: false)
    let edition = try Edition(
      of: story.folder, clock: "2026-06-01T08:00:00Z", published: published)
    #expect(edition.rules == ["calendar-vanished", "calendar-vanished"])
  }

  @Test(arguments: [
    ("/vestfold-2026/samlinger/leder/", "output-clash"), ("/x/leder/, /x/", "output-clash"),
    ("/x/session/verksted/, /x/", "output-clash"), ("/x/samlinger.ics", "bad-value"),
  ])
  func `an old address in the way of a calendar is told where it is written`(
    aliases: String, rule: String
  ) throws {
    let story = try Story { $0.hasEnglish = false }
    let path = "content/vestfold-2026/samlinger.md"
    let text = try #require(story.folder.text(path))
    try story.folder.write(
      text.replacing("kind: schedule", with: "kind: schedule\naliases: [\(aliases)]"), to: path)
    let edition = try Edition(of: story.folder, clock: "2026-06-01T08:00:00Z")
    #expect(edition.rules == [rule])
    #expect(edition.findings.first?.location.file == path)
    #expect(edition.findings.first?.location.line == 3)
  }
}
