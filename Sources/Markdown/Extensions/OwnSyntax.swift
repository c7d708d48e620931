// What CommonMark's own blocks are where they are written in a certain way.

extension TreeBuilder {
  /// A quote whose first line is `[!NOTE]` or the like is a notice.
  func quoteOrNotice(_ blocks: [Block]) -> Block.Kind {
    guard let first = blocks.first, case .paragraph(var content) = first.kind,
      case .text(let text)? = content.first?.kind, text.utf8.starts(with: "[!".utf8),
      let end = text.utf8.firstIndex(of: .closeBracket),
      text.utf8[end...].dropFirst().allSatisfy(\.isBlank),
      let kind = NoticeKind(word: String(decoding: text.utf8[..<end].dropFirst(2), as: UTF8.self))
    else { return .quote(blocks) }
    content.removeFirst()
    switch content.first?.kind {
    case nil: return .notice(kind, Array(blocks.dropFirst()))
    case .softBreak, .hardBreak: content.removeFirst()
    default: return .quote(blocks)
    }
    var blocks = blocks
    blocks[0].kind = .paragraph(content)
    blocks[0].line = content.first?.line ?? first.line
    return .notice(kind, blocks)
  }

  /// An image alone in its paragraph is a figure, but not in a list that stands close.
  func paragraphOrFigure(_ content: [Inline]) -> Block.Kind {
    guard readsAll, content.count == 1, case .image(let image) = content[0].kind,
      frames.count < 2 || !frames[frames.count - 2].isTight
    else { return .paragraph(content) }
    return .figure(Figure(image: image, caption: image.title.flatMap { $0.isEmpty ? nil : $0 }))
  }

  /// A paragraph right behind a table that begins with a colon and a space is its caption; whether
  /// it was.
  mutating func setCaption(_ content: [Inline]) -> Bool {
    guard case .text(let text)? = content.first?.kind, text.utf8.starts(with: ": ".utf8),
      let block = frames[frames.count - 1].blocks.last, case .table(var table) = block.kind,
      table.caption == nil
    else { return false }
    let rest = text.withoutBytes(2)
    table.caption = content
    table.caption?[0].kind = .text(rest)
    table.caption?[0].column += text.unicodeScalars.count - rest.unicodeScalars.count
    let last = frames[frames.count - 1].blocks.count - 1
    frames[frames.count - 1].blocks[last].kind = .table(table)
    return true
  }

  /// Adds text with its footnote references and citations; whether there are any. A link says
  /// neither works nor what may only seem to be one, and holds no other links.
  mutating func appendPieces(_ text: String, at place: (line: Int, column: Int)) -> Bool {
    let bytes = Array(text.utf8)
    guard let pieces = TextSyntax.pieces(of: bytes) else { return false }
    var column = place.column
    for (piece, range) in pieces {
      let written = String(decoding: bytes[range], as: UTF8.self)
      var kind = Inline.Kind.text(clean(written))
      switch piece {
      case .footnote(let label):
        let label = clean(label)
        if reading.footnoteMarks[Footnote.key(label)] != nil {
          kind = .footnoteReference(label: label)
        } else {
          reading.reportUnknownFootnote(label, line: place.line, column: column)
        }
      case .citation(let items) where linkDepth == 0: kind = .citation(items.map(clean))
      case .citation, .text: break
      }
      append(Inline(kind, line: place.line, column: column))
      column += clean(written).unicodeScalars.count
    }
    return true
  }

  private func clean(_ item: CitationItem) -> CitationItem {
    CitationItem(
      key: clean(item.key), locator: item.locator.map(clean), prefix: item.prefix.map(clean))
  }
}

extension List.Item {
  /// An item that begins with `[ ]` or `[x]` is a task.
  mutating func readTask() {
    guard let first = blocks.first, case .paragraph(var content) = first.kind,
      case .text(let text)? = content.first?.kind
    else { return }
    let bytes = Array(text.utf8.prefix(4))
    guard bytes.count == 4, bytes[0] == .openBracket, bytes[2] == .closeBracket, bytes[3].isBlank
    else { return }
    switch bytes[1] {
    case .space: task = .open
    case UInt8(ascii: "x"), UInt8(ascii: "X"): task = .done
    default: return
    }
    let rest = text.withoutBytes(4)
    content[0].kind = .text(rest)
    content[0].column += text.unicodeScalars.count - rest.unicodeScalars.count
    if rest.isEmpty { content.removeFirst() }
    blocks[0].kind = .paragraph(content)
  }
}

extension String {
  /// The text without its first bytes and the white space behind them.
  fileprivate func withoutBytes(_ count: Int) -> String {
    String(decoding: utf8.dropFirst(count).drop { $0.isBlank }, as: UTF8.self)
  }
}
