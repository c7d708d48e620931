import Language
import Markup

extension PageView {
  /// The page's own picture, and who made it.
  var picture: HTML {
    // What is not the site's own is asked of nobody.
    guard let image = page.head.image,
      case .asset(let path) = site.resolve(image.source.value, from: page)
    else { return HTML() }
    let size = site.images[path]?.size.map { (width: String($0.width), height: String($0.height)) }
    return figure(.class("picture")) {
      img(
        .src(href(written: image.source.value)), Attribute("alt", image.alternative),
        Attribute("width", size?.width), Attribute("height", size?.height))
      if let credit = image.credit { figcaption { "\(words.page.photo): \(credit)" } }
    }
  }
}
