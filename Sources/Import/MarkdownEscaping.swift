/// Writes text so that Markdown reads it back as just that text.
enum MarkdownEscaping {
  /// Running text. Addresses of the web and of e-mail become links; `isInLink` keeps them text.
  static func escaped(_ text: String, isInLink: Bool = false, isInCell: Bool = false) -> String {
    let scalars = Array(text.unicodeScalars)
    var written = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if !isInLink, let end = WebText.address(in: scalars, at: index) {
        written.append("<")
        written.append(contentsOf: scalars[index..<end])
        written.append(">")
        index = end
        continue
      }
      let scalar = scalars[index]
      if isSpecial(scalar, in: scalars, at: index) || (isInCell && scalar == "|") {
        written.append("\\")
      }
      written.append(scalar == "\n" || scalar == "\r" || scalar == "\t" ? " " : scalar)
      index += 1
    }
    return String(written)
  }

  /// The same where a block begins with it: what would begin another kind of block is escaped too.
  static func escapedAtStart(_ written: String) -> String {
    guard let first = written.unicodeScalars.first else { return written }
    if "#>+-=~|:".unicodeScalars.contains(first) { return "\\" + written }
    let digits = written.prefix { $0.isASCII && $0.isNumber }
    let after = written.dropFirst(digits.count)
    guard !digits.isEmpty, digits.count <= 9, let mark = after.first, mark == "." || mark == ")",
      after.dropFirst().first.map(\.isWhitespace) ?? true
    else { return written }
    return digits + "\\" + after
  }

  private static func isSpecial(
    _ scalar: Unicode.Scalar, in scalars: [Unicode.Scalar], at index: Int
  ) -> Bool {
    switch scalar {
    case "\\", "*", "`", "[", "]", "<", "|": return true
    case "_":
      return !(isWordly(scalars, index - 1) && isWordly(scalars, index + 1))
    case "&":
      return index + 1 < scalars.count
        && (scalars[index + 1] == "#" || scalars[index + 1].isLetter)
    case "!": return index + 1 < scalars.count && scalars[index + 1] == "["
    case "~": return index + 1 < scalars.count && scalars[index + 1] == "~"
    default: return false
    }
  }

  private static func isWordly(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    scalars.indices.contains(index)
      && (scalars[index].properties.isAlphabetic || scalars[index].properties.numericType != nil)
  }

  /// An address between `<` and `>`, whatever is in it.
  static func destination(_ address: String) -> String {
    var written = "<"
    for scalar in address.unicodeScalars {
      switch scalar {
      case "<": written += "%3C"
      case ">": written += "%3E"
      case "|": written += "%7C"
      case "\\": written += "%5C"
      case _ where scalar.value <= 0x20 || scalar.value == 0x7F: written += "%20"
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + ">"
  }
}

/// Addresses of the web and of e-mail in running text.
enum WebText {
  /// Where an address that begins at a place ends; nil where none begins there.
  static func address(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
    guard start == 0 || !isMailbox(scalars[start - 1]) else { return nil }
    if let end = webEnd(scalars, start) { return end }
    guard isMailbox(scalars[start]) else { return nil }
    // No mailbox is longer; the bound keeps the whole linear.
    var index = start
    let limit = min(scalars.count, start + 64)
    while index < limit, isMailbox(scalars[index]) { index += 1 }
    guard index < scalars.count, scalars[index] == "@" else { return nil }
    var end = index + 1
    while end < scalars.count, isDomain(scalars[end]) { end += 1 }
    while end > index + 1, ".-".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    return scalars[(index + 1)..<end].contains(".") && scalars[index + 1] != "." ? end : nil
  }

  private static func webEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
    let schemes = ["https://", "http://"]
    guard
      let scheme = schemes.first(where: { scalars[start...].starts(with: $0.unicodeScalars) })
    else { return nil }
    let first = start + scheme.unicodeScalars.count
    var end = first
    while end < scalars.count, scalars[end].value > 0x20,
      !"<>\"«»“”\\`{}|^[]".unicodeScalars.contains(scalars[end])
    {
      end += 1
    }
    while end > first, ".,;:!?)'*".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    return end > first ? end : nil
  }

  private static func isMailbox(_ scalar: Unicode.Scalar) -> Bool {
    isDomain(scalar) || "_+%".unicodeScalars.contains(scalar)
  }

  private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || ("0"..."9").contains(scalar) || scalar == "." || scalar == "-"
  }

  /// The e-mail addresses in a text, in order.
  static func emailAddresses(in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var found: [String] = []
    var index = 0
    while index < scalars.count {
      if let end = address(in: scalars, at: index) {
        let address = String(String.UnicodeScalarView(scalars[index..<end]))
        if !address.contains("://") { found.append(address) }
        index = end
      } else {
        index += 1
      }
    }
    return found
  }
}
