/// Runs and crossings of a series about a centre line, and whether they are more than chance.
public struct RunAnalysis: Sendable, Hashable {
  /// The fewest useful points from which anything is concluded.
  public static let leastUsefulPoints = 10

  /// How many points lie off the centre line.
  public let usefulPoints: Int
  /// The longest run of useful points on one side of the centre line, in points.
  public let longestRun: Int
  /// How often the line between useful points crosses the centre line.
  public let crossings: Int
  /// What random variation allows; nil where no point is useful.
  public let limits: RunLimits?
  /// The positions of the points of every run that is too long, ascending; empty where there are
  /// too few useful points.
  public let pointsInLongRuns: [Int]

  /// The analysis of `values` about `centre`; positions are the slice's indices. A nil is a
  /// missing value: it neither belongs to a run nor breaks one.
  init(_ values: ArraySlice<Double?>, about centre: Double) {
    var runs: [[Int]] = []
    var wasAbove: Bool?
    for position in values.indices {
      guard let value = values[position], !value.isLevel(with: centre) else { continue }
      let isAbove = value > centre
      if isAbove == wasAbove, !runs.isEmpty {
        runs[runs.count - 1].append(position)
      } else {
        runs.append([position])
      }
      wasAbove = isAbove
    }
    let useful = runs.reduce(0) { $0 + $1.count }
    let limits = RunLimits(usefulPoints: useful)
    usefulPoints = useful
    longestRun = runs.reduce(0) { max($0, $1.count) }
    crossings = max(0, runs.count - 1)
    self.limits = limits
    if let limits, useful >= Self.leastUsefulPoints {
      pointsInLongRuns = runs.filter { $0.count > limits.longestRun }.flatMap { $0 }
    } else {
      pointsInLongRuns = []
    }
  }

  /// Whether there are enough useful points to conclude anything.
  public var isAssessable: Bool { usefulPoints >= Self.leastUsefulPoints }

  /// Whether the longest run is longer than random variation allows.
  public var hasLongRun: Bool {
    guard isAssessable, let limits else { return false }
    return longestRun > limits.longestRun
  }

  /// Whether the crossings are fewer than random variation allows.
  public var hasFewCrossings: Bool {
    guard isAssessable, let limits else { return false }
    return crossings < limits.crossings
  }

  /// Whether either tells of more than random variation.
  public var hasSignal: Bool { hasLongRun || hasFewCrossings }
}

extension Double {
  /// Whether it is the same as `other` but for what arithmetic with binary fractions leaves.
  func isLevel(with other: Double) -> Bool {
    (self - other).magnitude <= 1e-9 * max(magnitude, other.magnitude)
  }
}
