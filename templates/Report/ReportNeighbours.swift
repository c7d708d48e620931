import Markup
import ProgrammeModel

extension PageView {
  /// The programme's pages before and after the report, and the cohort that came next.
  func neighbours(of report: Report) -> HTML {
    let pages = programme?.pages ?? []
    var links: [(label: String, page: Page)] = []
    if let place = pages.firstIndex(where: { $0.address.original == page.address.original }) {
      if place > 0 { links.append((words.page.previous, pages[place - 1])) }
      if place + 1 < pages.count { links.append((words.page.next, pages[place + 1])) }
    }
    if let next = programme.flatMap(site.successor)?.home {
      links.append((words.invitation.followedBy, next))
    }
    return neighbours(links)
  }

  /// Pages that one may go on to, each with what it is to this one.
  func neighbours(_ links: [(label: String, page: Page)]) -> HTML {
    guard !links.isEmpty else { return HTML() }
    return nav(.class("neighbours"), Attribute("aria-label", words.page.morePages)) {
      ul {
        for link in links {
          let version = site.version(of: link.page, in: language)
          li {
            span(.class("detail")) { link.label }
            a(.href(href(version.address.path))) { version.head.title.value }
          }
        }
      }
    }
  }
}
