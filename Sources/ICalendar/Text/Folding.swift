/// Folding: a content line as physical lines of at most 75 octets (RFC 5545, 3.1).
extension [UInt8] {
  /// Ends the content line that begins at the index, folding what is already written of it.
  mutating func endLine(from start: Int) {
    if count - start > Folding.limit {
      let line = Array(self[start...])
      removeSubrange(start...)
      var from = 0
      while from < line.count {
        // The space that begins a continuation is one of its octets.
        let room = from == 0 ? Folding.limit : Folding.limit - 1
        let end = Folding.end(of: line, from: from, room: room)
        if from > 0 { append(contentsOf: "\r\n ".utf8) }
        append(contentsOf: line[from..<end])
        from = end
      }
    }
    append(contentsOf: "\r\n".utf8)
  }
}

private enum Folding {
  static let limit = 75

  /// Where the physical line that begins at `from` ends: between two characters as a reader
  /// sees them, and not inside an escape.
  static func end(of line: [UInt8], from: Int, room: Int) -> Int {
    guard line.count - from > room else { return line.count }
    var end = from + room
    while line[end] & 0xC0 == 0x80 { end -= 1 }
    // Nothing below U+0300 joins the character before it.
    if line[end] >= 0xCC { end = characterBoundary(in: line, from: from, before: end) ?? end }
    return isInsideEscape(line, from: from, at: end) ? end - 1 : end
  }

  /// The last boundary between characters at or before `end`, or nil where one character fills
  /// the line.
  private static func characterBoundary(in line: [UInt8], from: Int, before end: Int) -> Int? {
    var windowEnd = end + 1
    while windowEnd < line.count, line[windowEnd] & 0xC0 == 0x80 { windowEnd += 1 }
    var boundary = from
    for character in String(decoding: line[from..<windowEnd], as: UTF8.self) {
      let next = boundary + character.utf8.count
      if next > end { break }
      boundary = next
    }
    return boundary > from ? boundary : nil
  }

  private static func isInsideEscape(_ line: [UInt8], from: Int, at end: Int) -> Bool {
    var backslashes = 0
    while end - backslashes > from, line[end - backslashes - 1] == UInt8(ascii: "\\") {
      backslashes += 1
    }
    return backslashes % 2 == 1
  }
}
