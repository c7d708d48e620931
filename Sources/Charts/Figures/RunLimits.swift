/// What random variation allows in a series of points on either side of a centre line.
///
/// Source: Anhøj J. Diagnostic value of run chart analysis. PLoS One. 2015;10(3):e0121349.
public struct RunLimits: Sendable, Hashable {
  /// The longest run that is still expected, in points: round(log₂ n) + 3.
  public let longestRun: Int
  /// The fewest crossings of the centre line that are still expected: the smallest k with
  /// P(Binomial(n − 1, ½) ≤ k) ≥ 0.05.
  public let crossings: Int

  /// The limits for `n` useful points; nil for none.
  public init?(usefulPoints n: Int) {
    guard n > 0 else { return nil }
    longestRun = roundedLog2(n) + 3
    crossings = fifthPercentile(ofCoinTosses: n - 1)
  }
}

/// log₂ n rounded to the nearest whole number: the greatest k with 2^(k − ½) ≤ n, thus with
/// 4^k ≤ 2n², which whole numbers decide exactly.
private func roundedLog2(_ n: Int) -> Int {
  let square = UInt64(n).multipliedFullWidth(by: UInt64(n) * 2)
  let bits =
    square.high > 0 ? 128 - square.high.leadingZeroBitCount : 64 - square.low.leadingZeroBitCount
  return (bits - 1) / 2
}

/// The smallest k with P(X ≤ k) ≥ 0.05 for the number X of heads in `tosses` tosses.
///
/// The binomial coefficients are added up as they are and compared with 0.05 · 2^tosses; what
/// outgrows a `Double` is scaled down by a power of two that is kept beside it.
private func fifthPercentile(ofCoinTosses tosses: Int) -> Int {
  var coefficient = 1.0
  var sum = 1.0
  var exponent = 0
  for k in 0..<tosses {
    if Double(sign: .plus, exponent: exponent - tosses, significand: sum) >= 0.05 { return k }
    coefficient *= Double(tosses - k) / Double(k + 1)
    sum += coefficient
    if sum > 0x1p500 {
      coefficient *= 0x1p-500
      sum *= 0x1p-500
      exponent += 500
    }
  }
  return tosses
}
