extension TreeBuilder {
  mutating func visitSpan(_ node: CommonMark.Node, isEntering: Bool) {
    guard isEntering else {
      if skippedInlines > 0 { skippedInlines -= 1 } else { closeSpan(node) }
      return
    }
    let place = places.place(node)
    if inlineDepth == MarkdownTree.nestingLimit {
      reading.reportNesting(line: place.line, column: place.column)
      skippedInlines += 1
      return
    }
    inlineDepth += 1
    if node.kind == .link { linkDepth += 1 }
    if node.kind == .image { imageDepth += 1 }
    push(node, at: place)
  }

  private mutating func closeSpan(_ node: CommonMark.Node) {
    inlineDepth -= 1
    let (frame, inlines) = pop()
    let kind: Inline.Kind
    switch node.kind {
    case .emphasis: kind = .emphasis(inlines)
    case .strong: kind = .strong(inlines)
    case .link:
      linkDepth -= 1
      kind = .link(
        Link(destination: clean(node.destination), title: title(node), content: inlines))
    default:
      imageDepth -= 1
      if readsAll, inlines.isBlank {
        reading.report(.missingAlt, line: frame.line, column: frame.column, length: 2)
      }
      kind = .image(
        Image(destination: clean(node.destination), title: title(node), content: inlines))
    }
    append(Inline(kind, line: frame.line, column: frame.column))
  }

  /// The title of a link or image; nil where it has none.
  private func title(_ node: CommonMark.Node) -> String? {
    let title = node.title
    if !title.isEmpty { return clean(title) }
    let mayBeEmpty = source.mayHoldEmptyTitles && imageDepth == 0
    return mayBeEmpty && node.hasEmptyTitle ? "" : nil
  }

  /// Text, with what of our syntax is in it. A bracket that was escaped at its beginning stands by
  /// itself, so that it is no part of a notice's marker or a task's box.
  mutating func appendText(_ node: CommonMark.Node) {
    var text = node.literal
    var place = places.place(node)
    if source.isMarked {
      if text.unicodeScalars.contains(Mark.tooDeep.scalar) {
        reading.reportNesting(line: place.line, column: place.column)
      }
      if readsAll, text.beginsWithEscapedBracket {
        append(Inline(.text("["), line: place.line, column: place.column))
        text.unicodeScalars.removeFirst()
        place.column += text.utf8.first == .openBracket ? 1 : 2
      }
    }
    guard reading.mayHoldSyntax, imageDepth == 0, text.utf8.contains(.openBracket),
      appendPieces(text, at: place)
    else { return append(Inline(.text(clean(text)), line: place.line, column: place.column)) }
  }

  /// Raw HTML; but a line break, which is how people break lines in cells, is what it says.
  mutating func appendHTML(_ node: CommonMark.Node) {
    let html = clean(node.literal)
    if readsAll, html.isLineBreakTag { return append(.hardBreak, node) }
    let place = places.place(node)
    if !html.utf8.starts(with: "</".utf8) {
      reportHTML(html, line: place.line, column: place.column)
    }
    append(.html(html), node)
  }

  /// Notes that raw HTML is dropped; a comment says nothing that could be.
  mutating func reportHTML(_ html: String, line: Int, column: Int) {
    if readsAll, !reading.allowsRawHTML, !html.isComment {
      reading.report(.rawHTMLDropped, line: line, column: column)
    }
  }

  mutating func append(_ kind: Inline.Kind, _ node: CommonMark.Node) {
    let place = places.place(node)
    append(Inline(kind, line: place.line, column: place.column))
  }
}

extension String {
  /// Whether it begins with a bracket that was escaped, or whose end was.
  fileprivate var beginsWithEscapedBracket: Bool {
    guard utf8.first == .openBracket else { return false }
    let mark = Mark.escaped.utf8
    if utf8.dropFirst().starts(with: mark) { return true }
    guard let end = utf8.prefix(20).firstIndex(of: .closeBracket) else { return false }
    return utf8[end...].dropFirst().starts(with: mark)
  }

  /// Whether it is `<br>`, `<br/>` or `<br />`.
  fileprivate var isLineBreakTag: Bool {
    utf8.count <= 6 && ["<br>", "<br/>", "<br />"].contains(lowercased())
  }
}
