extension [Inline] {
  /// What it says, without markup: line breaks are spaces, footnote references and citations are
  /// nothing, an image is its description.
  public var plainText: String {
    if count == 1, case .text(let text) = self[0].kind { return text }
    var result = ""
    append(to: &result)
    return result
  }

  private func append(to result: inout String) {
    for inline in self {
      switch inline.kind {
      case .text(let text), .code(let text), .html(let text): result += text
      case .softBreak, .hardBreak: result += " "
      case .emphasis(let content), .strong(let content): content.append(to: &result)
      case .link(let link): link.content.append(to: &result)
      case .image(let image): image.content.append(to: &result)
      case .footnoteReference, .citation: break
      }
    }
  }

  /// Whether it says nothing but white space.
  var isBlank: Bool {
    allSatisfy { inline in
      switch inline.kind {
      case .text(let text), .code(let text), .html(let text):
        text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
      case .softBreak, .hardBreak: true
      case .emphasis(let content), .strong(let content): content.isBlank
      case .link(let link): link.content.isBlank
      case .image(let image): image.content.isBlank
      case .footnoteReference, .citation: false
      }
    }
  }
}
