import Diagnostics
import Language
import Markdown

/// A page's text in the form that rules read: its passages and links in order, gathered in one walk
/// through its tree.
struct PageText {
  let file: String
  let language: Language
  let tree: MarkdownTree
  private(set) var passages: [Passage] = []
  private(set) var links: [LinkMention] = []
  private(set) var citations: [Located<String>] = []
  private(set) var identifiers: [String] = []

  init(_ tree: MarkdownTree, source: SourceLines, file: String, language: Language) {
    self.file = file
    self.language = language
    self.tree = tree
    var walk = Walk(file: file, source: source)
    tree.forEachBlock { walk.visit($0) }
    passages = walk.passages
    links = walk.links
    citations = walk.citations
    identifiers = walk.identifiers
  }

  private struct Walk {
    let file: String
    let source: SourceLines
    var passages: [Passage] = []
    var links: [LinkMention] = []
    var citations: [Located<String>] = []
    var identifiers: [String] = []

    mutating func visit(_ block: Block) {
      switch block.kind {
      case .heading(let level, let content, _):
        add(content, .heading(level: level), block)
      case .paragraph(let content): add(content, .paragraph, block)
      case .table(let table):
        if let caption = table.caption { add(caption, .paragraph, block) }
        for row in [table.header] + table.rows {
          for cell in row { add(cell, .cell, block) }
        }
      case .figure(let figure):
        addLink(figure.image.destination, line: block.line, column: block.column, isImage: true)
      case .html(let html): addHTML(html, line: block.line, column: block.column)
      case .list, .quote, .code, .thematicBreak, .notice: break
      }
    }

    private mutating func add(_ content: [Inline], _ role: Passage.Role, _ block: Block) {
      passages.append(Passage(content, role: role, file: file, line: block.line))
      content.forEachInline { inline in
        switch inline.kind {
        case .link(let link):
          addLink(link.destination, line: inline.line, column: inline.column, isImage: false)
        case .image(let image):
          addLink(image.destination, line: inline.line, column: inline.column, isImage: true)
        case .html(let html): addHTML(html, line: inline.line, column: inline.column)
        case .citation(let items):
          let place = SourceLocation(file: file, line: inline.line, column: inline.column)
          for item in items {
            citations.append(
              Located(item.key, at: source.mark(of: "@" + item.key, from: place) ?? place))
          }
        default: break
        }
      }
    }

    private mutating func addLink(_ destination: String, line: Int, column: Int, isImage: Bool) {
      let place = SourceLocation(file: file, line: line, column: column)
      links.append(
        LinkMention(
          destination: destination,
          place: source.markOfAddress(destination, from: place), isImage: isImage, isHTML: false))
    }

    private mutating func addHTML(_ html: String, line: Int, column: Int) {
      for address in HTMLAddresses.find(in: html) {
        guard address.attribute != "id" else {
          identifiers.append(address.value)
          continue
        }
        links.append(
          LinkMention(
            destination: address.value,
            place: SourceLocation(
              file: file, line: line + address.line,
              column: address.line == 0 ? column + address.column : address.column + 1,
              length: address.length),
            isImage: address.attribute == "src", isHTML: true))
      }
    }
  }
}

/// A link or image of a text, and where its address stands.
struct LinkMention: Sendable {
  let destination: String
  let place: SourceLocation
  let isImage: Bool
  /// Whether it stands in raw HTML, which may be left out of the page.
  let isHTML: Bool
}
