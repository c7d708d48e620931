import Language
import Markup

extension PageView {
  /// The page's own picture, and who made it.
  var picture: HTML {
    guard let image = page.head.image else { return HTML() }
    var size: (width: String, height: String)?
    if case .asset(let path) = site.resolve(image.source.value, from: page) {
      size = site.images[path]?.size.map { (String($0.width), String($0.height)) }
    }
    return figure(.class("picture")) {
      img(
        .src(href(written: image.source.value)), Attribute("alt", image.alternative),
        Attribute("width", size?.width), Attribute("height", size?.height))
      if let credit = image.credit { figcaption { "\(words.page.photo): \(credit)" } }
    }
  }
}
