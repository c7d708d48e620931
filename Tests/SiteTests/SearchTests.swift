import Site
import Testing

@Suite struct SearchTests {
  private func edition(_ pages: [String: String], withDrafts: Bool = false) throws -> Edition {
    let folder = try TemporaryFolder()
    try folder.write(
      "title: Nettstedet\nurl: https://e.example\naccessibilityStatement: https://uu.example/x\n",
      to: "site.yml")
    for (path, text) in pages { try folder.write(text, to: "content/" + path) }
    return try Edition(of: folder, clock: "2026-05-01T08:00:00Z", withDrafts: withDrafts)
  }

  private func list(_ edition: Edition, _ path: String = "sok/index.html") throws -> String {
    String(decoding: try #require(edition.files?[path]), as: UTF8.self)
  }

  private let front = "---\nkind: page\ntitle: Forsiden\n---\n\nOm kvalitet og kvalitet.\n"

  @Test
  func `every page and session is in the list, sessions with their day and place on the page`()
    throws
  {
    let text = try list(
      edition([
        "index.md": front,
        "kull/samlinger.md": """
        ---
        kind: schedule
        title: Samlingene
        sessions:
          - { id: forste, title: Første, date: 2026-08-28, themes: [Flytskjema] }
          - { id: avlyst, title: Andre, date: 2026-09-28, status: cancelled }
        ---
        """,
      ]))
    #expect(text.contains("<h2 data-text=\"kvalitet\"><a href=\"../\">Forsiden</a></h2>"))
    #expect(text.contains("<li><a href=\"../kull/samlinger/\">Samlingene</a><ul>"))
    #expect(
      text.contains(
        "<li data-text=\"flytskjema\"><a href=\"../kull/samlinger/#forste\">Første</a> "
          + "<span class=\"detail\">28. august 2026</span></li>"))
    #expect(text.contains("<span class=\"detail\">28. september 2026, avlyst</span>"))
  }

  @Test func `drafts are not in the list`() throws {
    let draft = "---\nkind: page\ntitle: Hemmelig\ndraft: true\n---\n"
    #expect(try !list(edition(["index.md": front, "utkast.md": draft])).contains("Hemmelig"))
    #expect(
      try list(edition(["index.md": front, "utkast.md": draft], withDrafts: true))
        .contains("Hemmelig"))
  }

  @Test func `each language has a list of its own`() throws {
    let edition = try edition([
      "index.md": front, "index.en.md": "---\nkind: page\ntitle: Front page\n---\n",
    ])
    #expect(try list(edition).contains("<a href=\"../\">Forsiden</a>"))
    #expect(try !list(edition).contains("Front page"))
    let english = try list(edition, "en/sok/index.html")
    #expect(english.contains("<a href=\"../\">Front page</a>"))
    #expect(english.contains("data-none=\"No results."))
  }

  @Test func `a page of one's own may not stand where the list does, but may be linked to it`()
    throws
  {
    let taken = try edition(["index.md": front, "sok.md": front])
    #expect(taken.rules.contains("output-clash"))
    let linked = try edition(["index.md": front + "\n[Alt](/sok/)\n"])
    #expect(linked.findings.isEmpty)
  }

  @Test func `the words of one entry are few however long the page is`() throws {
    let words = (0..<2000).map { "ord\($0)" }.joined(separator: " ")
    let text = try list(edition(["index.md": front, "lang.md": front + words]))
    #expect(text.contains("ord100 ") && !text.contains("ord1000"))
  }
}
