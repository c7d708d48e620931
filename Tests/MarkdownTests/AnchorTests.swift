import Markdown
import Testing

@Suite struct AnchorTests {
  @Test(arguments: [
    ("Blåbærsyltetøy på skiva", "blabaersyltetoy-pa-skiva"), ("Mål & tiltak!", "mal-tiltak"),
    ("  2. Sámi giella: čáŋŧž  ", "2-sami-giella-cantz"), ("Ærlig ØL", "aerlig-ol"),
    ("a\u{30A}", "a"), ("…", "del"), ("", "del"), ("Привет", "del"),
    ("\"><script>", "script"),
  ])
  func `an anchor is readable and plain`(text: String, expected: String) {
    #expect(anchor(for: text) == expected)
  }

  @Test func `anchors are unique, also where one looks like another's number`() {
    let text = "# A\n\n# A-2\n\n> # A\n\n- # a\n"
    let tree = MarkdownTree.parse(text).tree
    #expect(tree.headings.map(\.anchor) == ["a", "a-2", "a-3", "a-4"])
    #expect(page(text).contains("<h1 id=\"a-3\">A</h1>"))
  }

  @Test func `headings are listed with level, text and place`() {
    let tree = MarkdownTree.parse("x\n\n## Én *to* `tre`\n", file: "a.md", firstLine: 9).tree
    #expect(tree.headings.map(\.text) == ["Én to tre"])
    #expect(tree.headings.map(\.level) == [2])
    #expect(tree.headings.map(\.location.line) == [11])
    #expect(tree.headings.map(\.location.file) == ["a.md"])
  }

  @Test func `a link without words takes those of its heading`() {
    #expect(
      page("[](#mal-2) [](#nei) [](/x)\n\n# Mål\n\n# Mål").hasPrefix(
        "<p><a href=\"#mal-2\">Mål</a> <a href=\"#nei\">#nei</a> <a href=\"/x\">/x</a></p>"))
  }
}
