/// The colours that text stands on, which a site's own colour must stand out from. They are those
/// of style.css; a test holds the two together.
public enum PageColours {
  /// The backgrounds of light pages: the page itself, boxes, notices.
  public static let light = [0xFFFFFF, 0xF3F6F7, 0xE8F0F4, 0xFBECEC, 0xE8F3EC, 0xFBF1DE]
    .map { Colour($0) }
  /// The backgrounds of dark pages.
  public static let dark = [0x11181B, 0x1B2529, 0x182C34, 0x3A1D1F, 0x16301F, 0x33260E]
    .map { Colour($0) }
  /// The colour of a site that has none of its own.
  public static let accent = Colour(0x00566B)
  /// What WCAG 2.2 asks of text (1.4.3).
  public static let contrast = 4.5
}

extension SiteConfiguration.Theme {
  /// The site's own colour as it can be read on light pages and on dark ones. One colour cannot be
  /// read on both, so the one for dark pages is always made from the other.
  public var accentColours: (light: Colour, dark: Colour)? {
    accent.flatMap { Colour(hex: $0.value) }.map { colour in
      (
        colour.readable(on: PageColours.light, contrast: PageColours.contrast),
        colour.readable(on: PageColours.dark, contrast: PageColours.contrast)
      )
    }
  }
}
