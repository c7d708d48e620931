import Foundation
import Testing

/// `samling build` as a process.
@Suite struct BuildCommandTests {
  private let binary: Binary

  init() throws { binary = try Binary() }

  @Test func `a build ends with one line that says what it did`() throws {
    let folder = try TemporaryFolder.withSite()
    let first = try binary.run(["build"], in: folder)
    #expect(first.status == 0)
    #expect(first.errors == "")
    let count = folder.files(in: "site/public").count - 1
    let line = try Regex(
      #"Bygde 5 sider og 16 kalendere på \d+ ms i public/ \(\#(count) nye, 0 endret, 0 uendret\)\n"#
    )
    #expect(try line.wholeMatch(in: first.output) != nil, "\(first.output)")
    let second = try binary.run(["build", "site", "-o", "site/public/"], in: folder, at: ".")
    #expect(second.output.hasSuffix("ms i site/public/ (0 nye, 0 endret, \(count) uendret)\n"))
    #expect(folder.has("site/content/vestfold-2026/calendar.lock"))
  }

  @Test func `where there is an error it is shown with its line, and nothing is written`() throws {
    let folder = try TemporaryFolder.withSite()
    try binary.run(["build", "--clock", "2026-05-01"], in: folder).expect(0)
    let before = folder.files(in: "site")
    let path = "site/content/vestfold-2026/samlinger.md"
    let text = try #require(folder.text(path))
    try folder.write(text.replacing("fredag 28.", with: "torsdag 28."), to: path)
    let outcome = try binary.run(["build"], in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(
      outcome.errors == """
        content/vestfold-2026/samlinger.md:10:11: feil: 28. august 2026 er en fredag, \
        ikke en torsdag [weekday]
        10 |     date: torsdag 28. august 2026
           |           ^~~~~~~
           = skriv «fredag 28. august 2026», eller rett datoen
        Ingenting er skrevet: 1 feil må rettes først.

        """)
    var after = folder.files(in: "site")
    after["content/vestfold-2026/samlinger.md"] = before["content/vestfold-2026/samlinger.md"]
    #expect(after == before)
  }

  @Test func `findings are in the language that is asked for`() throws {
    let folder = try TemporaryFolder.withSite(["content/index.md": "---\nkind: page\n---\n"])
    let english = try binary.run(["build", "--language", "en"], in: folder)
    #expect(english.status == 1)
    #expect(english.errors.contains(": error: "))
    #expect(english.errors.hasSuffix("Nothing was written: 1 error to mend first.\n"))
    let nynorsk = try binary.run(["check", "--language", "nn"], in: folder)
    #expect(nynorsk.output == "Fann 1 feil og 0 åtvaringar.\n")
  }

  @Test(arguments: [
    ["build", "--nonsense"], ["nonsense"], ["build", "--clock", "yesterday"],
    ["build", "--language", "sv"], ["build", "--base-url", "ftp://x"], ["build", "no-such-folder"],
    ["build", "site.yml"], ["build", ".", "extra"], ["build", "-o", "content"],
    ["build", "-o", "."], ["build", "-o", ".."], ["build", "-o", ""], ["build", "-o", "full"],
    ["markdown", "no-such-file"], ["build", "-o"],
  ])
  func `wrong usage is status 2, in words on standard error`(arguments: [String]) throws {
    let folder = try TemporaryFolder.withSite()
    try folder.write("theirs", to: "site/full/photo.jpg")
    let before = folder.files(in: "site")
    let outcome = try binary.run(arguments, in: folder)
    #expect(outcome.status == 2, "\(outcome)")
    #expect(outcome.output == "")
    #expect(!outcome.errors.isEmpty)
    #expect(folder.files(in: "site") == before)
  }

  @Test(arguments: ["site.yml", "site.yml/public", "/dev/null/public"])
  func `a place that cannot be written is status 3`(output: String) throws {
    let folder = try TemporaryFolder.withSite()
    let before = folder.files(in: "site")
    let outcome = try binary.run(["build", "-o", output], in: folder)
    #expect(outcome.status == 3, "\(outcome)")
    #expect(outcome.output == "")
    #expect(folder.files(in: "site") == before)
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func `a folder without permission is status 3 and keeps what it had`() throws {
    let folder = try TemporaryFolder.withSite()
    try binary.run(["build"], in: folder).expect(0)
    try folder.write("---\nkind: page\ntitle: Ny\n---\n", to: "site/content/ny.md")
    let before = folder.files(in: "site/public")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: folder.full("site/public"))
    defer {
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder.full("site/public"))
    }
    try binary.run(["build"], in: folder).expect(3)
    #expect(folder.files(in: "site/public") == before)
  }

  @Test func `help and version are no faults`() throws {
    let folder = try TemporaryFolder.withSite()
    for arguments in [["--help"], ["build", "--help"], ["--version"], ["help", "build"]] {
      let outcome = try binary.run(arguments, in: folder)
      #expect(outcome.status == 0)
      #expect(!outcome.output.isEmpty)
      #expect(outcome.errors == "")
    }
  }

  @Test func `a warning is told and lets the build go on, but not with --strict`() throws {
    let folder = try TemporaryFolder.withSite(["site.yml": "title: X\nurl: https://x.example\n"])
    let strict = try binary.run(["build", "--strict"], in: folder)
    #expect(strict.status == 1)
    #expect(strict.errors.contains("feil: "))
    #expect(!folder.has("site/public"))
    #expect(!folder.has("site/content/vestfold-2026/calendar.lock"))
    let lenient = try binary.run(["build"], in: folder)
    #expect(lenient.status == 0)
    #expect(lenient.errors.contains("advarsel: "))
  }

  @Test func `drafts are published only where they are asked for`() throws {
    let folder = try TemporaryFolder.withSite([
      "content/utkast.md": "---\nkind: page\ntitle: Utkast\ndraft: true\n---\n"
    ])
    try binary.run(["build", "--drafts"], in: folder).expect(0)
    #expect(folder.has("site/public/utkast/index.html"))
    #expect(!folder.has("site/content/vestfold-2026/calendar.lock"), "a preview tells nobody")
    try binary.run(["build"], in: folder).expect(0)
    #expect(!folder.has("site/public/utkast"))
    #expect(folder.has("site/content/vestfold-2026/calendar.lock"))
  }

  @Test func `another address is in every full address`() throws {
    let folder = try TemporaryFolder.withSite()
    try binary.run(["build", "--base-url", "https://prove.example/x/"], in: folder).expect(0)
    let sitemap = try #require(folder.text("site/public/sitemap.xml"))
    #expect(sitemap.contains("<loc>https://prove.example/x/vestfold-2026/</loc>"))
    for (path, bytes) in folder.files(in: "site/public") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("forbedring.example"), "\(path)")
    }
  }
}

extension Binary.Outcome {
  /// Expects a status.
  func expect(
    _ status: Int32, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(self.status == status, "\(errors)", sourceLocation: sourceLocation)
  }
}
