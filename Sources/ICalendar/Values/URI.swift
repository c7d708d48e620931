/// An address with a scheme, in the characters that RFC 3986 allows.
public struct URI: Hashable, Sendable, CustomStringConvertible {
  /// The address in ASCII.
  public let description: String

  /// Takes an address as people write it and percent-encodes what no URI may hold, or gives nil
  /// where it has no scheme or nothing after it.
  public init?(_ text: String) {
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    for (index, byte) in source.enumerated() {
      if URI.controls.contains(byte) || byte == 0x7F { continue }
      let isEncoding = byte == UInt8(ascii: "%") && URI.isEscape(source[index...])
      if isEncoding || URI.isAllowed(byte) {
        bytes.append(byte)
      } else {
        bytes += "%\([byte].hexadecimal.uppercased())".utf8
      }
    }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 1 < bytes.count,
      bytes[..<colon].allSatisfy({ URI.isSchemeByte($0) }),
      let first = bytes.first, URI.isLetter(first)
    else { return nil }
    description = String(decoding: bytes, as: UTF8.self)
  }
}

extension URI {
  private static let controls: Range<UInt8> = 0..<0x20

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || "+-.".utf8.contains(byte)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || "-._~:/?#[]@!$&'()*+,;=".utf8.contains(byte)
  }

  private static func isEscape(_ rest: ArraySlice<UInt8>) -> Bool {
    let digits = rest.dropFirst().prefix(2)
    return digits.count == 2
      && digits.allSatisfy { isDigit($0) || (0x61...0x66).contains($0 | 0x20) }
  }
}
