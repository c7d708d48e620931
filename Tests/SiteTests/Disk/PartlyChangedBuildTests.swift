import Foundation
import Testing

@testable import Site

/// Builds in new processes after a change: what is let be is what would have been made.
@Suite struct PartlyChangedBuildTests {
  /// A site that is built again and again.
  private struct Stage {
    let folder: TemporaryFolder
    var options = [""]
    var clock = "2026-05-01T08:00:00Z"

    var record: RenderRecord? {
      RenderRecord(
        output: folder.full("public"), options: options, cache: folder.full("cache/samling"),
        leastFiles: 0)
    }

    /// Builds as the command does. Gives the paths that were let be; nil where an error stopped it.
    @discardableResult
    func build() throws -> Set<String>? {
      let (source, found) = try SourceFolder.read(folder.path)
      let outcome = SiteBuild.prepare(
        source, findings: found, options: BuildOptions(clock: try #require(BuildClock(clock))))
      guard let site = outcome.site else { return nil }
      let record = try #require(record)
      let files = record.marked(site)
      try WritePublic.write(
        files, locks: site.locks, to: folder.full("public"), source: folder.path,
        isForced: false, whenWritten: { record.remember(site, in: $0) })
      for file in site.files {
        let bytes = try file.read()
        #expect(folder.bytes("public/" + file.path) == bytes, "\(file.path)")
      }
      return Set(files.filter { $0.standing != nil }.map(\.path))
    }
  }

  private func stage() throws -> Stage {
    let folder = try TemporaryFolder()
    try RandomSite.plant(in: folder)
    let stage = Stage(folder: folder)
    // The first build writes the calendars' memory, and the second remembers what it is made of.
    try stage.build()
    try stage.build()
    return stage
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `after any change the site is as if it had been built anew`(_ seed: UInt64) throws {
    let stage = try stage()
    var random = SplitMix(state: seed)
    var kept = 0
    for _ in 0..<25 {
      var edit = RandomSite.Edit(folder: stage.folder, random: random)
      _ = try edit.make()
      random = edit.random
      kept += try stage.build()?.count ?? 0
    }
    #expect(kept > 0)
  }

  @Test func `where nothing changed nothing is made but what shows all pages`() throws {
    let stage = try stage()
    let kept = try #require(try stage.build())
    #expect(kept.contains("vestfold-2026/index.html"))
    #expect(kept.contains("vestfold-2026/samlinger.ics"))
    #expect(kept.contains("vestfold-2026/deling.png"))
    #expect(!kept.contains("index.html"))
    #expect(!kept.contains("sok/index.html"))
  }

  @Test func `a text concerns its own folder, a title all of them`() throws {
    let stage = try stage()
    let path = "content/vestfold-2026/index.md"
    let text = try #require(stage.folder.text(path))
    try stage.folder.write(text + "\nEt avsnitt til.\n", to: path)
    let kept = try #require(try stage.build())
    #expect(!kept.contains("vestfold-2026/index.html"))
    #expect(!kept.contains("vestfold-2026/samlinger.ics"))
    #expect(kept.contains("telemark/index.html"))
    #expect(kept.contains("vestfold-2026/deling.png"))
    try stage.folder.write(
      text.replacing(/title: [^\n]+/, with: "title: Et annet navn", maxReplacements: 1), to: path)
    #expect(try stage.build() == [])
  }

  @Test func `another day, other options, another style, a new asset: all is made`() throws {
    var stage = try stage()
    stage.clock = "2026-05-02T08:00:00Z"
    #expect(try stage.build() == [])
    stage.options = ["https://annet.example"]
    #expect(try stage.build() == [])
    #expect(try stage.build() != [])
    try stage.folder.write("body { color: red }\n", to: "theme/style.css")
    #expect(try stage.build() == [])
    try stage.folder.write("x", to: "content/telemark/ny.pdf")
    #expect(try stage.build() == [])
  }

  @Test func `a published file that somebody touched is put right`() throws {
    let stage = try stage()
    try stage.folder.write("theirs", to: "public/telemark/index.html")
    try stage.folder.remove("public/vestfold-2026/samlinger.ics")
    let kept = try #require(try stage.build())
    #expect(!kept.contains("telemark/index.html"))
    #expect(!kept.contains("vestfold-2026/index.html"))
    #expect(kept.contains("leger-2020/index.html"))
  }

  @Test func `a file that is touched after it was looked at is made all the same`() throws {
    let stage = try stage()
    let (source, found) = try SourceFolder.read(stage.folder.path)
    let options = BuildOptions(clock: try #require(BuildClock(stage.clock)))
    let site = try #require(
      SiteBuild.prepare(source, findings: found, options: options).site)
    let files = try #require(stage.record).marked(site)
    let path = "telemark/index.html"
    #expect(files.first { $0.path == path }?.standing != nil)
    let right = stage.folder.bytes("public/" + path)
    try stage.folder.write("theirs", to: "public/" + path)
    try WritePublic.write(
      files, to: stage.folder.full("public"), source: stage.folder.path, isForced: false)
    #expect(stage.folder.bytes("public/" + path) == right)
  }

  @Test func `a draft takes its address, though nothing stands there`() throws {
    let stage = try stage()
    try stage.folder.write(
      "---\nkind: page\ntitle: Ny\ndraft: true\n---\n", to: "content/telemark/ny-side.md")
    #expect(try stage.build() == [])
  }

  @Test func `a record that was damaged or cannot be written is as none`() throws {
    let stage = try stage()
    for name in stage.folder.files(in: "cache/samling/parts").keys {
      try stage.folder.write("\u{0}\n\n 1 2\n", to: "cache/samling/parts/" + name)
    }
    #expect(try stage.build() == [])
    #expect(try stage.build() != [])
    try stage.folder.remove("cache")
    try stage.folder.write("", to: "cache")
    #expect(try stage.build() == [])
  }
}
