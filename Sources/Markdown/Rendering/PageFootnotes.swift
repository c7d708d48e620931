extension PageRenderer {
  /// The number that leads to a footnote. An `id` of ours holds an underscore, which the anchor of
  /// a heading never does.
  mutating func writeReference(_ label: String) {
    guard let number = footnoteNumbers[Footnote.key(label)] else {
      out.writeText("[^" + label + "]")
      return
    }
    referencesWritten[number - 1] += 1
    out.write("<sup class=\"footnote-ref\" id=\"")
    writeReferenceID(number, referencesWritten[number - 1])
    out.write("\">")
    if isInLink { out.write(number) } else { writeReferenceLink(number) }
    out.write("</sup>")
    typography?.pass(isSpace: false)
  }

  private mutating func writeReferenceLink(_ number: Int) {
    out.write("<a href=\"#fn_")
    out.write(number)
    out.write("\" role=\"doc-noteref\" aria-label=\"")
    out.writeText(options.words.footnote)
    out.write(" ")
    out.write(number)
    out.write("\">")
    out.write(number)
    out.write("</a>")
  }

  mutating func writeFootnotes() {
    out.write("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
    out.writeText(options.words.footnotes)
    out.write("\">\n<ol>\n")
    for (index, footnote) in tree.footnotes.enumerated() {
      out.write("<li id=\"fn_")
      out.write(index + 1)
      out.write("\">")
      writeFootnote(footnote, number: index + 1)
      out.write("</li>\n")
    }
    out.write("</ol>\n</section>\n")
  }

  private mutating func writeFootnote(_ footnote: Footnote, number: Int) {
    guard footnote.references > 0 else { return write(footnote.blocks) }
    if case .paragraph(let content)? = footnote.blocks.last?.kind {
      write(footnote.blocks.dropLast())
      out.beginLine()
      out.write("<p>")
      writeText(content)
      out.write(" ")
    } else {
      write(footnote.blocks)
      out.beginLine()
      out.write("<p>")
    }
    for reference in 1...footnote.references {
      if reference > 1 { out.write(" ") }
      writeBackLink(number, reference)
    }
    out.write("</p>\n")
  }

  private mutating func writeBackLink(_ number: Int, _ reference: Int) {
    out.write("<a href=\"#")
    writeReferenceID(number, reference)
    out.write("\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"")
    out.writeText(options.words.backToText)
    out.write(" ")
    out.write(number)
    if reference > 1 {
      out.write("-")
      out.write(reference)
    }
    out.write("\">↩")
    if reference > 1 {
      out.write("<sup>")
      out.write(reference)
      out.write("</sup>")
    }
    out.write("</a>")
  }

  private mutating func writeReferenceID(_ number: Int, _ reference: Int) {
    out.write("fnref_")
    out.write(number)
    if reference > 1 {
      out.write("_")
      out.write(reference)
    }
  }
}
