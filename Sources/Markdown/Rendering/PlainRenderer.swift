public import Markup

extension MarkdownTree {
  /// The document as plain HTML: byte for byte what cmark 0.30.2 gives, and for tables what
  /// cmark-gfm gives. Raw HTML and unsafe addresses are left out where raw HTML is not allowed.
  public func plainHTML(allowsRawHTML: Bool = false) -> HTML {
    var renderer = PlainRenderer(isUnsafe: allowsRawHTML)
    renderer.write(blocks, isTight: false)
    return HTML(trusted: renderer.out.bytes)
  }
}

/// Writes a tree as cmark's own HTML renderer writes its tree.
struct PlainRenderer {
  /// What cmark calls unsafe: raw HTML and any address are written as they stand.
  let isUnsafe: Bool
  var out = HTMLWriter()

  init(isUnsafe: Bool) { self.isUnsafe = isUnsafe }

  mutating func write(_ blocks: [Block], isTight: Bool) {
    for block in blocks { write(block, isTight: isTight) }
  }

  private mutating func write(_ block: Block, isTight: Bool) {
    switch block.kind {
    case .paragraph(let content): writeParagraph(content, isTight: isTight)
    case .heading(let level, let content, _): writeHeading(level, content)
    case .list(let list): writeList(list)
    case .quote(let blocks), .notice(_, let blocks): writeQuote(blocks)
    case .code(let code): writeCode(code)
    case .html(let html): writeHTML(html)
    case .table(let table): writeTable(table)
    case .figure(let figure):
      writeParagraph([Inline(.image(figure.image))], isTight: isTight)
    case .thematicBreak:
      out.beginLine()
      out.write("<hr />\n")
    }
  }

  private mutating func writeParagraph(_ content: [Inline], isTight: Bool) {
    guard !isTight else { return write(content) }
    out.beginLine()
    out.write("<p>")
    write(content)
    out.write("</p>\n")
  }

  private mutating func writeHeading(_ level: Int, _ content: [Inline]) {
    out.beginLine()
    out.write("<h")
    out.write(level)
    out.write(">")
    write(content)
    out.write("</h")
    out.write(level)
    out.write(">\n")
  }

  private mutating func writeList(_ list: List) {
    out.beginLine()
    switch list.start {
    case nil: out.write("<ul>\n")
    case 1: out.write("<ol>\n")
    case let start?:
      out.write("<ol start=\"")
      out.write(start)
      out.write("\">\n")
    }
    for item in list.items {
      out.beginLine()
      out.write("<li>")
      write(item.blocks, isTight: list.isTight)
      out.write("</li>\n")
    }
    out.write(list.start == nil ? "</ul>\n" : "</ol>\n")
  }

  private mutating func writeQuote(_ blocks: [Block]) {
    out.beginLine()
    out.write("<blockquote>\n")
    write(blocks, isTight: false)
    out.beginLine()
    out.write("</blockquote>\n")
  }

  private mutating func writeCode(_ code: CodeBlock) {
    out.beginLine()
    out.writeCodeBlock(code)
  }

  private mutating func writeHTML(_ html: String) {
    out.beginLine()
    if isUnsafe { out.writeTrusted(html) } else { out.write("<!-- raw HTML omitted -->") }
    out.beginLine()
  }
}

extension HTMLWriter {
  /// Writes a code block, with its language as a class.
  mutating func writeCodeBlock(_ code: CodeBlock) {
    if code.info.isEmpty {
      write("<pre><code>")
    } else {
      write("<pre><code class=\"language-")
      writeText(code.name)
      write("\">")
    }
    writeText(code.literal)
    write("</code></pre>\n")
  }
}
