/// The forms that a DOI is written in.
enum DOI {
  /// The DOI alone, without an address or a label before it.
  static func bare(_ text: String) -> String {
    let prefixes = [
      "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/",
      "doi.org/", "dx.doi.org/", "doi:",
    ]
    let folded = text.lowercased()
    for prefix in prefixes where folded.hasPrefix(prefix) {
      return String(text.dropFirst(prefix.count).drop(while: \.isWhitespace))
    }
    return text
  }

  /// The address that a bare DOI resolves at.
  static func link(_ bare: String) -> String {
    "https://doi.org/" + percentEncoded(bare, keeping: "-._~/:;()!$&'*+,=@")
  }
}

/// An address that begins with `http://` or `https://`; nil for every other, such as a script.
func webAddress(_ address: String) -> String? {
  let start = address.prefix(8).lowercased()
  return start.hasPrefix("https://") || start.hasPrefix("http://") ? address : nil
}

/// A text with every byte outside letters, digits and `kept` as `%XX`.
func percentEncoded(_ text: String, keeping kept: StaticString) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count * 3 / 2)
  appendPercentEncoded(text, keeping: kept, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// Adds the same to bytes.
func appendPercentEncoded(_ text: String, keeping kept: StaticString, to bytes: inout [UInt8]) {
  let hexadecimal: StaticString = "0123456789ABCDEF"
  for byte in text.utf8 {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: bytes.append(byte)
    case _ where kept.withUTF8Buffer({ $0.contains(byte) }): bytes.append(byte)
    default:
      bytes.append(UInt8(ascii: "%"))
      bytes.append(hexadecimal.utf8Start[Int(byte >> 4)])
      bytes.append(hexadecimal.utf8Start[Int(byte & 15)])
    }
  }
}
