import Diagnostics
import FrontMatter
import Language
import Testing

@Suite struct FieldsTests {
  private func node(_ yaml: String) throws -> YAMLNode {
    var findings: [Finding] = []
    return try #require(YAMLNode.read(yaml, file: "a.md", findings: &findings))
  }

  @Test func `a key that nobody asked for is unknown, with the nearest that is known`() throws {
    var findings: [Finding] = []
    var fields = try #require(Fields(try node("tilte: Hei"), &findings))
    _ = fields.value("title", Read.text)
    fields.finish(&findings)
    #expect(
      findings.map(\.problem) == [.unknownKey("tilte", suggestion: "title", known: ["title"])])
  }

  @Test func `many keys that nobody asked for are told in proportion to their number`() throws {
    var findings: [Finding] = []
    let yaml = (0..<5_000).map { "k\($0): 1\n" }.joined()
    var fields = try #require(Fields(try node(yaml), &findings))
    for number in 0..<10 { _ = fields.value("wanted\(number)", Read.text) }
    let time = ContinuousClock().measure { fields.finish(&findings) }
    #expect(findings.count == 5_000)
    // Comparing each with all others takes the square of it.
    #expect(time < .seconds(20))
  }

  @Test func `a required key that is missing or empty is told`() throws {
    var findings: [Finding] = []
    var fields = try #require(Fields(try node("title:\nother: 1"), &findings))
    #expect(fields.required("title", Read.text) == nil)
    #expect(fields.required("id", Read.text) == nil)
    _ = fields.value("other", Read.text)
    fields.finish(&findings)
    #expect(findings.map(\.problem) == [.missingKey("title"), .missingKey("id")])
  }

  @Test func `a wrong weekday is marked where it stands`() throws {
    var findings: [Finding] = []
    var fields = try #require(Fields(try node("date: torsdag 28. august 2026"), &findings))
    #expect(fields.value("date", Read.dates)?.value.first.iso == "2026-08-28")
    fields.finish(&findings)
    #expect(findings.first?.rule == .weekday)
    #expect(
      findings.first?.location == SourceLocation(file: "a.md", line: 1, column: 7, length: 7))
  }

  @Test(arguments: [
    ("31. juni 2026", Rule.badValue), ("2. mai 2026–1. mai 2026", .endBeforeStart),
    ("28. august", .badValue), ("[1]", .badValue),
  ])
  func `what is no date is told`(_ text: String, _ rule: Rule) throws {
    var findings: [Finding] = []
    #expect(Read.dates(try node("a: \(text)")["a"] ?? node(""), &findings) == nil)
    #expect(findings.map(\.rule) == [rule])
  }

  @Test(arguments: ["navn@", "@x.no", "a b@x.no", "a@x", "a@x.no, b@x.no", "<a@x.no>"])
  func `what is no e-mail address is told`(_ text: String) throws {
    var findings: [Finding] = []
    #expect(Read.emailAddress(try node("a: \"\(text)\"")["a"] ?? node(""), &findings) == nil)
    #expect(findings.count == 1)
  }

  // As YAML escapes them: not all may stand in YAML as they are.
  @Test(arguments: ["\\u0085", "\\u2028", "\\u2029", "\\u00A0", "\\u009F"])
  func `nothing that some program takes for the end of a line is in an address`(
    _ end: String
  ) throws {
    for reader in [Read.webAddress, Read.applicationAddress, Read.emailAddress] {
      for text in ["https://x.example/\(end)X: 1", "a\(end)b@x.example"] {
        var findings: [Finding] = []
        let bad = try node("a: \"\(text)\"")["a"] ?? node("")
        #expect(reader(bad, &findings) == nil, "\(text.debugDescription)")
        #expect(!findings.isEmpty)
      }
    }
  }

  @Test func `a script cannot pass as an address`() throws {
    var findings: [Finding] = []
    let bad = try node("a: \"javascript:alert(1)\"")["a"] ?? node("")
    #expect(Read.webAddress(bad, &findings) == nil)
    #expect(Read.applicationAddress(bad, &findings) == nil)
    #expect(findings.count == 2)
  }
}

@Suite struct FrontMatterSplitTests {
  private func split(_ text: String) -> (FrontMatterSplit?, [Finding]) {
    var findings: [Finding] = []
    var text = text
    let split = text.withUTF8 { FrontMatterSplit($0, file: "a.md", findings: &findings) }
    return (split, findings)
  }

  @Test func `the text knows its first line`() throws {
    let cut = try #require(split("---\ntitle: Hei\n---\n\nTekst\n").0)
    #expect(cut.yaml == 4..<15)
    #expect(cut.body == 19..<26)
    #expect(cut.bodyFirstLine == 4)
  }

  @Test func `Windows line ends and a byte order mark change nothing`() throws {
    let cut = try #require(split("\u{FEFF}---\r\ntitle: Hei\r\n---\r\nTekst").0)
    #expect(cut.bodyFirstLine == 4)
    #expect(cut.body.count == 5)
  }

  @Test func `a missing and an unclosed front matter are told apart`() {
    #expect(split("# Hei").1.map(\.problem) == [.noFrontMatter])
    #expect(split("").1.map(\.problem) == [.noFrontMatter])
    #expect(split("---\ntitle: Hei\n").1.map(\.problem) == [.unclosedFrontMatter])
  }
}
