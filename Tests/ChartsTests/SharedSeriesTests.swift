import Charts
import Testing

/// The series and the figures of a calculation made apart from this one.
@Suite struct SharedSeriesTests {
  private let series = Examples.shared.map { Optional(Double($0)) }

  @Test func `the run chart of the shared series has the figures of the other calculation`() throws
  {
    let chart = try RunChart(series)
    let phase = try #require(chart.phases.first)
    let runs = try #require(phase.runs)
    #expect(phase.centre == 67.5)
    #expect(runs.usefulPoints == 24)
    #expect(runs.longestRun == 12)
    #expect(runs.limits?.longestRun == 8)
    #expect(runs.crossings == 1)
    #expect(runs.limits?.crossings == 8)
    #expect(runs.hasLongRun && runs.hasFewCrossings)
  }

  @Test func `the I chart with a baseline has the figures of the other calculation`() throws {
    let chart = try ControlChart(.individuals, series, baseline: 12)
    let point = try #require(chart.points.last)
    #expect(agree(chart.phases.first?.centre, 61.083333333333336))
    #expect(agree(point.lower, 48.99435847840103))
    #expect(agree(point.upper, 73.17230818826565))
    #expect(chart.pointsOutside.map { $0 + 1 } == [16, 17, 19, 21, 23, 24])
  }

  @Test func `the MR chart with a baseline has the figures of the other calculation`() throws {
    let chart = try ControlChart(.movingRange, series, baseline: 12)
    #expect(agree(chart.phases.first?.centre, 4.545454545454546))
    #expect(agree(chart.points.last?.upper, 14.850000000000001))
    #expect(chart.points.first?.value == nil)
  }

  @Test func `the median of a baseline is that of the first points alone`() throws {
    let chart = try RunChart(series, baseline: 12)
    #expect(chart.phases.first?.centre == 60.5)
  }

  @Test func `longest run and fewest crossings are those of the table for 10 to 60 points`() throws
  {
    let longest = (10...60).compactMap { RunLimits(usefulPoints: $0)?.longestRun }
    let crossings = (10...60).compactMap { RunLimits(usefulPoints: $0)?.crossings }
    #expect(
      longest == [6, 6] + Array(repeating: 7, count: 11) + Array(repeating: 8, count: 23)
        + Array(repeating: 9, count: 15))
    #expect(
      crossings == [
        2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 6, 7, 7, 8, 8, 8, 9, 9, 10, 10, 11, 11, 11, 12, 12, 13,
        13, 14, 14, 14, 15, 15, 16, 16, 17, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 21, 22, 22,
        23, 23,
      ])
  }

  @Test func `the limits of very long series are still computed`() {
    let limits = RunLimits(usefulPoints: 5000)
    #expect(limits?.longestRun == 15)
    #expect(limits?.crossings == 2441)
    #expect(RunLimits(usefulPoints: 0) == nil)
    #expect(RunLimits(usefulPoints: 1)?.crossings == 0)
  }
}

/// Whether two figures are the same to six digits.
func agree(_ left: Double?, _ right: Double?) -> Bool {
  guard let left, let right else { return left == nil && right == nil }
  return (left - right).magnitude <= 1e-6 * max(1e-6, min(left.magnitude, right.magnitude))
}
