extension Survey {
  /// How many cells the tables of a text may be given that were not written.
  private static let paddingLimit = 1 << 18

  /// The table whose heading is the line at `index`, and the index of the line behind it; nil where
  /// none begins there.
  mutating func table(
    in lines: [ContentLine], at index: Int, isHeading: Bool
  ) -> (plan: Plan.TablePlan, end: Int)? {
    guard index + 1 < lines.count else { return nil }
    let delimiter = lines[index + 1]
    guard !delimiter.isLazy, delimiter.indent < 4, isDelimiter(delimiter),
      let alignments = TableRow.alignments(of: source.bytes, in: delimiter.range)
    else { return nil }
    let header = TableRow.cells(of: source.bytes, in: lines[index].range)
    guard header.count == alignments.count else { return nil }
    let place = place(of: lines[index])
    var plan = Plan.TablePlan(
      line: place.line, column: place.column, endLine: source.fileLine(delimiter.number),
      alignments: alignments, header: [], rows: [], caption: nil)
    plan.header = header.map { fragments.addCell($0, line: lines[index].number) }
    let end = addRows(from: lines, at: index + 2, isHeading: isHeading, to: &plan)
    return (plan, end)
  }

  /// Whether a line holds nothing but what parts a table's heading from its rows; asked first,
  /// since it is cheap.
  private func isDelimiter(_ line: ContentLine) -> Bool {
    source.bytes[line.range].allSatisfy {
      $0 == .hyphen || $0 == .pipe || $0 == .colon || $0.isSpace
    }
  }

  private mutating func addRows(
    from lines: [ContentLine], at start: Int, isHeading: Bool, to plan: inout Plan.TablePlan
  ) -> Int {
    var index = start
    while index < lines.count {
      let line = lines[index]
      if beginsBlock(line) || (!isHeading && definitionEnd(line) != nil) { break }
      let cells = TableRow.cells(of: source.bytes, in: line.range)
      if cells.isEmpty { break }
      if let caption = caption(line, cells), index + 1 == lines.count {
        plan.caption = fragments.addCell(caption, line: line.number)
        plan.endLine = source.fileLine(line.number)
        return index + 1
      }
      tablePadding += max(0, plan.alignments.count - cells.count)
      if tablePadding > Self.paddingLimit { break }
      plan.rows.append(
        cells.prefix(plan.alignments.count).map { fragments.addCell($0, line: line.number) })
      plan.endLine = source.fileLine(line.number)
      index += 1
    }
    return index
  }

  /// The caption that a table's last line gives.
  private func caption(_ line: ContentLine, _ cells: [Range<Int>]) -> Range<Int>? {
    guard readsAll, cells.count == 1, let cell = cells.first, cell.count > 2,
      cell.lowerBound == line.range.lowerBound, source.bytes[cell.lowerBound] == .colon,
      source.bytes[cell.lowerBound + 1].isBlank
    else { return nil }
    let text = cell.dropFirst(2).drop { source.bytes[$0].isBlank }
    return text.startIndex..<text.endIndex
  }
}
