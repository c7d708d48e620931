/// Finds the tables and the footnotes of a document in what cmark took for paragraphs.
struct Survey {
  private(set) var plan = Plan()
  /// The text of what was found.
  var fragments: FragmentDocument
  /// The footnotes that were found.
  var footnotes: [FootnoteMark] = []

  let source: SourceText
  let readsAll: Bool
  /// The lines that may part a table's heading from its rows, or define a footnote.
  private let candidates: [Int]
  private var nextCandidate = 0
  private let lastLine: Int
  private var containers = ContainerStack()
  private var leafCount = 0
  /// The footnote that an indented code block would go on, and its lines so far.
  private var openFootnote: (leaf: Int, mark: FootnoteMark, lines: [FragmentLine])?
  var counter = ColumnCounter()
  /// How many cells the tables so far were given that were not written.
  var tablePadding = 0

  /// A survey of the first `lastLine` lines of `source`; footnotes are looked for where `readsAll`.
  init(_ source: SourceText, lastLine: Int, readsAll: Bool) {
    self.source = source
    self.lastLine = lastLine
    self.readsAll = readsAll
    fragments = FragmentDocument(source: source)
    candidates = Self.candidates(in: source, lastLine: lastLine)
  }

  /// Whether there is anything to look for.
  var isNeeded: Bool { !candidates.isEmpty }

  /// Looks through cmark's tree.
  mutating func look(through document: borrowing CommonMark) {
    document.walk(withText: false) { visit($0, isEntering: $1) }
    closeFootnote()
  }

  private mutating func visit(_ node: CommonMark.Node, isEntering: Bool) -> Bool {
    switch node.kind {
    case .quote, .item:
      closeFootnote()
      if isEntering { push(node) } else { containers.pop() }
    case .list: closeFootnote()
    case .paragraph, .heading:
      if node.line > lastLine { return false }
      closeFootnote()
      if isCandidate(node) { divide(node) }
      leafCount += 1
    case .code, .html, .thematicBreak:
      if node.kind == .code, openFootnote != nil { absorb(node) }
      closeFootnote()
      leafCount += 1
    default: break
    }
    return true
  }

  private mutating func divide(_ node: CommonMark.Node) {
    guard let lines = contentLines(node.line...max(node.line, node.endLine)) else { return }
    guard let division = divide(lines, isHeading: node.kind == .heading) else { return }
    plan.pieces[leafCount] = division.pieces
    if let last = division.openFootnote { openFootnote = (leafCount, last.mark, last.lines) }
  }

  /// An indented code block goes on the footnote that stands right before it.
  private mutating func absorb(_ node: CommonMark.Node) {
    guard var footnote = openFootnote, let last = footnote.lines.last, node.line > last.number,
      let lines = contentLines((last.number + 1)...max(node.line, node.endLine)),
      lines[node.line - last.number - 1].indent >= 4
    else { return }
    footnote.lines += lines.map(\.inFootnote)
    openFootnote = footnote
    plan.absorbed.insert(leafCount)
  }

  private mutating func closeFootnote() {
    guard let footnote = openFootnote else { return }
    openFootnote = nil
    let fragment = fragments.addBlocks(footnote.lines)
    plan.pieces[footnote.leaf]?.append(.footnote(footnote.mark, fragment: fragment))
  }

  private mutating func contentLines(_ numbers: ClosedRange<Int>) -> [ContentLine]? {
    var lines: [ContentLine] = []
    for number in numbers {
      guard let start = containers.contentStart(line: number, in: source) else { return nil }
      let line = source.line(number)
      lines.append(
        ContentLine(
          number: number, range: (line.lowerBound + start.offset)..<line.upperBound,
          indent: start.indent, isLazy: start.isLazy))
    }
    return lines
  }

  private mutating func push(_ node: CommonMark.Node) {
    containers.push(isQuote: node.kind == .quote, line: node.line, column: node.column)
  }

  private mutating func isCandidate(_ node: CommonMark.Node) -> Bool {
    while nextCandidate < candidates.count, candidates[nextCandidate] < node.line {
      nextCandidate += 1
    }
    return nextCandidate < candidates.count && candidates[nextCandidate] <= node.endLine
  }

  /// The lines that consist of nothing but quote marks and what parts a table's heading from its
  /// rows, and those with the mark of a footnote's definition.
  private static func candidates(in source: SourceText, lastLine: Int) -> [Int] {
    var result: [Int] = []
    let bytes = source.bytes
    for number in stride(from: 1, through: min(lastLine, source.lineCount), by: 1) {
      let line = source.line(number)
      var hasHyphen = false
      var hasBar = false
      let rest = line.first { index in
        switch bytes[index] {
        case .hyphen: hasHyphen = true
        case .pipe, .colon: hasBar = true
        case .greaterThan: break
        case let byte where byte.isSpace: break
        default: return true
        }
        return false
      }
      if rest == nil ? hasHyphen && hasBar : source.isMarked && holdsDefinition(bytes, line) {
        result.append(number)
      }
    }
    return result
  }

  private static func holdsDefinition(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    line.contains {
      bytes[$0] == 0xEF && bytes[$0...].prefix(3).elementsEqual(Mark.definition.utf8)
    }
  }
}
