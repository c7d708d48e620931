import Markdown
import Markup
import Testing

@Suite struct ScriptInjectionTests {
  static let attack = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>"

  @Test(arguments: [
    "[a](<\(attack)>)", "[a](b '\(attack.filter { $0 != "'" })')", "![\(attack)](b)",
    "![a](<\(attack)>)", "![a](b \"\(attack.filter { $0 != "\"" })\")", "```\(attack)\nx\n```",
    "~~~ x\(attack)\n\(attack)\n~~~", "    \(attack)", "`\(attack)`", "# \(attack)",
    "[^\(attack.filter { $0 != " " })]\n\n[^\(attack.filter { $0 != " " })]: \(attack)",
    "[@a\(attack)]", "[@a, \(attack)]", "[\(attack) @a]", "| \(attack) |\n|---|\n| \(attack) |",
    "|a|\n|-|\n\n: \(attack)", "> [!NOTE]\n> \(attack)", "> [!\(attack)]\n> a",
    "- [ ] \(attack)", "[](#\(attack))", "<\(attack)>", "[a]\n\n[a]: <\(attack)>",
    "![](\(attack.filter { $0 != " " }))", "\(attack)", "&lt;script>\n\n\\<script>",
  ])
  func `markup in any place is text or is dropped`(text: String) {
    for html in [page(text, typography: .norwegian), plain(text), plain(text, extensions: .all)] {
      #expect(!html.contains("<script"))
      #expect(!html.contains("<img src=x"))
      #expect(isWellFormed(html), "\(html)")
    }
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#9;script:alert(1)",
    "&#1;javascript:alert(1)", "&#32;javascript:alert(1)", "java&NewLine;script:alert(1)",
    "vbscript:x", "data:text/html;base64,x", "data:image/svg+xml,x", "file:///etc/passwd",
    "&#x6A;avascript:alert(1)",
  ])
  func `an unsafe address leaves only the text of its link`(address: String) {
    #expect(page("[a *b*](\(address))") == "<p>a <em>b</em></p>\n")
    #expect(page("a ![b](\(address))") == "<p>a b</p>\n")
    #expect(page("[a][r]\n\n[r]: \(address)") == "<p>a</p>\n")
    #expect(!page("<\(address)>").contains("href=\"javascript"))
  }

  @Test func `an unsafe answer of the page's owner is not taken`() {
    let html = page("[a](b) ![c](d)") { options in
      options.resolveLink = { _ in "javascript:alert(1)" }
      options.resolveImage = { _ in ResolvedImage(source: " javascript:alert(1)") }
    }
    #expect(html == "<p>a c</p>\n")
  }

  @Test func `a backslash before a letter stays, and makes the address harmless`() {
    #expect(page("[a](\\javascript:b)") == "<p><a href=\"%5Cjavascript:b\">a</a></p>\n")
  }

  @Test func `addresses that only look dangerous stay`() {
    #expect(!isUnsafe(address: "/javascript:x"))
    #expect(!isUnsafe(address: "data:image/png;base64,x"))
    #expect(!isUnsafe(address: "mailto:a@b.no"))
    #expect(isUnsafe(address: "\u{1}J\na\tvascript:x"))
  }

  /// Whether every `<` begins a tag of ours, and every attribute is closed.
  private func isWellFormed(_ html: String) -> Bool {
    let names = [
      "p", "a", "em", "img", "pre", "code", "h1", "sup", "section", "ol", "li", "ul", "div",
      "table", "thead", "tbody", "tr", "th", "td", "caption", "blockquote", "label", "input",
      "figure", "figcaption", "br", "hr", "!-- raw HTML omitted --",
    ]
    return html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1).allSatisfy { part in
      let name = part.drop { $0 == "/" }.prefix { $0 != ">" }
      let word = name.hasPrefix("!") ? String(name) : String(name.prefix { $0 != " " })
      return names.contains(word) && name.filter { $0 == "\"" }.count.isMultiple(of: 2)
    }
  }
}
