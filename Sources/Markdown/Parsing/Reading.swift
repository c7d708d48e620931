import Diagnostics

/// What the reading of one document needs to know, and what it has found.
struct Reading {
  let file: String
  let extensions: MarkdownExtensions
  let allowsRawHTML: Bool
  private(set) var findings: [Finding] = []
  /// Where each footnote is defined, and what it says once that has been read.
  private(set) var footnoteMarks: [String: FootnoteMark] = [:]
  private var footnoteOrder: [String] = []
  private var footnoteBlocks: [String: [Block]] = [:]
  /// Whether a footnote reference or a citation may stand somewhere.
  private(set) var mayHoldSyntax = false
  private var hasToldOfNesting = false
  private var unknownFootnotes = 0

  /// How often text within text within text may be read apart, as tables in footnotes are.
  private static let roundLimit = 8

  init(file: String, extensions: MarkdownExtensions, allowsRawHTML: Bool) {
    self.file = file
    self.extensions = extensions
    self.allowsRawHTML = allowsRawHTML
  }

  /// The tree of `bytes`.
  mutating func tree(of bytes: [UInt8], firstLine: Int) -> MarkdownTree {
    let marking = Marking(bytes, marksSyntax: extensions == .all)
    let source = SourceText(
      marking.bytes, isMarked: marking.isMarked, mayDefineLinks: marking.mayDefineLinks,
      origin: .stretch(firstLine: firstLine))
    mayHoldSyntax = extensions == .all && marking.mayHoldSyntax
    var tree = MarkdownTree(file: file)
    tree.blocks = blocks(of: source, main: source, lastLine: source.lineCount, round: 0)
    if extensions == .all { finish(&tree) }
    return tree
  }

  /// The blocks of a document, of which the lines up to `lastLine` count: first what is in it is
  /// surveyed, then the text of that is read, then the whole is converted.
  private mutating func blocks(
    of source: SourceText, main: SourceText, lastLine: Int, round: Int
  ) -> [Block] {
    guard let document = CommonMark(source.bytes) else { return [] }
    var plan = Plan()
    var fragments: [Fragment] = []
    if extensions != .commonMark, round < Self.roundLimit {
      var survey = Survey(source, lastLine: lastLine, readsAll: extensions == .all)
      if survey.isNeeded { survey.look(through: document) }
      if survey.fragments.count > 0 {
        define(survey.footnotes)
        plan = survey.plan
        let (further, last) = survey.fragments.document(behind: main)
        let read = blocks(of: further, main: main, lastLine: last, round: round + 1)
        fragments = read.flatMap(\.fragments)
      }
    }
    var builder = TreeBuilder(
      source: source, lastFragmentLine: round > 0 ? lastLine : nil, reading: self)
    builder.plan = plan
    builder.fragments = fragments
    let blocks = builder.blocks(of: document)
    self = builder.reading
    return blocks
  }

  private mutating func define(_ marks: [FootnoteMark]) {
    for mark in marks {
      if let first = footnoteMarks[mark.key] {
        let place = SourceLocation(file: file, line: first.line, column: first.column)
        report(.duplicateID(mark.label, first: place), line: mark.line, column: mark.column)
      } else {
        footnoteMarks[mark.key] = mark
        footnoteOrder.append(mark.key)
      }
    }
  }

  /// What a footnote says has been read.
  mutating func setBlocks(_ blocks: [Block], of mark: FootnoteMark) {
    if footnoteMarks[mark.key] == mark { footnoteBlocks[mark.key] = blocks }
  }
}

// MARK: What is wrong

extension Reading {
  /// Notes a problem.
  mutating func report(_ problem: Problem, line: Int, column: Int, length: Int = 1) {
    let place = SourceLocation(file: file, line: line, column: column, length: length)
    findings.append(Finding(problem, at: place))
  }

  /// Notes, once, that the document nests too deep.
  mutating func reportNesting(line: Int, column: Int) {
    guard !hasToldOfNesting else { return }
    hasToldOfNesting = true
    report(.nestingTooDeep(limit: MarkdownTree.nestingLimit), line: line, column: column)
  }

  /// Notes that there is no footnote of that label. What was meant is looked for a limited number
  /// of times, since that compares the label with every other.
  mutating func reportUnknownFootnote(_ label: String, line: Int, column: Int) {
    unknownFootnotes += 1
    let meant =
      unknownFootnotes <= 100 && footnoteOrder.count <= 1000
      ? suggestion(for: label, among: footnoteOrder.compactMap { footnoteMarks[$0]?.label }) : nil
    report(
      .unknownReference(.footnote, name: label, suggestion: meant), line: line, column: column,
      length: label.unicodeScalars.count + 3)
  }
}

// MARK: When all is read

extension Reading {
  /// Numbers the footnotes, gives headings their anchors and collects them.
  private func finish(_ tree: inout MarkdownTree) {
    tree.footnotes = footnotes(of: tree.blocks)
    var anchors = Anchors()
    anchors.assign(to: &tree.blocks)
    for index in tree.footnotes.indices { anchors.assign(to: &tree.footnotes[index].blocks) }
    var headings: [Heading] = []
    tree.blocks.forEachBlock { block in
      guard case .heading(let level, let content, let anchor) = block.kind else { return }
      headings.append(
        Heading(
          level: level, text: content.plainText, anchor: anchor,
          location: SourceLocation(file: file, line: block.line, column: block.column)))
    }
    tree.headings = headings
  }

  /// The footnotes in the order in which they are referred to, and then those that are not.
  private func footnotes(of blocks: [Block]) -> [Footnote] {
    guard !footnoteOrder.isEmpty else { return [] }
    var order: [String] = []
    var references: [String: Int] = [:]
    func look(through blocks: [Block]) {
      blocks.forEachInline { inline in
        guard case .footnoteReference(let label) = inline.kind else { return }
        let key = Footnote.key(label)
        if references[key] == nil { order.append(key) }
        references[key, default: 0] += 1
      }
    }
    look(through: blocks)
    var index = 0
    var unreferenced = footnoteOrder[...]
    while true {
      while index < order.count {
        look(through: footnoteBlocks[order[index]] ?? [])
        index += 1
      }
      unreferenced = unreferenced.drop { references[$0] != nil }
      guard let next = unreferenced.popFirst() else { break }
      references[next] = 0
      order.append(next)
    }
    return order.compactMap { key in
      footnoteMarks[key].map {
        Footnote(
          label: $0.label, blocks: footnoteBlocks[key] ?? [], line: $0.line,
          references: references[key] ?? 0)
      }
    }
  }
}

extension Block {
  /// What a block of a document of fragments was put there for.
  fileprivate var fragments: [Fragment] {
    switch kind {
    case .paragraph(let content): [.inlines(content.withoutCellPrefix)]
    case .list(let list): list.items.map { .blocks($0.blocks) }
    default: []
    }
  }
}

extension [Inline] {
  fileprivate var withoutCellPrefix: [Inline] {
    guard let first, case .text(let text) = first.kind else { return self }
    let prefix = FragmentDocument.cellPrefix.utf8.count
    let rest = String(decoding: text.utf8.dropFirst(prefix), as: UTF8.self)
    if rest.isEmpty { return Array(dropFirst()) }
    var result = self
    result[0].kind = .text(rest)
    result[0].column += prefix
    return result
  }
}
