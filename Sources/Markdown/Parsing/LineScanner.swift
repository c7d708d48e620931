/// Goes along a line as cmark does, counting columns with tab stops of four.
struct LineScanner {
  private let source: SourceText
  private let line: Range<Int>
  private(set) var offset = 0
  private var column = 0
  /// The offset and column of what is not blank; kept so that a line is read once only.
  private var nonBlank = (offset: 0, column: 0)

  init(_ source: SourceText, line number: Int) {
    self.source = source
    line = source.line(number)
    findNonBlank()
  }

  /// How many columns of white space come next.
  var indent: Int { nonBlank.column - column }

  private func byte(at offset: Int) -> UInt8? {
    offset < line.count ? source.bytes[line.lowerBound + offset] : nil
  }

  private mutating func findNonBlank() {
    guard nonBlank.offset <= offset else { return }
    nonBlank = (offset, column)
    while let byte = byte(at: nonBlank.offset), byte.isBlank {
      nonBlank.column += byte == .tab ? 4 - nonBlank.column % 4 : 1
      nonBlank.offset += 1
    }
  }

  /// Goes past white space and tells what comes then.
  @discardableResult
  mutating func skipBlanks() -> UInt8? {
    (offset, column) = nonBlank
    return byte(at: offset)
  }

  /// Goes past one byte that is not blank.
  mutating func advance() {
    offset += 1
    column += 1
    findNonBlank()
  }

  /// Goes past as many columns of white space, perhaps into the middle of a tab.
  mutating func skipColumns(_ count: Int) {
    let target = min(column + count, nonBlank.column)
    while column < target {
      let width = byte(at: offset) == .tab ? 4 - column % 4 : 1
      if column + width > target {
        column = target
        return
      }
      column += width
      offset += 1
    }
    findNonBlank()
  }

  /// Goes past a list marker and its white space, and tells how wide they are; nil where there is
  /// none.
  mutating func passListMarker() -> Int? {
    let before = indent
    skipBlanks()
    let start = column
    while let byte = byte(at: offset), byte.isDigit { advance() }
    guard byte(at: offset) != nil else { return nil }
    advance()
    let marker = column - start
    let padding = (1...4).contains(indent) && byte(at: nonBlank.offset) != nil ? indent : 1
    skipColumns(padding)
    return before + marker + padding
  }
}
