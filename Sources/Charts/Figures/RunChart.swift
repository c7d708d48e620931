/// The figures of a run chart: the median, and the runs and crossings about it.
public struct RunChart: Sendable, Hashable {
  /// The phases, in order, at least one.
  public let phases: [Phase]

  /// The figures of a series, where nil is a missing value.
  ///
  /// - Parameters:
  ///   - values: the series, in order.
  ///   - baseline: how many values, from the first, give the median of the first phase; nil for
  ///     all of them.
  ///   - starts: the positions, ascending, where phases after the first begin.
  public init(
    _ values: [Double?], baseline: Int? = nil, phasesFrom starts: [Int] = []
  ) throws(PhaseFault) {
    var phases: [Phase] = []
    for positions in phasePositions(count: values.count, starts: starts) {
      let basis = try basis(of: positions, baseline: baseline) { values[$0] != nil }
      guard let median = values[basis].compactMap(\.self).median else {
        throw .tooFewValues(0, needed: 1, start: positions.lowerBound)
      }
      phases.append(
        Phase(
          positions: positions, centre: median,
          runs: RunAnalysis(values[positions], about: median)))
    }
    self.phases = phases
  }
}
