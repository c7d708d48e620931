import Testing

/// How a report tells others to cite it.
@Suite struct CitationTests {
  private let address = "https://forbedring.example/pilot/rapport/"

  @Test func `the citation box has both styles letter for letter`() throws {
    let page = try ReportSite().report()
    #expect(
      page.contains(
        """
        <p class="label">Vancouver</p><p class="citation-text">van der Berg K, Normann O. \
        Sluttrapport: Erfaringer fra piloten. USHT Vestfold; 2026. Rapport 3/2026. Tilgjengelig \
        fra: <a href="\(address)">\(address)</a></p>
        """))
    #expect(
      page.contains(
        """
        <p class="label">APA 7</p><p class="citation-text">van der Berg, K. &amp; Normann, O. \
        (2026). <em>Sluttrapport: Erfaringer fra piloten</em> (Rapport 3/2026). USHT Vestfold. \
        <a href="\(address)">\(address)</a></p>
        """))
  }

  @Test func `a button copies the citation as plain text`() throws {
    let page = try ReportSite().report()
    #expect(
      page.contains(
        """
        <button type="button" hidden data-copy="van der Berg K, Normann O. Sluttrapport: Erfaringer \
        fra piloten. USHT Vestfold; 2026. Rapport 3/2026. Tilgjengelig fra: \(address)" \
        data-copied="Kopiert">Kopier som Vancouver</button>
        """))
  }

  @Test func `an institution is the author where nobody else is, and u.å. says no date`() throws {
    var site = ReportSite()
    site.head = "institution: USHT Vestfold"
    let page = try site.report()
    #expect(page.contains("USHT Vestfold. (u.å.). <em>Sluttrapport</em>."))
    #expect(page.contains("<meta name=\"citation_author\" content=\"USHT Vestfold\">"))
    #expect(!page.contains("citation_publication_date"))
  }

  @Test(arguments: [("nn", "Tilgjengeleg frå"), ("en", "Available from")])
  func `the citation speaks the page's language`(language: String, words: String) throws {
    var site = ReportSite()
    site.language = language
    #expect(try site.report().contains("\(words): <a"))
  }

  @Test func `the head has what search engines for literature read`() throws {
    let page = try ReportSite().report()
    let tags = [
      ("title", "Sluttrapport: Erfaringer fra piloten"), ("author", "van der Berg, Kari"),
      ("author", "Normann, Ola"), ("publication_date", "2026/03/02"),
      ("technical_report_institution", "USHT Vestfold"), ("technical_report_number", "3/2026"),
      ("language", "nb"), ("public_url", address),
    ]
    for (name, content) in tags {
      #expect(page.contains("<meta name=\"citation_\(name)\" content=\"\(content)\">"))
    }
    let front = try ReportSite().build().text("index.html")
    #expect(!front.contains("citation_"))
  }

  @Test func `the reference can be had in three formats beside the page`() throws {
    let edition = try ReportSite().build()
    let page = try edition.text("pilot/rapport/index.html")
    for ending in ["bib", "ris", "json"] {
      #expect(page.contains("href=\"rapport.\(ending)\" download"))
    }
    #expect(
      try edition.text("pilot/rapport/rapport.ris").replacing("\r\n", with: "\n") == """
        TY  - RPRT
        ID  - vanderberg2026
        AU  - van der Berg, Kari
        AU  - Normann, Ola
        PY  - 2026
        DA  - 2026/03/02/
        TI  - Sluttrapport: Erfaringer fra piloten
        SN  - 3/2026
        PB  - USHT Vestfold
        UR  - https://forbedring.example/pilot/rapport/
        LA  - nb
        ER  - 

        """)
    #expect(try edition.text("pilot/rapport/rapport.bib").hasPrefix("@techreport{"))
    #expect(try edition.text("pilot/rapport/rapport.json").contains("\"family\": \"Berg\""))
  }
}
