/// A text that was written in another program, as blocks in the order they stood in.
struct ImportedText: Hashable {
  /// The title, where the file itself says what it is.
  var title: String?
  /// What the text consists of.
  var blocks: [ImportedBlock] = []
  /// The encoding, where it had to be guessed.
  var guessedEncoding: TextEncoding?
}

/// A paragraph, a heading, an item of a list or a table.
enum ImportedBlock: Hashable {
  case heading(level: Int, [Span])
  case paragraph([Span])
  /// An item of a list; `depth` is 0 for the outermost list. A paragraph after the first of an item
  /// has no marker.
  case item(depth: Int, Marker, [Span])
  case quote([Span])
  /// Text whose lines and spaces count.
  case preformatted(String)
  /// Rows of cells, of equal length.
  case table([[[Span]]])
  case footnote(label: String, [Span])
  case rule

  /// What stands before an item.
  enum Marker: Hashable {
    case bullet, number(Int), none
  }

  /// Its running text; for a table, and for what has none, nil.
  var spans: [Span]? {
    switch self {
    case .heading(_, let spans), .paragraph(let spans), .item(_, _, let spans), .quote(let spans),
      .footnote(_, let spans):
      spans
    case .preformatted(let text): [.text(text, Span.Style())]
    case .table, .rule: nil
    }
  }

  /// A table of some rows; where it has but one column, or would be mostly empty, its cells as
  /// paragraphs.
  static func blocks(ofRows rows: [[[Span]]]) -> [ImportedBlock] {
    let width = rows.map(\.count).max() ?? 0
    let filled = rows.reduce(0) { $0 + $1.count }
    guard width > 1, width * rows.count <= 1000 + 10 * filled else {
      return rows.flatMap(\.self).filter { !$0.isEmpty }.map { .paragraph($0) }
    }
    return [.table(rows.map { $0 + Array(repeating: [], count: width - $0.count) })]
  }

  /// Whether it is an item of a list.
  var isItem: Bool {
    if case .item = self { return true }
    return false
  }

  /// Whether it is a heading.
  var isHeading: Bool {
    if case .heading = self { return true }
    return false
  }
}

/// A piece of running text.
enum Span: Hashable {
  case text(String, Style)
  case lineBreak
  case footnote(label: String)
  /// A picture, a film or another page that is shown inside the text; it does not come along.
  case lost(description: String, address: String)

  /// How a text is set, and where it leads.
  struct Style: Hashable {
    var isStrong = false
    var isEmphasised = false
    var link: String?
  }
}

extension [Span] {
  /// The words alone; a line break is a space.
  var plain: String {
    var text = ""
    for span in self {
      switch span {
      case .text(let words, _): text += words
      case .lineBreak: text += " "
      case .footnote, .lost: break
      }
    }
    return text.trimmed
  }

  /// The addresses of its links.
  var links: [String] {
    compactMap { span in
      if case .text(_, let style) = span { return style.link }
      return nil
    }
  }

  /// The same without white space at its ends and without pieces that say nothing.
  var tidy: [Span] {
    var spans = Array(drop(while: \.isBlank))
    while let last = spans.last, last.isBlank { spans.removeLast() }
    if case .text(let words, let style)? = spans.first {
      spans[0] = .text(String(words.drop(while: \.isWhitespace)), style)
    }
    if case .text(let words, let style)? = spans.last {
      spans[spans.count - 1] = .text(words.withoutTrailingSpace, style)
    }
    return spans
  }
}

extension Span {
  fileprivate var isBlank: Bool {
    switch self {
    case .text(let words, _): words.allSatisfy(\.isWhitespace)
    case .lineBreak: true
    case .footnote, .lost: false
    }
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String { String(drop(while: \.isWhitespace)).withoutTrailingSpace }

  /// The text without white space at its end.
  var withoutTrailingSpace: String {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[...last])
  }
}
