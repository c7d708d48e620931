import Testing

/// What a report shows beside its text.
@Suite struct ReportPageTests {
  private let body = """
    ## Sammendrag

    Kort.

    ### Hovedfunn

    Det hjalp.

    ## Bakgrunn

    Se [](#metode).

    ### Metode

    #### Utvalg

    ### Analyse

    ## Resultat

    """

  @Test func `numbers of headings are text, in the headings and in the contents`() throws {
    var site = ReportSite()
    site.head += "\nnumbered: true"
    site.body = body
    let page = try site.report()
    let numbered = [
      ("2", "bakgrunn", "1", "Bakgrunn"), ("3", "metode", "1.1", "Metode"),
      ("4", "utvalg", "1.1.1", "Utvalg"), ("3", "analyse", "1.2", "Analyse"),
      ("2", "resultat", "2", "Resultat"),
    ]
    for (level, anchor, number, text) in numbered {
      let span = "<span class=\"heading-number\">\(number)</span> \(text)"
      #expect(page.contains("<h\(level) id=\"\(anchor)\">\(span)</h\(level)>"))
      if level != "4" { #expect(page.contains("<a href=\"#\(anchor)\">\(span)</a>")) }
    }
    #expect(page.contains("<h2 id=\"sammendrag\">Sammendrag</h2>"))
    #expect(page.contains("<h3 id=\"hovedfunn\">Hovedfunn</h3>"))
    #expect(page.contains("<p>Se <a href=\"#metode\">1.1 Metode</a>.</p>"))
  }

  @Test func `headings bear no numbers unasked, and a cross-reference takes the text`() throws {
    var site = ReportSite()
    site.body = body
    let page = try site.report()
    #expect(!page.contains("heading-number"))
    #expect(page.contains("<p>Se <a href=\"#metode\">Metode</a>.</p>"))
  }

  @Test func `the newest change is the date of the version`() throws {
    var site = ReportSite()
    site.head += """

      updated: 2026-03-10
      changes:
        - { date: 2026-04-01, text: Rettet budsjettet }
        - { date: 2026-03-10, text: Ny figur }
      """
    let page = try site.report()
    #expect(
      page.contains(
        "<dt>Oppdatert</dt><dd><time datetime=\"2026-04-01\">1.\u{A0}april 2026</time></dd>")
    )
    let first = try #require(page.firstRange(of: "Rettet budsjettet"))
    let second = try #require(page.firstRange(of: "Ny figur"))
    #expect(first.lowerBound < second.lowerBound)
  }

  @Test func `the project group and the programme's other pages are there`() throws {
    var site = ReportSite()
    site.head += "\nprojectGroup: [{ name: Kari, role: leder }, Ola]"
    let page = try site.report()
    #expect(page.contains("<ul><li>Kari, leder</li><li>Ola</li></ul>"))
    #expect(
      page.contains(
        "<span class=\"detail\">Forrige</span><a href=\"../litteratur/\">Litteratur</a>"))
  }

  @Test func `a heading of the text's own keeps its id`() throws {
    var site = ReportSite()
    site.head += "\nbudget: { lines: [{ item: Mat, budget: 10 }], total: 10 }"
    site.body += "\n## Budsjett\n\nTekst.\n"
    let page = try site.report()
    #expect(page.contains("<h2 id=\"budsjett\">Budsjett</h2>\n"))
    #expect(page.contains("<h2 id=\"budsjett-del\">Budsjett</h2>"))
  }

  @Test(arguments: [
    ("budget: { lines: [{ item: Mat, budget: 10 }], total: 11 }", "11"),
    ("budget: { lines: [{ item: Mat, actual: 10 }], total: { actual: 11 } }", "11"),
    ("participation: { people: 5, groups: [{ name: A, people: 4 }] }", "5"),
  ])
  func `sums that do not add up are errors`(keys: String, wrong: String) throws {
    var site = ReportSite()
    site.head += "\n" + keys
    let edition = try site.build()
    #expect(edition.files == nil)
    #expect(edition.rules == ["sum"])
  }

  @Test func `every sheet bears the title and its number, whatever is in the title`() throws {
    var site = ReportSite()
    let sheets = try site.build().text("pilot/rapport/rapport.print.css")
    #expect(sheets.contains("@top-left { content: \"Sluttrapport\"; }"))
    #expect(sheets.contains("\"Side \" counter(page) \" av \" counter(pages)"))
    site.head = "subtitle: x\ninstitution: y"
    let folder = try TemporaryFolder()
    try site.write(to: folder)
    try folder.write(
      #"---\#nkind: report\#ntitle: 'A "b" \ c'\#ninstitution: y\#n---\#n"#,
      to: "content/pilot/rapport.md")
    let edition = try Edition(of: folder, clock: "2026-05-01T08:00:00Z")
    #expect(
      try edition.text("pilot/rapport/rapport.print.css").contains(#"content: "A \"b\" \\ c";"#))
    let page = try edition.text("pilot/rapport/index.html")
    #expect(
      page.contains("<link rel=\"stylesheet\" href=\"rapport.print.css\""))
  }
}
