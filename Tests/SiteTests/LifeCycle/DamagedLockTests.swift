import Diagnostics
import Testing

/// A memory that cannot be trusted is an error that says how to mend it, never a fresh start.
@Suite struct DamagedLockTests {
  private static let path = "content/vestfold-2026/calendar.lock"

  @Test func `a merge conflict is recognised at its line`() throws {
    let story = try Story()
    let lock = try #require(story.folder.text(Self.path))
    let conflict = lock.replacing(
      "    sequence: 0\n",
      with: "<<<<<<< HEAD\n    sequence: 1\n=======\n    sequence: 0\n>>>>>>> b\n",
      maxReplacements: 1)
    try story.folder.write(conflict, to: Self.path)
    let edition = try story.build("2026-06-01T08:00:00Z")
    #expect(edition.files == nil)
    let finding = try #require(edition.findings.first)
    #expect(finding.problem == .lockDamaged(.mergeConflict))
    let lines = conflict.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[finding.location.line - 1] == "<<<<<<< HEAD")
  }

  @Test func `a lock cut off after any of its lines is damaged`() throws {
    let story = try Story()
    let lock = try #require(story.folder.bytes(Self.path))
    let ends = lock.indices.filter { lock[$0] == 0x0A }
    for end in ends.dropLast() {
      try story.folder.write(Array(lock[...end]), to: Self.path)
      let edition = try story.build("2026-06-01T08:00:00Z")
      #expect(edition.files == nil, "cut at \(end)")
      #expect(edition.rules == ["lock-damaged"], "cut at \(end)")
    }
  }

  @Test func `a lock cut off at any byte is damaged or as good as whole`() throws {
    let story = try Story { $0.sessions.removeLast(4) }
    let whole = try #require(story.editions.first)
    let lock = try #require(story.folder.bytes(Self.path))
    for end in stride(from: 0, to: lock.count, by: 7) {
      try story.folder.write(Array(lock[..<end]), to: Self.path)
      let edition = try story.build("2026-06-01T08:00:00Z")
      #expect(edition.files == nil || edition.calendars == whole.calendars, "cut at \(end)")
    }
  }

  @Test func `a lock that was lost after something was published stops the build`() throws {
    let story = try Story()
    let published = Set(try #require(story.editions.first?.files?.keys))
    try story.folder.remove(Self.path)
    let edition = try story.build("2026-06-01T08:00:00Z", published: published)
    #expect(edition.files == nil)
    #expect(edition.findings.first?.problem == .lockDamaged(.missing))
    #expect(edition.findings.first?.location.file == Self.path)
  }

  @Test func `a schedule without dates needs no lock, and gets its first date without one`() throws
  {
    let folder = try TemporaryFolder()
    func edition(_ timing: String, _ published: Set<String>? = nil) throws -> Edition {
      try folder.write(
        "title: X\nurl: https://e.example\naccessibilityStatement: https://uu.example/x\n",
        to: "site.yml")
      try folder.write(
        "---\nkind: schedule\ntitle: S\nsessions:\n  - { id: a, title: A, \(timing) }\n---\n",
        to: "content/kull/samlinger.md")
      return try Edition(of: folder, clock: "2026-05-01T08:00:00Z", published: published)
    }
    let published = Set(try #require(edition("unscheduled: Avtales").files?.keys))
    #expect(published.contains("kull/samlinger.ics"))
    #expect(try edition("unscheduled: Avtales", published).findings.isEmpty)
    #expect(try edition("date: 2026-06-01", published).findings.isEmpty)
  }

  @Test func `a lock that was lost is missed where nothing may change`() throws {
    let story = try Story()
    try story.folder.remove(Self.path)
    let edition = try story.build("2026-06-01T08:00:00Z", isLocked: true)
    #expect(edition.files == nil)
    #expect(edition.rules == ["lock-damaged"])
  }

  @Test(arguments: ["", "0", "G", "A", " ", "å"])
  func `a fingerprint of anything but sixteen digits is damage`(digit: String) throws {
    let story = try Story()
    let path = "content/vestfold-2026/calendar.lock"
    let text = try #require(story.folder.text(path))
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("      alle: ") })
    let mark = try #require(line.dropFirst("      alle: ".count).first)
    let changed = line.replacing(
      "      alle: \(mark)", with: "      alle: \(digit == "0" ? "0\(mark)" : digit)")
    try story.folder.write(text.replacing(line, with: changed), to: path)
    #expect(try story.build("2026-06-01T08:00:00Z").rules == ["lock-damaged"])
  }

  @Test func `an empty lock is damaged`() throws {
    let story = try Story()
    try story.folder.write("", to: Self.path)
    #expect(try story.build("2026-06-01T08:00:00Z").rules == ["lock-damaged"])
  }

  @Test func `a lock with other line ends is the same lock`() throws {
    let story = try Story()
    let lock = try #require(story.folder.text(Self.path))
    try story.folder.write(lock.replacing("\n", with: "\r\n"), to: Self.path)
    let edition = try story.build("2026-06-01T08:00:00Z", isLocked: true)
    #expect(edition.files == story.editions.first?.files)
  }

  @Test func `a lock of a later version is not guessed at`() throws {
    let story = try Story()
    let lock = try #require(story.folder.text(Self.path))
    try story.folder.write(lock.replacing("version: 1", with: "version: 2"), to: Self.path)
    let edition = try story.build("2026-06-01T08:00:00Z")
    #expect(edition.findings.first?.problem == .lockDamaged(.unknownVersion("2")))
  }
}
