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
        picture
      }
      text
      filter(of: works)
      if let grouping = literature.grouping {
        let groups = LiteratureGroups(works, by: grouping, in: language).groups
        for (number, group) in groups.enumerated() {
          titled(group.name, id: "gruppe-\(number + 1)") {
            workList(group.works, style: literature.style)
          }
        }
      } else {
        workList(works, style: literature.style)
      }
      downloads(words.literature.downloads)
    }
  }

  /// A list so short is looked through faster than it is searched.
  private static let shortestFiltered = 6

  /// A field to find works by, which the script shows and makes work.
  private func filter(of works: [Work]) -> HTML {
    guard works.count >= Self.shortestFiltered else { return HTML() }
    return div(
      .class("filter"), .role("search"), Attribute("hidden", if: true),
      Attribute("data-shown", words.literature.shown)
    ) {
      label(Attribute("for", "filter")) { words.literature.filter }
      input(
        .id("filter"), Attribute("type", "search"), Attribute("autocomplete", "off"),
        Attribute("aria-describedby", "filter-antall"))
      p(.id("filter-antall"), .role("status")) {}
    }
  }

  private func workList(_ works: [Work], style: ReferenceStyle) -> HTML {
    ul(.class("works")) {
      for entry in style.list(of: works, in: language) {
        li(.id(anchor("verk-", of: entry.work.id))) {
          p { richText(entry.text) }
          if let annotation = entry.work.annotation { p(.class("detail")) { typeset(annotation) } }
          contextObject(of: entry.work)
        }
      }
    }
  }
}
