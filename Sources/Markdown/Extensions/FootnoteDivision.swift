extension Survey {
  /// The end of `[^label]:` at the beginning of a line, where that is the definition of a footnote.
  func definitionEnd(_ line: ContentLine) -> Int? {
    guard readsAll, source.isMarked else { return nil }
    let text = source.bytes[line.range]
    guard text.starts(with: "[^".utf8), let bracket = text.firstIndex(of: .closeBracket),
      text[(bracket + 1)...].starts(with: Mark.definition.utf8)
    else { return nil }
    return bracket + 1 + Mark.definition.utf8.count
  }

  /// The index of the next definition behind `index`, or of the end.
  func nextDefinition(in lines: [ContentLine], after index: Int) -> Int {
    lines.indices.dropFirst(index + 1).first { definitionEnd(lines[$0]) != nil } ?? lines.count
  }

  /// Adds a footnote's definition, and closes the one before it.
  mutating func addFootnote(
    _ lines: ArraySlice<ContentLine>, markEnd: Int, to division: inout Division
  ) {
    close(&division)
    guard let first = lines.first else { return }
    let labelEnd = markEnd - 1 - Mark.definition.utf8.count
    let label = String(
      decoding: source.bytes[(first.range.lowerBound + 2)..<labelEnd], as: UTF8.self)
    let key = Footnote.key(label)
    let place = place(of: first)
    let mark = FootnoteMark(key: key, label: label, line: place.line, column: place.column)
    footnotes.append(mark)
    let text = first.range.dropFirst(markEnd - first.range.lowerBound)
      .drop { source.bytes[$0].isBlank }
    var note = [
      FragmentLine(number: first.number, range: text.startIndex..<text.endIndex, indent: 0)
    ]
    note += lines.dropFirst().map(\.inFootnote)
    division.openFootnote = (mark, note)
  }

  /// Where a line's text begins in the file.
  mutating func place(of line: ContentLine) -> (line: Int, column: Int) {
    let column = line.range.lowerBound - source.line(line.number).lowerBound + 1
    return source.place(line: line.number, column: column, counter: &counter)
  }

  /// Closes the footnote that might have gone on, since another one comes.
  private mutating func close(_ division: inout Division) {
    guard let footnote = division.openFootnote else { return }
    division.openFootnote = nil
    let fragment = fragments.addBlocks(footnote.lines)
    division.pieces.append(.footnote(footnote.mark, fragment: fragment))
  }
}
