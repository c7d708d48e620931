import Foundation
import Site
import Testing

/// Folders that a site is never written to.
@Suite struct RefusalTests {
  @Test(arguments: [
    "site", "site/", "site/.", "", ".", "site/content", "site/content/deep/er", "site/theme",
    "site/.git/hooks", "site/public/..", "site/nothing/../content", "nothing/../site/content",
    "site/content/../content/x", "site//content",
  ])
  func `the sources are never written over`(path: String) throws {
    let output = try Output()
    #expect {
      try output.write(["index.html": "a"], to: path)
    } throws: { error in
      if case WriteError.holdsSources = error { true } else { false }
    }
    #expect(Set(output.folder.files(in: ".").keys) == ["site/site.yml"])
  }

  @Test func `a link to the sources does not hide them`() throws {
    let output = try Output()
    try output.folder.link("link", to: "site/content")
    try output.folder.link("home", to: "site")
    for path in ["link", "link/deep", "home", "home/content", "link/..", "link/../content"] {
      #expect(throws: WriteError.self, "\(path)") {
        try output.write(["index.html": "a"], to: path)
      }
    }
    #expect(Set(output.folder.files(in: ".").keys) == ["site/site.yml"])
  }

  @Test func `a folder beside the site, or behind a link of its own, is taken`() throws {
    let output = try Output()
    try output.folder.makeFolder("web")
    try output.folder.link("www", to: "web")
    try output.write(["index.html": "a"], to: "www")
    try output.write(["index.html": "a"], to: "new/deep/er")
    try output.write(["index.html": "a"], to: "site/content-out")
    #expect(output.folder.text("web/index.html") == "a")
    #expect(output.folder.text("new/deep/er/index.html") == "a")
  }

  @Test func `a folder with files of others is taken only by force, and they stay`() throws {
    let output = try Output()
    try output.folder.write("theirs", to: "site/public/photo.jpg")
    #expect {
      try output.write(["index.html": "a"])
    } throws: { error in
      if case WriteError.foreignFiles(_, example: "photo.jpg") = error { true } else { false }
    }
    #expect(output.texts == ["photo.jpg": "theirs"])
    try output.write(["index.html": "a"], isForced: true)
    #expect(output.texts == ["photo.jpg": "theirs", "index.html": "a"])
    try output.write([:])
    #expect(output.texts == ["photo.jpg": "theirs"])
  }

  @Test func `a manifest that is something else is somebody else's`() throws {
    let output = try Output()
    try output.folder.write("hello", to: "site/public/.samling-manifest")
    #expect(throws: WriteError.self) { try output.write(["index.html": "a"]) }
    #expect(output.folder.text("site/public/.samling-manifest") == "hello")
  }

  @Test func `a second build waits for nobody and says that the folder is taken`() throws {
    let output = try Output()
    try output.write(["index.html": "a"])
    let folder = open(output.folder.full("site/public"), O_RDONLY)
    defer { close(folder) }
    #expect(flock(folder, LOCK_EX | LOCK_NB) == 0)
    let lock = LockFile(path: "content/calendar.lock", bytes: [0x61])
    #expect {
      try output.write(["index.html": "b"], locks: [lock])
    } throws: { error in
      if case WriteError.busy = error { true } else { false }
    }
    #expect(output.texts == ["index.html": "a"])
    #expect(!output.folder.has("site/content/calendar.lock"))
  }

  @Test func `a file in place of the folder is the machine's fault and stays`() throws {
    let output = try Output()
    try output.folder.write("x", to: "file")
    for path in ["file", "file/public"] {
      #expect {
        try output.write(["index.html": "a"], to: path)
      } throws: { error in
        if case WriteError.disk = error { true } else { false }
      }
    }
    #expect(output.folder.text("file") == "x")
  }
}
