/// The small formulas that occur in titles: `$\alpha$`, `H$_2$O`, `$10^{-3}$`.
enum TeXFormula {
  /// The formula as text with CSL's marks; nil where it is more than that.
  static func text(_ tokens: [TeXToken]) -> String? {
    var text = ""
    var index = 0
    while index < tokens.count {
      switch tokens[index].kind {
      case .scalar("^"), .scalar("_"):
        let tag = tokens[index].kind == .scalar("^") ? "sup" : "sub"
        index += 1
        guard let argument = argument(tokens, &index) else { return nil }
        text += argument == "°" || argument == "′" ? argument : "<\(tag)>\(argument)</\(tag)>"
        continue
      case .scalar(let scalar): text += spaced(scalar == "-" ? "−" : String(Character(scalar)))
      case .space, .open, .close: break
      case .tie: text += " "
      case .command(let name):
        if let symbol = TeXSymbols.math(name) {
          text += spaced(symbol)
        } else if !TeXSymbols.transparent.contains(name) {
          return nil
        }
      case .paragraph: return nil
      }
      index += 1
    }
    return text
  }

  /// A sign between two sides stands between spaces, whatever was written.
  private static func spaced(_ sign: String) -> String {
    ["=", "<", ">", "≤", "≥", "≠", "≈", "∼", "±", "×", "→"].contains(sign) ? " \(sign) " : sign
  }

  private static func argument(_ tokens: [TeXToken], _ index: inout Int) -> String? {
    guard index < tokens.count else { return nil }
    guard tokens[index].kind == .open else {
      index += 1
      return text([tokens[index - 1]])
    }
    guard let end = tokens[index...].firstIndex(where: { $0.kind == .close }) else { return nil }
    let inner = Array(tokens[(index + 1)..<end])
    index = end + 1
    return inner.contains { $0.kind == .open } ? nil : text(inner)
  }

  /// The tokens as they were written.
  static func written(_ tokens: [TeXToken]) -> String {
    tokens.map { token in
      switch token.kind {
      case .scalar(let scalar): String(Character(scalar))
      case .open: "{"
      case .close: "}"
      case .space: " "
      case .paragraph: "\n\n"
      case .tie: "~"
      case .command(let name):
        "\\" + name + (name.utf8.first?.isASCIILetter == true && name.utf8.count > 1 ? " " : "")
      }
    }.joined()
  }

  /// The tokens of an address: braces and backslashes before other characters are left out.
  static func verbatim(_ tokens: [TeXToken]) -> String {
    var text = ""
    for token in tokens {
      switch token.kind {
      case .scalar(let scalar): text.unicodeScalars.append(scalar)
      case .tie: text += "~"
      case .open, .close: break
      case .space: text += " "
      case .paragraph: text += " "
      case .command(let name):
        if ["url", "path", "nolinkurl", "href"].contains(name) { continue }
        text += name.utf8.first?.isASCIILetter == true ? "\\" + name : name
      }
    }
    return trimmed(text)
  }
}
