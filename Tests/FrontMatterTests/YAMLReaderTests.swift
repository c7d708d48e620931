import Diagnostics
import FrontMatter
import Testing

@Suite struct YAMLReaderTests {
  private func findings(_ yaml: String) -> [Finding] {
    var findings: [Finding] = []
    _ = YAMLNode.read(yaml, file: "a.md", firstLine: 2, findings: &findings)
    return findings
  }

  @Test func `every node knows its line, column and length`() throws {
    var found: [Finding] = []
    let root = try #require(
      YAMLNode.read(
        "title: Å lære\nsessions:\n  - id: en\n", file: "a.md", firstLine: 2, findings: &found))
    #expect(found.isEmpty)
    let title = try #require(root["title"])
    #expect(title.text == "Å lære")
    #expect(title.location == SourceLocation(file: "a.md", line: 2, column: 8, length: 6))
    let id = try #require(root["sessions"]?.items?.first?["id"])
    #expect(id.location == SourceLocation(file: "a.md", line: 4, column: 9, length: 2))
  }

  @Test func `a key that stands twice is told with the line of the first`() {
    #expect(
      findings("a: 1\nb: 2\na: 3\n")
        == [
          Finding(
            .duplicateKey("a", firstLine: 2),
            at: SourceLocation(file: "a.md", line: 4, column: 1, length: 1))
        ])
  }

  @Test func `so is one among many keys, however far apart they stand`() {
    let keys = (1...60).map { "k\($0): 1\n" }.joined()
    #expect(
      findings(keys + "k3: 2\nk58: 2\n").map(\.problem)
        == [.duplicateKey("k3", firstLine: 4), .duplicateKey("k58", firstLine: 59)])
  }

  @Test(arguments: [
    ("a: b: c", YAMLFault.strayColon), ("a: \"b", .unclosedQuote), ("a: @b", .strayCharacter),
    ("a: [b", .unclosedBracket), ("a: *b", .undefinedAlias), ("? [a]\n: b", .complexKey),
    ("a:\n\t- b", .strayCharacter),
  ])
  func `what is not YAML is told in words a writer can use`(_ yaml: String, _ fault: YAMLFault) {
    #expect(findings(yaml).map(\.problem) == [.yamlSyntax(fault)])
  }

  @Test func `aliases that multiply are stopped`() {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let row = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      yaml += "a\(level): &a\(level) [\(row)]\n"
    }
    #expect(findings(yaml).map(\.problem) == [.yamlTooLarge])
  }

  @Test func `deep nesting is stopped`() {
    #expect(
      findings(String(repeating: "[", count: 5000)).map(\.problem) == [.yamlSyntax(.tooDeep)])
  }

  @Test func `an empty document has no keys`() throws {
    var found: [Finding] = []
    let root = try #require(YAMLNode.read("", file: "a.md", findings: &found))
    #expect(root.entries?.isEmpty == true)
  }
}
