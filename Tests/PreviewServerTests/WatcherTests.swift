#if os(Linux)
  import Foundation
  import Testing

  @testable import PreviewServer

  /// What Linux tells of a folder.
  @Suite struct WatcherTests {
    /// A folder that is watched, and what was told of it.
    private final class Watched {
      let folder: URL
      private let stream: AsyncStream<Set<String>?>
      private var told: AsyncStream<Set<String>?>.Iterator

      init() throws {
        folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
          .appending(path: "samling-\(UUID().uuidString)")
        for name in ["content/a", "theme", "public"] {
          try FileManager.default.createDirectory(
            at: folder.appending(path: name), withIntermediateDirectories: true)
        }
        let watch = try #require(Inotify(folder: folder.path(percentEncoded: false)))
        let (stream, tell) = AsyncStream<Set<String>?>.makeStream()
        let box = Box(watch)
        Thread.detachNewThread { box.watch.follow { tell.yield($0) } }
        self.stream = stream
        told = stream.makeAsyncIterator()
      }

      deinit { try? FileManager.default.removeItem(at: folder) }

      private struct Box: @unchecked Sendable {
        let watch: Inotify

        init(_ watch: Inotify) { self.watch = watch }
      }

      func write(_ name: String) throws {
        try Data(name.utf8).write(to: folder.appending(path: name))
      }

      func make(_ name: String) throws {
        try FileManager.default.createDirectory(
          at: folder.appending(path: name), withIntermediateDirectories: true)
      }

      func move(_ name: String, to other: String) throws {
        try FileManager.default.moveItem(
          at: folder.appending(path: name), to: folder.appending(path: other))
      }

      private var wasAnything = false

      /// Whether just these paths are told of next, or that it may be anything. On a slow machine what
      /// belongs together is told in parts, and a folder that came or went more than once.
      func tells(of wanted: Set<String>?) async -> Bool {
        var paths: Set<String> = []
        while true {
          let next = await told.next() ?? []
          if next == nil, wanted != nil, wasAnything { continue }
          wasAnything = next == nil
          guard let next, let wanted else { return next == nil && wanted == nil }
          paths.formUnion(next)
          if next.isEmpty || !paths.isStrictSubset(of: wanted) { return paths == wanted }
        }
      }
    }

    @Test(.timeLimit(.minutes(1))) func `files that are written, replaced or removed are told of`()
      async throws
    {
      let watched = try Watched()
      try watched.write("content/a/x.md")
      #expect(await watched.tells(of: ["content/a/x.md"]))
      try watched.write("public/index.html")
      try watched.write("content/a/.x.md.swp")
      try watched.write("content/a/x.md~")
      try watched.write("notes.txt")
      try watched.write("site.yml")
      #expect(await watched.tells(of: ["site.yml"]))
      try watched.write("content/a/ny")
      #expect(await watched.tells(of: ["content/a/ny"]))
      // Editors write beside, and put the new file in the old one's place.
      try FileManager.default.removeItem(at: watched.folder.appending(path: "content/a/x.md"))
      try watched.move("content/a/ny", to: "content/a/x.md")
      #expect(await watched.tells(of: ["content/a/ny", "content/a/x.md"]))
    }

    @Test(.timeLimit(.minutes(1))) func `new folders and what is in them are watched`() async throws
    {
      let watched = try Watched()
      try watched.make("content/b/c")
      #expect(await watched.tells(of: nil))
      try watched.write("content/b/c/y.md")
      #expect(await watched.tells(of: ["content/b/c/y.md"]))
      try watched.move("content/b", to: "content/d")
      #expect(await watched.tells(of: nil))
      try watched.write("content/d/c/y.md")
      #expect(await watched.tells(of: ["content/d/c/y.md"]))
      try FileManager.default.removeItem(at: watched.folder.appending(path: "content/d"))
      #expect(await watched.tells(of: nil))
      try watched.make("content/d")
      #expect(await watched.tells(of: nil))
      try watched.write("content/d/z.md")
      #expect(await watched.tells(of: ["content/d/z.md"]))
    }
  }
#endif
