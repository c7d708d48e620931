/// A person's text made fit for a calendar: NFC, one kind of line break, no control characters.
///
/// What some parser takes for the end of a line (U+0085, U+2028, U+2029, form feed) becomes a line
/// break, so that no text can begin a line of its own.
struct CleanText {
  /// UTF-8 in which 0x0A is the only control character.
  let bytes: [UInt8]

  init(_ text: String) {
    let written = Array(text.utf8)
    if CleanText.isOrdinary(written) {
      bytes = written
    } else {
      // Last, as what is dropped may have kept a letter and its mark apart.
      bytes = String(decoding: CleanText.clean(text), as: UTF8.self).utf8InNFC
    }
  }

  /// The text on one line, without spaces at either end.
  var onOneLine: [UInt8] {
    if !bytes.contains(0x0A), bytes.first != 0x20, bytes.last != 0x20 { return bytes }
    let line = bytes.map { $0 == 0x0A ? 0x20 : $0 }
    let end = line.lastIndex { $0 != 0x20 } ?? -1
    return Array(line[...end].drop { $0 == 0x20 })
  }
}

extension CleanText {
  /// Whether the bytes need no second look, being of line breaks, of ASCII, of Latin letters and
  /// marks (from U+00A0 on), or of dashes and quotes (U+2010 to U+2026).
  private static func isOrdinary(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case 0x0A, 0x20..<0x7F, 0x80..<0xC2, 0xC3..<0xCC: index += 1
        case 0xC2:
          guard index + 1 < bytes.count, bytes[index + 1] >= 0xA0 else { return false }
          index += 2
        case 0xE2:
          guard index + 2 < bytes.count, bytes[index + 1] == 0x80,
            (0x90...0xA6).contains(bytes[index + 2])
          else { return false }
          index += 3
        default: return false
        }
      }
      return true
    }
  }

  private static func clean(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20..<0x7F:
        bytes.append(UInt8(scalar.value))
      case 0x0A:
        if !afterReturn { bytes.append(0x0A) }
      case 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029:
        bytes.append(0x0A)
      case 0x09:
        bytes.append(0x20)
      case 0x00..<0x20, 0x7F..<0xA0, 0xFEFF:
        break
      default:
        if scalar.isCombiningMark, bytes.last ?? 0x0A == 0x0A {
          // The escaped line break ends in n, which the mark would join.
          bytes.append(0x20)
        }
        bytes.append(contentsOf: String(scalar).utf8)
      }
      afterReturn = scalar.value == 0x0D
    }
    return bytes
  }
}

extension Unicode.Scalar {
  var isCombiningMark: Bool {
    guard value >= 0x300 else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
