extension TreeBuilder {
  /// Adds what was planned in place of a paragraph.
  mutating func append(_ piece: Plan.Piece) {
    switch piece {
    case .blocks(let fragment):
      for block in blocks(of: fragment) { append(block) }
    case .table(let plan):
      let table = Table(
        caption: plan.caption.map(inlines(of:)), alignments: plan.alignments,
        header: plan.header.map(cell), rows: plan.rows.map { $0.map(cell) })
      append(Block(.table(table), line: plan.line, column: plan.column, endLine: plan.endLine))
    case .thematicBreak(let line): append(Block(.thematicBreak, line: line))
    case .footnote(let mark, let fragment): reading.setBlocks(blocks(of: fragment), of: mark)
    }
  }

  private func cell(_ fragment: Int?) -> Table.Cell { fragment.map(inlines(of:)) ?? [] }

  private func inlines(of fragment: Int) -> [Inline] {
    guard fragments.indices.contains(fragment), case .inlines(let content) = fragments[fragment]
    else { return [] }
    return content
  }

  private func blocks(of fragment: Int) -> [Block] {
    guard fragments.indices.contains(fragment), case .blocks(let blocks) = fragments[fragment]
    else { return [] }
    return blocks
  }
}
