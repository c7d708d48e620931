/// A coordinate as SVG has it, with one decimal at most: `12`, `12.5`.
func coordinate(_ value: Double) -> String {
  guard let tenths = Int(exactly: (value * 10).rounded()) else { return "0" }
  let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
  return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : ".\(rest)")
}

/// A place in a drawing.
struct Place: Hashable {
  let x: Double
  let y: Double

  var path: String { "\(coordinate(x)) \(coordinate(y))" }
}
