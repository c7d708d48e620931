import Markdown
import Testing

@Suite struct CommonMarkTests {
  @Test func `a document of everything is as cmark writes it`() {
    let text = """
      Title
      =====

      One *two* **three** `four < 5` [link](/a?b&c 'T "q"')\\
      <http://x.no/å> ![a *b*](/i.png "t")  
      line &copy; \\* end

      * tight
      * list
        1. inner

      7. loose

         para
      8. list

      > quote
      lazy

      ```swift extra
      let a = "<b>"
      ```

          indented

      ***
      """
    #expect(
      plain(text) == """
        <h1>Title</h1>
        <p>One <em>two</em> <strong>three</strong> <code>four &lt; 5</code> \
        <a href="/a?b&amp;c" title="T &quot;q&quot;">link</a><br />
        <a href="http://x.no/%C3%A5">http://x.no/å</a> <img src="/i.png" alt="a b" title="t" /><br />
        line © * end</p>
        <ul>
        <li>tight</li>
        <li>list
        <ol>
        <li>inner</li>
        </ol>
        </li>
        </ul>
        <ol start="7">
        <li>
        <p>loose</p>
        <p>para</p>
        </li>
        <li>
        <p>list</p>
        </li>
        </ol>
        <blockquote>
        <p>quote
        lazy</p>
        </blockquote>
        <pre><code class="language-swift">let a = &quot;&lt;b&gt;&quot;
        </code></pre>
        <pre><code>indented
        </code></pre>
        <hr />

        """)
  }

  @Test func `raw HTML is left out unless it is allowed`() {
    let text = "a <b>c</b>\n\n<div>\nx\n</div>"
    let omitted = "<!-- raw HTML omitted -->"
    #expect(plain(text) == "<p>a \(omitted)c\(omitted)</p>\n\(omitted)\n")
    #expect(plain(text, allowsRawHTML: true) == "<p>a <b>c</b></p>\n<div>\nx\n</div>\n")
  }

  @Test(arguments: ["javascript:a()", "VBScript:a", "file:///etc", "data:text/html,x"])
  func `an unsafe address is left out unless raw HTML is allowed`(address: String) {
    #expect(plain("[a](\(address))") == "<p><a href=\"\">a</a></p>\n")
    #expect(plain("![a](\(address))") == "<p><img src=\"\" alt=\"a\" /></p>\n")
    #expect(plain("[a](\(address))", allowsRawHTML: true).contains(address))
  }

  @Test func `a raster image may be in its address`() {
    #expect(plain("![a](data:image/png;base64,x)").contains("src=\"data:image/png;base64,x\""))
    #expect(plain("![a](data:image/svg+xml,x)").contains("src=\"\""))
  }

  @Test func `an empty title is not the same as none`() {
    #expect(
      plain("[a](/b \"\") [a](/b)") == """
        <p><a href="/b" title="">a</a> <a href="/b">a</a></p>

        """)
    #expect(plain("![a](/b '')") == "<p><img src=\"/b\" alt=\"a\" title=\"\" /></p>\n")
  }

  @Test func `nothing, NUL, a byte order mark and any line end can be read`() {
    #expect(plain("") == "")
    #expect(plain("\u{FEFF}# a") == "<h1>a</h1>\n")
    #expect(plain("a\0b") == "<p>a\u{FFFD}b</p>\n")
    #expect(plain("a\r\nb\r\n\r\n- c\r\n") == "<p>a\nb</p>\n<ul>\n<li>c</li>\n</ul>\n")
    #expect(plain("a\rb") == "<p>a\nb</p>\n")
  }

  @Test func `bytes that are not UTF-8 become replacement characters`() {
    let tree = MarkdownTree.parse([0x61, 0xFF, 0x62]).tree
    #expect(tree.plainHTML().string == "<p>a\u{FFFD}b</p>\n")
  }

  @Test func `a noncharacter stays where our own syntax is not read`() {
    let text = "a\(noncharacter(0))\(noncharacter(1))b"
    #expect(plain(text) == "<p>\(text)</p>\n")
  }

  @Test func `our own syntax is text in CommonMark`() {
    let text = "a[^1] [@b]\n\n[^1]: /c\n\n| a |\n|---|\n\n> [!NOTE]\n> b\n\n- [ ] c"
    #expect(
      plain(text, extensions: .commonMark) == """
        <p>a<a href="/c">^1</a> [@b]</p>
        <p>| a |
        |---|</p>
        <blockquote>
        <p>[!NOTE]
        b</p>
        </blockquote>
        <ul>
        <li>[ ] c</li>
        </ul>

        """)
  }
}
