import Bibliography
import Language
import Testing

@Suite struct ExampleTests {
  @Test(arguments: ["literature.bib", "literature.ris"])
  func `from BibTeX and RIS the references are as from JSON`(file: String) throws {
    let expected = try Fixture.works("literature.json")
    let works = try Fixture.works(file)
    #expect(works.map(\.id) == expected.map(\.id))
    for style in ReferenceStyle.allCases {
      for (work, other) in zip(works, expected) {
        #expect(
          style.reference(to: work, in: .bokmål) == style.reference(to: other, in: .bokmål))
      }
    }
  }

  @Test func `the examples of Vancouver come out letter for letter`() throws {
    let works = try Fixture.works("literature.json")
    let texts = Dictionary(
      uniqueKeysWithValues: works.map {
        ($0.id, marked(ReferenceStyle.vancouver.reference(to: $0, in: .bokmål)))
      })
    #expect(
      texts["batalden2007"]
        == "Batalden PB, Davidoff F. What is \"quality improvement\" and how can it transform "
        + "healthcare? Qual Saf Health Care. 2007;16(1):2-3. doi:10.1136/qshc.2006.022046")
    #expect(
      texts["nelson2007"]
        == "Nelson EC, Batalden PB, Godfrey MM, red. Quality by design: a clinical microsystems "
        + "approach. San Francisco: Jossey-Bass; 2007.")
  }

  @Test func `the examples of APA come out letter for letter`() throws {
    let works = try Fixture.works("literature.json")
    let texts = Dictionary(
      uniqueKeysWithValues: works.map {
        ($0.id, marked(ReferenceStyle.apa.reference(to: $0, in: .bokmål)))
      })
    #expect(
      texts["batalden2007"]
        == "Batalden, P. B. & Davidoff, F. (2007). What is “quality improvement” and how can it "
        + "transform healthcare? *Quality & Safety in Health Care*, *16*(1), 2–3. "
        + "https://doi.org/10.1136/qshc.2006.022046")
    #expect(
      texts["nelson2007"]
        == "Nelson, E. C., Batalden, P. B. & Godfrey, M. M. (Red.). (2007). *Quality by design: A "
        + "clinical microsystems approach*. Jossey-Bass.")
  }

  @Test func `a law and a web page come out in APA letter for letter`() {
    #expect(
      reference(
        .apa,
        #"""
        {"id": "ftrl", "type": "legislation", "title": "Lov om folketrygd",
         "title-short": "Folketrygdloven", "number": "LOV-1997-02-28-19", "publisher": "Lovdata",
         "issued": {"date-parts": [[1997, 2, 28]]},
         "URL": "https://lovdata.no/lov/1997-02-28-19"}
        """#)
        == "Folketrygdloven. (1997). Lov om folketrygd (LOV-1997-02-28-19). Lovdata. "
        + "https://lovdata.no/lov/1997-02-28-19")
    #expect(
      reference(
        .apa,
        #"""
        {"id": "kost", "type": "webpage", "title": "Kostrådene", "issued": "2016-10-24",
         "author": [{"literal": "Helsedirektoratet"}], "container-title": "Helsedirektoratet",
         "URL": "https://www.helsedirektoratet.no/kost"}
        """#)
        == "Helsedirektoratet. (2016, 24. oktober). Kostrådene. "
        + "https://www.helsedirektoratet.no/kost")
  }
}
