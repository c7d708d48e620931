import Language

extension Language {
  /// A number with a fixed count of decimals: `1 234,50`, `1,234.50`; rounded half away from zero.
  ///
  /// Fewer decimals are written of a number so great that a `Double` does not hold them.
  func text(_ number: Double, decimals: Int) -> String {
    var decimals = decimals
    while decimals > 0, number.magnitude * powerOfTen(decimals) >= 1e15 { decimals -= 1 }
    let scale = powerOfTen(decimals)
    guard let scaled = Int(exactly: (number.magnitude * scale).rounded()) else { return "∞" }
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: Int(scale))
    let sign = number < 0 && scaled > 0 ? "−" : ""
    guard decimals > 0 else { return sign + text(whole) }
    let digits = String(rest)
    let zeros = String(repeating: "0", count: decimals - digits.utf8.count)
    return sign + text(whole) + (isNorwegian ? "," : ".") + zeros + digits
  }
}
