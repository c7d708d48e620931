import Diagnostics

/// `private-use-character`: no character that only the program it was copied from knows how to
/// draw, such as the bullets of a word processor.
func checkPrivateUse(_ text: PageText, _ findings: inout [Finding]) {
  for passage in text.passages where passage.text.mayHoldPrivateUse {
    var offset = 0
    for scalar in passage.string(0..<passage.text.count).unicodeScalars {
      let width = UTF8.width(scalar)
      if scalar.properties.generalCategory == .privateUse {
        findings.append(
          Finding(
            .text(.privateUseCharacter(scalar.value)),
            at: passage.place(offset..<(offset + width))))
      }
      offset += width
    }
  }
}

extension [UInt8] {
  /// Whether there is a byte that begins a character for private use: U+E000 to U+F8FF, or beyond
  /// U+F0000. What stands for code, U+FFFC, is none of them.
  fileprivate var mayHoldPrivateUse: Bool {
    indices.contains { index in
      switch self[index] {
      case 0xEE, 0xF3...: true
      case 0xEF: index + 1 < count && self[index + 1] <= 0xA3
      default: false
      }
    }
  }
}
