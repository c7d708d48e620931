/// The round numbers that an axis is marked with.
struct Ticks: Hashable {
  /// The numbers, ascending, at least two.
  let values: [Double]
  /// The decimals that tell them apart.
  let decimals: Int

  /// Round numbers, four to seven of them, from no more than `least` to no less than `greatest`.
  init(from least: Double, to greatest: Double) {
    var (low, high) = (least, greatest)
    if !(high > low) {
      let margin = max(low.magnitude * 0.1, low == 0 ? 1 : 0)
      (low, high) = (low - margin, low + margin)
    }
    let (step, decimals) = Self.step(atLeast: (high - low) / 5)
    let first = (low / step + 1e-9).rounded(.down)
    let last = (high / step - 1e-9).rounded(.up)
    let count = min(12, Int(max(1, last - first)))
    values = (0...count).map { (first + Double($0)) * step }
    self.decimals = decimals
  }

  /// The first of them.
  var low: Double { values.first ?? 0 }
  /// The last of them.
  var high: Double { values.last ?? 1 }

  /// The least of …, 0.1, 0.2, 0.5, 1, 2, 5, 10, … that is not below a positive number.
  private static func step(atLeast least: Double) -> (step: Double, decimals: Int) {
    var decimals = 0
    var power = 1.0
    while power > least, decimals < 12 {
      power /= 10
      decimals += 1
    }
    while power * 10 <= least { power *= 10 }
    for factor in [1.0, 2, 5] where power * factor >= least * (1 - 1e-9) {
      return (power * factor, decimals)
    }
    return (power * 10, max(0, decimals - 1))
  }
}
