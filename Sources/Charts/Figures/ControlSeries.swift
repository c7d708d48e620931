/// The measurements behind a control chart and their totals, one of each for every point.
struct ControlSeries {
  let type: ControlChartType
  let measurements: [Double?]
  let totals: [Double?]

  init(_ type: ControlChartType, _ measurements: [Double?], totals: [Double?]) {
    self.type = type
    self.measurements = measurements
    self.totals = measurements.indices.map { $0 < totals.count ? totals[$0] : nil }
  }

  /// Whether there is a measurement to use at a position.
  func isMeasured(_ position: Int) -> Bool {
    guard measurements[position] != nil else { return false }
    return !type.needsTotals || (totals[position] ?? 0) > 0
  }

  /// What the chart draws in a phase.
  func values(in positions: Range<Int>) -> [Double?] {
    switch type {
    case .individuals, .counts: Array(measurements[positions])
    case .movingRange: movingRanges(in: positions)
    case .proportions, .rates:
      positions.map { position in
        guard let count = measurements[position], let total = totals[position], total > 0 else {
          return nil
        }
        return count / total
      }
    }
  }

  /// How far each measurement of a phase is from its neighbour before it; nil for the first, and
  /// on both sides of a missing one.
  func movingRanges(in positions: Range<Int>) -> [Double?] {
    positions.map { position in
      guard position > positions.lowerBound, let measurement = measurements[position],
        let previous = measurements[position - 1]
      else { return nil }
      return (measurement - previous).magnitude
    }
  }
}
