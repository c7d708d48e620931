import Markdown
import Markup
import Testing

@Suite struct CitationTests {
  @Test(arguments: [
    ("[@batalden2007]", [CitationItem(key: "batalden2007")]),
    ("[@a; @b, s. 3]", [CitationItem(key: "a"), CitationItem(key: "b", locator: "s. 3")]),
    (
      "[se også @a_b:c-d/e s. 3–5]",
      [
        CitationItem(key: "a_b:c-d/e", locator: "s. 3–5", prefix: "se også")
      ]
    ),
    ("[@søk.2020]", [CitationItem(key: "søk.2020")]),
  ])
  func `a citation names works and places in them`(text: String, items: [CitationItem]) {
    #expect(citations(text) == [items])
  }

  @Test(arguments: [
    "\\[@a]", "[@a\\]", "`[@a]`", "[ola@x.no]", "[@]", "[@a; b]", "[@a!]", "[@ a]", "&#91;@a]",
    "[@a](/b)", "@a", "[@a",
  ])
  func `what only looks like one is text`(text: String) {
    #expect(citations(text).isEmpty)
  }

  @Test func `the page's owner says what stands for a citation`() {
    let html = page("Se [@a; @b].") {
      $0.citation = { items, _ in HTML("<\(items.map(\.key))>") }
    }
    #expect(html == "<p>Se &lt;[&quot;a&quot;, &quot;b&quot;]&gt;.</p>\n")
  }

  @Test func `without an answer a citation stays as written, escaped`() {
    #expect(page("[se @a, 1 & \"2\"; @c]") == "<p>[se @a, 1 &amp; &quot;2&quot;; @c]</p>\n")
  }

  @Test func `a citation carries its place`() {
    var places: [String] = []
    MarkdownTree.parse("æ\n\n> - ø [@å] [@b]").tree.forEachInline {
      if case .citation = $0.kind { places.append("\($0.line):\($0.column)") }
    }
    #expect(places == ["3:7", "3:12"])
  }

  private func citations(_ text: String) -> [[CitationItem]] {
    var found: [[CitationItem]] = []
    MarkdownTree.parse(text).tree.forEachInline {
      if case .citation(let items) = $0.kind { found.append(items) }
    }
    return found
  }
}
