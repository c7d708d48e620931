import Bibliography
import Markup

extension PageView {
  /// A reference with its italics, links and languages.
  func richText(_ text: RichText) -> HTML {
    HTML.joined(
      text.runs.map { run in
        var html = HTML(run.text)
        if run.isItalic { html = em { html } }
        if let address = run.link { html = a(.href(address)) { html } }
        if let tag = run.language, tag != language.tag { html = span(.lang(tag)) { html } }
        return html
      })
  }

  /// A work for programs that collect references from pages, which people do not see.
  func contextObject(of work: Work) -> HTML {
    span(.class("Z3988"), Attribute("title", work.coins)) {}
  }

  /// The `id` of a work on the page. Keys may hold anything, an `id` no white space.
  func anchor(_ prefix: String, of key: String) -> String {
    prefix + String(key.map { $0.isWhitespace ? "-" : $0 })
  }

  /// Links to works in every format; the files lie beside the page and bear its name.
  func downloads(_ label: String) -> HTML {
    let name = page.address.path + page.address.stem
    return p(.class("downloads")) {
      label + ": "
      for (index, format) in BibliographyFormat.allCases.enumerated() {
        if index > 0 { ", " }
        a(.href(href("\(name).\(format.fileExtension)")), Attribute("download", if: true)) {
          "\(format.name) (.\(format.fileExtension))"
        }
      }
    }
  }
}

extension BibliographyFormat {
  fileprivate var name: String {
    switch self {
    case .bibTeX: "BibTeX"
    case .ris: "RIS"
    case .cslJSON: "CSL-JSON"
    }
  }
}
