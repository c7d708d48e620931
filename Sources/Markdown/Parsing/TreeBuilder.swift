/// Turns cmark's tree into ours, node by node and without recursion.
struct TreeBuilder {
  let source: SourceText
  var reading: Reading
  /// The blocks and inlines that are open, the document first.
  var frames: [Frame] = [Frame()]
  var places: InlinePlaces
  private var blockDepth = 0
  private var inlineDepth = 0
  private var skippedBlocks = 0
  private var skippedInlines = 0

  init(source: SourceText, reading: Reading) {
    self.source = source
    self.reading = reading
    places = InlinePlaces(source: source)
  }

  /// A block or inline whose children are being gathered.
  struct Frame {
    var blocks: [Block] = []
    var inlines: [Inline] = []
    var items: [List.Item] = []
    var line = 1
    var column = 1
    var isTight = false
  }

  /// The blocks of `document`.
  mutating func blocks(of document: borrowing CommonMark) -> [Block] {
    document.walk { visit($0, isEntering: $1) }
    return frames[0].blocks
  }

  private mutating func visit(_ node: CommonMark.Node, isEntering: Bool) {
    switch node.kind {
    case .document, nil: break
    case .quote, .list, .item: visitContainer(node, isEntering: isEntering)
    case .paragraph, .heading: visitTextBlock(node, isEntering: isEntering)
    case .code, .html, .thematicBreak: visitLeaf(node)
    case .emphasis, .strong, .link, .image: visitSpan(node, isEntering: isEntering)
    case .text: appendText(node)
    case .codeSpan: append(.code(clean(node.literal)), node)
    case .inlineHTML: appendHTML(node)
    case .softBreak: append(.softBreak, node)
    case .hardBreak: append(.hardBreak, node)
    }
  }
}

// MARK: Blocks

extension TreeBuilder {
  private mutating func visitContainer(_ node: CommonMark.Node, isEntering: Bool) {
    if node.kind != .list {
      if isEntering { places.open(node) } else { places.close() }
    }
    guard isEntering else {
      if skippedBlocks > 0 { skippedBlocks -= 1 } else { closeContainer(node) }
      return
    }
    let counts = node.kind != .item
    if skippedBlocks > 0 || (counts && blockDepth == MarkdownTree.nestingLimit) {
      let place = places.blockPlace(node)
      reading.reportNesting(line: place.line, column: place.column)
      skippedBlocks += 1
      return
    }
    if counts { blockDepth += 1 }
    push(node)
    frames[frames.count - 1].isTight = node.kind == .list && node.isTight
  }

  private mutating func closeContainer(_ node: CommonMark.Node) {
    let frame = frames.removeLast()
    switch node.kind {
    case .quote:
      blockDepth -= 1
      append(block(.quote(frame.blocks), from: frame, node))
    case .list:
      blockDepth -= 1
      let list = List(start: node.listStart, isTight: frame.isTight, items: frame.items)
      append(block(.list(list), from: frame, node))
    default:
      let item = List.Item(blocks: frame.blocks, line: frame.line)
      frames[frames.count - 1].items.append(item)
    }
  }

  private mutating func visitTextBlock(_ node: CommonMark.Node, isEntering: Bool) {
    guard !isEntering else {
      push(node)
      places.begin(node)
      return
    }
    let frame = frames.removeLast()
    let kind: Block.Kind =
      node.kind == .heading
      ? .heading(level: node.level, content: frame.inlines, anchor: "") : .paragraph(frame.inlines)
    append(block(kind, from: frame, node))
  }

  private mutating func visitLeaf(_ node: CommonMark.Node) {
    let place = places.blockPlace(node)
    let endLine = max(place.line, source.fileLine(node.endLine))
    let kind: Block.Kind
    switch node.kind {
    case .code: kind = .code(codeBlock(node, line: place.line))
    case .html: kind = .html(clean(node.literal))
    default: kind = .thematicBreak
    }
    append(Block(kind, line: place.line, column: place.column, endLine: endLine))
  }

  private func codeBlock(_ node: CommonMark.Node, line: Int) -> CodeBlock {
    let isFenced = places.isFence(node)
    return CodeBlock(
      info: clean(node.info), literal: clean(node.literal),
      line: isFenced ? source.fileLine(node.line + 1) : line)
  }

  private mutating func push(_ node: CommonMark.Node) {
    let place = places.blockPlace(node)
    frames.append(Frame(line: place.line, column: place.column))
  }

  private func block(_ kind: Block.Kind, from frame: Frame, _ node: CommonMark.Node) -> Block {
    Block(
      kind, line: frame.line, column: frame.column,
      endLine: max(frame.line, source.fileLine(node.endLine)))
  }

  mutating func append(_ block: Block) {
    frames[frames.count - 1].blocks.append(block)
  }

  /// `text` without our marks.
  func clean(_ text: String) -> String { source.isMarked ? Mark.removed(from: text) : text }
}

// MARK: Inlines

extension TreeBuilder {
  private mutating func visitSpan(_ node: CommonMark.Node, isEntering: Bool) {
    guard isEntering else {
      if skippedInlines > 0 { skippedInlines -= 1 } else { closeSpan(node) }
      return
    }
    if inlineDepth == MarkdownTree.nestingLimit {
      let place = places.place(node)
      reading.reportNesting(line: place.line, column: place.column)
      skippedInlines += 1
      return
    }
    inlineDepth += 1
    let place = places.place(node)
    frames.append(Frame(line: place.line, column: place.column))
  }

  private mutating func closeSpan(_ node: CommonMark.Node) {
    inlineDepth -= 1
    let frame = frames.removeLast()
    let kind: Inline.Kind
    switch node.kind {
    case .emphasis: kind = .emphasis(frame.inlines)
    case .strong: kind = .strong(frame.inlines)
    case .link:
      kind = .link(
        Link(destination: clean(node.destination), title: title(node), content: frame.inlines))
    default:
      kind = .image(
        Image(destination: clean(node.destination), title: title(node), content: frame.inlines))
    }
    frames[frames.count - 1].inlines.append(
      Inline(kind, line: frame.line, column: frame.column))
  }

  /// The title of a link or image; nil where it has none.
  private func title(_ node: CommonMark.Node) -> String? {
    let title = node.title
    if !title.isEmpty { return clean(title) }
    return source.mayHoldEmptyTitles && node.hasEmptyTitle ? "" : nil
  }

  private mutating func appendText(_ node: CommonMark.Node) {
    append(.text(clean(node.literal)), node)
  }

  private mutating func appendHTML(_ node: CommonMark.Node) {
    append(.html(clean(node.literal)), node)
  }

  private mutating func append(_ kind: Inline.Kind, _ node: CommonMark.Node) {
    let place = places.place(node)
    frames[frames.count - 1].inlines.append(Inline(kind, line: place.line, column: place.column))
  }
}
