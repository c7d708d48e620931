import Bibliography
import Language
import Markup
import ProgrammeModel

extension PageView {
  /// A list of literature, in groups where the page asks for them.
  func literaturePage(_ literature: Literature) -> HTML {
    let works = site.works[page.file] ?? []
    return HTML {
      header(.class("hero")) {
        h1 { page.head.title.value }
        lead
      }
      text
      if let grouping = literature.grouping {
        for (number, group) in groups(of: works, by: grouping).enumerated() {
          titled(group.name, id: "gruppe-\(number + 1)") {
            workList(group.works, style: literature.style)
          }
        }
      } else {
        workList(works, style: literature.style)
      }
      downloads
    }
  }

  private func groups(
    of works: [Work], by grouping: Literature.Grouping
  ) -> [(name: String, works: [Work])] {
    var groups: [(name: String, works: [Work])] = []
    for work in works {
      let name =
        switch grouping {
        case .theme: work.theme ?? words.report.otherTheme
        case .type: typeName(of: work)
        case .language: languageName(of: work)
        }
      if let index = groups.firstIndex(where: { $0.name == name }) {
        groups[index].works.append(work)
      } else {
        groups.append((name, [work]))
      }
    }
    return groups
  }

  private func typeName(of work: Work) -> String {
    let names: (articles: String, books: String, reports: String, pages: String, laws: String) =
      switch language {
      case .bokmål: ("Artikler", "Bøker", "Rapporter", "Nettsider", "Lover og forskrifter")
      case .nynorsk: ("Artiklar", "Bøker", "Rapportar", "Nettsider", "Lover og forskrifter")
      case .english: ("Articles", "Books", "Reports", "Web pages", "Legislation")
      }
    return switch work.type.csl {
    case let type where type.hasPrefix("article"): names.articles
    case "book", "chapter", "entry-encyclopedia", "entry-dictionary": names.books
    case "report", "thesis": names.reports
    case "webpage", "post", "post-weblog": names.pages
    case "legislation", "bill", "regulation": names.laws
    default: words.report.otherTheme
    }
  }

  private func languageName(of work: Work) -> String {
    let names: [String: (String, String)] = [
      "nb": ("På norsk", "In Norwegian"), "nn": ("På norsk", "In Norwegian"),
      "no": ("På norsk", "In Norwegian"), "sv": ("På svensk", "In Swedish"),
      "da": ("På dansk", "In Danish"), "en": ("På engelsk", "In English"),
    ]
    guard let tag = work.languageTag?.prefix(while: { $0 != "-" }),
      let name = names[String(tag).lowercased()]
    else { return words.report.otherTheme }
    return language.isNorwegian ? name.0 : name.1
  }

  private func workList(_ works: [Work], style: ReferenceStyle) -> HTML {
    ul(.class("works")) {
      for entry in style.list(of: works, in: language) {
        li(.id("verk-" + entry.work.id)) {
          p { richText(entry.text) }
          if let annotation = entry.work.annotation { p(.class("detail")) { typeset(annotation) } }
        }
      }
    }
  }

  private var downloads: HTML {
    let base = page.address.path
    return p(.class("downloads")) {
      words.report.downloads + ": "
      for (index, format) in BibliographyFormat.allCases.enumerated() {
        if index > 0 { ", " }
        a(
          .href(href("\(base)\(page.address.stem).\(format.fileExtension)")),
          Attribute("download", if: true)
        ) { ".\(format.fileExtension)" }
      }
    }
  }

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
}
