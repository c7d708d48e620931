import Markdown
import Testing

@Suite struct TableTests {
  @Test func `columns are set as the line below the heading says`() {
    #expect(
      plain("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |") == """
        <table>
        <thead>
        <tr>
        <th>a</th>
        <th align="left">b</th>
        <th align="center">c</th>
        <th align="right">d</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td align="left">2</td>
        <td align="center">3</td>
        <td align="right">4</td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test func `in a page a table scrolls by itself and is aligned by class`() {
    #expect(
      page("| | b |\n|---|--:|\n| 1 | 2 |\n\n: Hva *det* er") == """
        <div class="table-wrap" role="region" tabindex="0" aria-label="Hva det er">
        <table>
        <caption>Hva <em>det</em> er</caption>
        <thead>
        <tr>
        <td></td>
        <th scope="col" class="align-right">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td class="align-right">2</td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func `many small tables cannot ask for cells without end`() {
    let columns = 443
    let table =
      String(repeating: "|a", count: columns) + "\n" + String(repeating: "|-", count: columns)
      + "\n"
      + String(repeating: "|x\n", count: 590) + "\n"
    let html = plain(String(repeating: table, count: 40))
    #expect(html.utf8.count < 10_000_000)
    #expect(html.utf8.count > 2_000_000)
  }

  @Test func `tables without captions are numbered`() {
    let html = page("|a|\n|-|\n\ntext\n\n|b|\n|-|")
    #expect(html.contains("aria-label=\"Tabell 1\""))
    #expect(html.contains("aria-label=\"Tabell 2\""))
  }

  @Test func `a caption may stand right below the last row`() {
    #expect(page("|a|\n|-|\n|b|\n: Kort").contains("<caption>Kort</caption>"))
    #expect(rows("|a|\n|-|\n|b|\n: Kort", extensions: .tables) == [["b"], [": Kort"]])
  }

  @Test func `a cell that lacks is empty and one too many is dropped`() {
    #expect(rows("|a|b|\n|-|-|\n|1|\n|1|2|3|") == [["1"], ["1", "2"]])
    #expect(plain("|a|b|\n|-|-|\n|1|").contains("<td>1</td>\n<td></td>\n"))
  }

  @Test func `a pipe behind a backslash is part of its cell, in code too`() {
    #expect(rows("|a|b|\n|-|-|\n|x\\|y|`p\\|q`|") == [["x|y", "p|q"]])
    #expect(rows("|a|b|\n|-|-|\n|`p|q`|") == [["`p", "q`"]])
  }

  @Test func `a reference link in a cell finds its definition`() {
    let text = "| [a] | [b][a] |\n|---|---|\n| [c](/d) | [none] |\n\n[a]: /x 'T'"
    #expect(plain(text).contains("<th><a href=\"/x\" title=\"T\">a</a></th>"))
    #expect(plain(text).contains("<th><a href=\"/x\" title=\"T\">b</a></th>"))
    #expect(plain(text).contains("<td><a href=\"/d\">c</a></td>\n<td>[none]</td>"))
  }

  @Test(arguments: ["# a", "- a", "1. a", "> a", "```", "<div>", "***", "[x]: /y", "    a", "==="])
  func `nothing in a cell begins a block`(cell: String) {
    #expect(rows("|h|\n|-|\n|\(cell)|").count == 1)
    #expect(!plain("|h|\n|-|\n|\(cell)|").contains("<pre>"))
  }

  @Test func `emphasis at the edges of a cell works as at the edges of a line`() {
    #expect(plain("|*a*|**(b)**|\n|-|-|").contains("<th><em>a</em></th>\n<th><strong>(b)"))
  }

  @Test func `lines before the heading stay a paragraph`() {
    let html = plain("one\n    # two\n|a|\n|-|\n|b|")
    #expect(html.hasPrefix("<p>one\n# two</p>\n<table>"))
  }

  @Test func `the counts of heading and delimiters must agree`() {
    #expect(plain("|a|b|\n|-|\n|c|") == "<p>|a|b|\n|-|\n|c|</p>\n")
  }

  @Test func `a rule or an underline right below a table is not its heading`() {
    #expect(plain("|a|b|\n|-|-|\n|1|2|\n---\n").hasSuffix("</table>\n<hr />\n"))
    #expect(rows("|a|b|\n|-|-|\n|1|2|\n===\n") == [["1", "2"], ["==="]])
    #expect(plain("|a|\n---\n") == "<h2>|a|</h2>\n")
  }

  @Test func `what begins a block ends the table`() {
    #expect(
      plain("|a|\n|-|\n|b|\n> c").hasSuffix("</table>\n<blockquote>\n<p>c</p>\n</blockquote>\n"))
    #expect(
      plain("|a|\n|-|\n|b|\n7. c").hasSuffix("</table>\n<ol start=\"7\">\n<li>c</li>\n</ol>\n"))
    #expect(plain("|a|\n|-|\n|b|\n     c").hasSuffix("</table>\n<pre><code> c\n</code></pre>\n"))
    #expect(plain("|a|\n|-|\n|b|\n|\nc").hasSuffix("</table>\n<p>|\nc</p>\n"))
  }

  @Test func `a table stands in a quote and in a list`() {
    #expect(rows("> |a|\n> |-|\n> |b|") == [["b"]])
    #expect(rows("- x\n\n  |a|\n  |-|\n  |b|") == [["b"]])
    #expect(rows("1. > - |a|\n   >   |-|\n   >   |b|") == [["b"]])
    #expect(rows("-\t|a|\n\t|-|\n\t|b|") == [["b"]])
    #expect(plain("> |a|\n|-|\n") == "<blockquote>\n<p>|a|\n|-|</p>\n</blockquote>\n")
  }

  @Test func `a table of many columns and short rows is not padded without end`() {
    let text =
      String(repeating: "|a", count: 5000) + "\n" + String(repeating: "|-", count: 5000) + "\n"
      + String(repeating: "|x\n", count: 5000)
    #expect(plain(text).utf8.count < 10_000_000)
  }

  private func rows(_ text: String, extensions: MarkdownExtensions = .all) -> [[String]] {
    var rows: [[String]] = []
    MarkdownTree.parse(text, extensions: extensions).tree.forEachBlock { block in
      if case .table(let table) = block.kind { rows += table.rows.map { $0.map(\.plainText) } }
    }
    return rows
  }
}
