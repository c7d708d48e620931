import Markdown
import Testing

@Suite struct PlaceTests {
  @Test func `links are placed by line and by column in characters`() {
    let text = """
      [æ](1) å [b
      c](2) <http://3>

      > - ø *[d](4)*
      lazy [e](5)
      >
      >   1. f
      >      [g](6)

      [x]: /y
        [z]: <u> 'w
      v'
      text [h](7)
        and [i](8)

      Title
      with [j](9)
      ===

      | æ | [k](10) |
      |---|---|
      | [l](11) |
      """
    #expect(
      links(text) == [
        "1: 1:1", "2: 1:10", "http://3: 2:7", "4: 4:8", "5: 5:6", "6: 8:8", "7: 13:6", "8: 14:7",
        "9: 17:6", "10: 20:7", "11: 22:3",
      ])
  }

  @Test func `the first line may be any line of a file, with any line ends`() {
    #expect(links("\r\n[a](1)\r[b](2)\n", firstLine: 40) == ["1: 41:1", "2: 42:1"])
  }

  @Test func `links in footnotes and footnotes' tables are placed too`() {
    let text = "a[^1]\n\n[^1]: [b](1)\n    - [c](2)\n\n    |d|\n    |-|\n    |[e](3)|\n"
    #expect(links(text) == ["1: 3:7", "2: 4:7", "3: 8:6"])
  }

  @Test func `escapes of our own do not move what comes after them`() {
    #expect(links("\\[^1] \\[@a] [b](1)\n\n[^1]: \\] [c](2)") == ["1: 1:13", "2: 3:10"])
  }

  @Test func `blocks are placed from their first line to their last`() {
    let text = "# a\n\nb\nc\n\n- d\n\n  e\n\nf\n===\n\n|g|\n|-|\n|h|\n"
    let blocks = MarkdownTree.parse(text).tree.blocks
    #expect(blocks.map(\.line) == [1, 3, 6, 10, 13])
    #expect(blocks.map(\.endLine) == [1, 4, 9, 11, 15])
  }

  private func links(_ text: String, firstLine: Int = 1) -> [String] {
    var found: [String] = []
    MarkdownTree.parse(text, firstLine: firstLine).tree.forEachInline { inline in
      guard case .link(let link) = inline.kind else { return }
      found.append("\(link.destination): \(inline.line):\(inline.column)")
    }
    return found
  }
}
