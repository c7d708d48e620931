/// A word, a number or a mark of a passage, by its place in the passage's bytes.
package struct TextToken {
  /// What a token is.
  package enum Kind: Equatable {
    /// Letters.
    case word
    /// Digits.
    case number
    /// Anything else, by its scalar; code and citations are U+FFFC.
    case mark(UInt32)
  }

  /// What it is.
  package let kind: Kind
  /// Where it stands in the bytes.
  package let range: Range<Int>
  /// Whether white space stands before it.
  package let isSpaced: Bool
  /// Whether a line of the source begins before it.
  let isAfterBreak: Bool

  static let hyphen = Kind.mark(0x2D)
  /// A full stop.
  package static let fullStop = Kind.mark(0x2E)
  /// A comma.
  package static let comma = Kind.mark(0x2C)
  /// A colon.
  package static let colon = Kind.mark(0x3A)
  static let asterisk = Kind.mark(0x2A)
  /// What stands for code, citations and the like.
  static let object = Kind.mark(0xFFFC)

  /// Whether it is neither a word nor a number.
  package var isMark: Bool {
    if case .mark = kind { return true }
    return false
  }

  /// Whether it is a hyphen or a dash of any length.
  package var isDash: Bool {
    guard case .mark(let scalar) = kind else { return false }
    return scalar == 0x2D || (0x2010...0x2015).contains(scalar) || scalar == 0x2212
  }

  /// Whether it ends a sentence.
  package var endsSentence: Bool {
    kind == Self.fullStop || kind == .mark(0x21) || kind == .mark(0x3F)
  }

  /// The tokens of a text in UTF-8.
  static func tokens(of text: [UInt8]) -> [TextToken] {
    var tokens: [TextToken] = []
    tokens.reserveCapacity(text.count / 5 + 1)
    text.withUnsafeBufferPointer { bytes in
      var index = 0
      var isSpaced = false
      var isAfterBreak = false
      while index < bytes.count {
        let start = index
        let kind: Kind
        switch class_(bytes, at: index) {
        case .space(let width):
          isSpaced = true
          if bytes[index] == 0x0A { isAfterBreak = true }
          index += width
          continue
        case .digit:
          while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
          kind = .number
        case .letter:
          while index < bytes.count, case .letter(let width) = class_(bytes, at: index) {
            index += width
          }
          kind = .word
        case .mark(let scalar, let width):
          index += width
          kind = .mark(scalar)
        }
        tokens.append(
          TextToken(
            kind: kind, range: start..<index, isSpaced: isSpaced, isAfterBreak: isAfterBreak))
        isSpaced = false
        isAfterBreak = false
      }
    }
    return tokens
  }

  private enum Class {
    case space(Int)
    case digit
    case letter(Int)
    case mark(UInt32, Int)
  }

  /// What begins at a byte. Everything beyond ASCII is a letter but white space and punctuation.
  private static func class_(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Class {
    let byte = bytes[index]
    if byte < 0x80 {
      if byte <= 0x20 { return .space(1) }
      if (0x30...0x39).contains(byte) { return .digit }
      if (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) { return .letter(1) }
      return .mark(UInt32(byte), 1)
    }
    let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    guard index + width <= bytes.count else { return .mark(0xFFFD, bytes.count - index) }
    if width == 2 {
      let scalar = UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
      if scalar == 0xA0 { return .space(2) }
      return scalar < 0xC0 || scalar == 0xD7 || scalar == 0xF7 ? .mark(scalar, 2) : .letter(2)
    }
    if width == 3 {
      let scalar =
        UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        | UInt32(bytes[index + 2] & 0x3F)
      if (0x2000...0x200A).contains(scalar) || scalar == 0x202F { return .space(3) }
      if (0x200B...0x2BFF).contains(scalar) || (0xE000...0xF8FF).contains(scalar)
        || scalar == 0xFFFC
      {
        return .mark(scalar, 3)
      }
      return .letter(3)
    }
    return .mark(0x1F000, 4)
  }
}
