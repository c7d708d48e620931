extension TreeBuilder {
  mutating func visitContainer(_ node: CommonMark.Node, isEntering: Bool) {
    if node.kind != .list {
      if isEntering { places.open(node) } else { places.close() }
    }
    guard isEntering else {
      if skippedBlocks > 0 { skippedBlocks -= 1 } else { closeContainer(node) }
      return
    }
    let counts = node.kind != .item
    let place = places.blockPlace(node)
    if skippedBlocks > 0 || (counts && blockDepth == MarkdownTree.nestingLimit) {
      reading.reportNesting(line: place.line, column: place.column)
      skippedBlocks += 1
      return
    }
    if counts { blockDepth += 1 }
    let isOurOwn = lastFragmentLine != nil && frames.count == 1
    push(node, at: place)
    frames[frames.count - 1].isTight = node.kind == .list && node.isTight && !isOurOwn
  }

  private mutating func closeContainer(_ node: CommonMark.Node) {
    let (frame, _) = pop()
    switch node.kind {
    case .quote:
      blockDepth -= 1
      let kind = readsAll ? quoteOrNotice(frame.blocks) : .quote(frame.blocks)
      append(block(kind, from: frame, node))
    case .list:
      blockDepth -= 1
      let list = List(start: node.listStart, isTight: frame.isTight, items: frame.items)
      append(block(.list(list), from: frame, node))
    default:
      var item = List.Item(blocks: frame.blocks, line: frame.line)
      if readsAll, lastFragmentLine == nil || frames.count > 2 { item.readTask() }
      frames[frames.count - 1].items.append(item)
    }
  }

  mutating func visitTextBlock(_ node: CommonMark.Node, isEntering: Bool) {
    guard isEntering else {
      closeTextBlock(node)
      return
    }
    leafCount += 1
    if let pieces = plan.pieces[leafCount - 1] {
      isInPlanned = true
      for piece in pieces { append(piece) }
      return
    }
    push(node, at: places.blockPlace(node))
    places.begin(node)
  }

  private mutating func closeTextBlock(_ node: CommonMark.Node) {
    let (frame, inlines) = pop()
    if node.kind == .heading {
      let kind = Block.Kind.heading(level: node.level, content: inlines, anchor: "")
      append(block(kind, from: frame, node))
    } else if !readsAll || !setCaption(inlines) {
      append(block(paragraphOrFigure(inlines), from: frame, node))
    }
  }

  mutating func visitLeaf(_ node: CommonMark.Node) {
    leafCount += 1
    if plan.absorbed.contains(leafCount - 1) { return }
    let place = places.blockPlace(node)
    let kind: Block.Kind
    switch node.kind {
    case .code: kind = .code(codeBlock(node, line: place.line))
    case .html:
      let html = clean(node.literal)
      reportHTML(html, line: place.line, column: place.column)
      kind = .html(html)
    default: kind = .thematicBreak
    }
    append(
      Block(
        kind, line: place.line, column: place.column,
        endLine: max(place.line, source.fileLine(node.endLine))))
  }

  private func codeBlock(_ node: CommonMark.Node, line: Int) -> CodeBlock {
    CodeBlock(
      info: clean(node.info), literal: clean(node.literal),
      line: places.isFence(node) ? source.fileLine(node.line + 1) : line)
  }

  private func block(_ kind: Block.Kind, from frame: Frame, _ node: CommonMark.Node) -> Block {
    Block(
      kind, line: frame.line, column: frame.column,
      endLine: max(frame.line, source.fileLine(places.endLine(node))))
  }

  mutating func append(_ block: Block) { frames[frames.count - 1].blocks.append(block) }
}
