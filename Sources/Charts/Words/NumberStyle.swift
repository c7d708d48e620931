import Language

/// How the numbers of one chart are written: the language, the decimals and the unit.
struct NumberStyle {
  let language: Language
  /// The decimals of centre lines and limits.
  let decimals: Int
  /// Whether values are proportions, written in per cent.
  let isPercent: Bool
  let unit: String?

  /// A style with three figures or more for the spread of the limits, no fewer decimals than the
  /// data have, and one at least in per cent.
  init(language: Language, spread: Double, dataDecimals: Int, isPercent: Bool, unit: String?) {
    self.language = language
    self.isPercent = isPercent
    self.unit = isPercent ? "%" : unit.map(trimmed).flatMap { $0.isEmpty ? nil : $0 }
    var scaled = spread * (isPercent ? 100 : 1)
    var decimals = 0
    while scaled > 0, scaled < 100, decimals < 6 {
      scaled *= 10
      decimals += 1
    }
    self.decimals = max(decimals, isPercent ? 1 : min(6, dataDecimals))
  }

  /// A value with as many decimals as figures have, or with as many as are told.
  func text(_ value: Double, decimals: Int? = nil) -> String {
    language.text(isPercent ? value * 100 : value, decimals: decimals ?? self.decimals)
  }

  /// A value with one decimal more than figures have, without the zeros at its end: a median that
  /// lies half-way between two measurements is told exactly.
  func exactText(_ value: Double) -> String {
    let scaled = isPercent ? value * 100 : value
    let most = decimals + 1
    let least = (0..<most).first { decimals in
      rounded(scaled, decimals).isLevel(with: rounded(scaled, most))
    }
    return language.text(scaled, decimals: least ?? most)
  }

  /// A number already written, with the unit after it.
  func withUnit(_ number: String) -> String {
    guard let unit else { return number }
    return unit == "%" && language == .english ? number + "%" : "\(number)\u{A0}\(unit)"
  }
}

private func rounded(_ value: Double, _ decimals: Int) -> Double {
  let scale = powerOfTen(decimals)
  return (value * scale).rounded() / scale
}

/// 10 to a power that is not negative.
func powerOfTen(_ exponent: Int) -> Double { (0..<exponent).reduce(1) { power, _ in power * 10 } }
