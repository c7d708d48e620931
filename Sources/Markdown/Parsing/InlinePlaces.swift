/// Finds where in the file cmark's nodes are written.
///
/// cmark counts the columns of a paragraph's later lines as if they began where its first line
/// does, gives line breaks no place at all, and takes no notice of link definitions that it cut
/// from the paragraph's beginning. All of this is mended here. It also overlooks line breaks within
/// a link's destination and title; what follows such a link in its paragraph is placed too high.
struct InlinePlaces {
  private let source: SourceText
  private var counter = ColumnCounter()
  private var containers = ContainerStack()
  /// The first line of the text block that is open, its first column, and how many lines of link
  /// definitions came first.
  private var blockLine = 1
  private var blockColumn = 1
  private var droppedLines = 0
  private var lastLine = 1
  private var lastColumn = 1
  private var prefixLine = 0
  private var prefix = 0

  init(source: SourceText) { self.source = source }

  /// A quote or list item begins.
  mutating func open(_ node: CommonMark.Node) {
    containers.push(isQuote: node.kind == .quote, line: node.line, column: node.column)
  }

  /// The innermost quote or list item ends.
  mutating func close() { containers.pop() }

  /// A paragraph or heading begins.
  mutating func begin(_ node: CommonMark.Node) {
    blockLine = node.line
    blockColumn = node.column
    lastLine = node.line
    lastColumn = node.column
    prefixLine = 0
    droppedLines = linesOfLinkDefinitions(node)
    lastLine += droppedLines
  }

  private mutating func linesOfLinkDefinitions(_ node: CommonMark.Node) -> Int {
    let first = source.line(node.line).dropFirst(node.column - 1)
    guard source.mayDefineLinks, node.endLine > node.line,
      first.first.map({ source.bytes[$0] }) == .openBracket
    else { return 0 }
    var text = Array(source.bytes[first.startIndex..<first.endIndex])
    for number in (node.line + 1)...node.endLine {
      guard let start = containers.contentStart(line: number, in: source) else { return 0 }
      text.append(.lineFeed)
      text.append(contentsOf: source.bytes[source.line(number).dropFirst(start.offset)])
    }
    return LinkDefinitions.lineCount(in: text)
  }

  /// Where a block begins.
  mutating func blockPlace(_ node: CommonMark.Node) -> (line: Int, column: Int) {
    source.place(line: node.line, column: node.column, counter: &counter)
  }

  /// Where an inline begins.
  mutating func place(_ node: CommonMark.Node) -> (line: Int, column: Int) {
    let (line, column) = node.inlinePlace
    if line > 0 {
      lastLine = line + droppedLines
      lastColumn = column
      if lastLine > blockLine {
        if prefixLine != lastLine {
          prefixLine = lastLine
          prefix = containers.contentStart(line: lastLine, in: source)?.omitted ?? blockColumn - 1
        }
        lastColumn += prefix - (blockColumn - 1)
      }
    }
    return source.place(line: lastLine, column: lastColumn, counter: &counter)
  }

  /// Whether a code block was written between fences.
  func isFence(_ node: CommonMark.Node) -> Bool {
    let line = source.line(node.line).dropFirst(node.column - 1)
    guard let mark = line.first.map({ source.bytes[$0] }) else { return false }
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return false }
    guard line.prefix(3).count == 3, line.prefix(3).allSatisfy({ source.bytes[$0] == mark }) else {
      return false
    }
    let text = source.bytes[line.startIndex..<line.endIndex]
    return !node.literal.utf8.starts(with: text)
  }

  /// The last line of a paragraph or heading; cmark counts one too many for an underlined heading.
  func endLine(_ node: CommonMark.Node) -> Int {
    guard node.kind == .heading, node.endLine > node.line else { return node.endLine }
    let last = source.line(node.endLine).last { !source.bytes[$0].isBlank }
    let byte = last.map { source.bytes[$0] }
    return byte == .hyphen || byte == UInt8(ascii: "=") ? node.endLine : node.endLine - 1
  }
}
