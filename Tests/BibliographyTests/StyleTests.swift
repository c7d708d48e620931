import Bibliography
import Language
import Testing

private let chapter = #"""
  {"id": "k", "type": "chapter", "title": "Om ledelse", "author": ["Hansen, Berit", "Vik, Tone"],
   "editor": ["Lie, Per", "Kran, Siri"], "container-title": "Helsetjenesten: organisering",
   "edition": "2", "page": "41-63", "publisher": "Fagbokforlaget", "publisher-place": "Bergen",
   "issued": 2012}
  """#
private let report = #"""
  {"id": "r", "type": "report", "title": "Kvalitet målt over tid", "author": ["Holm, K."],
   "number": "4/2019", "genre": "Rapport", "publisher": "Folkehelseinstituttet",
   "publisher-place": "Oslo", "issued": 2019, "URL": "https://fhi.example/r"}
  """#
private let guideline = #"""
  {"id": "g", "type": "guideline", "title": "Demens", "author": "Helsedirektoratet",
   "number": "IS-2658", "publisher": "Helsedirektoratet", "publisher-place": "Oslo",
   "issued": "2017-08-16", "URL": "https://helsedirektoratet.example/demens"}
  """#
private let thesis = #"""
  {"id": "t", "type": "thesis", "genre": "Master's thesis", "title": "Fall i sykehjem",
   "author": "Lund, Geir", "publisher": "OsloMet", "publisher-place": "Oslo", "issued": 2020}
  """#
private let onlineThesis = #"""
  {"id": "t", "type": "thesis", "genre": "phdthesis", "title": "Fall", "author": "Lund, Geir",
   "publisher": "UiT", "archive": "Munin", "issued": 2020, "URL": "https://munin.example/1"}
  """#
private let page = #"""
  {"id": "p", "type": "webpage", "title": "Kostrådene", "author": "Helsedirektoratet",
   "accessed": "2020-03-03", "URL": "https://kost.example/"}
  """#
private let law = #"""
  {"id": "l", "type": "legislation", "title": "Lov om folketrygd", "number": "LOV-1997-02-28-19",
   "title-short": "Folketrygdloven", "publisher": "Lovdata", "issued": "1997-02-28",
   "URL": "https://lovdata.example/"}
  """#

@Suite struct APATests {
  @Test func `a chapter stands in its book`() {
    #expect(
      reference(.apa, chapter)
        == "Hansen, B. & Vik, T. (2012). Om ledelse. I P. Lie & S. Kran (Red.), "
        + "*Helsetjenesten: Organisering* (2. utg., s. 41–63). Fagbokforlaget.")
    #expect(
      reference(.apa, chapter, .english)
        == "Hansen, B. & Vik, T. (2012). Om ledelse. In P. Lie & S. Kran (Eds.), "
        + "*Helsetjenesten: Organisering* (2nd ed., pp. 41–63). Fagbokforlaget.")
  }

  @Test func `a report has its number, and a guideline what it is`() {
    #expect(
      reference(.apa, report)
        == "Holm, K. (2019). *Kvalitet målt over tid* (Rapport 4/2019). Folkehelseinstituttet. "
        + "https://fhi.example/r")
    #expect(
      reference(.apa, guideline)
        == "Helsedirektoratet. (2017). *Demens* (IS-2658) [Retningslinje]. "
        + "https://helsedirektoratet.example/demens")
  }

  @Test func `a thesis says where it was written`() {
    #expect(
      reference(.apa, thesis) == "Lund, G. (2020). *Fall i sykehjem* [Masteroppgave]. OsloMet.")
    #expect(
      reference(.apa, thesis, .nynorsk)
        == "Lund, G. (2020). *Fall i sykehjem* [Masteroppgåve]. OsloMet.")
    #expect(
      reference(.apa, onlineThesis)
        == "Lund, G. (2020). *Fall* [Doktorgradsavhandling, UiT]. Munin. https://munin.example/1")
  }

  @Test func `a page without a date says when it was read`() {
    #expect(
      reference(.apa, page)
        == "Helsedirektoratet. (u.å.). Kostrådene. Hentet 3. mars 2020 fra https://kost.example/")
    #expect(
      reference(.apa, page, .nynorsk)
        == "Helsedirektoratet. (u.å.). Kostrådene. Henta 3. mars 2020 frå https://kost.example/")
    #expect(
      reference(.apa, page, .english)
        == "Helsedirektoratet. (n.d.). Kostrådene. Retrieved March 3, 2020 from "
        + "https://kost.example/")
  }

  @Test func `a site is named where it is not the author`() {
    let text = reference(
      .apa,
      #"""
      {"id": "s", "type": "webpage", "title": "Bil", "author": "Lund, Vidar", "issued": "2018-09-26",
       "container-title": "SSB", "URL": "https://ssb.example/bil"}
      """#)
    #expect(text == "Lund, V. (2018, 26. september). Bil. SSB. https://ssb.example/bil")
  }

  @Test func `of more than twenty authors the first nineteen and the last stand`() {
    let names = (1...21).map { "\"N\($0), A.\"" }.joined(separator: ", ")
    let text = reference(
      .apa, #"{"id": "m", "type": "book", "title": "Mange", "author": [\#(names)], "issued": 2001}"#
    )
    #expect(text.contains("N19, A., . . . N21, A. (2001)."))
    #expect(!text.contains("N20"))
  }

  @Test func `what is missing is said in words`() {
    #expect(reference(.apa, #"{"id": "x", "type": "book"}"#) == "[uten tittel]. (u.å.).")
    #expect(
      reference(.apa, #"{"id": "x", "type": "book", "title": "Boka"}"#) == "*Boka*. (u.å.).")
    #expect(
      reference(.apa, #"{"id": "x", "type": "article-journal"}"#, .nynorsk)
        == "[utan tittel]. (u.å.).")
  }

  @Test func `names keep their particles and suffixes`() {
    let text = reference(
      .apa,
      #"""
      {"id": "n", "type": "book", "title": "N", "issued": 2001, "author": [
        {"family": "Berg", "given": "Anne-Marie", "non-dropping-particle": "van der"},
        {"family": "Gogh", "given": "Vincent", "dropping-particle": "van"},
        {"family": "King", "given": "Martin Luther", "suffix": "Jr."}]}
      """#)
    #expect(text == "van der Berg, A.-M., Gogh, V. van & King, M. L., Jr. (2001). *N*.")
  }

  @Test func `a translated book names the translator and the first edition`() {
    let text = reference(
      .apa,
      #"""
      {"id": "o", "type": "book", "title": "Ringenes herre: ringens brorskap", "issued": 2004,
       "author": "Tolkien, J. R. R.", "translator": "Høverstad, Torstein B.", "publisher": "Tiden",
       "original-date": 1954}
      """#)
    #expect(
      text == "Tolkien, J. R. R. (2004). *Ringenes herre: Ringens brorskap* (T. B. Høverstad, "
        + "Overs.). Tiden. (Opprinnelig utgitt 1954)")
  }

  @Test func `words that keep their letters are not given a capital after a colon`() {
    #expect(
      reference(.apa, #"{"id": "x", "type": "book", "title": "Data: iPad og <i>E. coli</i>"}"#)
        == "*Data: iPad og *E. coli. (u.å.).")
  }

  @Test func `an article with a number and a newspaper have their own places`() {
    #expect(
      reference(
        .apa,
        #"""
        {"id": "a", "type": "article-journal", "title": "T", "container-title": "Eur", "volume": 132,
         "issue": 2, "number": 99, "author": "Adam, J.", "issued": 2017}
        """#) == "Adam, J. (2017). T. *Eur*, *132*(2), Artikkel 99.")
    #expect(
      reference(
        .apa,
        #"""
        {"id": "a", "type": "article-newspaper", "title": "Pris", "container-title": "BT",
         "page": "12", "author": "Thuen, F.", "issued": "2006-10-12"}
        """#) == "Thuen, F. (2006, 12. oktober). Pris. *BT*, s. 12.")
  }
}

@Suite struct VancouverTests {
  @Test func `every kind of work has its form`() {
    #expect(
      reference(.vancouver, chapter)
        == "Hansen B, Vik T. Om ledelse. I: Lie P, Kran S, red. Helsetjenesten: organisering. "
        + "2. utg. Bergen: Fagbokforlaget; 2012. s. 41-63.")
    #expect(
      reference(.vancouver, report)
        == "Holm K. Kvalitet målt over tid. Oslo: Folkehelseinstituttet; 2019. Rapport 4/2019. "
        + "Tilgjengelig fra: https://fhi.example/r")
    #expect(
      reference(.vancouver, guideline)
        == "Helsedirektoratet. Demens [retningslinje]. Oslo: Helsedirektoratet; 2017. IS-2658. "
        + "Tilgjengelig fra: https://helsedirektoratet.example/demens")
    #expect(
      reference(.vancouver, thesis)
        == "Lund G. Fall i sykehjem [masteroppgave]. Oslo: OsloMet; 2020.")
    #expect(
      reference(.vancouver, page)
        == "Helsedirektoratet. Kostrådene [Internett]. u.å. [hentet 3. mars 2020]. "
        + "Tilgjengelig fra: https://kost.example/")
    #expect(
      reference(.vancouver, law)
        == "Folketrygdloven. Lov om folketrygd (LOV-1997-02-28-19). Lovdata; 1997. "
        + "Tilgjengelig fra: https://lovdata.example/")
  }

  @Test func `the words follow the language`() {
    #expect(
      reference(.vancouver, chapter, .english)
        == "Hansen B, Vik T. Om ledelse. In: Lie P, Kran S, editors. Helsetjenesten: organisering. "
        + "2nd ed. Bergen: Fagbokforlaget; 2012. p. 41-63.")
    #expect(reference(.vancouver, page, .nynorsk).contains("[henta 3. mars 2020]"))
    #expect(reference(.vancouver, page, .nynorsk).contains("Tilgjengeleg frå: "))
  }

  @Test func `of more than six authors six stand, and et al.`() {
    func text(_ count: Int) -> String {
      let names = (1...count).map { "\"N\($0), A.\"" }.joined(separator: ", ")
      return reference(
        .vancouver, #"{"id": "m", "type": "book", "title": "T", "author": [\#(names)]}"#)
    }
    #expect(text(6) == "N1 A, N2 A, N3 A, N4 A, N5 A, N6 A. T. u.å.")
    #expect(text(7) == "N1 A, N2 A, N3 A, N4 A, N5 A, N6 A, et al. T. u.å.")
  }

  @Test func `pages of any dash are written with a hyphen, and whole`() {
    for dash in ["-", "–", " – ", "--"] {
      let text = reference(
        .vancouver,
        #"""
        {"id": "m", "type": "article-journal", "title": "T", "container-title": "J", "volume": 1,
         "page": "251\#(dash)259", "issued": 2011}
        """#)
      #expect(text == "T. J. 2011;1:251-259.")
    }
  }
}

@Suite struct RichTextTests {
  @Test func `the title is tagged with the language of the work, and the DOI is a link`() throws {
    let work = try #require(try Fixture.works("literature.json").first)
    let runs = ReferenceStyle.vancouver.reference(to: work, in: .bokmål).runs
    #expect(runs.count == 4)
    #expect(runs[1].language == "en")
    #expect(runs[0].language == nil)
    #expect(runs[3].text == "doi:10.1136/qshc.2006.022046")
    #expect(runs[3].link == "https://doi.org/10.1136/qshc.2006.022046")
  }

  @Test func `only an address on the web is a link`() {
    for style in ReferenceStyle.allCases {
      var work = Work(id: "a", type: .webpage, location: .init(file: "a"))
      work[.url] = "javascript:alert(1)"
      #expect(style.reference(to: work, in: .bokmål).runs.allSatisfy { $0.link == nil })
      #expect(work.link == nil)
      work[.url] = "HTTPS://a.example"
      #expect(style.reference(to: work, in: .bokmål).runs.last?.link == "HTTPS://a.example")
    }
  }

  @Test func `names of languages are made into tags`() {
    let tags = ["english": "en", "nob": "nb", "no": "nb", "en_us": "en-US", "nb-NO": "nb-NO"]
    for (name, tag) in tags {
      var work = Work(id: "a", type: .book, location: .init(file: "a"))
      work[.language] = name
      #expect(work.languageTag == tag)
    }
  }
}
