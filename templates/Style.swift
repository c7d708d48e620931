extension Templates {
  /// The stylesheet of every page, with the site's own colour in it.
  public static func stylesheet(accent: String?) -> [UInt8] {
    guard let accent, let colour = Colour(hex: accent) else { return PackageResources.style_css }
    // Links stand on tinted boxes too, which take a little of the contrast.
    let light = colour.readable(on: Colour.white, contrast: 5.5)
    let dark = colour.readable(on: Colour.night, contrast: 7.5)
    let text = """
      :root{--accent:\(light.hex);--accent-dark:\(dark.hex)}

      """
    return Array(text.utf8) + PackageResources.style_css
  }

  /// The script of every page: script.js without indentation and lines of comment.
  public static var script: [UInt8] {
    PackageResources.script_js.split(separator: UInt8(ascii: "\n"))
      .map { $0.drop { $0 == UInt8(ascii: " ") } }
      .filter { !$0.starts(with: "//".utf8) }
      .flatMap { $0 + [UInt8(ascii: "\n")] }
  }

  /// A path as it stands in an address.
  public static func encodedPath(_ path: String) -> String { URLPath.encoded(path) }
}

/// A colour of the sRGB space.
public struct Colour: Sendable, Hashable {
  let red: Double
  let green: Double
  let blue: Double

  static let white = Colour(red: 1, green: 1, blue: 1)
  /// The background of dark pages.
  static let night = Colour(red: 0.067, green: 0.094, blue: 0.106)

  init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Reads `#rrggbb`.
  public init?(hex: String) {
    guard hex.utf8.count == 7, hex.hasPrefix("#"), let value = UInt32(hex.dropFirst(), radix: 16)
    else { return nil }
    red = Double(value >> 16) / 255
    green = Double(value >> 8 & 255) / 255
    blue = Double(value & 255) / 255
  }

  /// The colour as `#rrggbb`.
  public var hex: String {
    let value = [red, green, blue].reduce(0) { $0 << 8 | UInt32(($1 * 255).rounded()) }
    let digits = String(value, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  /// The contrast with another colour, from 1 to 21, by WCAG 2.2.
  public func contrast(with other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private var luminance: Double {
    func linear(_ part: Double) -> Double {
      part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// x to the power of 2.4, as x² times the fifth root of x².
  private func power(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    let square = x * x
    var root = square
    for _ in 0..<60 {
      root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return square * root
  }

  /// The nearest colour, lighter or darker, that has at least a contrast with a background.
  func readable(on background: Colour, contrast: Double) -> Colour {
    let target = background.luminance > 0.5 ? Colour(red: 0, green: 0, blue: 0) : .white
    for step in 0...50 {
      let candidate = mixed(with: target, part: Double(step) / 50)
      if candidate.contrast(with: background) >= contrast { return candidate }
    }
    return target
  }

  private func mixed(with other: Colour, part: Double) -> Colour {
    Colour(
      red: red + (other.red - red) * part, green: green + (other.green - green) * part,
      blue: blue + (other.blue - blue) * part)
  }
}
