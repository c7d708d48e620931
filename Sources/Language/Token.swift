/// A word, a number or a mark in a date, a time or an amount as somebody wrote it.
struct Token {
  enum Kind: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case mark(Unicode.Scalar)
  }

  let kind: Kind
  /// Where it begins, in Unicode scalars from the start of the text.
  let offset: Int
  /// How many Unicode scalars long it is.
  let length: Int
  /// Whether white space stands before it.
  let isSpaced: Bool

  /// The tokens of a text. Letter case is folded and every kind of dash is `-`; a number of more
  /// than 15 digits is a word.
  static func tokens(of text: String) -> [Token] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [Token] = []
    var index = 0
    var isSpaced = false
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isSpace {
        isSpaced = true
        index += 1
        continue
      }
      let start = index
      let kind: Kind
      if ("0"..."9").contains(scalar) {
        while index < scalars.count, ("0"..."9").contains(scalars[index]) { index += 1 }
        let digits = scalars[start..<index]
        if digits.count <= 15 {
          let value = digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
          kind = .number(value, digits: digits.count)
        } else {
          kind = .word(String(String.UnicodeScalarView(digits)))
        }
      } else if scalar.isLetter {
        while index < scalars.count, scalars[index].isLetter { index += 1 }
        kind = .word(String(String.UnicodeScalarView(scalars[start..<index])).lowercased())
      } else {
        index += 1
        kind = .mark("–—‐‑−".unicodeScalars.contains(scalar) ? "-" : scalar)
      }
      tokens.append(Token(kind: kind, offset: start, length: index - start, isSpaced: isSpaced))
      isSpaced = false
    }
    return tokens
  }
}

extension Unicode.Scalar {
  // Nearly all that is read is ASCII, and Unicode's tables are slow.

  fileprivate var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  fileprivate var isLetter: Bool {
    isASCII ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic
  }
}

/// Reads tokens from the first to the last.
struct TokenReader {
  private let tokens: [Token]
  private(set) var position = 0

  init(_ text: String) { tokens = Token.tokens(of: text) }

  var isAtEnd: Bool { position == tokens.count }
  var next: Token? { position < tokens.count ? tokens[position] : nil }

  func peek(_ ahead: Int) -> Token? {
    position + ahead < tokens.count ? tokens[position + ahead] : nil
  }

  mutating func back(to position: Int) { self.position = position }

  mutating func number() -> (value: Int, digits: Int)? {
    guard case .number(let value, let digits)? = next?.kind else { return nil }
    position += 1
    return (value, digits)
  }

  mutating func mark(_ mark: Unicode.Scalar) -> Bool {
    guard case .mark(mark)? = next?.kind else { return false }
    position += 1
    return true
  }

  mutating func word(_ words: String...) -> Bool {
    guard case .word(let word)? = next?.kind, words.contains(word) else { return false }
    position += 1
    return true
  }

  mutating func word<Value>(in names: [String: Value]) -> Value? {
    guard case .word(let word)? = next?.kind, let value = names[word] else { return nil }
    position += 1
    return value
  }
}
