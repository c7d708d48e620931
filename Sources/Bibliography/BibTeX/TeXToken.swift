import Diagnostics

/// The smallest piece of a value in BibTeX, with its place.
struct TeXToken {
  enum Kind: Hashable {
    case scalar(Unicode.Scalar)
    case open
    case close
    /// A command without its backslash: `emph`, `&`, `"`.
    case command(String)
    /// White space of any length.
    case space
    /// An empty line, which begins a paragraph.
    case paragraph
    /// `~`
    case tie
  }

  var kind: Kind
  var line: Int32
  var column: Int32

  func location(in file: String) -> SourceLocation {
    SourceLocation(file: file, line: Int(line), column: Int(column))
  }
}

extension ByteCursor {
  /// The token that comes next; nil at the end.
  mutating func takeTeXToken() -> TeXToken? {
    guard let byte = next else { return nil }
    let (line, column) = (Int32(clamping: line), Int32(clamping: column))
    return TeXToken(kind: takeKind(byte), line: line, column: column)
  }

  private mutating func takeKind(_ byte: UInt8) -> TeXToken.Kind {
    switch byte {
    case UInt8(ascii: "{"):
      advance()
      return .open
    case UInt8(ascii: "}"):
      advance()
      return .close
    case UInt8(ascii: "~"):
      advance()
      return .tie
    case UInt8(ascii: "\\"):
      advance()
      return .command(takeCommandName())
    case 0...0x20:
      var lines = 0
      while let byte = next, byte <= 0x20 {
        if byte == UInt8(ascii: "\n") {
          if startsEntryAfterNewline { break }
          lines += 1
        }
        advance()
      }
      return lines > 1 ? .paragraph : .space
    default: return .scalar(takeScalar() ?? "\u{FFFD}")
    }
  }

  /// Letters, and the white space after them; or one other character.
  private mutating func takeCommandName() -> String {
    let start = offset
    while let byte = next, byte.isASCIILetter { advance() }
    guard offset == start else {
      let name = text(from: start)
      while let byte = next, byte == 0x20 || byte == 0x09 { advance() }
      return name
    }
    guard let scalar = takeScalar() else { return "" }
    return scalar.properties.isWhitespace ? " " : String(Character(scalar))
  }

  /// Whether a line begins here, after its `\n`, with `@name{`: an entry, whatever is still open.
  var startsEntryAfterNewline: Bool {
    next == UInt8(ascii: "\n") && startsEntry(ahead: 1)
  }

  /// Whether `@name{` or `@name(` stands so many bytes ahead.
  func startsEntry(ahead: Int) -> Bool {
    guard peek(ahead) == UInt8(ascii: "@") else { return false }
    var index = ahead + 1
    while index < ahead + 40, let byte = peek(index), byte.isASCIILetter { index += 1 }
    guard index > ahead + 1 else { return false }
    return peek(index) == UInt8(ascii: "{") || peek(index) == UInt8(ascii: "(")
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
