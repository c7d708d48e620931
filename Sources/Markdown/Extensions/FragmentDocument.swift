/// A document put together from pieces of another, so that cmark reads all of them at once.
///
/// A cell is a paragraph that begins with a full stop and a space, so that nothing in it can begin
/// a block; blocks are an item of a numbered list, which a thematic break ends and with it whatever
/// is open.
struct FragmentDocument {
  /// What stands before a cell's content.
  static let cellPrefix = ". "
  private static let itemPrefix = "1. "
  private static let itemIndent = 3

  private let source: SourceText
  private var bytes: [UInt8] = []
  private var origins: [LineOrigins.Origin] = []
  private var counter = ColumnCounter()
  private var mayReferToLinks = false
  /// How many fragments there are.
  private(set) var count = 0

  /// A document of pieces of `source`.
  init(source: SourceText) { self.source = source }

  /// Adds a cell; nil where it is empty. Its line is `line`.
  mutating func addCell(_ cell: Range<Int>, line: Int) -> Int? {
    guard !cell.isEmpty else { return nil }
    let text = TableRow.text(of: source.bytes, in: cell)
    bytes.append(contentsOf: Self.cellPrefix.utf8)
    append(text, from: cell.lowerBound, line: line, indent: Self.cellPrefix.utf8.count)
    endLine()
    count += 1
    return count - 1
  }

  /// Adds lines that are to be read as blocks.
  mutating func addBlocks(_ lines: [FragmentLine]) -> Int {
    var lines = lines.drop { $0.isEmpty }
    while lines.last?.isEmpty == true { lines.removeLast() }
    bytes.append(contentsOf: Self.itemPrefix.utf8)
    for (index, line) in lines.enumerated() {
      let indent = (index > 0 ? Self.itemIndent : 0) + line.indent
      if !line.isEmpty { bytes.append(contentsOf: repeatElement(.space, count: indent)) }
      append(
        Array(source.bytes[line.range]), from: line.range.lowerBound, line: line.number,
        indent: Self.itemIndent + line.indent)
    }
    if lines.isEmpty { endLine() }
    bytes.append(contentsOf: "***".utf8)
    endLine()
    count += 1
    return count - 1
  }

  /// The document, behind whose fragments stands `main` where they may refer to links that it
  /// defines; and the last line of the fragments.
  consuming func document(behind main: SourceText) -> (source: SourceText, lastLine: Int) {
    let lastLine = origins.count
    let needsLinks = mayReferToLinks && main.mayDefineLinks
    if needsLinks {
      bytes.append(contentsOf: ".\n\n".utf8)
      bytes.append(contentsOf: main.bytes)
    }
    let document = SourceText(
      bytes, isMarked: source.isMarked, mayDefineLinks: main.mayDefineLinks,
      origin: .pieces(origins))
    return (document, lastLine)
  }

  private mutating func append(_ text: [UInt8], from start: Int, line: Int, indent: Int) {
    if text.contains(.openBracket) { mayReferToLinks = true }
    let column = start - source.line(line).lowerBound + 1
    let place = source.place(line: line, column: column, counter: &counter)
    bytes.append(contentsOf: text)
    bytes.append(.lineFeed)
    origins.append(
      LineOrigins.Origin(line: place.line, columnShift: place.column - 1 - indent))
  }

  private mutating func endLine() {
    bytes.append(.lineFeed)
    origins.append(origins.last ?? LineOrigins.Origin(line: 1, columnShift: 0))
  }
}
