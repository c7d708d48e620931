import Language
import Markup
import ProgrammeModel

extension PageView {
  /// The page as a whole HTML document around what stands in its `main`.
  func document(main content: HTML) -> HTML {
    var document = HTML(trusted: "<!DOCTYPE html>\n")
    document.append(
      html(.lang(language.tag)) {
        documentHead
        body(.class("kind-\(page.kind.rawValue)")) {
          a(.class("skip"), .href("#innhold")) { words.page.skip }
          templates.slots.header
          siteHeader
          main(.id("innhold")) {
            breadcrumbs
            content
          }
          siteFooter
          templates.slots.footer
        }
      })
    document.append(HTML(trusted: "\n"))
    return document
  }

  private var documentHead: HTML {
    head {
      Templates.commonHead
      Markup.title { documentTitle }
      if let pageDescription {
        meta(Attribute("name", "description"), Attribute("content", pageDescription))
      }
      if page.head.isDraft {
        meta(Attribute("name", "robots"), Attribute("content", "noindex"))
      }
      addresses
      citationMetadata
      meta(Attribute("name", "color-scheme"), Attribute("content", "light dark"))
      link(Attribute("rel", "icon"), .href("data:,"))
      link(Attribute("rel", "stylesheet"), .href(href(templates.assets.stylesheet)))
      if let own = templates.assets.ownStylesheet {
        link(Attribute("rel", "stylesheet"), .href(href(own)))
      }
      if page.report != nil {
        link(
          Attribute("rel", "stylesheet"), .href(href(Templates.printStylesheetPath(of: page))),
          Attribute("media", "print"))
      }
      script(.src(href(templates.assets.script)), Attribute("defer", if: true)) {}
      structuredData
      templates.slots.head
    }
  }

  private var documentTitle: String {
    let own = page.head.title.value
    let site = site.configuration.title.value
    return own == site ? own : "\(own) – \(site)"
  }

  private var addresses: HTML {
    let versions = site.versions(of: page)
    return HTML {
      if let canonical = absolute(page.address.path) {
        link(Attribute("rel", "canonical"), .href(canonical))
      }
      sharing
      if let changeFeedPath {
        link(
          Attribute("rel", "alternate"), Attribute("type", "application/atom+xml"),
          Attribute("title", words.subscription.changes), .href(href(changeFeedPath)))
      }
      if versions.count > 1 {
        for version in versions {
          if let address = absolute(version.address.path) {
            link(
              Attribute("rel", "alternate"), Attribute("hreflang", version.language.tag),
              .href(address))
          }
        }
        if let original = absolute(versions[0].address.path) {
          link(
            Attribute("rel", "alternate"), Attribute("hreflang", "x-default"), .href(original))
        }
      }
    }
  }
}

extension PageView {
  /// The path of the Atom feed of changes that a schedule has: one that has told calendars
  /// something, on a site with an address.
  var changeFeedPath: String? {
    guard site.configuration.url != nil, templates.changes[page.file] != nil else { return nil }
    return "\(page.address.folder)/\(Templates.changeFeedName)"
  }
}

extension Templates {
  /// What stands first in the head of every document.
  static var commonHead: HTML {
    HTML {
      meta(Attribute("charset", "utf-8"))
      meta(
        Attribute("name", "viewport"),
        Attribute("content", "width=device-width, initial-scale=1"))
      meta(
        Attribute("http-equiv", "Content-Security-Policy"),
        Attribute("content", ContentSecurityPolicy.text))
    }
  }
}

/// What a page may load: what the site itself ships, and nothing else.
public enum ContentSecurityPolicy {
  /// The policy as it stands in a header or a `meta` element.
  public static let text =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    + "connect-src 'self'; base-uri 'none'; form-action 'none'"
}
