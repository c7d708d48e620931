import Bibliography
import Diagnostics
import Testing

private func repeated(_ text: String, _ count: Int) -> String {
  String(repeating: text, count: count)
}

@Suite struct HostileTests {
  @Test(arguments: BibliographyFormat.allCases)
  func `an empty file ends in a finding`(format: BibliographyFormat) {
    for text in ["", " \n\t\r\n", "\u{FEFF}"] {
      #expect(findings(text, format) == ["1:1 incomplete-reference"])
    }
  }

  @Test(arguments: BibliographyFormat.allCases)
  func `bytes that are no UTF-8 end in a finding at their place`(format: BibliographyFormat) {
    let bytes: [UInt8] = Array("\n  å".utf8) + [0xE6, 0x20, 0xFF, 0xFE, 0x00, 0xC3]
    #expect(findings(bytes, format).contains("2:4 encoding"))
    for byte in UInt8.min...UInt8.max {
      #expect(!findings([byte], format).isEmpty)
    }
  }

  @Test(arguments: BibliographyFormat.allCases)
  func `a megabyte of braces ends in findings`(format: BibliographyFormat) {
    for text in ["{", "@a{b,c={"] {
      let bytes = Array(repeated(text, 1_000_000 / text.utf8.count).utf8)
      #expect(!format.read(bytes, file: "a").findings.isEmpty)
    }
  }

  @Test(arguments: BibliographyFormat.allCases)
  func `a long row of any mark ends in findings, and soon`(format: BibliographyFormat) {
    let clock = ContinuousClock()
    for text in ["{", "[", "\"", "\\", "@", "$", "@a{", "@a{b,c={", "TY  - ", "a\n", "~", ","] {
      let bytes = Array(repeated(text, 100_000 / text.utf8.count).utf8)
      let time = clock.measure { #expect(!format.read(bytes, file: "a").findings.isEmpty) }
      #expect(time < .seconds(20), "\(text)")
    }
  }

  @Test func `entries that are never closed are each told about once`() {
    let text = repeated("@book{a, title = {x\n", 1000)
    let found = findings(text, .bibTeX)
    #expect(found.count { $0.hasSuffix("syntax") } == 1000)
    #expect(found.first == "1:18 syntax")
    #expect(findings("@book{a, title = \"{\"}", .bibTeX) == ["1:18 syntax"])
  }

  @Test func `deep braces are told about, and the entries after them are read`() {
    let deep = "@book{a, title = {" + repeated("{", 50_000) + "x" + repeated("}", 50_000) + "}}\n"
    let (works, findings) = BibliographyFormat.bibTeX.read(
      Array((deep + "@book{b, title = {y}}").utf8), file: "a.bib")
    #expect(works.map(\.id) == ["a", "b"])
    #expect(findings.map(\.problem) == [.bibliographySyntax(.nestingTooDeep(limit: 100))])
  }

  @Test func `deep JSON is told about at the level that is too deep`() {
    #expect(findings(repeated("[", 100_000), .cslJSON) == ["1:65 syntax"])
    #expect(findings(repeated("{\"a\":", 100_000), .cslJSON) == ["1:321 syntax"])
  }

  @Test func `crossref chains and circles end`() {
    let circle = (0..<100).map { "@book{k\($0), crossref = {k\(($0 + 1) % 100)}}" }
    let (works, _) = BibliographyFormat.bibTeX.read(
      Array(circle.joined(separator: "\n").utf8), file: "a.bib")
    #expect(works.count == 100)
    let pair = "@book{a, crossref={b}}\n@book{b, crossref={a}}"
    #expect(findings(pair, .bibTeX) == ["1:20 incomplete-reference", "2:20 incomplete-reference"])
  }

  @Test func `JSON that is none is told about where it breaks`() {
    #expect(findings("[{]", .cslJSON) == ["1:3 syntax"])
    #expect(findings("[{\"id\" \"a\"}]", .cslJSON) == ["1:8 syntax"])
    #expect(findings("[1,]", .cslJSON) == ["1:2 bad-value", "1:4 syntax"])
    #expect(findings("[{\"id\": \"\\x\"}]", .cslJSON) == ["1:10 syntax"])
    #expect(findings("[{\"id\": \"\\ud800\", \"type\": \"book\"}]", .cslJSON) == [])
    #expect(findings("[{\"id\": nope}]", .cslJSON) == ["1:9 syntax"])
    #expect(findings("[] x", .cslJSON) == ["1:4 syntax"])
    #expect(findings("\"x\"", .cslJSON) == ["1:1 syntax"])
    #expect(findings("[01e, 0x10]", .cslJSON) == ["1:2 syntax"])
  }

  @Test(arguments: BibliographyFormat.allCases)
  func `no part of a sample makes a reader stumble`(format: BibliographyFormat) {
    let bytes = Fixture.bytes("shapes.\(format.fileExtension)")
    for end in stride(from: 0, to: bytes.count, by: 401) {
      _ = format.read(Array(bytes[..<end]), file: "a")
      _ = format.read(Array(bytes[end...]), file: "a")
    }
  }
}
