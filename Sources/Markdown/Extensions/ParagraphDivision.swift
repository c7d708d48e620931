extension Survey {
  /// What a paragraph was divided into, and the footnote at its end, which may go on.
  struct Division {
    var pieces: [Plan.Piece] = []
    var openFootnote: (mark: FootnoteMark, lines: [FragmentLine])?

    var isEmpty: Bool { pieces.isEmpty && openFootnote == nil }
  }

  /// Divides the lines of a paragraph, or of a heading with its underline, into tables, footnotes
  /// and what is left; nil where there is neither table nor footnote.
  mutating func divide(_ lines: [ContentLine], isHeading: Bool) -> Division? {
    var lines = lines
    var underline: ContentLine?
    if isHeading {
      underline = removeUnderline(from: &lines)
      if let line = underline, !isThematicBreak(line) { lines.append(line) }
    }
    var division = Division()
    var textStart = 0
    var index = 0
    while index < lines.count {
      if !isHeading, let end = definitionEnd(lines[index]) {
        addParagraph(lines[textStart..<index], to: &division)
        textStart = nextDefinition(in: lines, after: index)
        addFootnote(lines[index..<textStart], markEnd: end, to: &division)
        index = textStart
      } else if let table = table(in: lines, at: index, isHeading: isHeading) {
        addParagraph(lines[textStart..<index], to: &division)
        division.pieces.append(.table(table.plan))
        textStart = addRest(of: lines, after: table.end, isHeading: isHeading, to: &division)
        index = textStart
      } else {
        index += 1
      }
    }
    guard !division.isEmpty else { return nil }
    finish(&division, rest: Array(lines[textStart...]), underline: underline)
    return division
  }

  /// Takes the line off that made a paragraph a heading, and what comes after it.
  private func removeUnderline(from lines: inout [ContentLine]) -> ContentLine? {
    while let line = lines.popLast() {
      let text = source.bytes[line.range]
      if let first = text.first, first == .hyphen || first == UInt8(ascii: "="),
        text.allSatisfy({ $0 == first || $0.isBlank })
      {
        return line
      }
    }
    return nil
  }

  private func isThematicBreak(_ line: ContentLine) -> Bool {
    source.bytes[line.range].prefix(3).elementsEqual("---".utf8)
  }

  /// Behind a table, the underline of what cmark took for a heading is a line of its own; behind
  /// text it makes that text a heading still.
  private mutating func finish(
    _ division: inout Division, rest: [ContentLine], underline: ContentLine?
  ) {
    guard let underline else { return addParagraph(rest[...], to: &division) }
    if rest.isEmpty {
      if isThematicBreak(underline) {
        division.pieces.append(.thematicBreak(line: source.fileLine(underline.number)))
      }
      return
    }
    var lines = rest.map { $0.indented(0) }
    if isThematicBreak(underline) { lines.append(underline.indented(0)) }
    division.pieces.append(.blocks(fragment: fragments.addBlocks(lines)))
  }

  /// Adds lines that stay a paragraph. Those after the first are indented, so that none of them
  /// begins anything else.
  private mutating func addParagraph(_ lines: ArraySlice<ContentLine>, to division: inout Division)
  {
    guard !lines.isEmpty else { return }
    let fragment = fragments.addBlocks(
      lines.enumerated().map { $1.indented($0 == 0 ? 0 : 4) })
    division.pieces.append(.blocks(fragment: fragment))
  }

  /// A line that ends a table but not a paragraph begins blocks of its own; the index where the
  /// division goes on.
  private mutating func addRest(
    of lines: [ContentLine], after end: Int, isHeading: Bool, to division: inout Division
  ) -> Int {
    guard end < lines.count, !isHeading, definitionEnd(lines[end]) == nil,
      beginsBlock(lines[end])
    else { return end }
    let next = nextDefinition(in: lines, after: end)
    var rest = lines[end..<next].map { $0.indented($0.indent) }
    if rest[0].indent < 4 { rest[0].indent = 0 }
    division.pieces.append(.blocks(fragment: fragments.addBlocks(rest)))
    return next
  }

  /// Whether a line begins an indented code block or a list such as may not interrupt a paragraph.
  func beginsBlock(_ line: ContentLine) -> Bool {
    if line.isLazy { return false }
    if line.indent >= 4 { return true }
    let text = source.bytes[line.range]
    let digits = text.prefix { $0.isDigit }.count
    if (1...9).contains(digits) {
      let rest = text.dropFirst(digits)
      guard let first = rest.first, first == UInt8(ascii: ".") || first == UInt8(ascii: ")") else {
        return false
      }
      return rest.dropFirst().first?.isBlank ?? true
    }
    let marker = text.first.map { [.hyphen, UInt8(ascii: "*"), UInt8(ascii: "+")].contains($0) }
    return marker == true && text.dropFirst().allSatisfy { $0.isBlank }
  }
}
