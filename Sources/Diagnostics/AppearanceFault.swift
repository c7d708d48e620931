import Language

/// What is wrong with what a site shows beside its words: images and colours.
public enum AppearanceFault: Sendable, Hashable {
  /// A file that is shown as an image and is none, by its path below content/.
  case brokenImage(String)
  /// An image that takes long to load.
  case largeImage(bytes: Int, width: Int, height: Int)
  /// A colour that cannot be told well enough from its background, in tenths of a contrast, and the
  /// nearest one that can.
  case lowContrast(String, tenths: Int, readable: String)

  var rule: Rule {
    switch self {
    case .brokenImage: .brokenImage
    case .largeImage: .largeImage
    case .lowContrast: .contrast
    }
  }
}

extension Language {
  /// A file's size as people say it: `640 kB`, `1,2 MB`.
  func text(bytes: Int) -> String {
    guard bytes >= 1_000_000 else { return "\(bytes / 1000)\u{A0}kB" }
    let tenths = bytes / 100_000
    return text(tenths: tenths) + "\u{A0}MB"
  }

  /// A number of tenths: `4,5`.
  func text(tenths: Int) -> String {
    "\(text(tenths / 10))\(isNorwegian ? "," : ".")\(tenths % 10)"
  }
}
