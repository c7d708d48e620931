extension PlainRenderer {
  mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline.kind {
    case .text(let text): out.writeText(text)
    case .softBreak: out.write("\n")
    case .hardBreak: out.write("<br />\n")
    case .code(let code):
      out.write("<code>")
      out.writeText(code)
      out.write("</code>")
    case .html(let html):
      if isUnsafe { out.writeTrusted(html) } else { out.write("<!-- raw HTML omitted -->") }
    case .emphasis(let content):
      out.write("<em>")
      write(content)
      out.write("</em>")
    case .strong(let content):
      out.write("<strong>")
      write(content)
      out.write("</strong>")
    case .link(let link): writeLink(link)
    case .image(let image): writeImage(image)
    case .footnoteReference(let label):
      out.write("[^")
      out.writeText(label)
      out.write("]")
    case .citation(let items):
      out.writeText(items.source)
    }
  }

  private mutating func writeLink(_ link: Link) {
    out.write("<a href=\"")
    writeAddress(link.destination)
    writeTitle(link.title)
    out.write("\">")
    write(link.content)
    out.write("</a>")
  }

  private mutating func writeImage(_ image: Image) {
    out.write("<img src=\"")
    writeAddress(image.destination)
    out.write("\" alt=\"")
    out.writeText(image.alt)
    writeTitle(image.title)
    out.write("\" />")
  }

  private mutating func writeAddress(_ address: String) {
    if isUnsafe || !address.isDangerousToCommonMark { out.writeAddress(address) }
  }

  private mutating func writeTitle(_ title: String?) {
    guard let title else { return }
    out.write("\" title=\"")
    out.writeText(title)
  }
}
