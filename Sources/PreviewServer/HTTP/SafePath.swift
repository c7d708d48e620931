/// The paths that addresses lead to.
enum SafePath {
  /// The path of an address with its `%xx` resolved; nil where it would lead out of the site, or is
  /// none at all.
  static func decoded(_ path: String) -> String? {
    var bytes: [UInt8] = []
    var rest = path.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }),
      let text = String(validating: bytes, as: UTF8.self), text.hasPrefix("/")
    else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    guard !parts.contains(".."), !parts.contains("."), !parts.dropLast().contains("") else {
      return nil
    }
    return text
  }

  /// A text from a query with its `%xx` resolved.
  static func parameter(_ name: String, of query: String) -> String? {
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, parts[0] == name { return String(parts[1]) }
    }
    return nil
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
