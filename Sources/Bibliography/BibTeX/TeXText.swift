import Diagnostics

/// Turns the tokens of a value into the text they stand for.
struct TeXText {
  /// What the text is for.
  enum Purpose {
    /// Braces keep the case of what is in them: CSL's `<span class="nocase">`.
    case title
    /// Braces only group.
    case plain
    /// Two hyphens are one, as CSL writes a range.
    case pages
  }

  private let file: String
  private let purpose: Purpose
  private(set) var findings: [Finding] = []

  init(file: String, purpose: Purpose) {
    self.file = file
    self.purpose = purpose
  }

  /// The text of tokens whose braces are balanced.
  mutating func text(_ tokens: [TeXToken]) -> String {
    var index = 0
    let text = text(tokens[...], &index, isTop: true)
    return trimmed(text)
  }

  /// The text up to the brace that closes the group, or to the end.
  private mutating func text(
    _ tokens: ArraySlice<TeXToken>, _ index: inout Int, isTop: Bool
  ) -> String {
    var text = ""
    var closing = ""
    while index < tokens.endIndex {
      let token = tokens[index]
      index += 1
      switch token.kind {
      case .close: return text + closing
      case .open: text += group(tokens, &index, isTop: isTop)
      case .space: addSpace(to: &text)
      case .tie: text += "\u{A0}"
      case .paragraph:
        while text.last == " " { text.removeLast() }
        text += "\n\n"
      case .scalar("$"): text += formula(tokens, &index, token)
      case .scalar(let scalar): text += ligature(scalar, tokens, &index)
      case .command(let name):
        if let change = TeXSymbols.switches[name] {
          text += change.open
          closing = change.close + closing
        } else {
          text += command(name, tokens, &index, token)
        }
      }
    }
    return text + closing
  }

  private func addSpace(to text: inout String) {
    if text.last != "\n" { text += " " }
  }

  /// A group in braces, protected where that means something.
  private mutating func group(
    _ tokens: ArraySlice<TeXToken>, _ index: inout Int, isTop: Bool
  ) -> String {
    var beginsWithCommand = false
    if index < tokens.endIndex, case .command = tokens[index].kind { beginsWithCommand = true }
    let inner = text(tokens, &index, isTop: false)
    guard purpose == .title, isTop, !beginsWithCommand, !inner.isEmpty else { return inner }
    return "<span class=\"nocase\">\(inner)</span>"
  }

  /// Dashes and quotation marks that are written as several characters.
  private func ligature(
    _ scalar: Unicode.Scalar, _ tokens: ArraySlice<TeXToken>, _ index: inout Int
  ) -> String {
    func take(_ next: Unicode.Scalar) -> Bool {
      guard index < tokens.endIndex, tokens[index].kind == .scalar(next) else { return false }
      index += 1
      return true
    }
    switch scalar {
    case "-":
      guard take("-") else { return "-" }
      let isLong = take("-")
      return purpose == .pages ? "-" : isLong ? "—" : "–"
    case "`": return take("`") ? "“" : "‘"
    case "'": return take("'") ? "”" : "'"
    default: return String(Character(scalar))
    }
  }

  private mutating func command(
    _ name: String, _ tokens: ArraySlice<TeXToken>, _ index: inout Int, _ token: TeXToken
  ) -> String {
    if Accents.isAccent(name), let letter = accented(tokens, &index, isWord: name.count == 1) {
      return Accents.put(name, on: letter)
    }
    if let symbol = TeXSymbols.text(name) {
      skipEmptyGroup(tokens, &index)
      return symbol
    }
    if let mark = TeXSymbols.marks[name] {
      return mark.open + argument(tokens, &index) + mark.close
    }
    if TeXSymbols.transparent.contains(name) { return argument(tokens, &index) }
    switch name {
    case "MakeUppercase", "uppercase": return argument(tokens, &index).uppercased()
    case "noopsort":
      _ = argument(tokens, &index)
      return ""
    case "href":
      let address = argument(tokens, &index)
      let shown = argument(tokens, &index)
      return shown == address ? shown : "\(shown) (\(address))"
    default:
      findings.append(
        Finding(
          .bibliographyDoubt(.unknownCommand("\\" + name)),
          at: token.location(in: file).marking(name.unicodeScalars.count + 1)))
      return "\\" + name
    }
  }

  /// What an accent is put on: a group, a command such as `\i`, or a letter.
  private mutating func accented(
    _ tokens: ArraySlice<TeXToken>, _ index: inout Int, isWord: Bool
  ) -> String? {
    if index < tokens.endIndex, tokens[index].kind == .space, isWord { index += 1 }
    return argument(tokens, &index)
  }

  /// The argument of a command: a group or one token.
  private mutating func argument(_ tokens: ArraySlice<TeXToken>, _ index: inout Int) -> String {
    guard index < tokens.endIndex else { return "" }
    let token = tokens[index]
    switch token.kind {
    case .open:
      index += 1
      return text(tokens, &index, isTop: false)
    case .scalar(let scalar):
      index += 1
      return String(Character(scalar))
    case .command(let name) where ["i", "j", "o", "O", "ae", "AE", "aa", "AA"].contains(name):
      index += 1
      return TeXSymbols.text(name) ?? ""
    default: return ""
    }
  }

  private func skipEmptyGroup(_ tokens: ArraySlice<TeXToken>, _ index: inout Int) {
    guard index + 1 < tokens.endIndex, tokens[index].kind == .open,
      tokens[index + 1].kind == .close
    else { return }
    index += 2
  }

  /// A formula between dollars: indices, exponents and known signs as text, others as they stand.
  private mutating func formula(
    _ tokens: ArraySlice<TeXToken>, _ index: inout Int, _ token: TeXToken
  ) -> String {
    guard let end = tokens[index...].firstIndex(where: { $0.kind == .scalar("$") }) else {
      return "$"
    }
    let inner = Array(tokens[index..<end])
    index = end + 1
    if let text = TeXFormula.text(inner) { return text }
    let written = TeXFormula.written(inner)
    findings.append(
      Finding(
        .bibliographyDoubt(.unknownCommand("$\(written)$")),
        at: token.location(in: file).marking(written.unicodeScalars.count + 2)))
    return "$\(written)$"
  }
}
