/// Reads the lines of a pipe table as cmark-gfm does.
enum TableRow {
  /// Where the cells of a line are, white space around them left out. A pipe behind a backslash is
  /// no end of a cell, not even in code.
  static func cells(of bytes: [UInt8], in line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { bytes in
      var index = line.lowerBound
      if index < line.upperBound, bytes[index] == .pipe {
        index = skipSpaces(bytes, from: index + 1, to: line.upperBound)
      }
      while index < line.upperBound {
        var end = index
        while end < line.upperBound,
          bytes[end] != .pipe || (end > index && bytes[end - 1] == .backslash)
        {
          end += 1
        }
        cells.append(trim(bytes, index..<end))
        index = end < line.upperBound ? skipSpaces(bytes, from: end + 1, to: line.upperBound) : end
      }
    }
    return cells
  }

  /// How the columns are set, where a line is the one that parts heading and rows; else nil.
  static func alignments(of bytes: [UInt8], in line: Range<Int>) -> [Table.Alignment]? {
    var alignments: [Table.Alignment] = []
    for cell in cells(of: bytes, in: line) {
      guard let first = cell.first, let last = cell.last else { return nil }
      let isLeft = bytes[first] == .colon
      let isRight = bytes[last] == .colon
      let hyphens = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
      guard !hyphens.isEmpty, hyphens.allSatisfy({ bytes[$0] == .hyphen }) else { return nil }
      switch (isLeft, isRight) {
      case (true, true): alignments.append(.center)
      case (true, false): alignments.append(.left)
      case (false, true): alignments.append(.right)
      case (false, false): alignments.append(.natural)
      }
    }
    return alignments.isEmpty || alignments.count > Int(UInt16.max) ? nil : alignments
  }

  /// A cell's text, in which a pipe needs no backslash any more.
  static func text(of bytes: [UInt8], in cell: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(cell.count)
    for index in cell {
      if bytes[index] == .backslash, index + 1 < cell.upperBound, bytes[index + 1] == .pipe {
        continue
      }
      text.append(bytes[index])
    }
    return text
  }

  private static func skipSpaces(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var index = start
    while index < end, bytes[index].isSpace { index += 1 }
    return index
  }

  private static func trim(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isSpace { start += 1 }
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    return start..<end
  }
}
