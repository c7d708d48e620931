import Foundation
import Site
import Testing

/// A build that can tell that it has nothing to do, and many that only seem to.
@Suite struct UnchangedBuildTests {
  /// A site of many files, built long enough after it was written.
  private final class Stage {
    let folder: TemporaryFolder
    var options = [""]
    var clock = "2026-05-01T08:00:00Z"

    init(_ files: [String: String] = [:]) throws {
      var files = files
      for number in 1...500 { files["content/filer/\(number).txt"] = "\(number)" }
      folder = try .withSite(files)
      // The first build writes the calendars' memory, which is one of its sources.
      try build()
      Thread.sleep(forTimeInterval: 2.2)
      try build()
    }

    var record: BuildRecord? {
      BuildClock(clock).flatMap {
        BuildRecord(
          site: folder.full("site"), output: folder.full("site/public"), options: options,
          clock: $0,
          cache: folder.full("cache/samling"))
      }
    }

    /// Builds as the command does, and says how many findings there were.
    @discardableResult
    func build() throws -> Int {
      let record = record
      let (source, found) = try SourceFolder.read(folder.full("site"))
      let outcome = SiteBuild.prepare(
        source, findings: found, options: BuildOptions(clock: try #require(BuildClock(clock))))
      let site = try #require(outcome.site)
      try WritePublic.write(
        site.files, locks: site.locks, to: folder.full("site/public"),
        source: folder.full("site"), isForced: false)
      let totals = BuildRecord.Totals(
        pages: site.pageCount, calendars: site.calendarCount, files: site.files.count,
        language: .bokmål)
      record?.remember(totals, of: site)
      return outcome.findings.count
    }
  }

  @Test func `what was built is known until the day is over`() throws {
    let stage = try Stage()
    let totals = try #require(stage.record?.unchanged())
    #expect(totals.files > 500)
    #expect(totals.calendars > 0)
    // Summer time: midnight in Oslo is 22:00 in UTC.
    stage.clock = "2026-05-01T21:59:59Z"
    #expect(stage.record?.unchanged() == totals)
    stage.clock = "2026-05-01T22:00:00Z"
    #expect(stage.record?.unchanged() == nil)
    stage.clock = "2026-05-01T07:59:59Z"
    #expect(stage.record?.unchanged() == nil)
    stage.clock = "2026-05-01T08:00:00Z"
    stage.options = ["drafts"]
    #expect(stage.record?.unchanged() == nil)
  }

  /// Something that happens to a site's folder or to what is published of it.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let happen: @Sendable (TemporaryFolder) throws -> Void

    init(_ description: String, _ happen: @escaping @Sendable (TemporaryFolder) throws -> Void) {
      (testDescription, self.happen) = (description, happen)
    }
  }

  static let changes = [
    Change("a source of the same length") { try $0.write("8", to: "site/content/filer/7.txt") },
    Change("a new source") { try $0.write("Ny", to: "site/content/ny.txt") },
    Change("a source that is gone") { try $0.remove("site/content/filer/7.txt") },
    Change("a source by another name") {
      try $0.move("site/content/filer/7.txt", to: "site/content/filer/x.txt")
    },
    Change("a theme") { try $0.write("p { margin: 0; }", to: "site/theme/site.css") },
    Change("a published file of the same length") {
      try $0.write("8", to: "site/public/filer/7.txt")
    },
    Change("a published file that is gone") { try $0.remove("site/public/filer/7.txt") },
    Change("a list of what is published that is gone") {
      try $0.remove("site/public/.samling-manifest")
      try $0.remove("site/public/filer")
      try $0.remove("site/public")
    },
    Change("a build that broke off") { try $0.makeFolder("site/public/.samling-tmp") },
  ]

  @Test(arguments: changes)
  func `after a change everything is as a first build would have it`(change: Change) throws {
    let stage = try Stage()
    #expect(stage.record?.unchanged() != nil)
    try change.happen(stage.folder)
    #expect(stage.record?.unchanged() == nil)
    try stage.build()
    let published = stage.folder.files(in: "site/public")
    try stage.folder.remove("site/public")
    try stage.build()
    #expect(stage.folder.files(in: "site/public") == published)
  }

  @Test func `a source that was just touched, or a link, is nothing to be certain of`() throws {
    let stage = try Stage()
    try stage.folder.write("7", to: "site/content/filer/7.txt")
    #expect(stage.record == nil)
    Thread.sleep(forTimeInterval: 2.2)
    #expect(stage.record != nil)
    try stage.folder.link("site/content/lenke.txt", to: "filer/7.txt")
    Thread.sleep(forTimeInterval: 2.2)
    #expect(stage.record == nil)
  }

  @Test func `what cannot be a record is none`() throws {
    let stage = try Stage()
    let records = stage.folder.files(in: "cache/samling/builds")
    let (name, bytes) = try #require(records.first)
    #expect(records.count == 1)
    for broken in [[], Array("x\n".utf8), Array(bytes.dropLast(9)), bytes + bytes] {
      try stage.folder.write(broken, to: "cache/samling/builds/" + name)
      #expect(stage.record?.unchanged() == nil)
    }
    try stage.folder.write(bytes, to: "cache/samling/builds/" + name)
    #expect(stage.record?.unchanged() != nil)
  }

  @Test func `the command says that nothing is new, and tells warnings each time`() throws {
    var files = ["content/index.md": "---\nkind: page\ntitle: Forside\n---\n"]
    for number in 1...500 { files["content/filer/\(number).txt"] = "\(number)" }
    let folder = try TemporaryFolder.withSite(files)
    Thread.sleep(forTimeInterval: 2.2)
    func build() throws -> Binary.Outcome {
      try Binary().run(
        ["build", "--clock", "2026-05-01T08:00:00Z"], in: folder,
        environment: ["XDG_CACHE_HOME": folder.full("cache")])
    }
    let runs = try [build(), build(), build()]
    #expect(runs.map(\.status) == [0, 0, 0])
    #expect(runs[1].output.contains("(0 nye, 0 endret, "))
    #expect(runs[2].errors == runs[1].errors)
    func words(_ run: Binary.Outcome) -> String { run.output.replacing(/[0-9]+ ms/, with: "") }
    #expect(words(runs[2]) == words(runs[1]))
  }
}
