import Diagnostics
import FrontMatter
import Markdown
import Testing

@testable import Import

@Suite struct WritingTests {
  static let awkward = [
    "plain", "a \"b\" \\ c", "x: y # z", "- item", "line\nline", "tab\tend", "\u{85}\u{2028}\u{7}",
    "*a* _b_ `c` [d](e) <f> &amp; | ~~g~~ ![h](i)", "# heading", "1. item", "> quote", "---",
    "=== ",
    "[@cite2020] [^1] [x]: y", "```yaml", "æøå «x» – 😀", "a\\", "{{ x }} %tag !tag @x",
  ]

  @Test(arguments: awkward)
  func `YAML gives back the text that was quoted`(text: String) throws {
    var findings: [Finding] = []
    let node = YAMLNode.read(
      "key: \(YAMLText.quoted(text))\nother: x\n", file: "a.md", findings: &findings)
    #expect(findings.isEmpty)
    let entries = try #require(node?.entries)
    #expect(entries.map(\.key) == ["key", "other"])
    let spaced = text.replacing("\n", with: " ").replacing("\t", with: " ")
    #expect(entries[0].value.text == spaced)
  }

  @Test(arguments: awkward)
  func `Markdown gives back the text that was escaped`(text: String) {
    var page = DraftPage(file: "a.md", language: .bokmål)
    MarkdownWriting.write([.paragraph([.text(text, .init())])], to: &page)
    let (tree, _) = MarkdownTree.parse(
      Array(page.text.utf8), file: "a.md", extensions: .all, allowsRawHTML: false)
    #expect(tree.blocks.count == 1)
    guard case .paragraph(let content)? = tree.blocks.first?.kind else {
      Issue.record("no paragraph: \(page.text)")
      return
    }
    let collapsed = text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(content.plainText.split { $0.isWhitespace }.joined(separator: " ") == collapsed)
  }

  @Test func `a comment cannot be ended by the text in it`() {
    var page = DraftPage(file: "a.md", language: .bokmål)
    page.addRemark(.deadLink(text: "x --> <script>", address: "a\n---\nkind: report"))
    page.add([.titleGuessed, .looksLikeReport(word: "x\u{85}kind: page\u{2028}y: z")])
    #expect(page.lines.count == 4)
    #expect(
      page.lines.allSatisfy { !$0.unicodeScalars.contains { $0 == "\u{85}" || $0 == "\u{2028}" } })
    #expect(page.lines[1].components(of: "-->") == 1)
  }

  @Test func `addresses become links and stay whole`() {
    #expect(
      MarkdownEscaping.escaped("Se http://a.example/b_c. Skriv til x.y@z.example, takk")
        == "Se <http://a.example/b_c>. Skriv til <x.y@z.example>, takk")
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
