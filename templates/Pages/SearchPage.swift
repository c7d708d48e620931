import Bibliography
import Language
import Markup
import ProgrammeModel

extension PageView {
  /// Every page and session in the page's language, folder by folder. It is what the search reads,
  /// and what there is to read without a script.
  var searchPage: HTML {
    let pages = site.pages.filter { $0.language == language }
    let folders = Dictionary(grouping: pages, by: \.address.folder)
    let limit = SearchText.limit(
      entries: pages.reduce(0) { $0 + 1 + ($1.schedule?.sessions.count ?? 0) })
    return HTML {
      header(.class("hero")) {
        h1 { page.head.title.value }
        p(.class("lead")) { words.search.intro }
      }
      div(
        .class("everything"), Attribute("data-one", words.search.one),
        Attribute("data-many", words.search.many), Attribute("data-more", words.search.more),
        Attribute("data-none", words.search.none)
      ) {
        for folder in inOrder(folders.keys) {
          section { entries(of: folder, pages: folders[folder] ?? [], limit: limit).written }
        }
      }
    }
  }

  /// The front page's folder, the programmes with the newest first, the others.
  private func inOrder(_ folders: some Collection<String>) -> [String] {
    let newest = newestFirst.enumerated().map { ($1.folder, $0 + 1) }
    let ranks = Dictionary(newest) { first, _ in first }
    func rank(_ folder: String) -> Int { folder.isEmpty ? 0 : ranks[folder] ?? .max }
    return folders.sorted { (rank($0), $0) < (rank($1), $1) }
  }

  /// The folder's own page as a heading, and below it the others.
  private func entries(of folder: String, pages: [Page], limit: Int) -> HTML {
    let home = pages.first { $0.address.isIndex }
    let others = pages.filter { !$0.address.isIndex }
    return HTML {
      if let home {
        h2(words(of: home, limit: limit)) {
          a(.href(href(home.address.path))) { home.head.title.value }
        }
      } else {
        h2 { site.programme(inFolder: folder)?.name ?? site.configuration.title.value }
      }
      if let home { sessions(of: home, limit: limit) }
      if !others.isEmpty { ul { for page in others { entry(page, limit: limit) } } }
    }
  }

  private func entry(_ page: Page, limit: Int) -> HTML {
    li(words(of: page, limit: limit)) {
      a(.href(href(page.address.path))) { page.head.title.value }
      if page.report != nil {
        " "
        span(.class("detail")) { words.invitation.report }
      }
      sessions(of: page, limit: limit)
    }
  }

  private func words(of page: Page, limit: Int) -> Attribute {
    var text = SearchText(limit: limit)
    text.add(page, works: site.works[page.file] ?? [])
    return text.attribute
  }

  private func sessions(of page: Page, limit: Int) -> HTML {
    guard let schedule = page.schedule, !schedule.sessions.isEmpty else { return HTML() }
    return ul {
      for session in schedule.sessionsInOrder { entry(session, on: page, limit: limit) }
    }
  }

  private func entry(_ session: Session, on page: Page, limit: Int) -> HTML {
    var text = SearchText(limit: limit)
    text.add(session)
    return li(text.attribute) {
      a(.href(href(page.address.path) + "#" + URLPath.encoded(session.id.value))) {
        typeset(session.title.value)
      }
      " "
      span(.class("detail")) {
        session.dates.map(language.text) ?? words.sessions.undated
        if session.status == .cancelled { ", \(words.sessions.cancelled.lowercased())" }
      }
    }
  }
}
