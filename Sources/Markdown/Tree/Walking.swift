extension MarkdownTree {
  /// Calls `visit` with every block, outer before inner, in reading order; footnotes come last.
  public func forEachBlock(_ visit: (Block) -> Void) {
    blocks.forEachBlock(visit)
    for footnote in footnotes { footnote.blocks.forEachBlock(visit) }
  }

  /// Calls `visit` with every inline, outer before inner, in reading order; footnotes come last.
  /// An image's description is not entered, and neither is code.
  public func forEachInline(_ visit: (Inline) -> Void) {
    blocks.forEachInline(visit)
    for footnote in footnotes { footnote.blocks.forEachInline(visit) }
  }
}

extension [Block] {
  /// Calls `visit` with every block, outer before inner, in reading order.
  public func forEachBlock(_ visit: (Block) -> Void) {
    for block in self {
      visit(block)
      switch block.kind {
      case .list(let list): for item in list.items { item.blocks.forEachBlock(visit) }
      case .quote(let blocks), .notice(_, let blocks): blocks.forEachBlock(visit)
      default: break
      }
    }
  }

  /// Calls `visit` with every inline of every block, outer before inner, in reading order.
  public func forEachInline(_ visit: (Inline) -> Void) {
    forEachBlock { block in
      switch block.kind {
      case .heading(_, let content, _), .paragraph(let content): content.forEachInline(visit)
      case .table(let table):
        table.caption?.forEachInline(visit)
        for cell in table.header { cell.forEachInline(visit) }
        for row in table.rows { for cell in row { cell.forEachInline(visit) } }
      case .figure(let figure):
        visit(Inline(.image(figure.image), line: block.line, column: block.column))
      default: break
      }
    }
  }
}

extension [Inline] {
  /// Calls `visit` with every inline, outer before inner, in reading order.
  public func forEachInline(_ visit: (Inline) -> Void) {
    for inline in self {
      visit(inline)
      switch inline.kind {
      case .emphasis(let content), .strong(let content): content.forEachInline(visit)
      case .link(let link): link.content.forEachInline(visit)
      default: break
      }
    }
  }
}
