/// Text as BibTeX wants it, in UTF-8, so that reading it gives the same text again.
enum TeXEscaping {
  /// A text for a value in braces. CSL's marks become commands, where they are balanced.
  static func escaped(_ text: String, isTitle: Bool = false) -> String {
    let pieces = TitleText.pieces(text)
    let hasMarks = pieces.contains { if case .mark = $0 { true } else { false } }
    guard hasMarks, let closings = closings(pieces, isTitle: isTitle) else { return plain(text) }
    return zip(pieces, closings).map { piece, command in
      if case .text(let text) = piece { plain(text) } else { command }
    }.joined()
  }

  /// What stands for each piece that is a mark; nil where the marks are not balanced, or where
  /// TeX has no command for one.
  private static func closings(_ pieces: [TitleText.Piece], isTitle: Bool) -> [String]? {
    var open: [String] = []
    var commands: [String] = []
    for (index, piece) in pieces.enumerated() {
      guard case .mark(let mark) = piece else {
        commands.append("")
        continue
      }
      if mark.hasPrefix("</") {
        guard let last = open.popLast(), mark == "</" + last + ">" else { return nil }
        if index > 0, case .mark = pieces[index - 1] { return nil }
        commands.append("}")
        continue
      }
      switch mark {
      case "<i>": commands.append("\\textit{")
      case "<b>": commands.append("\\textbf{")
      case "<sup>": commands.append("\\textsuperscript{")
      case "<sub>": commands.append("\\textsubscript{")
      case "<span class=\"nocase\">":
        guard isTitle, open.isEmpty, index + 1 < pieces.count,
          case .text(let text) = pieces[index + 1],
          !plain(text).hasPrefix("\\")
        else { return nil }
        commands.append("{")
      case "<span style=\"font-variant:small-caps;\">": commands.append("\\textsc{")
      default: return nil
      }
      open.append(mark.hasPrefix("<span") ? "span" : String(mark.dropFirst().dropLast()))
    }
    return open.isEmpty ? commands : nil
  }

  /// A text without marks.
  static func plain(_ text: String) -> String {
    guard needsEscaping(text) else { return text }
    let bracesAreBalanced = areBalanced(text)
    var result = ""
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&", "%", "#", "_": result += "\\\(scalar)"
      case "$": result += "\\$"
      case "{": result += bracesAreBalanced ? "\\{" : "\\textbraceleft{}"
      case "}": result += bracesAreBalanced ? "\\}" : "\\textbraceright{}"
      case "\\": result += "\\textbackslash{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "`": result += "\\textasciigrave{}"
      case "\u{A0}": result += "~"
      case "\n": result += "\\\\ "
      case "-" where previous == "-", "'" where previous == "'": result += "{}\(scalar)"
      case " " where previous == " " || previous == "\n": result += "\\ "
      case "\t", "\r": result += " "
      default: result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }

  /// Whether a text holds anything that `plain` would change.
  private static func needsEscaping(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: " "):
        if byte == previous { return true }
      case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "_"),
        UInt8(ascii: "$"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"),
        UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "`"), 0x00..<0x20, 0xC2:
        return true
      default: break
      }
      previous = byte
    }
    return false
  }

  /// An address, which TeX is not to read; braces that are not balanced are percent-encoded.
  static func verbatim(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x7B || $0 == 0x7D || $0 == 0x5C }) else {
      return text
    }
    var result = ""
    for character in text {
      switch character {
      case "{": result += "%7B"
      case "}": result += "%7D"
      case "\\": result += "%5C"
      default: result.append(character)
      }
    }
    return result
  }

  private static func areBalanced(_ text: String) -> Bool {
    var depth = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
