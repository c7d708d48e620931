import Language

/// The alphabetical order of a language.
///
/// In Norwegian æ, ø and å follow z, ä stands with æ, ö with ø and ü with y; aa stands with å
/// wherever it occurs, as CLDR has it for Norwegian. In English æ is ae, ø is o and å is a. Other
/// accents do not count. A space comes before every letter, so that a shorter name comes first.
struct Collation {
  private let isNorwegian: Bool

  init(_ language: Language) { isNorwegian = language.isNorwegian }

  /// What texts are compared by.
  func key(_ text: String) -> [UInt32] {
    var key: [UInt32] = []
    var previous: UInt32 = 0
    for scalar in text.lowercased().unicodeScalars {
      for weight in weights(scalar) {
        if isNorwegian, weight == Self.a, previous == Self.a, !key.isEmpty {
          key[key.count - 1] = Self.z + 3
          previous = 0
        } else {
          key.append(weight)
          previous = weight
        }
      }
    }
    return key
  }

  private static let a = letter("a")
  private static let z = letter("z")

  private static func letter(_ scalar: Unicode.Scalar) -> UInt32 {
    scalar.value - ("a" as Unicode.Scalar).value + 20
  }

  private func weights(_ scalar: Unicode.Scalar) -> [UInt32] {
    switch scalar {
    case "a"..."z": return [Self.letter(scalar)]
    case "0"..."9": return [scalar.value - ("0" as Unicode.Scalar).value + 2]
    case " ", "\u{A0}", "-", "–", "/": return [1]
    case "æ", "ä": return isNorwegian ? [Self.z + 1] : letters("ae", scalar)
    case "ø", "ö": return isNorwegian ? [Self.z + 2] : letters("o", scalar)
    case "å": return [isNorwegian ? Self.z + 3 : Self.a]
    case "ü": return isNorwegian ? letters("y", scalar) : letters("u", scalar)
    case "œ": return letters("oe", scalar)
    case "ß": return letters("ss", scalar)
    case "þ": return letters("th", scalar)
    case "ð", "đ": return letters("d", scalar)
    case "ł": return letters("l", scalar)
    default:
      let plain = Accents.plain(scalar)
      if ("a"..."z").contains(plain) { return [Self.letter(plain)] }
      return scalar.properties.isAlphabetic ? [scalar.value + 100] : []
    }
  }

  /// The letters that one stands with: ä is a in English, but æ is ae.
  private func letters(_ text: String, _ scalar: Unicode.Scalar) -> [UInt32] {
    let shown = scalar == "ä" ? "a" : text
    return shown.unicodeScalars.map(Self.letter)
  }
}

extension [UInt32] {
  /// Whether this key comes before another.
  func precedes(_ other: [UInt32]) -> Bool { lexicographicallyPrecedes(other) }
}
