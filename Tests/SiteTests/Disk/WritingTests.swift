import Foundation
import Site
import Testing

/// How a site is put into its output folder.
@Suite struct WritingTests {
  @Test func `files that are as they should be are not touched`() throws {
    let output = try Output()
    try output.write(["index.html": "a", "b/index.html": "b"])
    let marks = try [output.mark("index.html"), output.mark(".samling-manifest")]
    let summary = try output.write(["index.html": "a", "b/index.html": "c"])
    #expect(try [output.mark("index.html"), output.mark(".samling-manifest")] == marks)
    #expect(output.texts == ["index.html": "a", "b/index.html": "c"])
    #expect((summary.new, summary.changed) == (0, 1))
    #expect((summary.unchanged, summary.removed) == (1, 0))
  }

  @Test func `a changed file is another file and never a half one`() throws {
    let output = try Output()
    try output.write(["index.html": "a long text"])
    let reader = try #require(
      FileHandle(forReadingAtPath: output.folder.full("site/public/index.html")))
    try output.write(["index.html": "b"])
    #expect(try reader.readToEnd() == Data("a long text".utf8))
    #expect(output.texts == ["index.html": "b"])
  }

  @Test func `stale files go, with the folders they leave empty`() throws {
    let output = try Output()
    try output.write(["index.html": "a", "old/deep/er/index.html": "b", "old/x.ics": "c"])
    let summary = try output.write(["index.html": "a"])
    #expect(summary.removed == 2)
    #expect(output.folder.folders(in: "site/public").isEmpty)
  }

  @Test func `a preview is written over, and what was published before it is still known`() throws {
    let output = try Output()
    try output.write(["index.html": "draft", "draft.ics": "x"], isPreview: true)
    #expect(output.published == [])
    try output.write(["index.html": "a", "a.ics": "x"])
    #expect(output.published == ["index.html", "a.ics"])
    try output.write(["index.html": "draft", "draft.ics": "x"], isPreview: true)
    #expect(output.texts == ["index.html": "draft", "draft.ics": "x"])
    #expect(output.published == ["index.html", "a.ics"])
    try output.write(["index.html": "draft"], isPreview: true)
    try output.write(["index.html": "a"])
    #expect(output.published == ["index.html"])
    #expect(output.texts == ["index.html": "a"])
  }

  @Test func `a build that stops halfway has not published a preview's files`() throws {
    let output = try Output()
    try output.write(["index.html": "draft", "draft.ics": "x"], isPreview: true)
    try output.folder.write("theirs", to: "site/public/b/theirs.txt")
    let halfway = OutputFile(path: "a/b/c.txt", content: .copy(of: "/nowhere"), stage: .asset)
    #expect(throws: WriteError.self) {
      try WritePublic.write(
        [halfway], to: output.folder.full("site/public"), source: output.folder.full("site"),
        isForced: false)
    }
    #expect(output.published == ["a/b/c.txt"])
  }

  @Test(arguments: ["../x", "/x", "a/../../x", "./x", "../\u{301}x/index.html"])
  func `no path leaves the output folder`(_ path: String) throws {
    let output = try Output()
    #expect(throws: WriteError.blocked(path)) { try output.write([path: "x"]) }
    #expect(output.texts.isEmpty)
  }

  @Test func `files of others stay, in our folders too`() throws {
    let output = try Output()
    try output.write(["index.html": "a", "old/index.html": "b"])
    for path in ["CNAME", ".well-known/security.txt", "old/theirs.txt"] {
      try output.folder.write("theirs", to: "site/public/" + path)
    }
    try output.write(["index.html": "a"])
    #expect(
      output.texts == [
        "index.html": "a", "CNAME": "theirs", ".well-known/security.txt": "theirs",
        "old/theirs.txt": "theirs",
      ])
  }

  @Test func `a file of others is not written over, and nothing else is written then`() throws {
    let output = try Output()
    try output.write(["index.html": "a"])
    try output.folder.write("theirs", to: "site/public/b/index.html")
    #expect(throws: WriteError.blocked("b/index.html")) {
      try output.write(["index.html": "new", "b/index.html": "ours"])
    }
    #expect(output.texts == ["index.html": "a", "b/index.html": "theirs"])
    try output.write(["index.html": "new", "b/index.html": "ours"], isForced: true)
    #expect(output.texts == ["index.html": "new", "b/index.html": "ours"])
  }

  @Test func `a file becomes a folder and a folder a file`() throws {
    let output = try Output()
    try output.write(["a": "file", "b/c/index.html": "page", "b/d.txt": "x"])
    try output.write(["a/index.html": "page", "b": "file"])
    #expect(output.texts == ["a/index.html": "page", "b": "file"])
    try output.write(["a": "file", "b/c/index.html": "page"])
    #expect(output.texts == ["a": "file", "b/c/index.html": "page"])
  }

  @Test func `a folder with files of others does not give way to a file`() throws {
    let output = try Output()
    try output.write(["b/c.txt": "ours"])
    try output.folder.write("theirs", to: "site/public/b/d.txt")
    #expect(throws: WriteError.blocked("b/d.txt")) { try output.write(["b": "file"]) }
    #expect(output.texts == ["b/c.txt": "ours", "b/d.txt": "theirs"])
  }

  @Test func `a link in the output folder is never followed out of it`() throws {
    let output = try Output()
    try output.write(["index.html": "a", "sub/index.html": "b"])
    try output.folder.remove("site/public/sub")
    try output.folder.write("theirs", to: "elsewhere/index.html")
    try output.folder.link("site/public/sub", to: "../../elsewhere")
    #expect(throws: WriteError.blocked("sub")) {
      try output.write(["index.html": "new", "sub/index.html": "c"])
    }
    #expect(output.texts["index.html"] == "a")
    // It is stale now; what it leads to is not ours.
    try output.write(["index.html": "new"])
    #expect(output.folder.text("elsewhere/index.html") == "theirs")
  }

  @Test func `a link in place of a file is not written through`() throws {
    let output = try Output()
    try output.write(["index.html": "a"])
    try output.folder.write("theirs", to: "elsewhere.html")
    try output.folder.remove("site/public/index.html")
    try output.folder.link("site/public/index.html", to: "../../elsewhere.html")
    #expect(throws: WriteError.blocked("index.html")) { try output.write(["index.html": "b"]) }
    #expect(output.folder.text("elsewhere.html") == "theirs")
  }

  @Test func `what a killed build left half done is cleared away`() throws {
    let output = try Output()
    try output.write(["index.html": "a"])
    try output.folder.write("half", to: "site/public/.samling-tmp/7")
    try output.write(["index.html": "a"])
    #expect(output.texts == ["index.html": "a"])
    #expect(output.folder.folders(in: "site/public").isEmpty)
  }

  @Test func `a manifest that names files elsewhere removes nothing there`() throws {
    let output = try Output()
    try output.write(["index.html": "a"])
    try output.folder.write("theirs", to: "site/precious.txt")
    try output.folder.write(
      "samling 1\nindex.html\n../precious.txt\n/etc/hostname\na/../../precious.txt\n",
      to: "site/public/.samling-manifest")
    try output.write(["index.html": "b"])
    #expect(output.folder.has("site/precious.txt"))
    #expect(output.texts == ["index.html": "b"])
  }

  @Test func `many memories are all written, and nothing beside them`() throws {
    let output = try Output()
    for number in 0..<20 { try output.folder.makeFolder("site/content/p\(number)") }
    let locks = (0..<20).map { number in
      LockFile(path: "content/p\(number)/calendar.lock", bytes: [UInt8(number)])
    }
    try output.write(["a.html": "a"], locks: locks)
    let written = output.folder.files(in: "site/content")
    #expect(written.count == 20)
    for number in 0..<20 { #expect(written["p\(number)/calendar.lock"] == [UInt8(number)]) }
  }

  @Test func `builds into different folders at once leave one whole memory`() async throws {
    let output = try Output()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for build in 0..<6 {
        group.addTask {
          for number in 0..<8 {
            let memory = [UInt8](repeating: UInt8(build * 8 + number), count: 300_000)
            try output.write(
              ["a.html": "a"], to: "public-\(build)",
              locks: [LockFile(path: "content/calendar.lock", bytes: memory)])
          }
        }
      }
      try await group.waitForAll()
    }
    let files = output.folder.files(in: "site/content")
    #expect(Set(files.keys) == ["calendar.lock"])
    let memory = try #require(files["calendar.lock"])
    #expect(memory.count == 300_000 && Set(memory).count == 1)
  }

  @Test(arguments: ["the other's", nil])
  func `a build that was overtaken changes nothing`(found: String?) throws {
    let story = try Story()
    story.programme.change("webinar") { $0.keys[0] = "date: 01.10.2026" }
    try story.programme.write(to: story.folder)
    let path = "content/vestfold-2026/calendar.lock"
    let edition = try Edition(of: story.folder, clock: "2026-06-01T08:00:00Z")
    #expect(edition.locks.map(\.path) == [path])
    // Another build tells something between the reading and the writing of this one.
    if let found { try story.folder.write(found, to: path) } else { try story.folder.remove(path) }
    #expect(throws: WriteError.overtaken(story.folder.full(path))) {
      try WritePublic.write(
        [OutputFile(path: "a.html", content: .bytes([0x61]), stage: .page)], locks: edition.locks,
        to: story.folder.full("public"), source: story.folder.path, isForced: false)
    }
    #expect(story.folder.text(path) == found)
    #expect(!story.folder.has("public/a.html"))
  }

  @Test func `memories of calendars are written with the site, and not without it`() throws {
    let output = try Output()
    let lock = LockFile(path: "content/calendar.lock", bytes: Array("told".utf8))
    try output.folder.write("theirs", to: "site/public/x")
    #expect(throws: WriteError.self) { try output.write(["index.html": "a"], locks: [lock]) }
    #expect(!output.folder.has("site/content/calendar.lock"))
    try output.write(["index.html": "a"], isForced: true, locks: [lock])
    #expect(output.folder.text("site/content/calendar.lock") == "told")
    #expect(output.folder.files(in: "site/content").count == 1)
  }

  @Test func `a memory is written under a hidden name, and nothing is left beside it`() throws {
    let output = try Output()
    let lock = LockFile(path: "content/calendar.lock", bytes: Array("told".utf8))
    // A folder where the memory is to be: it is written, and cannot be put in its place.
    try output.folder.write("x", to: "site/content/calendar.lock/x")
    #expect(throws: WriteError.self) { try output.write(["index.html": "a"], locks: [lock]) }
    #expect(Set(output.folder.files(in: "site/content").keys) == ["calendar.lock/x"])
    try output.folder.remove("site/content/calendar.lock")
    // What a killed build left there is no file of the site's, and is in nobody's way.
    try output.folder.write("half", to: "site/content/.calendar.lock.tmp")
    let (source, findings) = try SourceFolder.read(output.folder.full("site"))
    #expect(findings.isEmpty && source.assets.isEmpty && source.locks.isEmpty)
    try output.write(["index.html": "a"], locks: [lock])
    #expect(output.folder.files(in: "site/content") == ["calendar.lock": lock.bytes])
  }
}
