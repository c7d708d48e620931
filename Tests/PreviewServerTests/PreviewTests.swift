import Foundation
import Language
import Site
import Testing

@testable import PreviewServer

/// What a preview answers, without a network.
@Suite struct PreviewTests {
  /// A small site and its preview.
  private final class Stage {
    let folder: URL
    var live: LiveSite
    let state: Preview.Shared
    let preview: Preview

    init(language: String = "nb") throws {
      folder = FileManager.default.temporaryDirectory.appending(
        path: "samling-\(UUID().uuidString)")
      for name in ["content", "theme"] {
        try FileManager.default.createDirectory(
          at: folder.appending(path: name), withIntermediateDirectories: true)
      }
      try Data(
        "title: Prøve\nlanguage: \(language)\naccessibilityStatement: https://uu.example/\n".utf8
      ).write(to: folder.appending(path: "site.yml"))
      try Self.page("Forside").write(to: folder.appending(path: "content/index.md"))
      try Self.page("Utkast", "draft: true").write(to: folder.appending(path: "content/u.md"))
      var options = BuildOptions(clock: try #require(BuildClock("2026-05-01")))
      options.withDrafts = true
      live = try LiveSite(folder.path(percentEncoded: false), options: options)
      state = Preview.Shared(Shown(live))
      let here = try #require(IPAddress("127.0.0.1"))
      preview = Preview(state, hosts: HostCheck(bound: nil, addresses: [here], machine: ""))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static func page(_ title: String, _ key: String = "description: Om.") -> Data {
      Data("---\nkind: page\ntitle: \(title)\n\(key)\n---\nTekst.\n".utf8)
    }

    /// Saves a page, and has the preview follow.
    func save(_ text: String, to path: String) throws {
      try Data(text.utf8).write(to: folder.appending(path: path))
      let update = try live.update([path])
      state.replace(Shown(live, after: state.value, update: update))
    }

    func get(_ path: String, host: String = "localhost", tags: String? = nil) throws -> Response {
      let request = Request(
        method: "GET", path: path, query: "", host: host, knownTags: tags, isPersistent: true)
      guard case .response(let response) = preview.reply(to: request) else {
        throw CancellationError()
      }
      return response
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `a page is what would be published, and then the preview's own script`() throws {
    let stage = try Stage()
    let published = try #require(try stage.live.edition?.file(at: "index.html"))
    let response = try stage.get("/")
    #expect(response.status == .ok)
    #expect(response.body.starts(with: published))
    let addition = text(Array(response.body.dropFirst(published.count)))
    #expect(addition.hasPrefix("<script src=\"/_samling/preview.js\" data-page=\"/\""))
    #expect(!addition.contains("data-draft"))
    #expect(text(try stage.get("/u/").body).contains("data-draft=\"Utkast – blir ikke publisert\""))
    #expect(try stage.get("/", host: "evil.example").status == .forbidden)
    #expect(try stage.get("/..%2fsite.yml").status == .badRequest)
    #expect(try stage.get("/u").status == .found)
    #expect(try stage.get("/mangler/").status == .notFound)
    let unchanged = try stage.get("/", tags: "\"x\", \(response.tag ?? "")")
    #expect(unchanged.status == .notModified)
    #expect(unchanged.body.isEmpty)
  }

  @Test func `a browser is told to load a page again when its own bytes have changed`() throws {
    let stage = try Stage()
    let first = stage.preview.news(for: PageWatch(path: "/", version: "?"))
    #expect(text(first.bytes).contains("event: page"))
    try stage.save("---\nkind: page\ntitle: Utkast\ndraft: true\n---\nNytt.\n", to: "content/u.md")
    let other = stage.preview.news(for: first.watch)
    #expect(other.bytes.isEmpty)
    try stage.save("---\nkind: page\ntitle: Forside\n---\nNytt.\n", to: "content/index.md")
    let changed = stage.preview.news(for: other.watch)
    #expect(text(changed.bytes).contains("event: page"))
    #expect(stage.preview.news(for: changed.watch).bytes.isEmpty)
  }

  @Test func `a new picture has the browser load all of a page again`() throws {
    let stage = try Stage()
    let first = stage.preview.news(for: PageWatch(path: "/", version: "?"))
    try stage.save("<svg/>", to: "content/x.svg")
    #expect(text(stage.preview.news(for: first.watch).bytes) == "event: reload\ndata: \n\n")
  }

  @Test(arguments: [
    ("nb", "1 feil", "Lukk"), ("nn", "1 feil", "Meldinga blir borte"), ("en", "1 error", "Close"),
  ])
  func `what is found is shown with its line, and nothing of it is markup`(
    language: String, count: String, words: String
  ) throws {
    let stage = try Stage(language: language)
    let watch = stage.preview.news(for: PageWatch(path: "/", version: "?")).watch
    let good = try stage.get("/").body
    try stage.save(
      "---\nkind: page\ntitle: Forside\n---\n[<b>](mangler.md) <i>\n", to: "content/index.md")
    let news = text(stage.preview.news(for: watch).bytes)
    #expect(!news.contains("event: page") && !news.contains("event: reload"))
    #expect(try stage.get("/").body == good)
    #expect(news.contains(count))
    #expect(news.contains(words))
    #expect(news.contains("content/index.md:5:"))
    #expect(news.contains("<mark>mangler.md</mark>"))
    #expect(news.contains("[&lt;b&gt;]("))
    #expect(!news.contains("<i>"))
  }

  @Test func `a site that has never been without errors says so, and what they are`() throws {
    let stage = try Stage()
    try Data("---\nkind: page\n---\n".utf8).write(
      to: stage.folder.appending(path: "content/index.md"))
    var options = BuildOptions(clock: try #require(BuildClock("2026-05-01")))
    options.withDrafts = true
    let live = try LiveSite(stage.folder.path(percentEncoded: false), options: options)
    #expect(live.edition == nil)
    stage.state.replace(Shown(live, after: stage.state.value))
    let response = try stage.get("/hva/som/helst")
    #expect(response.status == .unavailable)
    #expect(text(response.body).contains("preview.js"))
    let news = stage.preview.news(for: PageWatch(path: "/", version: "0"))
    #expect(text(news.bytes).contains("class=\"panel\""))
    #expect(!text(news.bytes).contains("event: page"))
    #expect(!text(news.bytes).contains("class=\"close\""))
  }

  @Test func `warnings are told without taking the page's place`() throws {
    let stage = try Stage()
    try stage.save(
      "---\nkind: page\ntitle: Forside\n---\n[x](http://usikker.example/)\n", to: "content/index.md"
    )
    let news = text(stage.preview.news(for: PageWatch(path: "/", version: "?")).bytes)
    #expect(news.contains("1 advarsel"))
    #expect(!news.contains("data-errors"))
  }
}
