/// Reads an HTML file, or what pandoc makes of a Word file, whatever state it is in: tags that are
/// never closed, or closed in the wrong order, cost no text.
struct HTMLReading {
  private var text = ImportedText()
  private var spans: [Span] = []
  private var style = Span.Style()
  private var pageTitle = ""
  private var isInPageTitle = false
  private var headingLevel: Int?
  private var isTitleHeading = false
  private var lists: [ListState] = []
  private var marker: ImportedBlock.Marker?
  private var quoteDepth = 0
  private var preformatted: String?
  private var table: TableState?
  private var footnote: String?
  /// The element whose content is passed over, and how many of its name are open.
  private var skipped: (name: String, depth: Int)?
  private var isInFootnoteLink = false

  private struct ListState {
    let isOrdered: Bool
    var number: Int
  }

  private struct TableState {
    var rows: [[[Span]]] = []
    var depth = 1
  }

  /// The blocks of an HTML file.
  static func read(_ html: String) -> ImportedText {
    var reading = HTMLReading()
    var scanner = HTMLScanner(html)
    while let token = scanner.next() {
      switch token {
      case .text(let words): reading.add(words)
      case .start(let name, let attributes): reading.start(name, attributes)
      case .end(let name): reading.end(name)
      }
    }
    reading.finishTable()
    reading.flush()
    if reading.text.title == nil, !reading.pageTitle.trimmed.isEmpty,
      !reading.text.blocks.contains(where: { if case .heading(1, _) = $0 { true } else { false } })
    {
      reading.text.title = reading.pageTitle.trimmed
    }
    return reading.text
  }

  // MARK: Text

  private mutating func add(_ words: String) {
    guard skipped == nil, !isInFootnoteLink else { return }
    if isInPageTitle {
      pageTitle += words
    } else if preformatted != nil {
      preformatted? += words
    } else {
      append(words)
    }
  }

  /// Adds text in which white space of any length is one space.
  private mutating func append(_ words: String) {
    var collapsed = String.UnicodeScalarView()
    var isAfterSpace =
      switch spans.last {
      case .text(let text, _)?: text.unicodeScalars.last == " "
      case .lineBreak?, nil: true
      case .footnote?, .lost?: false
      }
    for scalar in words.unicodeScalars {
      if !scalar.isSpace {
        collapsed.append(scalar)
      } else if !isAfterSpace {
        collapsed.append(" ")
      }
      isAfterSpace = scalar.isSpace
    }
    guard !collapsed.isEmpty else { return }
    if case .text(var text, style)? = spans.last {
      // With no other holder of the text, adding to it does not copy it.
      spans[spans.count - 1] = .lineBreak
      text.unicodeScalars.append(contentsOf: collapsed)
      spans[spans.count - 1] = .text(text, style)
    } else {
      spans.append(.text(String(collapsed), style))
    }
  }

  // MARK: Tags

  private static let skippedNames: Set<String> = [
    "template", "noscript", "svg", "math", "select", "datalist",
  ]
  private static let lostNames: Set<String> = ["iframe", "video", "audio", "object", "embed"]
  private static let paragraphs: Set<String> = [
    "p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "address",
    "figure", "figcaption", "form", "fieldset", "legend", "dl", "dt", "dd", "center", "body",
    "html", "head", "details", "summary", "caption", "option", "hgroup", "search", "menu",
  ]

  private mutating func start(_ name: String, _ attributes: [String: String]) {
    if let open = skipped {
      if open.name == name { skipped?.depth += 1 }
      return
    }
    if Self.skippedNames.contains(name) {
      skipped = (name, 1)
      return
    }
    switch name {
    case "title": isInPageTitle = true
    case "h1", "h2", "h3", "h4", "h5", "h6":
      flush()
      headingLevel = name.last?.wholeNumberValue
      isTitleHeading = attributes["class"] == "title"
    case "ul", "ol":
      flush()
      lists.append(
        ListState(isOrdered: name == "ol", number: attributes["start"].flatMap { Int($0) } ?? 1))
    case "li": startItem(attributes)
    case "table": startTable()
    case "tr" where table?.depth == 1:
      endCell()
      table?.rows.append([])
    case "td" where table?.depth == 1, "th" where table?.depth == 1:
      endCell()
      if table?.rows.isEmpty == true { table?.rows.append([]) }
      isInCell = true
    case "td", "th": append(" ")
    case "br":
      if preformatted != nil { preformatted? += "\n" } else { spans.append(.lineBreak) }
    case "hr":
      flush()
      if table == nil, footnote == nil { text.blocks.append(.rule) }
    case "strong", "b": style.isStrong = true
    case "em", "i": style.isEmphasised = true
    case "a": startLink(attributes)
    case "pre":
      flush()
      preformatted = ""
    case "blockquote":
      flush()
      quoteDepth += 1
    case "img":
      spans.append(
        .lost(description: attributes["alt"] ?? "", address: attributes["src"] ?? ""))
    case _ where Self.lostNames.contains(name):
      spans.append(
        .lost(
          description: attributes["title"] ?? "",
          address: attributes["src"] ?? attributes["data"] ?? ""))
    case _ where Self.paragraphs.contains(name): flush()
    default: break
    }
  }

