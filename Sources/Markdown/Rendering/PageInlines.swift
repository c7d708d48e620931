extension PageRenderer {
  /// Writes a paragraph's text, or a cell's: quotes are paired within it.
  mutating func writeText(_ content: [Inline]) {
    typography = options.typography.map { Typography($0) }
    write(content)
  }

  private mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline.kind {
    case .text(let text): out.writeText(typography?.set(text) ?? text)
    case .softBreak:
      out.write("\n")
      typography?.pass(isSpace: true)
    case .hardBreak:
      out.write("<br>\n")
      typography?.pass(isSpace: true)
    case .code(let code):
      out.write("<code>")
      out.writeText(code)
      out.write("</code>")
      typography?.pass(isSpace: false)
    case .html(let html): if options.allowsRawHTML, !html.isComment { out.writeTrusted(html) }
    case .emphasis(let content):
      out.write("<em>")
      write(content)
      out.write("</em>")
    case .strong(let content):
      out.write("<strong>")
      write(content)
      out.write("</strong>")
    case .link(let link): writeLink(link)
    case .image(let image):
      writeImage(image, title: image.title)
      typography?.pass(isSpace: false)
    case .footnoteReference(let label): writeReference(label)
    case .citation(let items):
      out.writeMarkup(options.citation(items, citationCount))
      citationCount += 1
      typography?.pass(isSpace: false)
    }
  }

  private mutating func writeLink(_ link: Link) {
    guard !isUnsafe(address: link.destination),
      let address = options.resolveLink(link.destination), !isUnsafe(address: address)
    else { return write(link.content) }
    // On paper an address is written after a link, but for one that is its own text.
    let isAddress = link.content.plainText == link.destination && !link.content.isEmpty
    out.write(isAddress ? "<a class=\"address\" href=\"" : "<a href=\"")
    out.writeAddress(address)
    if let title = link.title, !title.isEmpty {
      out.write("\" title=\"")
      out.writeText(title)
    }
    out.write("\">")
    isInLink = true
    if link.content.isBlank { write([Inline(.text(name(of: link)))]) } else { write(link.content) }
    isInLink = false
    out.write("</a>")
  }

  /// What a link says that was written without words: the heading that it leads to, with its number
  /// where it bears one, or its address.
  private func name(of link: Link) -> String {
    guard link.destination.utf8.first == UInt8(ascii: "#") else { return link.destination }
    let anchor = String(link.destination.dropFirst())
    guard let text = headingTexts[anchor] else { return link.destination }
    return options.headingNumber(anchor).map { "\($0) \(text)" } ?? text
  }

  mutating func writeImage(_ image: Image, title: String?) {
    guard !isUnsafe(address: image.destination), let resolved = options.resolveImage(image),
      !isUnsafe(address: resolved.source)
    else { return out.writeText(image.alt) }
    out.write("<img src=\"")
    out.writeAddress(resolved.source)
    out.write("\" alt=\"")
    out.writeText(image.alt)
    if let title, !title.isEmpty {
      out.write("\" title=\"")
      out.writeText(title)
    }
    out.write("\"")
    if let width = resolved.width, let height = resolved.height {
      out.write(" width=\"")
      out.write(width)
      out.write("\" height=\"")
      out.write(height)
      out.write("\"")
    }
    imageCount += 1
    out.write(imageCount > 1 ? " loading=\"lazy\" decoding=\"async\">" : ">")
  }
}
