import Markdown
import Markup
import Testing

@Suite struct PageTests {
  @Test(arguments: [
    ("NOTE", "note", "Merk"), ("merk", "note", "Merk"), ("Tip", "tip", "Tips"),
    ("IMPORTANT", "important", "Viktig"), ("warning", "warning", "Advarsel"),
    ("OBS", "attention", "OBS"), ("CAUTION", "attention", "OBS"),
  ])
  func `a quote that begins with a marker is a notice`(word: String, kind: String, title: String) {
    #expect(
      page("> [!\(word)]\n> a\n>\n> - b") == """
        <div class="notice notice-\(kind)" role="note">
        <p class="notice-title">\(title)</p>
        <p>a</p>
        <ul>
        <li>b</li>
        </ul>
        </div>

        """)
  }

  @Test(arguments: [
    "> [!NOTE] a", "> [!FOO]\n> a", "> a\n> [!NOTE]", "> \\[!NOTE]\n> a", "[!NOTE]",
    "> [!NOTE\\]\n> a",
  ])
  func `other quotes are not`(text: String) {
    #expect(!page(text).contains("notice"))
  }

  @Test func `a marker may stand alone in its paragraph`() {
    #expect(page("> [!TIP]\n>\n> a").contains("Tips</p>\n<p>a</p>\n</div>"))
    #expect(page("> [!TIP]").contains("Tips</p>\n</div>"))
  }

  @Test func `tasks have boxes that cannot be ticked, named by their text`() {
    #expect(
      page("- [ ] a *b*\n- [X] c\n  - [x] d\n- [] e\n- [ ]\n") == """
        <ul>
        <li class="task"><label><input type="checkbox" disabled> a <em>b</em></label></li>
        <li class="task"><label><input type="checkbox" disabled checked> c</label>
        <ul>
        <li class="task"><label><input type="checkbox" disabled checked> d</label></li>
        </ul>
        </li>
        <li>[] e</li>
        <li>[ ]</li>
        </ul>

        """)
    #expect(
      page("1. [ ] a\n\n   b") == """
        <ol>
        <li class="task"><p><label><input type="checkbox" disabled> a</label></p>
        <p>b</p>
        </li>
        </ol>

        """)
  }

  @Test func `an image alone in its paragraph is a figure`() {
    #expect(
      page("![En *båt*](/b.jpg \"Ved sjøen\")\n\n![x](/c.jpg)") == """
        <figure><img src="/b.jpg" alt="En båt"><figcaption>Ved sjøen</figcaption></figure>
        <figure><img src="/c.jpg" alt="x" loading="lazy" decoding="async"></figure>

        """)
    #expect(page("a ![x](/c.jpg \"t\")") == "<p>a <img src=\"/c.jpg\" alt=\"x\" title=\"t\"></p>\n")
    #expect(page("- ![x](/c.jpg)") == "<ul>\n<li><img src=\"/c.jpg\" alt=\"x\"></li>\n</ul>\n")
  }

  @Test func `the page's owner places images and links`() {
    let html = page("[a](b.md) [c](gone.md) ![d](d.jpg) ![e](gone.jpg)") { options in
      options.resolveLink = { $0 == "b.md" ? "/b/?x&y" : nil }
      options.resolveImage = { image in
        image.destination == "d.jpg"
          ? ResolvedImage(source: "/d-1.jpg", width: 40, height: 30) : nil
      }
    }
    #expect(
      html == """
        <p><a href="/b/?x&amp;y">a</a> c <img src="/d-1.jpg" alt="d" width="40" height="30"> e</p>

        """)
  }

  @Test func `a code block may be something else`() {
    let text = "```budget x\nlines: 1\n```\n\n```swift\n1\n```"
    let html = page(text) { options in
      options.codeBlock = { $0.name == "budget" ? HTML("<\($0.literal)@\($0.line)>") : nil }
    }
    #expect(
      html == """
        &lt;lines: 1
        @2&gt;
        <pre tabindex="0"><code class="language-swift">1
        </code></pre>

        """)
  }

  @Test func `the line of code is that of its first line`() {
    var lines: [Int] = []
    let text = "    one\n\n- ```x\n  two\n  ```\n\n      three\n\n> ~~~\n> four"
    MarkdownTree.parse(text, firstLine: 10).tree.forEachBlock {
      if case .code(let code) = $0.kind { lines.append(code.line) }
    }
    #expect(lines == [10, 13, 16, 19])
  }

  @Test func `raw HTML is dropped and found, but its text stays`() {
    let text = "a <b onclick=x>c</b><br>d\n\n<script>e</script>\n\n<!-- samling: note -->\n"
    #expect(page(text) == "<p>a c<br>\nd</p>\n")
    #expect(findings(text) == ["1:3 raw-html", "3:1 raw-html"])
    #expect(findings(text, allowsRawHTML: true).isEmpty)
    #expect(
      page(text, allowsRawHTML: true)
        == "<p>a <b onclick=x>c</b><br>\nd</p>\n<script>e</script>\n")
  }

  @Test func `an image without a description is found at its place`() {
    #expect(findings("# æ\n\nø ![](a) ![ ](b) ![c](d)") == ["3:3 missing-alt", "3:10 missing-alt"])
    #expect(
      findings("|a|\n|-|\n|æ ![](b)|\n\n[^1]\n\n[^1]: c\n\n    ![](d)") == [
        "3:4 missing-alt", "9:5 missing-alt",
      ])
  }

  @Test func `parts of a page are counted through`() {
    let tree = MarkdownTree.parse("a[^1]\n\n![b](c)\n\nd[^1]\n\n![e](f)\n\n[^1]: g").tree
    var renderer = PageRenderer(tree, options: RenderingOptions(words: words))
    let first = renderer.html(of: tree.blocks.prefix(2)).string
    let second = renderer.html(of: tree.blocks.dropFirst(2)).string
    #expect(first.contains("id=\"fnref_1\"") && !first.contains("lazy"))
    #expect(second.contains("id=\"fnref_1_2\"") && second.contains("lazy"))
    #expect(renderer.footnotes().string.contains("href=\"#fnref_1_2\""))
  }
}
