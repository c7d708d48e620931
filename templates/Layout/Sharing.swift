import ImageFiles
import Language
import Markup
public import ProgrammeModel
import SharingImage

extension Templates {
  /// The path of the picture that goes with links to the site.
  public static let sharingImagePath = "/deling.png"

  /// The path of the picture that goes with links to a programme: beside its own page.
  public static func sharingImagePath(ofProgrammeAt home: Page) -> String {
    home.address.path + "deling.png"
  }
}

extension PageView {
  /// What other sites show with a link to this page (ogp.me).
  var sharing: HTML {
    let report = page.report
    return HTML {
      property("og:title", page.head.title.value)
      property("og:type", report == nil ? "website" : "article")
      property("og:site_name", site.configuration.title.value)
      property("og:description", pageDescription)
      property("og:locale", locale(language))
      for version in site.versions(of: page) where version.language != language {
        property("og:locale:alternate", locale(version.language))
      }
      property("og:url", absolute(page.address.path))
      if let image = sharedImage {
        property("og:image", image.address)
        property("og:image:width", String(image.size.width))
        property("og:image:height", String(image.size.height))
        property("og:image:alt", image.alternative)
        meta(Attribute("name", "twitter:card"), Attribute("content", "summary_large_image"))
      }
      if report != nil {
        property("article:published_time", page.head.published?.iso)
        property("article:modified_time", page.head.updated?.iso)
      }
    }
  }

  /// The page's description, or its first paragraph where it has none.
  var pageDescription: String? {
    page.head.description ?? page.firstParagraph?.shortened(to: 200)
  }

  private func property(_ name: String, _ content: String?) -> HTML {
    guard let content else { return HTML() }
    return meta(Attribute("property", name), Attribute("content", content))
  }

  private func locale(_ language: Language) -> String {
    switch language {
    case .bokmål: "nb_NO"
    case .nynorsk: "nn_NO"
    case .english: "en_GB"
    }
  }

  /// The page's own picture where it is one of pixels, or else its programme's or the site's.
  private var sharedImage: (address: String, size: ImageSize, alternative: String)? {
    if let image = page.head.image,
      case .asset(let path) = site.resolve(image.source.value, from: page),
      let header = site.images[path]?.header, [.png, .jpeg, .webp].contains(header.format),
      let size = header.size, let address = absolute("/" + path)
    {
      return (address, size, image.alternative)
    }
    let home = programme?.home.map { site.version(of: $0, in: language) }
    let path = home.map(Templates.sharingImagePath(ofProgrammeAt:)) ?? Templates.sharingImagePath
    guard let address = absolute(path) else { return nil }
    return (
      address, ImageSize(width: SharingImage.width, height: SharingImage.height),
      home?.head.title.value ?? site.configuration.title.value
    )
  }
}

extension String {
  /// The text as it is, or its first words with `…` where it is longer than `limit` characters.
  fileprivate func shortened(to limit: Int) -> String {
    guard count > limit else { return self }
    let start = prefix(limit)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
  }
}
