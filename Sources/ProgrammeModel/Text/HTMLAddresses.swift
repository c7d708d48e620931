/// Finds the addresses in raw HTML: what `href`, `src` and `id` say.
enum HTMLAddresses {
  /// An address and where it stands, lines and columns counted from 0 and columns in scalars.
  struct Address {
    let value: String
    let line: Int
    let column: Int
    let length: Int
    let attribute: String
  }

  /// The addresses in order. Comments are passed over.
  static func find(in html: String) -> [Address] {
    let bytes = Array(html.utf8)
    var found: [Address] = []
    var index = 0
    var line = 0
    var lineStart = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x0A:
        line += 1
        lineStart = index + 1
      case 0x3C where bytes[index...].starts(with: "<!--".utf8):
        while index < bytes.count, !bytes[index...].starts(with: "-->".utf8) {
          if bytes[index] == 0x0A {
            line += 1
            lineStart = index + 1
          }
          index += 1
        }
        continue
      case 0x20, 0x09:
        for name in ["href", "src", "id"] {
          guard let range = value(of: name, at: index + 1, in: bytes) else { continue }
          let text = String(decoding: bytes[range], as: UTF8.self)
          let before = String(decoding: bytes[lineStart..<range.lowerBound], as: UTF8.self)
          found.append(
            Address(
              value: text.replacing("&amp;", with: "&"), line: line,
              column: before.unicodeScalars.count, length: text.unicodeScalars.count,
              attribute: name))
        }
      default: break
      }
      index += 1
    }
    return found
  }

  private static func value(of name: String, at start: Int, in bytes: [UInt8]) -> Range<Int>? {
    var index = start
    for letter in name.utf8 {
      guard index < bytes.count, bytes[index] | 0x20 == letter else { return nil }
      index += 1
    }
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "=") else { return nil }
    let quote = bytes[index + 1]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    index += 2
    let first = index
    while index < bytes.count, bytes[index] != quote, bytes[index] != 0x0A { index += 1 }
    return first..<index
  }
}
