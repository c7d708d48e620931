import Foundation
import Site
import Testing

/// Folders that are not what an organiser means to publish.
@Suite struct HostileContentTests {
  @Test func `a pipe in content is told, and nobody waits for it`() throws {
    let folder = try site()
    for name in ["rør.md", "rør.txt", "calendar.lock"] {
      #expect(mkfifo(folder.full("content/" + name), 0o644) == 0)
    }
    let edition = try Edition(of: folder, clock: "2026-05-01")
    #expect(edition.files == nil)
    #expect(
      edition.findings.map(\.location.file) == [
        "content/calendar.lock", "content/rør.md", "content/rør.txt",
      ])
    #expect(Set(edition.rules) == ["unreadable-file"])
  }

  @Test func `a link may stay within content, and may not leave it`() throws {
    let folder = try site()
    try folder.write("hemmelig", to: "secret.txt")
    try folder.write("delt", to: "content/shared.txt")
    try folder.link("content/copy.txt", to: "shared.txt")
    let good = try Edition(of: folder, clock: "2026-05-01")
    #expect(good.files?["copy.txt"] == Array("delt".utf8))
    for (name, target) in [
      ("out.txt", "../secret.txt"), ("hosts", "/etc/hosts"), ("folder", "/etc"), ("loop", "."),
      ("site.md", "../site.yml"),
    ] {
      try folder.link("content/" + name, to: target)
      let edition = try Edition(of: folder, clock: "2026-05-01")
      #expect(edition.files == nil, "\(name)")
      #expect(edition.rules == ["unsafe-path"], "\(name)")
      try folder.remove("content/" + name)
    }
    try folder.link("content/nowhere.md", to: "nothing")
    #expect(try Edition(of: folder, clock: "2026-05-01").rules == ["unreadable-file"])
  }

  @Test func `names that a web server or a shell would stumble over are told`() throws {
    let folder = try site()
    for name in ["a\nb.md", "a\\b.txt", "a:b.txt", "a?b.txt", "\u{7F}.txt", "<b>.txt"] {
      try folder.write("x", to: "content/" + name)
      #expect(try Edition(of: folder, clock: "2026-05-01").rules == ["unsafe-path"], "\(name)")
      try folder.remove("content/" + name)
    }
  }

  @Test func `names that only look odd are published`() throws {
    let folder = try site()
    let page = "---\nkind: page\ntitle: Odd\n---\n"
    for name in ["æ ø å.md", "100 %.md", "a#b.md", "a'b&c.md", "漢字.md"] {
      try folder.write(page, to: "content/" + name)
    }
    let edition = try Edition(of: folder, clock: "2026-05-01")
    for path in ["æ ø å/index.html", "100 %/index.html", "a#b/index.html", "a'b&c/index.html"] {
      #expect(edition.files?[path] != nil, "\(path)")
    }
    let sitemap = String(decoding: edition.files?["sitemap.xml"] ?? [], as: UTF8.self)
    #expect(sitemap.contains("/100%20%25/"))
    #expect(sitemap.contains("/a%23b/"))
  }

  @Test func `a name that is not text is told`() throws {
    let folder = try site()
    let name = Array(folder.full("content/").utf8) + [0x61, 0xE6, 0x2E, 0x6D, 0x64, 0]
    let file = name.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { open($0, O_WRONLY | O_CREAT, 0o644) } ?? -1
    }
    // macOS has no such names.
    guard file >= 0 else { return }
    close(file)
    let edition = try Edition(of: folder, clock: "2026-05-01")
    #expect(edition.rules == ["unsafe-path"])
    unlink(name.map { CChar(bitPattern: $0) })
  }

  @Test func `folders may be deep, but not without end`() throws {
    let folder = try site()
    let page = "---\nkind: page\ntitle: Dyp\n---\n"
    let deep = Array(repeating: "d", count: 30).joined(separator: "/")
    try folder.write(page, to: "content/\(deep)/x.md")
    #expect(try Edition(of: folder, clock: "2026-05-01").files?["\(deep)/x/index.html"] != nil)
    try folder.write(page, to: "content/\(deep)/\(deep)/x.md")
    #expect(try Edition(of: folder, clock: "2026-05-01").rules == ["unsafe-path"])
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func `files that may not be read are told before anything is written`() throws {
    let folder = try site()
    for name in ["a.md", "b.txt"] {
      try folder.write("x", to: "content/" + name)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0], ofItemAtPath: folder.full("content/" + name))
    }
    #expect(
      try Edition(of: folder, clock: "2026-05-01").rules == ["unreadable-file", "unreadable-file"])
  }

  @Test(arguments: ["robots.txt", "sitemap.xml", "404.html", "_headers", "ROBOTS.TXT", "om"])
  func `a file of the site's own never takes the place of one that is made`(name: String) throws {
    let folder = try site()
    try folder.write("---\nkind: page\ntitle: Om\n---\n", to: "content/om.md")
    try folder.write("mine", to: "content/" + name)
    let edition = try Edition(of: folder, clock: "2026-05-01")
    #expect(edition.files == nil)
    #expect(edition.rules == ["output-clash"])
    #expect(edition.findings.first?.location.file == "content/" + name)
  }

  private func site() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      "title: X\nurl: https://x.example\naccessibilityStatement: https://uu.example/x\n",
      to: "site.yml")
    try folder.write("---\nkind: page\ntitle: Hei\n---\n", to: "content/index.md")
    return folder
  }
}
