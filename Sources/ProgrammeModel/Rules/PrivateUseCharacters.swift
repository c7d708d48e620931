import Diagnostics

/// `private-use-character`: no character that only the program it was copied from knows how to
/// draw, such as the bullets of a word processor.
func checkPrivateUse(_ text: PageText, _ findings: inout [Finding]) {
  for passage in text.passages where passage.text.contains(where: { $0 >= 0xEE }) {
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
