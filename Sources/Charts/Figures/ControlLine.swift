/// A centre line with what is needed to tell the limits about it.
struct ControlLine {
  let centre: Double
  private let type: ControlChartType
  private let meanRange: Double

  /// The centre line of the points at `positions`; nil where there are too few.
  init?(_ series: ControlSeries, positions: Range<Int>) {
    type = series.type
    switch series.type {
    case .individuals:
      guard let mean = series.measurements[positions].compactMap(\.self).mean,
        let range = series.movingRanges(in: positions).compactMap(\.self).mean
      else { return nil }
      (centre, meanRange) = (mean, range)
    case .movingRange:
      guard let range = series.movingRanges(in: positions).compactMap(\.self).mean else {
        return nil
      }
      (centre, meanRange) = (range, range)
    case .counts:
      guard let mean = series.measurements[positions].compactMap(\.self).mean else { return nil }
      (centre, meanRange) = (mean, 0)
    case .proportions, .rates:
      var count = 0.0
      var total = 0.0
      for position in positions where series.isMeasured(position) {
        count += series.measurements[position] ?? 0
        total += series.totals[position] ?? 0
      }
      guard total > 0 else { return nil }
      (centre, meanRange) = (count / total, 0)
    }
  }

  /// The limits of a point with the given n; nil where its type needs an n and there is none.
  func limits(total: Double?) -> (lower: Double?, upper: Double)? {
    switch type {
    case .individuals:
      let spread = 3 * meanRange / 1.128
      return (centre - spread, centre + spread)
    case .movingRange: return (nil, 3.267 * meanRange)
    case .counts:
      let spread = 3 * centre.squareRoot()
      return (max(0, centre - spread), centre + spread)
    case .proportions:
      guard let total, total > 0 else { return nil }
      let spread = 3 * max(0, centre * (1 - centre) / total).squareRoot()
      return (max(0, centre - spread), min(1, centre + spread))
    case .rates:
      guard let total, total > 0 else { return nil }
      let spread = 3 * (centre / total).squareRoot()
      return (max(0, centre - spread), centre + spread)
    }
  }
}
