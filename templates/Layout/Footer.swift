import Language
import Markup
import ProgrammeModel

extension PageView {
  /// The foot of every page: who stands behind it, and the accessibility statement.
  var siteFooter: HTML {
    footer(.class("site-footer")) {
      if let date = page.head.updated ?? page.head.published {
        p {
          (page.head.updated == nil ? words.page.published : words.page.updated) + " "
          day(date)
        }
      }
      if let organisation = site.configuration.organisation {
        p { name(of: organisation) }
      }
      if let statement = site.configuration.accessibilityStatement {
        p { a(.href(statement.value)) { words.page.accessibility } }
      }
    }
  }

  /// An organisation's name, with its short form and a link where it has them.
  func name(of organisation: Organisation) -> HTML {
    let text = organisation.short.map { "\(organisation.name) (\($0))" } ?? organisation.name
    return organisation.url.map { url in a(.href(url.value)) { text } } ?? HTML(text)
  }
}
