/// Whether an address is one that may run a program or read the reader's files: `javascript:`,
/// `vbscript:`, `file:` and `data:`, raster images apart. Browsers overlook control characters and
/// white space, and so does this.
public func isUnsafe(address: String) -> Bool {
  var bytes: [UInt8] = []
  for byte in address.utf8 where byte > .space && byte != 0x7F {
    bytes.append(byte.isLetter ? byte | 0x20 : byte)
    if bytes.count == 16 { break }
  }
  return isDangerous(bytes)
}

/// What cmark calls a dangerous address, given as its first bytes in lower case.
func isDangerous(_ lowercased: [UInt8]) -> Bool {
  func begins(_ prefix: String) -> Bool { lowercased.starts(with: prefix.utf8) }
  if begins("data:") {
    return !["png", "gif", "jpeg", "webp"].contains { begins("data:image/" + $0) }
  }
  return begins("javascript:") || begins("vbscript:") || begins("file:")
}

extension String {
  /// Whether cmark would leave this address out: its first bytes as they stand, in any case.
  var isDangerousToCommonMark: Bool {
    isDangerous(utf8.prefix(16).map { $0.isLetter ? $0 | 0x20 : $0 })
  }
}
