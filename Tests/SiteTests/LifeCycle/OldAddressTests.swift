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
    #expect(
      edition.findings.allSatisfy { $0.location.file == "content/vestfold-2026/program.md" })
    let words = edition.findings.map { $0.problem.wording(in: .bokmål) }
    let addresses = ["/en/vestfold-2026/samlinger", "/vestfold-2026/samlinger"]
    for (wording, address) in zip(words, addresses) {
      #expect(wording.message.contains("«\(address).ics»"))
      #expect(wording.mend?.contains("aliases: [\(address)/]") == true)
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
}
