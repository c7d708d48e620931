/// Unicode's Normalization Form C, without Foundation.
extension String {
  /// The text's UTF-8 in NFC; text that is plainly in it already is not looked at twice.
  var utf8InNFC: [UInt8] {
    let bytes = Array(utf8)
    return String.isPlainlyNFC(bytes) ? bytes : _nfcCodeUnits
  }

  /// Whether every scalar is below U+0300, where the first combining mark is, or one of the
  /// dashes, quotation marks and dots of U+2002 to U+203F.
  private static func isPlainlyNFC(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0xCC {
        index += 1
      } else if byte == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] >= 0x82 {
        index += 3
      } else {
        return false
      }
    }
    return true
  }
}
