import Diagnostics

/// Reads JSON with the place of every value, and stops at the first fault.
struct JSONReader {
  static let depthLimit = 64

  private var cursor: ByteCursor
  private(set) var findings: [Finding] = []

  init(_ source: SourceBytes) { cursor = ByteCursor(source) }

  var isAtEnd: Bool { cursor.isAtEnd }
  var location: SourceLocation { cursor.location }

  /// The one value of the file; nil where there is none. Of a list that breaks off, the values
  /// before the fault are there.
  mutating func value() -> CSLValue? {
    cursor.skipSpace()
    if cursor.isAtEnd { return nil }
    let value = value(depth: 0)
    if findings.isEmpty {
      cursor.skipSpace()
      if !cursor.isAtEnd { fail(.unexpected(found())) }
    }
    return value
  }

  /// A value; nil where it has a fault, and that has been told.
  private mutating func value(depth: Int) -> CSLValue? {
    guard depth < Self.depthLimit else {
      fail(.nestingTooDeep(limit: Self.depthLimit))
      return nil
    }
    cursor.skipSpace()
    let place = cursor.location
    switch cursor.next {
    case UInt8(ascii: "{"): return object(depth: depth, at: place)
    case UInt8(ascii: "["): return list(depth: depth, at: place)
    case UInt8(ascii: "\""):
      let column = cursor.column
      guard let text = text() else { return nil }
      let length = cursor.line == place.line ? cursor.column - column : 1
      return .text(text, place.marking(length))
    default: return word(at: place)
    }
  }

  private mutating func object(depth: Int, at place: SourceLocation) -> CSLValue? {
    cursor.advance()
    var members: [CSLValue.Member] = []
    cursor.skipSpace()
    if cursor.take(UInt8(ascii: "}")) { return .object(members, place) }
    while true {
      cursor.skipSpace()
      let keyPlace = cursor.location
      guard cursor.next == UInt8(ascii: "\"") else {
        fail(cursor.isAtEnd ? .unclosedStructure : .unexpected(found()), from: place)
        return nil
      }
      guard let key = text() else { return nil }
      cursor.skipSpace()
      guard cursor.take(UInt8(ascii: ":")) else {
        fail(.unexpected(found()))
        return nil
      }
      guard let value = value(depth: depth + 1) else { return nil }
      members.append(
        CSLValue.Member(
          key: key, location: keyPlace.marking(key.unicodeScalars.count + 2), value: value))
      cursor.skipSpace()
      if cursor.take(UInt8(ascii: ",")) { continue }
      if cursor.take(UInt8(ascii: "}")) { return .object(members, place) }
      fail(cursor.isAtEnd ? .unclosedStructure : .unexpected(found()), from: place)
      return nil
    }
  }

  private mutating func list(depth: Int, at place: SourceLocation) -> CSLValue? {
    cursor.advance()
    var values: [CSLValue] = []
    cursor.skipSpace()
    if cursor.take(UInt8(ascii: "]")) { return .list(values, place) }
    while true {
      cursor.skipSpace()
      if cursor.isAtEnd {
        fail(.unclosedStructure, from: place)
        return depth == 0 ? .list(values, place) : nil
      }
      guard let value = value(depth: depth + 1) else {
        return depth == 0 ? .list(values, place) : nil
      }
      values.append(value)
      cursor.skipSpace()
      if cursor.take(UInt8(ascii: ",")) { continue }
      if cursor.take(UInt8(ascii: "]")) { return .list(values, place) }
      fail(cursor.isAtEnd ? .unclosedStructure : .unexpected(found()), from: place)
      return depth == 0 ? .list(values, place) : nil
    }
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word(at place: SourceLocation) -> CSLValue? {
    let start = cursor.offset
    while let byte = cursor.next, Self.isOfWord(byte) { cursor.advance() }
    let word = cursor.text(from: start)
    let marked = place.marking(word.utf8.count)
    switch word {
    case "true": return .flag(true, marked)
    case "false": return .flag(false, marked)
    case "null": return .null(marked)
    default:
      if Self.isNumber(word) { return .number(word, marked) }
      findings.append(
        Finding(
          .bibliographySyntax(.unexpected(word.isEmpty ? found() : String(word.prefix(40)))),
          at: marked))
      return nil
    }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func isNumber(_ word: String) -> Bool {
    guard let first = word.utf8.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first),
      let last = word.utf8.last, (0x30...0x39).contains(last)
    else { return false }
    return Double(word) != nil && !word.utf8.contains { $0 == UInt8(ascii: "x") }
  }

  /// A text between quotation marks; nil where it never ends.
  private mutating func text() -> String? {
    let place = cursor.location
    cursor.advance()
    var bytes: [UInt8] = []
    while let byte = cursor.next {
      if byte == UInt8(ascii: "\"") {
        cursor.advance()
        return String(decoding: bytes, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        guard let scalar = escape() else { return nil }
        bytes.append(contentsOf: Array(String(scalar).utf8))
      } else {
        bytes.append(byte)
        cursor.advance()
      }
    }
    findings.append(Finding(.bibliographySyntax(.unclosedText), at: place))
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    let place = cursor.location
    cursor.advance()
    let letter = cursor.next
    cursor.advance()
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): if let scalar = unicodeEscape() { return scalar }
    default: break
    }
    findings.append(Finding(.bibliographySyntax(.badEscape), at: place.marking(2)))
    return nil
  }

  /// The scalar of `\uXXXX`, or of two of them; half a pair gives the replacement character.
  private mutating func unicodeEscape() -> Unicode.Scalar? {
    guard let first = hexadecimal() else { return nil }
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), cursor.next == UInt8(ascii: "\\"),
      cursor.peek(1) == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let before = cursor
    cursor.advance(2)
    guard let second = hexadecimal() else { return nil }
    guard (0xDC00..<0xE000).contains(second) else {
      cursor = before
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() -> UInt32? {
    let start = cursor.offset
    for _ in 0..<4 {
      guard let byte = cursor.next, Character(Unicode.Scalar(byte)).isHexDigit else { return nil }
      cursor.advance()
    }
    return UInt32(cursor.text(from: start), radix: 16)
  }

  /// The character that stands next, for a message.
  private func found() -> String {
    var ahead = cursor
    return ahead.takeScalar().map { String(Character($0)) } ?? ""
  }

  private mutating func fail(_ fault: BibliographyFault, from place: SourceLocation? = nil) {
    let isUnclosed = fault == .unclosedStructure
    let spot = isUnclosed ? place ?? cursor.location : cursor.location
    findings.append(Finding(.bibliographySyntax(fault), at: spot))
  }
}
