/// The three ways in which RFC 5545 writes a person's text.
extension [UInt8] {
  /// Writes a TEXT value: backslash, semicolon, comma and line break escaped.
  mutating func appendText(_ text: String) {
    appendEscaped(CleanText(text).bytes)
  }

  /// Writes a TEXT value on one line, as titles and places must be: calcurse takes no event whose
  /// summary has a line break.
  mutating func appendLineOfText(_ text: String) {
    appendEscaped(CleanText(text).onOneLine)
  }

  /// Writes one item of a list of TEXT values, on one line and with slashes for what would have
  /// to be escaped: libical parts an item at an escaped comma, and Outlook at a semicolon.
  mutating func appendListItem(_ text: String) {
    let bytes = CleanText(text).onOneLine
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"):
        if bytes.dropFirst(index + 1).first == 0x20 { append(0x20) }
        append(UInt8(ascii: "/"))
      case UInt8(ascii: "\\"):
        append(UInt8(ascii: "/"))
      default:
        append(byte)
      }
    }
  }

  /// Writes the value of a parameter in quotation marks, on one line (RFC 6868 for the caret).
  mutating func appendParameter(_ text: String) {
    append(UInt8(ascii: "\""))
    for byte in CleanText(text).onOneLine {
      switch byte {
      case UInt8(ascii: "\""): append(UInt8(ascii: "'"))
      case UInt8(ascii: "^"): append(contentsOf: "^^".utf8)
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ bytes: [UInt8]) {
    reserveCapacity(Swift.max(count + bytes.count + 16, capacity))
    for byte in bytes {
      switch byte {
      case 0x0A:
        append(UInt8(ascii: "\\"))
        append(UInt8(ascii: "n"))
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        append(UInt8(ascii: "\\"))
        append(byte)
      default:
        append(byte)
      }
    }
  }
}
