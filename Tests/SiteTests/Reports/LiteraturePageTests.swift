import Testing

/// Lists of literature.
@Suite struct LiteraturePageTests {
  private func page(_ grouping: String, language: String = "nb") throws -> String {
    var site = ReportSite()
    site.language = language
    site.literature = """
      groupBy: \(grouping)
      entries:
        - { id: lov, type: legislation, title: Loven, language: nb, theme: Jus, issued: "1997" }
        - { id: to ord, type: book, title: Bok & Co, language: sv, theme: B }
        - { id: art, type: article-journal, title: Paper, language: en-GB, theme: Jus }
        - { id: film, type: motion_picture, title: Filmen, annotation: Se den. }
        - { id: art2, type: article-journal, title: Artikkel, language: nn, theme: B }
        - { id: rap, type: report, title: Rapport, language: da }
      """
    return try site.build().text("pilot/litteratur/index.html")
  }

  private func groups(_ page: String) -> [String] {
    page.split(separator: "<h2 id=\"gruppe-").dropFirst().map { part in
      String(part.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
    }
  }

  @Test(arguments: [
    ("type", "nb", ["Artikler", "Bøker", "Rapporter", "Lover og forskrifter", "Annet"]),
    ("type", "en", ["Articles", "Books", "Reports", "Legislation", "Other"]),
    ("language", "nb", ["På norsk", "På dansk", "På svensk", "På engelsk", "Annet"]),
    ("language", "en", ["In English", "In Norwegian", "In Danish", "In Swedish", "Other"]),
    ("theme", "nn", ["Jus", "B", "Anna"]),
  ])
  func `groups have names and an order`(by: String, language: String, names: [String]) throws {
    #expect(groups(try page(by, language: language)) == names)
  }

  @Test func `every work has an anchor, its own language and a context object`() throws {
    let page = try page("type")
    #expect(page.contains("<li id=\"verk-to-ord\">"))
    #expect(page.contains("<span lang=\"en-GB\">Paper</span>"))
    #expect(!page.contains("<span lang=\"nb\">"))
    #expect(
      page.split(separator: "<span class=\"Z3988\" title=\"ctx_ver=Z39.88-2004&amp;").count == 7)
    #expect(page.contains("rft.btitle=Bok%20%26%20Co&amp;"))
    #expect(page.contains("<p class=\"detail\">Se den.</p>"))
  }

  @Test func `the search field is hidden until the script shows it`() throws {
    let page = try page("type")
    #expect(
      page.contains(
        """
        <div class="filter" role="search" hidden data-shown="Viser {n} av {total}">\
        <label for="filter">Søk i listen</label><input id="filter" type="search" \
        autocomplete="off" aria-describedby="filter-antall"><p id="filter-antall" role="status">\
        </p></div>
        """))
    let short = try ReportSite().build().text("pilot/litteratur/index.html")
    #expect(!short.contains("class=\"filter\""))
  }

  @Test func `works that are cited have context objects and anchors that hold their keys`() throws {
    var site = ReportSite()
    site.literature = "entries: [{ id: \"å1\", type: book, title: Bok, author: [{ family: Ås }] }]"
    site.body = "Se [@å1].\n"
    let page = try site.report()
    #expect(page.contains("<a href=\"#kilde-%C3%A51\">"))
    #expect(page.contains("<li id=\"kilde-å1\">"))
    #expect(page.contains("rft.btitle=Bok"))
  }
}
