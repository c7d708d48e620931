import Diagnostics

/// Goes through the bytes of a file from the first to the last, and knows line and column.
struct ByteCursor {
  let bytes: [UInt8]
  let file: String
  private(set) var offset = 0
  private(set) var line = 1
  private(set) var column = 1

  init(_ source: SourceBytes) {
    bytes = source.bytes
    file = source.file
  }

  var isAtEnd: Bool { offset >= bytes.count }

  /// The byte that comes next; nil at the end.
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  func peek(_ ahead: Int) -> UInt8? {
    offset + ahead < bytes.count ? bytes[offset + ahead] : nil
  }

  /// Where the next byte stands.
  var location: SourceLocation { SourceLocation(file: file, line: line, column: column) }

  mutating func advance() {
    guard offset < bytes.count else { return }
    let byte = bytes[offset]
    offset += 1
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if offset >= bytes.count || bytes[offset] & 0xC0 != 0x80 {
      column += 1
    }
  }

  mutating func advance(_ count: Int) { for _ in 0..<count { advance() } }

  /// Passes a byte where it is the next one.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    advance()
    return true
  }

  mutating func skipSpace() {
    while let byte = next, byte <= 0x20 { advance() }
  }

  /// The bytes from an offset to here as text.
  func text(from start: Int) -> String {
    String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// The Unicode scalar that comes next, with all its bytes.
  mutating func takeScalar() -> Unicode.Scalar? {
    guard let lead = next else { return nil }
    if lead < 0x80 {
      advance()
      return Unicode.Scalar(lead)
    }
    let start = offset
    advance()
    while let byte = next, byte & 0xC0 == 0x80 { advance() }
    return String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars.first
  }
}

extension SourceLocation {
  /// The same place with a mark so long.
  func marking(_ length: Int) -> SourceLocation {
    SourceLocation(file: file, line: line, column: column, length: length)
  }
}
