import Diagnostics
import Markdown
import Testing

@Suite struct FootnoteTests {
  @Test func `a reference and its note lead to each other`() {
    #expect(
      page("Tekst[^a].\n\n[^a]: En *note*.") == """
        <p>Tekst<sup class="footnote-ref" id="fnref_1"><a href="#fn_1" role="doc-noteref" \
        aria-label="Note 1">1</a></sup>.</p>
        <section class="footnotes" role="doc-endnotes" aria-label="Noter">
        <ol>
        <li id="fn_1">
        <p>En <em>note</em>. <a href="#fnref_1" class="footnote-back" role="doc-backlink" \
        aria-label="Tilbake til teksten 1">↩</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test
  func `notes are numbered by their first reference, and each reference has its own way back`() {
    let text = "a[^x] b[^y] c[^X]\n\n[^y]: Y[^z]\n[^x]: X\n[^z]: Z\n[^free]: F"
    let notes = tree(text).footnotes
    #expect(notes.map(\.label) == ["x", "y", "z", "free"])
    #expect(notes.map(\.references) == [2, 1, 1, 0])
    #expect(notes.map(\.line) == [4, 3, 5, 6])
    let html = page(text)
    #expect(html.contains("id=\"fnref_1_2\""))
    #expect(html.contains("href=\"#fnref_1_2\""))
    #expect(html.contains("<li id=\"fn_4\">\n<p>F</p>\n</li>"))
  }

  @Test func `a note holds whatever is indented`() {
    let text = """
      a[^1]

      [^1]: First
          - item

          second [r]

              code

          | t |
          |---|
          | [r] |

      after

      [r]: /x
      """
    let html = page(text)
    #expect(html.contains("<p>after</p>\n<section"))
    #expect(
      html.contains("<p>First</p>\n<ul>\n<li>item</li>\n</ul>\n<p>second <a href=\"/x\">r</a>"))
    #expect(html.contains("<code>code\n</code>"))
    #expect(html.contains("<td><a href=\"/x\">r</a></td>"))
  }

  @Test func `a note may begin below its label, and lie in a quote or a list`() {
    #expect(page("a[^1]\n\n[^1]:\n    text").contains("<p>text <a"))
    #expect(page("> a[^1]\n>\n> [^1]: b\n>\n>     c").contains("<p>b</p>\n<p>c <a"))
    #expect(page("- a[^1]\n\n  [^1]: b").contains("<p>b <a"))
  }

  @Test func `an open fence in a note does not swallow the document`() {
    let html = page("a[^1] b[^2]\n\n[^1]: x\n\n    ```\n    y\n\n[^2]: z\n\nend")
    #expect(html.contains("<code>y\n</code>"))
    #expect(html.contains("<p>z <a"))
    #expect(html.contains("<p>end</p>"))
  }

  @Test func `a reference to no note stays text and is found`() {
    let text = "En[^tarn]\n\n[^tarm]: x"
    let found = MarkdownTree.parse(text, file: "a.md", firstLine: 11).findings
    #expect(
      found == [
        Finding(
          .unknownReference(.footnote, name: "tarn", suggestion: "tarm"),
          at: SourceLocation(file: "a.md", line: 11, column: 3, length: 7))
      ])
    #expect(page(text).hasPrefix("<p>En[^tarn]</p>"))
  }

  @Test func `a label that is defined twice is found`() {
    #expect(findings("a[^1]\n\n[^1]: b\n[^1]: c") == ["4:1 duplicate-id"])
  }

  @Test func `escaped brackets and code are no references`() {
    let text = "\\[^1] [^1\\] `[^1]` `\\[^1]` &#91;^1] [^1]\n\n[^1]: b\n\n```\n[^1]: c\n```\n"
    let html = page(text)
    #expect(
      html.hasPrefix("<p>[^1] [^1] <code>[^1]</code> <code>\\[^1]</code> [^1] <sup"))
    #expect(html.contains("<code>[^1]: c\n</code>"))
    #expect(findings(text).isEmpty)
  }

  @Test func `a reference in a link leads nowhere, since a link holds no link`() {
    #expect(
      page("[a[^1]](/b)\n\n[^1]: c").contains(
        "<a href=\"/b\">a<sup class=\"footnote-ref\" id=\"fnref_1\">1</sup></a>"))
  }

  @Test func `references stand in headings, cells and captions`() {
    let text = "# a[^1]\n\n|b[^1]|\n|-|\n|c[^1]|\n\n: d[^1]\n\n[^1]: e"
    #expect(tree(text).footnotes.first?.references == 4)
    #expect(tree(text).headings.first?.anchor == "a")
  }

  private func tree(_ text: String) -> MarkdownTree { MarkdownTree.parse(text).tree }
}