  private mutating func end(_ name: String) {
    if let open = skipped {
      guard open.name == name else { return }
      skipped = open.depth > 1 ? (name, open.depth - 1) : nil
      return
    }
    switch name {
    case "title": isInPageTitle = false
    case "h1", "h2", "h3", "h4", "h5", "h6", "li": flush()
    case "ul", "ol":
      flush()
      marker = nil
      if !lists.isEmpty { lists.removeLast() }
      if lists.isEmpty { footnote = nil }
    case "td", "th":
      if table?.depth == 1 { endCell() }
    case "table": endTable()
    case "strong", "b": style.isStrong = false
    case "em", "i": style.isEmphasised = false
    case "a":
      style.link = nil
      isInFootnoteLink = false
    case "pre": endPreformatted()
    case "blockquote":
      flush()
      quoteDepth = max(0, quoteDepth - 1)
    case _ where Self.paragraphs.contains(name): flush()
    default: break
    }
  }

  private mutating func startItem(_ attributes: [String: String]) {
    flush()
    if let id = attributes["id"], id.hasPrefix("fn"), attributes["role"] == "doc-endnote" {
      footnote = String(id.dropFirst(2))
      return
    }
    guard !lists.isEmpty else {
      marker = .bullet
      return
    }
    let list = lists[lists.count - 1]
    marker = list.isOrdered ? .number(list.number) : .bullet
    lists[lists.count - 1].number = list.number &+ 1
  }

  private mutating func startLink(_ attributes: [String: String]) {
    switch attributes["class"] {
    case "footnote-ref"?:
      let label = (attributes["href"] ?? "").drop { $0 != "n" }.dropFirst()
      spans.append(.footnote(label: String(label)))
      isInFootnoteLink = true
    case "footnote-back"?: isInFootnoteLink = true
    default: style.link = attributes["href"]
    }
  }

  // MARK: Blocks

  /// Ends the paragraph, heading or item that is open; inside a table it is a space.
  private mutating func flush() {
    endPreformatted()
    if table != nil, isInCell {
      append(" ")
      return
    }
    defer { (style, headingLevel, isTitleHeading) = (Span.Style(), nil, false) }
    let spans = self.spans.tidy
    self.spans = []
    guard !spans.isEmpty else { return }
    if let footnote {
      text.blocks.append(.footnote(label: footnote, spans))
    } else if isTitleHeading, text.title == nil {
      text.title = spans.plain
    } else if let headingLevel {
      text.blocks.append(.heading(level: headingLevel, spans))
    } else if !lists.isEmpty || marker != nil {
      text.blocks.append(.item(depth: max(0, lists.count - 1), marker ?? .none, spans))
      marker = lists.isEmpty ? nil : ImportedBlock.Marker.none
    } else if quoteDepth > 0 {
      text.blocks.append(.quote(spans))
    } else {
      text.blocks.append(paragraph(spans))
    }
  }

  /// A paragraph, or an item where Word's own HTML wrote the bullet as text.
  private func paragraph(_ spans: [Span]) -> ImportedBlock {
    guard case .text(let words, let style)? = spans.first,
      let item = PlainTextMarks.item(words), item.marker == .bullet
    else { return .paragraph(spans) }
    let rest = ([.text(item.text, style)] + spans.dropFirst()).tidy
    return rest.isEmpty ? .paragraph(spans) : .item(depth: 0, .bullet, rest)
  }

  private mutating func endPreformatted() {
    guard let lines = preformatted else { return }
    preformatted = nil
    if table != nil {
      append(lines)
    } else if !lines.trimmed.isEmpty {
      text.blocks.append(.preformatted(lines))
    }
  }

  // MARK: Tables

  private var isInCell = false

  private mutating func startTable() {
    if table != nil {
      table?.depth += 1
      return
    }
    flush()
    table = TableState()
  }

  private mutating func endTable() {
    guard let open = table else { return }
    if open.depth > 1 { table?.depth -= 1 } else { finishTable() }
  }

  private mutating func endCell() {
    guard isInCell else {
      // What stands between the cells, as a caption does, comes before the table.
      let between = spans.tidy
      spans = []
      if !between.isEmpty { text.blocks.append(.paragraph(between)) }
      return
    }
    endPreformatted()
    isInCell = false
    if let row = table?.rows.indices.last { table?.rows[row].append(spans.tidy) }
    spans = []
    style = Span.Style()
  }

  private mutating func finishTable() {
    guard table != nil else { return }
    endCell()
    let rows = (table?.rows ?? []).filter { row in row.contains { !$0.isEmpty } }
    table = nil
    text.blocks += ImportedBlock.blocks(ofRows: rows)
  }
}
