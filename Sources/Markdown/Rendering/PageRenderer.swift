public import Markup

extension MarkdownTree {
  /// The document as a part of a page: headings with anchors, figures, notices, task lists, tables
  /// that scroll by themselves, and the footnotes last.
  public func html(_ options: RenderingOptions) -> HTML {
    var renderer = PageRenderer(self, options: options)
    var html = renderer.html(of: blocks)
    html.append(renderer.footnotes())
    return html
  }
}

/// Writes the blocks of a document as parts of a page. One value writes one page, perhaps in
/// several parts, so that footnotes, tables and images are counted through.
public struct PageRenderer: Sendable {
  let tree: MarkdownTree
  let options: RenderingOptions
  var out = HTMLWriter()
  /// The number of each footnote, by the form in which labels are compared.
  let footnoteNumbers: [String: Int]
  /// How many references to each footnote have been written.
  var referencesWritten: [Int]
  let headingTexts: [String: String]
  var tableCount = 0
  var imageCount: Int
  var citationCount = 0
  var typography: Typography?
  /// Whether a link is being written, which may hold no other.
  var isInLink = false

  /// A renderer of the blocks of `tree`.
  public init(_ tree: MarkdownTree, options: RenderingOptions) {
    self.tree = tree
    self.options = options
    imageCount = options.imagesBefore
    footnoteNumbers = Dictionary(
      tree.footnotes.enumerated().map { (Footnote.key($1.label), $0 + 1) },
      uniquingKeysWith: { first, _ in first })
    referencesWritten = Array(repeating: 0, count: tree.footnotes.count)
    headingTexts = Dictionary(
      tree.headings.map { ($0.anchor, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// Some blocks of the document, without its footnotes.
  public mutating func html(of blocks: some Sequence<Block>) -> HTML {
    out = HTMLWriter()
    for block in blocks { write(block, isTight: false) }
    return HTML(trusted: out.bytes)
  }

  /// The section with the document's footnotes; nothing where it has none.
  public mutating func footnotes() -> HTML {
    out = HTMLWriter()
    if !tree.footnotes.isEmpty { writeFootnotes() }
    return HTML(trusted: out.bytes)
  }

  mutating func write(_ blocks: [Block], isTight: Bool = false) {
    for block in blocks { write(block, isTight: isTight) }
  }

  private mutating func write(_ block: Block, isTight: Bool) {
    out.beginLine()
    switch block.kind {
    case .paragraph(let content): writeParagraph(content, isTight: isTight)
    case .heading(let level, let content, let anchor): writeHeading(level, content, anchor)
    case .list(let list): writeList(list)
    case .quote(let blocks): writeQuote(blocks)
    case .notice(let kind, let blocks): writeNotice(kind, blocks)
    case .code(let code): writeCode(code)
    case .html(let html): writeHTML(html)
    case .table(let table): writeTable(table)
    case .figure(let figure): writeFigure(figure)
    case .thematicBreak: out.write("<hr>\n")
    }
  }
}
