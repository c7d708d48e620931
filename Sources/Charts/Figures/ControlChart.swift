/// The figures of a control chart: the centre line and the limits, by phase and by point.
///
/// The limits lie three standard deviations from the centre, as that is estimated for each type:
/// Montgomery DC. Introduction to statistical quality control. The constants 1.128 (d₂) and 3.267
/// (D₄) are those of ranges of two.
public struct ControlChart: Sendable, Hashable {
  /// Its type.
  public let type: ControlChartType
  /// The phases, in order, at least one.
  public let phases: [Phase]
  /// The points, in order, one for each row of data.
  public let points: [ControlPoint]

  /// The figures of a series.
  ///
  /// - Parameters:
  ///   - type: the type of chart.
  ///   - measurements: what was measured or counted, in order; nil is a missing value.
  ///   - totals: the n of each point, for P and U charts; a point whose n is missing or zero has
  ///     no value.
  ///   - baseline: how many measurements, from the first, give the centre line and the limits of
  ///     the first phase; nil for all of them.
  ///   - starts: the positions, ascending, where phases after the first begin.
  public init(
    _ type: ControlChartType, _ measurements: [Double?], totals: [Double?] = [],
    baseline: Int? = nil, phasesFrom starts: [Int] = []
  ) throws(PhaseFault) {
    let series = ControlSeries(type, measurements, totals: totals)
    var phases: [Phase] = []
    var points: [ControlPoint] = []
    var values: [Double?] = []
    for positions in phasePositions(count: measurements.count, starts: starts) {
      let basis = try basis(of: positions, baseline: baseline) { series.isMeasured($0) }
      guard let line = ControlLine(series, positions: basis) else {
        let measured = basis.count(where: series.isMeasured)
        throw .tooFewValues(measured, needed: type.leastValues, start: positions.lowerBound)
      }
      values += series.values(in: positions)
      for position in positions {
        let limits = line.limits(total: series.totals[position])
        points.append(
          ControlPoint(value: values[position], lower: limits?.lower, upper: limits?.upper))
      }
      phases.append(
        Phase(
          positions: positions, centre: line.centre,
          runs: type.hasRunRules ? RunAnalysis(values[positions], about: line.centre) : nil))
    }
    self.type = type
    self.phases = phases
    self.points = points
  }

  /// The positions of the points outside their limits, ascending from 0.
  public var pointsOutside: [Int] { points.indices.filter { points[$0].isOutside } }
}
