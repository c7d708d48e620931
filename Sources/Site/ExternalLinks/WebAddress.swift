/// The parts of web addresses that matter for asking about them.
enum WebAddress {
  /// The address as a site is asked for it: without the place on the page, and with what may not
  /// stand in an address as `%XX`.
  static func asked(for address: String) -> String {
    let whole = address.utf8.prefix { $0 != UInt8(ascii: "#") }
    let end = site(address).utf8.count
    var bytes = Array(whole.prefix(end))
    for byte in whole.dropFirst(end) {
      if byte > 0x20, byte < 0x7F, !unsafe.contains(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes += [byte >> 4, byte & 15].map { $0 < 10 ? 0x30 + $0 : 0x37 + $0 }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The site of an address, as `https://site.no:8080`, in small letters.
  static func site(_ address: String) -> String {
    let bytes = Array(address.utf8)
    let slashes = Array("//".utf8)
    guard let start = bytes.indices.dropLast().first(where: { bytes[$0...].starts(with: slashes) })
    else { return address.lowercased() }
    let rest = bytes[(start + 2)...]
    let end = rest.firstIndex { "/?#".utf8.contains($0) } ?? rest.endIndex
    return String(decoding: bytes[..<end], as: UTF8.self).lowercased()
  }

  private static let unsafe: Set<UInt8> = Set("\"<>\\^`{|}".utf8)
}
