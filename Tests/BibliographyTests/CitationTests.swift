import Bibliography
import Language
import Testing

private let library = #"""
  [{"id": "a", "type": "book", "title": "Alfa", "author": [{"family": "Batalden", "given": "P. B."},
    {"family": "Davidoff", "given": "F."}], "issued": 2007},
   {"id": "b", "type": "book", "title": "Beta", "author": ["Wig, B. B."], "issued": 1998},
   {"id": "c", "type": "book", "title": "Celle", "author": ["Ås, K.", "Øy, K.", "Ærø, K."],
    "issued": 2011},
   {"id": "d", "type": "book", "title": "Delta", "author": ["Ås, K.", "Øy, K.", "Dal, K."],
    "issued": 2011},
   {"id": "e", "type": "book", "title": "Eta", "author": ["Wig, B. B."], "issued": 1998},
   {"id": "f", "type": "legislation", "title": "Lov om folketrygd", "issued": 1997,
    "title-short": "Folketrygdloven"},
   {"id": "g", "type": "webpage", "title": "Kostrådene", "author": "Helsedirektoratet"},
   {"id": "h", "type": "book", "title": "Hel: en bok", "issued": 2001}]
  """#

private func book(
  _ style: ReferenceStyle, _ groups: [[Citation]], _ language: Language = .bokmål
) -> CitationBook {
  CitationBook(citing: groups, from: works(library), style: style, language: language)
}

private func label(
  _ style: ReferenceStyle, _ citations: [Citation], after groups: [[Citation]] = [],
  _ language: Language = .bokmål
) -> String {
  let labels = book(style, groups + [citations], language).labels
  return labels[labels.count - 1].map(\.text).joined()
}

private func cite(_ keys: String) -> [Citation] { keys.map { Citation(key: String($0)) } }

@Suite struct CitationTests {
  @Test func `Vancouver numbers works in order of first appearance`() {
    let book = book(.vancouver, [cite("c"), cite("a"), cite("c"), cite("b")])
    #expect(book.labels.map { $0.map(\.text).joined() } == ["(1)", "(2)", "(1)", "(3)"])
    #expect(book.references.map(\.work.id) == ["c", "a", "b"])
    #expect(book.references.map(\.citedIn) == [[0, 2], [1], [3]])
    #expect(book.uncited.map(\.id) == ["d", "e", "f", "g", "h"])
  }

  @Test func `Vancouver joins three and more that follow each other`() {
    let before = [cite("abcdefgh")]
    #expect(label(.vancouver, cite("bc"), after: before) == "(2,3)")
    #expect(label(.vancouver, cite("hdbc"), after: before) == "(2–4,8)")
    #expect(label(.vancouver, cite("bb"), after: before) == "(2)")
  }

  @Test func `every number of a range end leads to its work`() {
    let parts = book(.vancouver, [cite("abc")]).labels[0]
    #expect(parts.map(\.key) == [nil, "a", nil, "c", nil])
  }

  @Test func `Vancouver writes where in the work`() {
    let page = Citation(key: "b", locator: "s. 3")
    #expect(label(.vancouver, [page], after: [cite("ab")]) == "(2 s. 3)")
    #expect(label(.vancouver, [page] + cite("c"), after: [cite("ab")]) == "(2 s. 3; 3)")
    let chapter = Citation(key: "a", locator: "kap. 2")
    #expect(label(.vancouver, [chapter]) == "(1 kap. 2)")
  }

  @Test func `APA names one and two authors, and of three the first`() {
    #expect(label(.apa, cite("b")) == "(Wig, 1998)")
    #expect(label(.apa, [Citation(key: "a", locator: "3")]) == "(Batalden & Davidoff, 2007, s. 3)")
    #expect(label(.apa, cite("c")) == "(Ås et al., 2011)")
  }

  @Test func `APA puts the works of a parenthesis in the order of the list`() {
    #expect(
      label(.apa, cite("cba")) == "(Batalden & Davidoff, 2007; Wig, 1998; Ås et al., 2011)")
    let seen = [Citation(key: "b", prefix: "se"), Citation(key: "a")]
    #expect(label(.apa, seen) == "(se Wig, 1998; Batalden & Davidoff, 2007)")
  }

  @Test func `APA tells works of one author and one year apart by letters`() {
    #expect(label(.apa, cite("eb")) == "(Wig, 1998a, 1998b)")
    let entries = book(.apa, [cite("eb")]).references
    #expect(entries.map(\.yearSuffix) == ["a", "b"])
    #expect(entries[1].text.plainText == "Wig, B. B. (1998b). Eta.")
  }

  @Test func `APA names as many authors as it takes`() {
    #expect(label(.apa, cite("dc")) == "(Ås, Øy & Dal, 2011; Ås, Øy & Ærø, 2011)")
  }

  @Test func `APA knows laws, undated pages and titles without an author`() {
    #expect(
      label(.apa, [Citation(key: "f", locator: "§ 14-4")]) == "(Folketrygdloven, 1997, § 14-4)")
    #expect(label(.apa, cite("g")) == "(Helsedirektoratet, u.å.)")
    #expect(label(.apa, cite("g"), .english) == "(Helsedirektoratet, n.d.)")
    let parts = book(.apa, [cite("h")]).labels[0]
    #expect(parts.map(\.text) == ["(", "Hel", ", 2001", ")"])
    #expect(parts.map(\.isItalic) == [false, true, false, false])
  }

  @Test func `APA gives initials to authors who share a family name`() {
    let hansens = works(
      #"""
      [{"id": "x", "type": "book", "title": "X", "author": "Hansen, Anne", "issued": 2019},
       {"id": "y", "type": "book", "title": "Y", "author": "Hansen, Berit", "issued": 2019}]
      """#)
    let book = CitationBook(
      citing: [cite("xy")], from: hansens, style: .apa, language: .bokmål)
    #expect(
      book.labels[0].map(\.text).joined() == "(A. Hansen, 2019; B. Hansen, 2019)")
  }

  @Test func `an unknown key is told about and stands as a question mark`() {
    for style in ReferenceStyle.allCases {
      let book = book(style, [cite("a"), cite("bz")])
      #expect(book.unknown.map(\.key) == ["z"])
      #expect(book.unknown.map(\.group) == [1])
      #expect(book.labels[1].map(\.text).joined().contains("?"))
      #expect(book.references.count == 2)
    }
  }

  @Test func `a list in Norwegian ends with æ, ø and å, and aa stands with å`() {
    let names = ["Ås", "Zimmer", "Øy", "Aasen", "Ærø", "Abel", "de Vries", "Müller", "Myhre"]
    let list = names.enumerated().map { index, name in
      var work = Work(id: "\(index)", type: .book, location: .init(file: "a"))
      work[.author] = [Name(family: name, given: "A.")]
      return work
    }
    #expect(
      alphabetical(list, in: .bokmål).map { $0[.author][0].familyOrLiteral }
        == ["Abel", "de Vries", "Myhre", "Müller", "Zimmer", "Ærø", "Øy", "Ås", "Aasen"])
    #expect(
      alphabetical(list, in: .english).map { $0[.author][0].familyOrLiteral }
        == ["Aasen", "Abel", "Ærø", "Ås", "de Vries", "Müller", "Myhre", "Øy", "Zimmer"])
  }
}
