/// The picture that goes with a link when it is shared: what it leads to, when that is, and who stands
/// behind it, in the site's own colour.
public struct SharingImage: Sendable {
  /// The site's name, in small letters on top; nil where the title says it.
  public let site: String?
  /// What the link leads to.
  public let title: String
  /// When it is; nil where that is not known.
  public let dates: String?
  /// Who stands behind it; nil where that is not known.
  public let organisation: String?
  /// The same in short, for where there is no room.
  public let organisationInShort: String?
  /// When something takes place, as parts of the time from the first to the last; nothing where there
  /// is no such time.
  public let moments: [Double]

  /// A picture with these words.
  public init(
    site: String?, title: String, dates: String? = nil, organisation: String? = nil,
    organisationInShort: String? = nil, moments: [Double] = []
  ) {
    self.site = site
    self.title = title
    self.dates = dates
    self.organisation = organisation
    self.organisationInShort = organisationInShort
    self.moments = moments
  }

  /// How wide every such picture is.
  public static let width = Canvas.width
  /// How high every such picture is.
  public static let height = Canvas.height
}

/// Makes sharing images. Their letters are drawn once for all of them.
public struct SharingImageWriter: Sendable {
  private let lettering: Lettering
  private let accent: UInt32

  /// A writer of some images in a colour, `0xRRGGBB`, that white can be read on.
  public init(_ images: [SharingImage], accent: UInt32) {
    self.accent = accent
    lettering = Lettering(
      titles: images.map(\.title),
      others: images.flatMap {
        [$0.site, $0.dates, $0.organisation, $0.organisationInShort].compactMap(\.self)
      })
  }

  /// The image as a PNG file: the same bytes on every machine.
  public func png(of image: SharingImage) -> [UInt8] {
    PNG.bytes(of: SharingImageLayout(image, lettering).canvas, accent: accent)
  }
}
