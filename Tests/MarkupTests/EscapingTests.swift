import Markup
import Testing

@Suite struct EscapingTests {
  @Test func `text is escaped between tags`() {
    #expect(p { "<b> & \"x\" > y" }.string == "<p>&lt;b&gt; &amp; &quot;x&quot; &gt; y</p>")
  }

  @Test func `an attribute's value cannot break out`() {
    let html = a(.href("\"><script>alert(1)</script>")) { "x" }
    #expect(
      html.string == "<a href=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\">x</a>")
  }

  @Test func `interpolated text is escaped`() {
    let name = "<i>"
    let html: HTML = "Hei, \(name)"
    #expect(html.string == "Hei, &lt;i&gt;")
  }

  @Test func `letters beyond ASCII and emoji stay as they are`() {
    #expect(HTML("Blåbærsyltetøy 🫐").string == "Blåbærsyltetøy 🫐")
  }
}

@Suite struct ElementTests {
  @Test func `an attribute without a value is left out`() {
    #expect(p(.class(nil), .id("a")) {}.string == "<p id=\"a\"></p>")
  }

  @Test func `a boolean attribute is there or not`() {
    #expect(input(Attribute("disabled", if: true)).string == "<input disabled>")
    #expect(input(Attribute("disabled", if: false)).string == "<input>")
  }

  @Test func `conditions and loops arrange their pieces in order`() {
    let html = ul {
      for word in ["a", "b"] { li { word } }
      if piece(true).isEmpty { li { "never" } } else { li { "c" } }
    }
    #expect(html.string == "<ul><li>a</li><li>b</li><li>c</li></ul>")
  }

  private func piece(_ present: Bool) -> HTML { present ? "x" : HTML() }
}
