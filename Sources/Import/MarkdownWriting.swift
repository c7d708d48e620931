/// Writes blocks as Markdown.
struct MarkdownWriting {
  private var page: DraftPage
  /// How far the headings are moved, and the level of the last one.
  private let shift: Int
  private var lastLevel = 1
  private var isInList = false

  /// Adds blocks to a page, below what stands there.
  static func write(_ blocks: [ImportedBlock], to page: inout DraftPage) {
    let levels = blocks.compactMap { block in
      if case .heading(let level, _) = block { return level }
      return nil
    }
    var writing = MarkdownWriting(page, shift: 2 - (levels.min() ?? 2))
    for block in blocks { writing.write(block) }
    page = writing.page
  }

  private init(_ page: DraftPage, shift: Int) {
    self.page = page
    self.shift = shift
  }

  private mutating func write(_ block: ImportedBlock) {
    markLosses(in: block)
    if !block.isItem || !isInList { page.add("") }
    defer { isInList = block.isItem }
    switch block {
    case .heading(let level, let spans):
      // No level is jumped over.
      lastLevel = min(level + shift, lastLevel + 1, 6)
      page.add(String(repeating: "#", count: max(2, lastLevel)) + " " + Self.line(spans))
    case .paragraph(let spans): addLines(spans, indent: "")
    case .item(let depth, let marker, let spans): writeItem(depth, marker, spans)
    case .quote(let spans):
      page.add("> " + MarkdownEscaping.escapedAtStart(Self.line(spans)))
    case .preformatted(let text): writePreformatted(text)
    case .table(let rows): writeTable(rows)
    case .footnote(let label, let spans): page.add("[^\(Self.safe(label))]: " + Self.line(spans))
    case .rule: page.add("---")
    }
  }

  private mutating func writeItem(
    _ depth: Int, _ marker: ImportedBlock.Marker, _ spans: [Span]
  ) {
    let indent = String(repeating: "   ", count: min(depth, 8))
    switch marker {
    case .bullet:
      page.add(indent + "-  " + MarkdownEscaping.escapedAtStart(Self.line(spans)))
    case .number(let number):
      let sign = "\(max(0, min(number, 99))). "
      page.add(indent + sign + MarkdownEscaping.escapedAtStart(Self.line(spans)))
    case .none:
      page.add("")
      page.add(indent + "   " + MarkdownEscaping.escapedAtStart(Self.line(spans)))
    }
  }

  private mutating func addLines(_ spans: [Span], indent: String) {
    let lines = spans.split(separator: .lineBreak).map { Self.line(Array($0).tidy) }
      .filter { !$0.isEmpty }
    for (index, line) in lines.enumerated() {
      let end = index + 1 < lines.count ? "\\" : ""
      page.add(indent + MarkdownEscaping.escapedAtStart(line) + end)
    }
  }

  private mutating func writePreformatted(_ text: String) {
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    page.add(fence)
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      page.add(String(line))
    }
    page.add(fence)
  }

  private mutating func writeTable(_ rows: [[[Span]]]) {
    for (index, row) in rows.enumerated() {
      page.add("| " + row.map { Self.line($0, isInCell: true) }.joined(separator: " | ") + " |")
      if index == 0 { page.add("|" + String(repeating: "---|", count: row.count)) }
    }
  }

  /// Tells of what did not come along: pictures, and links that lead nowhere.
  private mutating func markLosses(in block: ImportedBlock) {
    let spans =
      if case .table(let rows) = block { rows.flatMap { $0.flatMap(\.self) } } else {
        block.spans ?? []
      }
    for span in spans {
      switch span {
      case .lost(let description, let address):
        page.addRemark(.notBroughtAlong(description: description, address: address))
      case .text(let words, let style):
        if let link = style.link, Self.safeLink(link) == nil {
          page.addRemark(.deadLink(text: words.trimmed, address: link))
        }
      case .lineBreak, .footnote: break
      }
    }
  }

  // MARK: Running text

  /// Running text on one line.
  static func line(_ spans: [Span], isInCell: Bool = false) -> String {
    var line = ""
    for span in spans {
      switch span {
      case .text(let words, let style): line += text(words, style, isInCell)
      case .lineBreak: line += " "
      case .footnote(let label): line += "[^\(safe(label))]"
      case .lost: break
      }
    }
    return line.trimmed
  }

  private static func text(_ words: String, _ style: Span.Style, _ isInCell: Bool) -> String {
    let link = style.link.flatMap(safeLink)
    // Marks of emphasis must stand right beside the words.
    let before = words.prefix(while: \.isWhitespace)
    let core = words.trimmed
    guard !core.isEmpty else { return words.isEmpty ? "" : " " }
    let after = words.dropFirst(before.count + core.count)
    var text: String
    if let link {
      let isItself = link == core || link == "mailto:" + core
      text =
        isItself
          && WebText.address(in: Array(core.unicodeScalars), at: 0)
            == core.unicodeScalars.count
        ? "<\(core)>"
        : "[\(MarkdownEscaping.escaped(core, isInLink: true, isInCell: isInCell))]"
          + "(\(MarkdownEscaping.destination(link)))"
    } else {
      text = MarkdownEscaping.escaped(core, isInCell: isInCell)
    }
    if style.isEmphasised { text = "*\(text)*" }
    if style.isStrong { text = "**\(text)**" }
    return (before.isEmpty ? "" : " ") + text + (after.isEmpty ? "" : " ")
  }

  /// An address that leads out to the web, an e-mail address or a telephone; nil for any other.
  private static func safeLink(_ address: String) -> String? {
    let address = address.trimmed
    let scheme = address.prefix { $0 != ":" }.lowercased()
    guard ["https", "http", "mailto", "tel"].contains(scheme), address.count > scheme.count + 1,
      address.contains(":")
    else { return nil }
    return address
  }

  private static func safe(_ label: String) -> String {
    let kept = label.prefix(20).filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return kept.isEmpty ? "1" : kept
  }
}
