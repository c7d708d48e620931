/// How a text's characters are written as bytes.
enum TextEncoding: Hashable {
  case utf8, utf16LittleEndian, utf16BigEndian, windows1252

  /// What people call it.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }
}

extension TextEncoding {
  /// The characters of a file, and the encoding they were read by: what its first bytes say, else
  /// UTF-8 where it is that, else Windows-1252. Nil where it is no text.
  static func decode(_ bytes: [UInt8]) -> (text: String, encoding: TextEncoding)? {
    let (scalars, encoding) = scalars(of: bytes)
    let strange = scalars.count { isStrange($0) }
    guard strange * 100 <= scalars.count, !scalars.contains("\0") else { return nil }
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      if let tidy = tidied(scalar) { text.append(tidy) }
    }
    return (String(text), encoding)
  }

  private static func scalars(of bytes: [UInt8]) -> (String.UnicodeScalarView, TextEncoding) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return (utf16(bytes) { UInt16($1) << 8 | UInt16($0) }, .utf16LittleEndian)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return (utf16(bytes) { UInt16($0) << 8 | UInt16($1) }, .utf16BigEndian)
    }
    if let text = String(validating: bytes, as: UTF8.self) {
      return (text.unicodeScalars, .utf8)
    }
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(windows1252(byte)) }
    return (scalars, .windows1252)
  }

  private static func utf16(
    _ bytes: [UInt8], _ unit: (UInt8, UInt8) -> UInt16
  ) -> String.UnicodeScalarView {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
    return String(decoding: units, as: UTF16.self).unicodeScalars
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  private static let upper = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  /// Whether a character has no business in a text.
  private static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && !"\t\n\r\u{0B}\u{0C}".unicodeScalars.contains(scalar))
      || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{FFFD}"
  }

  /// The character as it is kept: every hard space is a plain one, and what cannot be seen is left
  /// out. Nil where nothing is left.
  static func tidied(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{A0}", "\u{202F}", "\u{2007}", "\u{3000}": " "
    case "\u{0B}", "\u{85}", "\u{2028}", "\u{2029}": "\n"
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}"..."\u{206F}",
      "\u{FEFF}", "\u{FFFE}", "\u{FFFF}":
      nil
    default:
      isStrange(scalar) && scalar != "\u{FFFD}" ? nil : scalar
    }
  }
}
