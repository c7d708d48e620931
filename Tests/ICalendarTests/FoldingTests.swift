import Testing

@testable import ICalendar

@Suite struct FoldingTests {
  private func folded(_ line: String) -> [ArraySlice<UInt8>] {
    var bytes = Array("X:before\r\n".utf8)
    let start = bytes.count
    bytes += line.utf8
    bytes.endLine(from: start)
    #expect(unfolded(bytes) == ["X:before", line])
    return Array(physicalLines(bytes).dropFirst())
  }

  @Test func `a line of 75 octets is whole, and one of 76 is two`() {
    #expect(folded(String(repeating: "a", count: 75)).map(\.count) == [75])
    #expect(folded(String(repeating: "a", count: 76)).map(\.count) == [75, 2])
    #expect(folded(String(repeating: "a", count: 300)).map(\.count) == [75, 75, 75, 75, 4])
  }

  @Test func `no character of UTF-8 is parted`() {
    for lead in 0..<4 {
      let line = String(repeating: "a", count: lead) + String(repeating: "åש中𐍈", count: 40)
      for part in folded(line) {
        #expect(part.count <= 75)
        #expect(String(validating: part, as: UTF8.self) != nil)
      }
    }
  }

  @Test func `no escape is parted`() {
    for lead in 0..<4 {
      let line = String(repeating: "a", count: lead) + String(repeating: #"\\\n\,"#, count: 60)
      for part in folded(line) {
        let backslashes = part.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
        #expect(part.count <= 75 && backslashes % 2 == 0)
      }
    }
  }

  @Test(arguments: [
    "👩🏽‍⚕️", "👨‍👩‍👧‍👦", "🇳🇴", "e\u{323}\u{301}", "कि", "x\u{20DD}", "\u{1112}\u{1161}\u{11AB}", "กำ", "שָׁ",
  ])
  func `no character that a reader sees is parted`(character: String) {
    for lead in 0..<30 {
      let line =
        "S:" + String(repeating: "a", count: lead) + String(repeating: character, count: 30)
      for part in folded(line) {
        #expect(part.count <= 75)
        let content = text(part.first == UInt8(ascii: " ") ? Array(part.dropFirst()) : Array(part))
        let rest = content.drop { $0.isASCII }
        #expect(rest.count * character.utf8.count == rest.utf8.count * character.count)
      }
    }
  }

  @Test func `a character longer than a line is parted between its scalars`() {
    let line = "S:a" + String(repeating: "\u{301}", count: 200)
    for part in folded(line) {
      #expect(part.count <= 75 && part.count > 1)
      #expect(String(validating: part, as: UTF8.self) != nil)
    }
  }
}
