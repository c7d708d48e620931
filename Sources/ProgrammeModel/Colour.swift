/// A colour of the sRGB space.
public struct Colour: Sendable, Hashable {
  /// How much red, from 0 to 1.
  public let red: Double
  /// How much green, from 0 to 1.
  public let green: Double
  /// How much blue, from 0 to 1.
  public let blue: Double

  init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// A colour of three bytes, `0xRRGGBB`.
  public init(_ bytes: UInt32) {
    red = Double(bytes >> 16 & 255) / 255
    green = Double(bytes >> 8 & 255) / 255
    blue = Double(bytes & 255) / 255
  }

  /// Reads `#rrggbb`.
  public init?(hex: String) {
    guard hex.utf8.count == 7, hex.hasPrefix("#"), let value = UInt32(hex.dropFirst(), radix: 16)
    else { return nil }
    self.init(value)
  }

  /// The colour as three bytes, `0xRRGGBB`.
  public var bytes: UInt32 {
    [red, green, blue].reduce(0) { $0 << 8 | UInt32((min(max($1, 0), 1) * 255).rounded()) }
  }

  /// The colour as `#rrggbb`.
  public var hex: String {
    let digits = String(bytes, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  // MARK: Contrast

  /// The contrast with another colour, from 1 to 21, by WCAG 2.2.
  public func contrast(with other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// The lowest contrast with any of some colours.
  public func contrast(with others: [Colour]) -> Double {
    others.map(contrast).min() ?? 21
  }

  /// The nearest colour of the same hue that stands out from some backgrounds by at least a
  /// contrast: darker where they are light, lighter where they are dark. Nearness is that of the
  /// lightness of OKLCH, which is even to the eye.
  public func readable(on backgrounds: [Colour], contrast: Double) -> Colour {
    let isOnLight = backgrounds.allSatisfy { $0.luminance > 0.18 }
    var shade = OKLab(self)
    var candidate = self
    while candidate.contrast(with: backgrounds) < contrast {
      shade.lightness += isOnLight ? -0.005 : 0.005
      guard (0...1).contains(shade.lightness) else { return Colour(isOnLight ? 0 : 0xFFFFFF) }
      candidate = Colour(shade.colour.bytes)
    }
    return candidate
  }

  private var luminance: Double {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}

/// A colour by how light it looks and by its hue (Björn Ottosson's Oklab).
private struct OKLab {
  var lightness: Double
  let a: Double
  let b: Double

  init(_ colour: Colour) {
    let (red, green, blue) = (linear(colour.red), linear(colour.green), linear(colour.blue))
    let l = root(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue, 3)
    let m = root(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue, 3)
    let s = root(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue, 3)
    lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
    a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
    b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
  }

  /// The colour, paler where the screen has none so strong.
  var colour: Colour {
    for step in 0..<50 {
      let colour = colour(chroma: 1 - Double(step) / 50)
      let parts = [colour.red, colour.green, colour.blue]
      if parts.allSatisfy({ (-0.001...1.001).contains($0) }) { return colour }
    }
    return colour(chroma: 0)
  }

  private func colour(chroma: Double) -> Colour {
    let (a, b) = (a * chroma, b * chroma)
    let l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
    let m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
    let s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
    return Colour(
      red: gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
      green: gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
      blue: gamma(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s))
  }
}

/// The light of a part of a colour.
private func linear(_ part: Double) -> Double {
  part <= 0.04045 ? part / 12.92 : power(((part + 0.055) / 1.055), 12, root: 5)
}

/// The part of a colour that gives so much light; less than none and more than all stay so.
private func gamma(_ light: Double) -> Double {
  light <= 0.0031308 ? light * 12.92 : 1.055 * power(light, 5, root: 12) - 0.055
}

/// x to the power of `exponent / root`; there is no other without Foundation or the C library.
private func power(_ x: Double, _ exponent: Int, root degree: Int) -> Double {
  integerPower(root(x, degree), exponent)
}

private func cube(_ x: Double) -> Double { x * x * x }

/// The root of a number that is not negative, by Newton's method from above.
private func root(_ x: Double, _ degree: Int) -> Double {
  guard x > 0 else { return 0 }
  var guess = max(x, 1)
  for _ in 0..<200 {
    let next = guess - (guess - x / integerPower(guess, degree - 1)) / Double(degree)
    if abs(next - guess) <= 1e-15 * guess { return next }
    guess = next
  }
  return guess
}

private func integerPower(_ x: Double, _ exponent: Int) -> Double {
  (0..<exponent).reduce(1) { product, _ in product * x }
}
