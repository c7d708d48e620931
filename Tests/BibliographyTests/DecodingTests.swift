import Bibliography
import Diagnostics
import Testing

private func text(_ value: String) -> CSLValue {
  .text(value, SourceLocation(file: "litteratur.md", line: 3, column: 9, length: value.count))
}

private func entry(_ pairs: (String, CSLValue)...) -> CSLValue {
  let place = SourceLocation(file: "litteratur.md", line: 3, column: 3)
  return .object(
    pairs.map { CSLValue.Member(key: $0.0, location: place, value: $0.1) }, place)
}

private func date(_ written: String) -> PartialDate? {
  let value = entry(("id", text("a")), ("type", text("book")), ("issued", text(written)))
  let (work, findings) = Work.decode(value)
  return findings.isEmpty ? work?.issued : nil
}

@Suite struct DecodingTests {
  @Test func `an entry of front matter becomes a work at its place`() throws {
    let (work, findings) = Work.decode(
      entry(
        ("id", text("wig1998")), ("type", text("book")), ("title", text(" Kvalitet ")),
        ("author", .list([text("Wig, Berit B."), text("Helsedirektoratet")], text("").location)),
        ("theme", text("Måling")), ("annotation", text("Les den."))),
      unknownKeys: .reported)
    #expect(findings.isEmpty)
    let wig = try #require(work)
    #expect(wig.id == "wig1998")
    #expect(wig[.title] == "Kvalitet")
    #expect(
      wig[.author] == [Name(family: "Wig", given: "Berit B."), Name(literal: "Helsedirektoratet")])
    #expect(wig.theme == "Måling")
    #expect(wig.annotation == "Les den.")
    #expect(wig.location.line == 3)
  }

  @Test func `a copy that is changed leaves the work as it was`() {
    var work = Work(id: "a", type: .book, location: SourceLocation(file: "a.md"))
    work[.title] = "Kvalitet"
    work[.author] = [Name(literal: "Helsedirektoratet")]
    let before = work
    #expect(work == before)
    var copy = work
    copy.id = "b"
    copy.type = .other("film")
    copy.location.line = 7
    copy[.title] = nil
    copy[.author].append(Name(family: "Wig"))
    copy[.issued] = PartialDate(literal: "2020")
    copy.otherFields["farge"] = text("blå")
    #expect(work == before)
    #expect(work.id == "a" && work.type == .book && work.location.line == 1)
    #expect(work[.title] == "Kvalitet" && work[.author].count == 1 && work[.issued] == nil)
    #expect(work.otherFields.isEmpty)
    #expect(copy != work && copy[.author].count == 2)
  }

  @Test func `an unknown key is kept, and told about where that is asked for`() {
    let value = entry(("id", text("a")), ("type", text("book")), ("titel", text("T")))
    #expect(Work.decode(value).findings.isEmpty)
    let (work, findings) = Work.decode(value, unknownKeys: .reported)
    #expect(work?.otherFields["titel"] != nil)
    #expect(
      findings.first?.problem
        == .unknownKey("titel", suggestion: "title", known: Work.knownKeys))
  }

  @Test func `dates are read as people and programs write them`() {
    #expect(date("2007") == PartialDate(.init(2007)))
    #expect(date("2016-10") == PartialDate(.init(2016, 10)))
    #expect(date("2016-10-24") == PartialDate(.init(2016, 10, 24)))
    #expect(date("2016/10/24") == PartialDate(.init(2016, 10, 24)))
    #expect(date("24. oktober 2016") == PartialDate(.init(2016, 10, 24)))
    #expect(date("oktober 2016") == PartialDate(.init(2016, 10)))
    #expect(date("2016-10-24T12:00:00Z") == PartialDate(.init(2016, 10, 24)))
    #expect(date("2007/2009") == PartialDate(.init(2007), to: .init(2009)))
    #expect(date("2007–2009") == PartialDate(.init(2007), to: .init(2009)))
    var circa = PartialDate(.init(1998))
    circa.isCirca = true
    #expect(date("ca. 1998") == circa)
    #expect(date("1998~") == circa)
    var spring = PartialDate(.init(2004))
    spring.season = "1"
    #expect(date("Spring 2004") == spring)
    #expect(date("våren 2004") == spring)
    #expect(date("2004-21") == spring)
    #expect(date("under utgivelse") == PartialDate(literal: "under utgivelse"))
    #expect(date("-0044") == PartialDate(.init(-44)))
  }

  @Test func `a day that is none is told about`() {
    #expect(date("2015-02-29") == nil)
    #expect(date("2009/2007") == nil)
    #expect(date("2016-13") == nil)
  }

  @Test func `names in BibTeX are taken apart as BibTeX does`() {
    let names = [
      "Anna Berg": Name(family: "Berg", given: "Anna"),
      "Berg": Name(family: "Berg"),
      "{Helse og {Omsorg}}": Name(literal: "Helse og Omsorg"),
      "Anna van der Berg": Name(
        family: "Berg", given: "Anna", nonDroppingParticle: "van der"),
      "de la Cruz, Jr., Ana": Name(
        family: "Cruz", given: "Ana", nonDroppingParticle: "de la", suffix: "Jr."),
      "Ortega y Gasset, José": Name(family: "Ortega y Gasset", given: "José"),
      "{van Gogh}, Vincent": Name(family: "van Gogh", given: "Vincent"),
      "{\\O}ystein {\\O}deg{\\aa}rd": Name(family: "Ødegård", given: "Øystein"),
      "Brinch~Hansen, Per": Name(family: "Brinch Hansen", given: "Per"),
      "P.~B. Batalden": Name(family: "Batalden", given: "P. B."),
      "others": .others,
    ]
    for (written, name) in names {
      let works = works("@book{a, author = {\(written)}}", .bibTeX)
      #expect(works.first?[.author] == [name], "\(written)")
    }
  }

  @Test func `TeX becomes the characters it stands for`() {
    let texts = [
      #"\"o \'{e} \`a \^{\i} \~n \c{c} \c c \v{s} \H o \k{a} \.z \=u \u g \r a \d{h}"#:
        "ö é à î ñ ç ç š ő ą ż ū ğ å ḥ",
      #"\aa\AA\ae\AE\o\O\oe\ss{}\l \i"#: "åÅæÆøØœßłı",
      ##"R\&D 100\% \$5 \#1 a\_b \{x\}"##: "R&D 100% $5 #1 a_b {x}",
      "1--2 --- ``x'' `y'": "1–2 — “x” ‘y'",
      #"\emph{x} \textbf{y} \textsuperscript{2} {\it z}"#:
        "<i>x</i> <b>y</b> <sup>2</sup> <i>z</i>",
      "a~b  c\n   d": "a\u{A0}b c d",
      #"\enquote{x} \mkbibquote{y} \texttt{z} \noopsort{a}b"#: "“x” “y” z b",
      "{}x{y}": "xy",
    ]
    for (written, text) in texts {
      let works = works("@book{a, note = {\(written)}}", .bibTeX)
      #expect(works.first?[.note] == text, "\(written)")
    }
  }

  @Test func `braces in a title keep the case of what is in them`() {
    let works = works("@book{a, title = {A {DNA} and {\\'E}tude {\\emph{x}}: {iPads}}}", .bibTeX)
    #expect(
      works[0][.title] == "A <span class=\"nocase\">DNA</span> and Étude <i>x</i>: "
        + "<span class=\"nocase\">iPads</span>")
    #expect(works[0].plainTitle == "A DNA and Étude x: iPads")
  }

  @Test func `braces in an address are written as TeX can bear them`() {
    var work = Work(id: "a", type: .webpage, location: .init(file: "a"))
    work[.url] = "https://a.example/{b}"
    #expect(BibliographyFormat.bibTeX.write([work]).contains("https://a.example/%7Bb%7D"))
  }

  @Test func `keys that BibTeX cannot read are replaced, and come back`() {
    let ids = ["a b", "a,b", "å{"]
    let works = ids.map { Work(id: $0, type: .book, location: .init(file: "a")) }
    let text = BibliographyFormat.bibTeX.write(works)
    #expect(text.contains("@book{a-b,"))
    #expect(text.contains("@book{a-b-2,"))
    #expect(BibliographyFormat.bibTeX.read(Array(text.utf8), file: "a").works.map(\.id) == ids)
  }
}
