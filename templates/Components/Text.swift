import Bibliography
import Language
import Markdown
import Markup
import ProgrammeModel

/// A page's Markdown as HTML, in the parts that the page is arranged from.
struct RenderedText {
  var parts: [HTML]
  var footnotes: HTML
  var references: [ReferenceEntry]
}

extension PageView {
  /// The page's whole text with its footnotes and its references.
  var text: HTML {
    let text = renderedText([page.body.blocks])
    return HTML {
      text.parts
      text.footnotes
      referenceList(text.references)
    }
  }

  /// The page's text in parts, which are counted through in the order they are given.
  func renderedText(_ parts: [[Block]]) -> RenderedText {
    let book = citationBook(parts)
    var renderer = PageRenderer(page.body, options: options(book))
    return RenderedText(
      parts: parts.map { renderer.html(of: $0) }, footnotes: renderer.footnotes(),
      references: book?.references ?? [])
  }

  /// Text from front matter, set as running text is.
  func typeset(_ text: String) -> HTML {
    var typography = Typography(typographyStyle)
    return HTML(typography.set(text))
  }

  private var typographyStyle: Typography.Style { language.isNorwegian ? .norwegian : .english }

  private func options(_ book: CitationBook?) -> RenderingOptions {
    RenderingOptions(
      words: renderingWords, typography: typographyStyle,
      allowsRawHTML: site.configuration.allowsRawHTML,
      resolveLink: { href(written: $0) },
      resolveImage: { image in
        let source = href(written: image.destination)
        guard case .asset(let path) = site.resolve(image.destination, from: page) else {
          return ResolvedImage(source: source)
        }
        let size = site.images[path]?.size
        return ResolvedImage(source: source, width: size?.width, height: size?.height)
      },
      imagesBefore: page.head.image == nil ? 0 : 1,
      codeBlock: { code in page.blocks[code.line].map { view(of: $0, line: code.line) } },
      headingNumber: { [numbers = headingNumbers] in numbers[$0] },
      citation: { items, number in citation(items, number, in: book) })
  }

  private var renderingWords: RenderingWords {
    RenderingWords(
      notices: [
        .note: words.blocks.note, .tip: words.blocks.tip, .important: words.blocks.important,
        .warning: words.blocks.warning, .attention: words.blocks.obs,
      ],
      footnotes: words.report.footnotes, footnote: words.report.footnote,
      backToText: words.report.backToText, table: words.report.table)
  }

  // MARK: Citations

  /// The works that the page's text cites, in order.
  var citedWorks: [Work] { citationBook([page.body.blocks])?.references.map(\.work) ?? [] }

  private func citationBook(_ parts: [[Block]]) -> CitationBook? {
    var groups: [[Citation]] = []
    let collect: (Inline) -> Void = { inline in
      guard case .citation(let items) = inline.kind else { return }
      groups.append(
        items.map { Citation(key: $0.key, locator: $0.locator, prefix: $0.prefix) })
    }
    for part in parts { part.forEachInline(collect) }
    for footnote in page.body.footnotes { footnote.blocks.forEachInline(collect) }
    guard !groups.isEmpty else { return nil }
    return CitationBook(
      citing: groups, from: site.works[page.file] ?? [],
      style: site.styles[page.file] ?? .vancouver, language: language)
  }

  private func citation(_ items: [CitationItem], _ number: Int, in book: CitationBook?) -> HTML {
    guard let book, number < book.labels.count else { return HTML(items.source) }
    return span(.class("citation"), .id("sitat-\(number + 1)")) {
      for part in book.labels[number] {
        if let key = part.key {
          a(.href("#" + URLPath.encoded(anchor("kilde-", of: key)))) {
            part.isItalic ? em { part.text } : HTML(part.text)
          }
        } else {
          part.text
        }
      }
    }
  }

  /// The works that the text cites, each with links back to where it does.
  func referenceList(_ references: [ReferenceEntry]) -> HTML {
    guard !references.isEmpty else { return HTML() }
    let isNumbered = references[0].number != nil
    let items = HTML {
      for entry in references {
        li(.id(anchor("kilde-", of: entry.work.id))) {
          richText(entry.text)
          for (index, group) in entry.citedIn.enumerated() {
            " "
            a(
              .class("back"), .href("#sitat-\(group + 1)"),
              Attribute(
                "aria-label",
                words.report.backToText + (entry.citedIn.count > 1 ? " \(index + 1)" : ""))
            ) { "↩" }
          }
          contextObject(of: entry.work)
        }
      }
    }
    return titled(words.report.references, id: "referanser", class: "references") {
      isNumbered ? ol { items } : ul { items }
    }
  }
}
