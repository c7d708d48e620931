/// Sets running text: quotes as the language has them, and spaces that may not break a line inside
/// a number, between a number and its unit, and after abbreviations such as `kl.` and `s.`.
///
/// A quote opens or closes by what stands before it, across the pieces of a paragraph; so one
/// value sets one paragraph. Code is not shown to it.
public struct Typography: Sendable {
  /// The marks of a language.
  public enum Style: Sendable, Hashable {
    /// « » and ‘ ’.
    case norwegian
    /// “ ” and ‘ ’.
    case english
  }

  private let style: Style
  private var previous: Unicode.Scalar = " "
  private var isQuoting = false

  /// A setter for one paragraph.
  public init(_ style: Style) { self.style = style }

  /// Something that is not text, such as code, stands here; or, as a line break does, parts what
  /// is before from what comes.
  public mutating func pass(isSpace: Bool) { previous = isSpace ? " " : "x" }

  /// `text` as it is to be set.
  public mutating func set(_ text: String) -> String {
    guard text.utf8.contains(where: Self.mayChange) else {
      if let last = text.unicodeScalars.last { previous = last }
      return text
    }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "\"": result.append(doubleQuote(before: next))
      case "'": result.append(singleQuote(before: next))
      case " ": result.append(holdsTogether(scalars, at: index) ? "\u{A0}" : " ")
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  private static func mayChange(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte.isDigit
  }

  private mutating func doubleQuote(before next: Unicode.Scalar?) -> Unicode.Scalar {
    if opens(before: next) {
      isQuoting = true
      return style == .norwegian ? "«" : "“"
    }
    if isSpace(previous) || (isDigit(previous) && !isQuoting) { return "\"" }
    isQuoting = false
    return style == .norwegian ? "»" : "”"
  }

  private func singleQuote(before next: Unicode.Scalar?) -> Unicode.Scalar {
    if opens(before: next) { return next.map(isDigit) == true ? "’" : "‘" }
    return isSpace(previous) || isDigit(previous) ? "'" : "’"
  }

  /// Whether a quote here begins something.
  private func opens(before next: Unicode.Scalar?) -> Bool {
    if next.map(isSpace) == true { return false }
    switch previous {
    case "(", "[", "{", "«", "“", "‘", "\"", "'": return next.map(isWord) ?? true
    case "-", "–", "—", "/": return next.map(isWord) ?? !isQuoting
    default: return isSpace(previous)
    }
  }
}

private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

private func isWord(_ scalar: Unicode.Scalar) -> Bool {
  isDigit(scalar) || scalar.properties.isAlphabetic
}

/// What takes a number before it.
private let units: Set<String> = [
  "kr", "NOK", "mm", "cm", "dm", "m", "km", "mg", "g", "kg", "µg", "μg", "ml", "cl", "dl", "l",
  "min", "t", "mill", "mrd", "kB", "MB", "GB",
]

/// What takes a number behind it.
private let abbreviations: Set<String> = ["kl.", "s.", "nr.", "kap.", "p.", "pp.", "§", "kr"]

/// Whether the space at `index` may not break a line.
private func holdsTogether(_ text: [Unicode.Scalar], at index: Int) -> Bool {
  guard index > 0, index + 1 < text.count else { return false }
  let next = text[index + 1]
  if isDigit(text[index - 1]) {
    if isDigit(next) { return isThousands(text, at: index) }
    if next == "%" || next == "‰" || next == "°" { return true }
    let word = text[(index + 1)...].prefix(5).prefix { isWord($0) }
    return units.contains(string(word))
  }
  guard isDigit(next) else { return false }
  let word = text[..<index].suffix(6).reversed().prefix { $0 != " " && $0 != "(" }.reversed()
  return abbreviations.contains(string(word).lowercased())
}

/// Whether the space at `index` stands between groups of digits, as in `10 000`.
private func isThousands(_ text: [Unicode.Scalar], at index: Int) -> Bool {
  let before = text[..<index].suffix(5).reversed().prefix { isDigit($0) }.count
  guard before <= 3, text[(index + 1)...].prefix(5).prefix(while: isDigit).count == 3 else {
    return false
  }
  let start = index - before
  return start == 0 || !isWord(text[start - 1])
}

private func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}
