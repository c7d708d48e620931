import Bibliography
import Testing

@Suite struct ExchangeTests {
  @Test func `an article has its COinS`() throws {
    let work = try #require(try Fixture.works("literature.json").first)
    #expect(
      work.coins
        == "ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal"
        + "&rft_id=info%3Adoi%2F10.1136%2Fqshc.2006.022046&rft.genre=article"
        + "&rft.atitle=What%20is%20%E2%80%9Cquality%20improvement%E2%80%9D%20and%20how%20can%20it"
        + "%20transform%20healthcare%3F&rft.jtitle=Quality%20%26%20Safety%20in%20Health%20Care"
        + "&rft.stitle=Qual%20Saf%20Health%20Care&rft.volume=16&rft.issue=1&rft.language=en"
        + "&rft.pages=2-3&rft.spage=2&rft.epage=3&rft.date=2007&rft.aulast=Batalden"
        + "&rft.aufirst=P.%20B.&rft.au=Batalden%2C%20P.%20B.&rft.au=Davidoff%2C%20F.")
  }

  @Test func `a report has the meta tags that search engines read`() {
    var report = Work(id: "r", type: .report, location: .init(file: "a"))
    report[.title] = "Sluttrapport"
    report[.author] = [Name(family: "Ås", given: "Per"), Name(literal: "USHT Vestfold")]
    report[.publisher] = "USHT Vestfold"
    report[.number] = "2/2026"
    report[.language] = "nb"
    report[.issued] = PartialDate(.init(2026, 3, 1))
    let tags = report.citationMetadata(page: "https://a.example/r/", pdf: "https://a.example/r.pdf")
    #expect(
      tags.map { "\($0.name)=\($0.content)" } == [
        "citation_title=Sluttrapport", "citation_author=Ås, Per", "citation_author=USHT Vestfold",
        "citation_publication_date=2026/03/01",
        "citation_technical_report_institution=USHT Vestfold",
        "citation_technical_report_number=2/2026", "citation_language=nb",
        "citation_abstract_html_url=https://a.example/r/",
        "citation_public_url=https://a.example/r/",
        "citation_pdf_url=https://a.example/r.pdf",
      ])
  }

  @Test func `works of one DOI, or of one title and one year, are one`() {
    let list = works(
      #"""
      [{"id": "a", "type": "book", "title": "Å måle – en bok", "issued": 2001, "DOI": "10.1/X"},
       {"id": "b", "type": "book", "title": "Noe annet", "DOI": "https://doi.org/10.1/x"},
       {"id": "c", "type": "book", "title": "å måle: En bok", "issued": 2001},
       {"id": "d", "type": "book", "title": "Å måle – en bok", "issued": 2002},
       {"id": "e", "type": "book", "title": "Å måle – en bok", "issued": 2001, "DOI": "10.1/y"}]
      """#)
    let found = duplicates(in: list)
    #expect(found.map { [$0.first.id, $0.second.id] } == [["a", "b"], ["a", "c"]])
  }

  @Test func `what a reader needs to find a work is asked for`() throws {
    for work in try Fixture.works("literature.json") {
      #expect(missingFields(of: work) == (work.id == "wig1998" ? ["publisher"] : []))
    }
    let list = works(
      #"""
      [{"id": "a", "type": "article-journal", "title": "T"},
       {"id": "w", "type": "webpage", "title": "T", "accessed": "2020-01-01"},
       {"id": "l", "type": "legislation", "title": "T", "issued": 1997}]
      """#)
    #expect(
      list.map(missingFields) == [
        ["issued", "author", "container-title", "page"], ["URL"], ["number"],
      ])
  }

  @Test func `formats are known by the names of their files`() {
    #expect(BibliographyFormat(fileName: "litteratur.bib") == .bibTeX)
    #expect(BibliographyFormat(fileName: "mer.RIS") == .ris)
    #expect(BibliographyFormat(fileName: "a.csl.json") == .cslJSON)
    #expect(BibliographyFormat(fileName: "a.txt") == nil)
    #expect(BibliographyFormat(fileName: "bib") == nil)
  }
}
