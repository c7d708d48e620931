/// The quotes and list items that are open, to find where on a line their content begins.
struct ContainerStack {
  private var containers: [Container] = []

  private struct Container {
    var isQuote: Bool
    var line: Int
    var column: Int
    /// How far a list item's content is indented in its container; found when it is needed.
    var width: Int?
  }

  /// A container begins at a line and a column in bytes.
  mutating func push(isQuote: Bool, line: Int, column: Int) {
    containers.append(Container(isQuote: isQuote, line: line, column: column))
  }

  /// The innermost container ends.
  mutating func pop() { containers.removeLast() }

  /// Where the content of a line begins.
  struct Start {
    /// How many bytes of the line come before it, white space included.
    var offset: Int
    /// How many bytes cmark leaves out: in a lazy line, white space stays.
    var omitted: Int
    /// How many columns of white space come before it in the innermost container.
    var indent: Int
    /// Whether some container's mark is missing, which a paragraph's later lines may do.
    var isLazy: Bool
  }

  /// Where the content of a line begins; nil where the containers nest too deep to ask.
  mutating func contentStart(line number: Int, in source: SourceText) -> Start? {
    guard containers.count <= 2 * MarkdownTree.nestingLimit else { return nil }
    for index in containers.indices where !containers[index].isQuote {
      if containers[index].width == nil { containers[index].width = width(of: index, in: source) }
    }
    var scanner = LineScanner(source, line: number)
    var isLazy = false
    for container in containers {
      if !pass(container, line: number, &scanner) {
        isLazy = true
        break
      }
    }
    let indent = scanner.indent
    let before = scanner.offset
    scanner.skipBlanks()
    return Start(
      offset: scanner.offset, omitted: isLazy ? before : scanner.offset, indent: indent,
      isLazy: isLazy)
  }

  private func pass(_ container: Container, line: Int, _ scanner: inout LineScanner) -> Bool {
    if container.isQuote {
      guard scanner.indent <= 3, scanner.skipBlanks() == .greaterThan else { return false }
      scanner.advance()
      scanner.skipColumns(1)
      return true
    }
    if container.line == line { return scanner.passListMarker() != nil }
    guard let width = container.width, scanner.indent >= width else { return false }
    scanner.skipColumns(width)
    return true
  }

  private func width(of index: Int, in source: SourceText) -> Int {
    let line = containers[index].line
    var scanner = LineScanner(source, line: line)
    for container in containers[..<index] {
      if !pass(container, line: line, &scanner) { break }
    }
    return scanner.passListMarker() ?? 2
  }
}

/// Goes along a line as cmark does, counting columns with tab stops of four.
private struct LineScanner {
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
