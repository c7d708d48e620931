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
    guard Self.mayChange(text) else {
      if let last = text.unicodeScalars.last { previous = last }
      return text
    }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var before = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if index > before { previous = lastScalar(of: bytes[before..<index]) ?? previous }
        let next = firstScalar(of: bytes[(index + 1)...])
        let isSingle = byte == UInt8(ascii: "'")
        let quote = isSingle ? singleQuote(before: next) : doubleQuote(before: next)
        result.append(contentsOf: String(quote).utf8)
        previous = quote
        before = index + 1
      case .space where bytes.holdsTogether(at: index): result.append(contentsOf: "\u{A0}".utf8)
      default: result.append(byte)
      }
    }
    if before < bytes.count { previous = lastScalar(of: bytes[before...]) ?? previous }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether there is a quote, or a space beside a digit.
  private static func mayChange(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for index in bytes.indices {
        switch bytes[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return true
        case .space:
          if index > 0, bytes[index - 1].isDigit { return true }
          if index + 1 < bytes.count, bytes[index + 1].isDigit { return true }
        default: break
        }
      }
      return false
    }
  }

  private func firstScalar(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first
  }

  private func lastScalar(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    String(decoding: bytes.suffix(4), as: UTF8.self).unicodeScalars.last
  }
}

// MARK: Quotes

extension Typography {
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
    case "(", "[", "{", "«", "“", "‘": return next.map(isWord) ?? true
    case "-", "–", "—", "/": return next.map(isWord) ?? !isQuoting
    default: return isSpace(previous)
    }
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || scalar.properties.isAlphabetic
  }
}
