import Foundation
import Site
import Testing

/// A site that follows its folder comes to what a build from nothing comes to.
@Suite struct LiveSiteTests {
  private static let clock = "2026-05-01T08:00:00Z"

  private static func options() throws -> BuildOptions {
    var options = BuildOptions(clock: try #require(BuildClock(clock)))
    options.withDrafts = true
    return options
  }

  /// A live site beside builds from nothing.
  private struct Stage {
    let folder: TemporaryFolder
    var live: LiveSite
    /// Every path that ever was.
    var paths: Set<String> = []

    init(_ folder: TemporaryFolder) throws {
      self.folder = folder
      live = try LiveSite(folder.path, options: options())
    }

    /// Expects a live site to be what a build from nothing gives, be it with errors.
    mutating func compare(_ what: String) throws {
      let fresh = try Edition(of: folder, clock: clock, withDrafts: true)
      #expect((live.check.edition == nil) == (fresh.files == nil), "\(what): \(fresh.findings)")
      guard let files = fresh.files, let edition = live.check.edition else { return }
      #expect(live.check.findings == fresh.findings, "\(what)")
      paths.formUnion(files.keys)
      for path in paths.sorted() {
        let bytes = try edition.file(at: path)
        #expect(bytes == files[path], "\(what): \(path)")
        if bytes != files[path] { return }
      }
    }
  }

  @Test(arguments: [1, 2, 3, 4])
  func `after any change every file is what a whole build makes`(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    try RandomSite.plant(in: folder)
    var stage = try Stage(folder)
    try stage.compare("at first")
    #expect(stage.live.check.edition != nil)
    var random = SplitMix(state: seed)
    for round in 0..<25 {
      var edit = RandomSite.Edit(folder: folder, random: random)
      let changed = try edit.make()
      random = edit.random
      // A watcher names the files, or says only that something has changed.
      let isNamed = Bool.random(using: &random)
      _ = try stage.live.update(isNamed ? changed.paths : nil)
      try stage.compare("seed \(seed), round \(round): \(changed.what)")
    }
  }

  @Test func `an error leaves the last good site standing, and mending it brings the new one`()
    throws
  {
    let folder = try TemporaryFolder()
    try RandomSite.plant(in: folder)
    var live = try LiveSite(folder.path, options: Self.options())
    let path = "content/vestfold-2026/index.md"
    let text = try #require(folder.text(path))
    let before = try live.edition?.file(at: "vestfold-2026/index.html")
    try folder.write(text + "\n[hit](mangler.md)\n", to: path)
    #expect(try live.update([path]) == .texts)
    #expect(live.check.edition == nil)
    #expect(live.check.findings.map(\.rule.name).contains("broken-link"))
    #expect(try live.edition?.file(at: "vestfold-2026/index.html") == before)
    try folder.write(text + "\nEt nytt avsnitt.\n", to: path)
    #expect(try live.update([path]) == .texts)
    #expect(live.check.edition != nil)
    let after = try #require(try live.edition?.file(at: "vestfold-2026/index.html"))
    #expect(String(decoding: after, as: UTF8.self).contains("Et nytt avsnitt."))
    #expect(try live.update([path]) == .none)
  }

  @Test func `a page that cannot be read does not break the links of others`() throws {
    let folder = try TemporaryFolder()
    try RandomSite.plant(in: folder)
    var live = try LiveSite(folder.path, options: Self.options())
    let path = "content/vestfold-2026/samlinger.md"
    try folder.write("---\nkind: [\n---\n", to: path)
    _ = try live.update([path])
    #expect(live.check.edition == nil)
    let errors = live.check.findings.filter { $0.severity == .error }
    #expect(errors.map(\.location.file) == [path], "\(errors)")
  }
}
