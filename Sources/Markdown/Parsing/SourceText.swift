/// A document's bytes as cmark reads them, with its lines and where each came from.
///
/// There is no byte order mark and no NUL in it. Lines are counted from 1 and columns from 1 in
/// bytes, as cmark does; `place` turns them into lines of the file and columns in scalars.
struct SourceText: Sendable {
  /// The bytes, UTF-8.
  let bytes: [UInt8]
  /// Whether some bytes are marks of ours that no text may keep.
  let isMarked: Bool
  /// Whether a link definition may stand somewhere.
  let mayDefineLinks: Bool
  /// Whether an empty title, `""`, `''` or `()`, may stand somewhere.
  let mayHoldEmptyTitles: Bool
  private let isASCII: Bool
  private let lineStarts: [Int]
  private let origin: LineOrigins

  /// A document of `bytes`, whose lines come from `origin`.
  init(_ bytes: [UInt8], isMarked: Bool, mayDefineLinks: Bool, origin: LineOrigins) {
    self.bytes = bytes
    self.isMarked = isMarked
    self.mayDefineLinks = mayDefineLinks
    self.origin = origin
    var starts = [0]
    var seen: UInt8 = 0
    var previous: UInt8 = 0
    var hasEmptyTitle = false
    bytes.withUnsafeBufferPointer { bytes in
      starts.reserveCapacity(bytes.count / 40 + 2)
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        seen |= byte
        let last = previous
        previous = byte
        if byte > UInt8(ascii: ")") || byte == .space { continue }
        switch byte {
        case .lineFeed: break
        case .carriageReturn:
          if index < bytes.count, bytes[index] == .lineFeed { index += 1 }
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          if last == byte { hasEmptyTitle = true }
          continue
        case UInt8(ascii: ")"):
          if last == UInt8(ascii: "(") { hasEmptyTitle = true }
          continue
        default: continue
        }
        starts.append(index)
      }
    }
    isASCII = seen < 0x80
    mayHoldEmptyTitles = hasEmptyTitle
    lineStarts = starts
  }

  /// How many lines there are; a final line break begins one more.
  var lineCount: Int { lineStarts.count }

  /// The place in `bytes` of a line, without its line break.
  func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start, bytes[end - 1] == .lineFeed || bytes[end - 1] == .carriageReturn { end -= 1 }
    return start..<end
  }

  /// The line of the file that a line is.
  func fileLine(_ number: Int) -> Int { origin[number].line }

  /// The line of the file, and the column in Unicode scalars, of a line and a column in bytes.
  /// `counter` remembers the last place, so that a walk through the document is linear.
  func place(
    line number: Int, column: Int, counter: inout ColumnCounter
  ) -> (line: Int, column: Int) {
    let origin = origin[number]
    let range = line(number)
    let offset = min(max(0, column - 1), range.count)
    let scalars =
      isASCII ? offset : counter.scalars(before: offset, in: range, of: bytes, marked: isMarked)
    return (origin.line, origin.columnShift + scalars + 1)
  }
}
