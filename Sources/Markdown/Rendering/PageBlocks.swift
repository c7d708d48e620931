extension PageRenderer {
  mutating func writeParagraph(_ content: [Inline], isTight: Bool) {
    guard !isTight else { return writeText(content) }
    out.write("<p>")
    writeText(content)
    out.write("</p>\n")
  }

  mutating func writeHeading(_ level: Int, _ content: [Inline], _ anchor: String) {
    out.write("<h")
    out.write(level)
    out.write(" id=\"")
    out.writeText(anchor)
    out.write("\">")
    if let number = options.headingNumber(anchor) {
      out.write("<span class=\"heading-number\">")
      out.writeText(number)
      out.write("</span> ")
    }
    writeText(content)
    out.write("</h")
    out.write(level)
    out.write(">\n")
  }

  mutating func writeList(_ list: List) {
    if let start = list.start, start != 1 {
      out.write("<ol start=\"")
      out.write(start)
      out.write("\">\n")
    } else {
      out.write(list.start == nil ? "<ul>\n" : "<ol>\n")
    }
    for item in list.items { writeItem(item, isTight: list.isTight) }
    out.write(list.start == nil ? "</ul>\n" : "</ol>\n")
  }

  private mutating func writeItem(_ item: List.Item, isTight: Bool) {
    if let task = item.task, case .paragraph(let content)? = item.blocks.first?.kind {
      out.write("<li class=\"task\">")
      writeTask(task, content, isTight: isTight)
      write(Array(item.blocks.dropFirst()), isTight: isTight)
    } else {
      out.write("<li>")
      writeItemContent(item.blocks, isTight: isTight)
    }
    out.write("</li>\n")
  }

  /// An item's blocks, of which a first paragraph that stands close begins on the item's own line.
  private mutating func writeItemContent(_ blocks: [Block], isTight: Bool) {
    if isTight, case .paragraph(let content)? = blocks.first?.kind {
      writeText(content)
      write(Array(blocks.dropFirst()), isTight: isTight)
    } else {
      write(blocks, isTight: isTight)
    }
  }

  /// A box that cannot be ticked, named by the text beside it.
  private mutating func writeTask(_ task: List.TaskState, _ content: [Inline], isTight: Bool) {
    if !isTight { out.write("<p>") }
    out.write("<label><input type=\"checkbox\" disabled")
    if task == .done { out.write(" checked") }
    out.write("> ")
    writeText(content)
    out.write("</label>")
    if !isTight { out.write("</p>\n") }
  }

  mutating func writeQuote(_ blocks: [Block]) {
    out.write("<blockquote>\n")
    write(blocks)
    out.beginLine()
    out.write("</blockquote>\n")
  }

  mutating func writeNotice(_ kind: NoticeKind, _ blocks: [Block]) {
    out.write("<div class=\"notice notice-")
    out.writeText(kind.rawValue)
    out.write("\" role=\"note\">\n")
    if let title = options.words.notices[kind] {
      out.write("<p class=\"notice-title\">")
      out.writeText(title)
      out.write("</p>\n")
    }
    write(blocks)
    out.beginLine()
    out.write("</div>\n")
  }

  /// A code block can be scrolled sideways, and so can be reached with the keyboard.
  mutating func writeCode(_ code: CodeBlock) {
    if let html = options.codeBlock(code) {
      out.writeMarkup(html)
      return out.beginLine()
    }
    out.write("<pre tabindex=\"0\"><code")
    if !code.name.isEmpty {
      out.write(" class=\"language-")
      out.writeText(code.name)
      out.write("\"")
    }
    out.write(">")
    out.writeText(code.literal)
    out.write("</code></pre>\n")
  }

  mutating func writeHTML(_ html: String) {
    guard options.allowsRawHTML, !html.isComment else { return }
    out.writeTrusted(html)
    out.beginLine()
  }

  mutating func writeFigure(_ figure: Figure) {
    out.write("<figure>")
    writeImage(figure.image, title: nil)
    if let caption = figure.caption {
      out.write("<figcaption>")
      writeText([Inline(.text(caption))])
      out.write("</figcaption>")
    }
    out.write("</figure>\n")
  }
}

extension String {
  /// Whether raw HTML is one comment and nothing else.
  var isComment: Bool {
    let text = utf8.drop { $0.isSpace }
    guard text.starts(with: "<!--".utf8) else { return false }
    var rest = text.dropFirst(4)
    while let hyphen = rest.firstIndex(of: .hyphen) {
      rest = rest[hyphen...]
      if rest.starts(with: "-->".utf8) { return rest.dropFirst(3).allSatisfy { $0.isSpace } }
      rest = rest.dropFirst()
    }
    return true
  }
}
