import Language
public import Markup
public import ProgrammeModel

extension PageView {
  /// A page that is text and nothing else.
  var plainPage: HTML {
    HTML {
      header(.class("hero")) {
        h1 { page.head.title.value }
        lead
        picture
      }
      text
    }
  }
}

extension Templates {
  /// The page that a server shows for an address that is none. Its links are absolute, since it
  /// may be shown anywhere.
  public func notFound() -> HTML {
    let language = site.configuration.language
    let words = language.words
    let base = Self.basePath(of: site.configuration.url)
    var document = HTML(trusted: "<!DOCTYPE html>\n")
    document.append(
      html(.lang(language.tag)) {
        head {
          Self.commonHead
          title { "\(words.page.notFound) – \(site.configuration.title.value)" }
          meta(Attribute("name", "robots"), Attribute("content", "noindex"))
          link(Attribute("rel", "icon"), .href("data:,"))
          link(Attribute("rel", "stylesheet"), .href(base + assets.stylesheet))
        }
        body {
          header(.class("site-header")) {
            div(.class("bar")) {
              a(.class("site-name"), .href(base)) { span { site.configuration.title.value } }
            }
          }
          main(.id("innhold")) {
            h1 { words.page.notFound }
            p { words.page.notFoundText }
            p { a(.class("button"), .href(base)) { words.page.toHome } }
          }
        }
      })
    document.append(HTML(trusted: "\n"))
    return document
  }

  /// A page at an old address that leads to the new one.
  public func redirect(to page: Page, from path: String) -> HTML {
    let words = page.language.words
    let depth = path.utf8.count(where: { $0 == UInt8(ascii: "/") }) - 1
    let target =
      String(repeating: "../", count: depth)
      + URLPath.encoded(String(page.address.path.dropFirst()))
    var document = HTML(trusted: "<!DOCTYPE html>\n")
    document.append(
      html(.lang(page.language.tag)) {
        head {
          Self.commonHead
          meta(Attribute("http-equiv", "refresh"), Attribute("content", "0; url=\(target)"))
          title { words.page.moved }
          meta(Attribute("name", "robots"), Attribute("content", "noindex"))
          if let url = site.configuration.url {
            link(
              Attribute("rel", "canonical"), .href(url + URLPath.encoded(page.address.path)))
          }
          link(Attribute("rel", "icon"), .href("data:,"))
        }
        body {
          main {
            h1 { words.page.moved }
            p { a(.href(target)) { page.head.title.value } }
          }
        }
      })
    document.append(HTML(trusted: "\n"))
    return document
  }

  /// The path of the site's own address, with a slash at both ends.
  static func basePath(of url: String?) -> String {
    guard let url, let scheme = url.range(ofScheme: "://") else { return "/" }
    let rest = url[scheme...]
    guard let slash = rest.firstIndex(of: "/") else { return "/" }
    let path = String(rest[slash...])
    return path.hasSuffix("/") ? path : path + "/"
  }
}

extension String {
  /// The index behind the first `mark`.
  fileprivate func range(ofScheme mark: String) -> Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(mark) { return self.index(index, offsetBy: mark.count) }
      formIndex(after: &index)
    }
    return nil
  }
}
