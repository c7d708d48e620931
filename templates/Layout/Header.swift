import Language
import Markup
import ProgrammeModel

extension PageView {
  /// The bar on top: the site's name, and the parts of the programme.
  var siteHeader: HTML {
    header(.class("site-header")) {
      div(.class("bar")) {
        a(.class("site-name"), .href(href("/"))) {
          if let logo = templates.assets.logo {
            img(
              .src(href(logo)), Attribute("alt", ""), Attribute("width", logoWidth(logo)),
              Attribute("height", "40"))
          }
          span { site.configuration.title.value }
        }
        div(.class("tools")) {
          languageSwitch
          finder
        }
      }
      if let programme, programme.pages.count > 1 { parts(of: programme) }
    }
  }

  /// The way to the list of everything; the script opens a search in its place.
  private var finder: HTML {
    let address = PageAddress.search(in: language, onSiteIn: site.configuration.language)
    return a(
      .class("finder"), .href(href(address.path)),
      Attribute("aria-keyshortcuts", "Control+K Meta+K")
    ) { words.search.search }
  }

  /// The width that the logo has when it is 40 pixels high.
  private func logoWidth(_ logo: String) -> String? {
    site.images[logo]?.size.map { String(max(1, ($0.width * 40 + $0.height / 2) / $0.height)) }
  }

  private var languageSwitch: HTML {
    let others = site.versions(of: page).filter { $0.language != language }
    guard !others.isEmpty else { return HTML() }
    return nav(.class("languages"), Attribute("aria-label", words.page.languages)) {
      ul {
        for other in others {
          li {
            a(
              .href(href(other.address.path)), .lang(other.language.tag),
              Attribute("hreflang", other.language.tag)
            ) {
              other.language.name
            }
          }
        }
      }
    }
  }

  private func parts(of programme: Programme) -> HTML {
    nav(.class("parts"), Attribute("aria-label", words.page.menu)) {
      ul {
        for part in programme.pages {
          let version = site.version(of: part, in: language)
          li {
            a(
              .href(href(version.address.path)),
              Attribute("aria-current", version.address == page.address ? "page" : nil),
              Attribute("hreflang", version.language == language ? nil : version.language.tag)
            ) {
              partName(version)
            }
          }
        }
      }
    }
  }

  private func partName(_ part: Page) -> String {
    let title = part.head.title.value
    let isHome = part.address.isIndex
    return switch part.kind {
    case _ where isHome: words.page.overview
    case .schedule where programme?.schedules.count == 1: words.sessions.sessions
    case .report where title.count > 30 || hasNameOfProgramme(part): words.invitation.report
    default: title
    }
  }

  /// Whether a page, most often a report, is called what its programme is.
  private func hasNameOfProgramme(_ part: Page) -> Bool {
    let home = programme?.home.map { site.version(of: $0, in: language) }
    guard let home, home.address != part.address else { return false }
    return home.head.title.value == part.head.title.value
  }

  /// What the page is called where the names of those above it stand before.
  var nameHere: String {
    guard page.kind == .report, hasNameOfProgramme(page) else { return page.head.title.value }
    return words.invitation.report
  }

  /// The way from the front page to this one.
  var breadcrumbs: HTML {
    guard page.address.path != "/" else { return HTML() }
    return nav(.class("breadcrumbs"), Attribute("aria-label", words.page.youAreHere)) {
      ol {
        for step in wayHere {
          li { a(.href(href(step.address.path))) { step.title } }
        }
        li { span(Attribute("aria-current", "page")) { nameHere } }
      }
    }
  }

  /// The pages above this one, the front page first.
  var wayHere: [(address: PageAddress, title: String)] {
    var steps: [(PageAddress, String)] = []
    var folder = ""
    var folders = [""]
    for part in page.address.folder.split(separator: "/") {
      folder += folder.isEmpty ? String(part) : "/" + part
      folders.append(folder)
    }
    for folder in folders {
      guard let original = site.page(at: folder.isEmpty ? "/" : "/\(folder)/") else { continue }
      let version = site.version(of: original, in: language)
      guard version.address != page.address else { continue }
      steps.append(
        (version.address, folder.isEmpty ? words.page.home : version.head.title.value))
    }
    return steps
  }
}
