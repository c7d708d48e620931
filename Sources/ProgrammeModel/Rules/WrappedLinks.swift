import Diagnostics

/// `hard-wrapped-link`: an address stands on one line, since a line break cuts it in two and the
/// link is lost.
func checkWrappedLinks(_ text: PageText, _ findings: inout [Finding]) {
  for passage in text.passages where passage.text.contains(0x0A) {
    let lines = passage.text.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard let range = cutAddress(line, next),
        !passage.links.contains(where: { $0.range.overlaps(range) })
      else { continue }
      findings.append(Finding(.text(.hardWrappedLink), at: passage.place(range)))
    }
  }
}

/// The part of a line that is the beginning of an address that goes on in the next line.
private func cutAddress(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Range<Int>? {
  let start = line.lastIndex { $0 == 0x20 }.map { $0 + 1 } ?? line.startIndex
  guard start < line.endIndex, let end = line.last else { return nil }
  let word = line[start...]
  let rest = next.prefix { $0 != 0x20 }
  guard !rest.isEmpty else { return nil }
  if let bracket = firstIndex(of: "](", in: word) {
    let isOpen = !word[bracket...].contains(UInt8(ascii: ")"))
    return isOpen && rest.contains(UInt8(ascii: ")")) ? bracket + 2..<word.endIndex : nil
  }
  guard let address = firstIndex(of: "https://", in: word) ?? firstIndex(of: "http://", in: word)
  else { return nil }
  if address > word.startIndex, word[address - 1] == UInt8(ascii: "<") {
    let isOpen = !word[address...].contains(UInt8(ascii: ">"))
    return isOpen && rest.contains(UInt8(ascii: ">")) ? address..<word.endIndex : nil
  }
  let goesOn = rest.contains(UInt8(ascii: "/")) || rest.contains(UInt8(ascii: "_"))
  return "-/_=&?%".utf8.contains(end) && goesOn ? address..<word.endIndex : nil
}

private func firstIndex(of text: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
  let width = text.utf8CodeUnitCount
  var index = bytes.startIndex
  while index + width <= bytes.endIndex {
    if (0..<width).allSatisfy({ bytes[index + $0] == text.utf8Start[$0] }) { return index }
    index += 1
  }
  return nil
}
