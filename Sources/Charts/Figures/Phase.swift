/// A stretch of a chart with a centre line of its own.
public struct Phase: Sendable, Hashable {
  /// The positions of its points, from 0.
  public let positions: Range<Int>
  /// The centre line: a median, mean or weighted mean, in the units of the chart's values.
  public let centre: Double
  /// Runs and crossings about the centre line; nil where they tell nothing, as on an MR chart.
  public let runs: RunAnalysis?
}

/// Why a centre line or limits cannot be computed.
public enum PhaseFault: Error, Sendable, Hashable {
  /// The phase that begins at a position has fewer values than are needed.
  case tooFewValues(Int, needed: Int, start: Int)
  /// The baseline is longer than the first phase, or than the series where it has but one.
  case baselineTooLong(Int, values: Int)
}

/// The positions of the phases that begin at 0 and at each of `starts`.
///
/// A start that is no position after the one before it begins no phase.
func phasePositions(count: Int, starts: [Int]) -> [Range<Int>] {
  var bounds = [0]
  for start in starts where start > bounds[bounds.count - 1] && start < count {
    bounds.append(start)
  }
  return bounds.indices.map { index in
    bounds[index]..<(index + 1 < bounds.count ? bounds[index + 1] : count)
  }
}

/// The part of a phase that its centre line and limits are computed from: all of it, or as much
/// as holds the first `baseline` values.
func basis(
  of phase: Range<Int>, baseline: Int?, isValue: (Int) -> Bool
) throws(PhaseFault) -> Range<Int> {
  guard let baseline, phase.lowerBound == 0 else { return phase }
  guard baseline > 0 else { throw .tooFewValues(0, needed: 1, start: 0) }
  var values = 0
  for position in phase where isValue(position) {
    values += 1
    if values == baseline { return 0..<(position + 1) }
  }
  throw .baselineTooLong(baseline, values: values)
}
