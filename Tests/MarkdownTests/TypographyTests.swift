import Markdown
import Testing

@Suite struct TypographyTests {
  @Test(arguments: [
    ("Si \"hei\" nå", "Si «hei» nå"), ("\"Hei\", sa hun.", "«Hei», sa hun."),
    ("(\"a\") – \"b\"", "(«a») – «b»"), ("en 'b' c", "en ‘b’ c"), ("det's", "det’s"),
    ("'90-tallet", "’90-tallet"), ("5\" skjerm og 6' lang", "5\" skjerm og 6' lang"),
    ("10 000 kr", "10\u{A0}000\u{A0}kr"), ("1 250 000", "1\u{A0}250\u{A0}000"),
    ("i 2026 100 personer", "i 2026 100 personer"), ("uke 34 2026", "uke 34 2026"),
    ("50 %", "50\u{A0}%"), ("20 °C", "20\u{A0}°C"), ("kl. 14", "kl.\u{A0}14"),
    ("(s. 3)", "(s.\u{A0}3)"), ("§ 3-1", "§\u{A0}3-1"), ("kr 500", "kr\u{A0}500"),
    ("3 krav", "3 krav"), ("ballkl. 3", "ballkl. 3"), ("5 mg daglig", "5\u{A0}mg daglig"),
    (" \" ", " \" "), ("", ""),
  ])
  func `Norwegian text is set with its own marks`(text: String, expected: String) {
    var typography = Typography(.norwegian)
    #expect(typography.set(text) == expected)
  }

  @Test func `English text is set with its own marks`() {
    var typography = Typography(.english)
    #expect(typography.set("\"It's 'so'\"") == "“It’s ‘so’”")
  }

  @Test func `quotes pair across the pieces of a paragraph, but code stays as it is`() {
    #expect(
      page("\"*Hei* `\"a\" 10 000`\" og\n\"[b](/c \"d\")\"", typography: .norwegian) == """
        <p>«<em>Hei</em> <code>&quot;a&quot; 10 000</code>» og
        «<a href="/c" title="d">b</a>»</p>

        """)
  }

  @Test func `a new paragraph begins anew`() {
    #expect(page("\"a\n\n\"b", typography: .english) == "<p>“a</p>\n<p>“b</p>\n")
  }

  @Test func `text is left as written where no marks are chosen`() {
    #expect(page("\"10 000 kr\"") == "<p>&quot;10 000 kr&quot;</p>\n")
  }
}
