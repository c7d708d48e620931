import Charts
import Foundation
import Testing

/// Two hundred random series whose figures Tests/Conformance/chart_figures.py computed.
@Suite struct RandomSeriesTests {
  private struct Expected: Decodable {
    struct Phase: Decodable {
      let centre: Double
      let useful: Int?
      let longest: Int?
      let crossings: Int?
      let limits: [Int]?
    }

    let kind: String
    let values: [Double?]
    let totals: [Double?]?
    let baseline: Int?
    let starts: [Int]
    let phases: [Phase]
    let points: [Point]?
  }

  private struct Point: Decodable {
    let value: Double?
    let lower: Double?
    let upper: Double?
    let isOutside: Bool

    init(from decoder: any Decoder) throws {
      var cells = try decoder.unkeyedContainer()
      value = try cells.decodeIfPresent(Double.self)
      lower = try cells.decodeIfPresent(Double.self)
      upper = try cells.decodeIfPresent(Double.self)
      isOutside = try cells.decode(Bool.self)
    }
  }

  private static func series() throws -> [Expected] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Conformance/chart_figures.jsonl")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return try lines.map { try JSONDecoder().decode(Expected.self, from: Data($0.utf8)) }
  }

  @Test func `two independent calculations agree on two hundred random series`() throws {
    let series = try Self.series()
    #expect(series.count == 200)
    for (index, expected) in series.enumerated() {
      let phases: [Phase]
      var points: [ControlPoint] = []
      if let type = ControlChartType(rawValue: expected.kind) {
        let chart = try ControlChart(
          type, expected.values, totals: expected.totals ?? [], baseline: expected.baseline,
          phasesFrom: expected.starts)
        phases = chart.phases
        points = chart.points
      } else {
        phases = try RunChart(
          expected.values, baseline: expected.baseline, phasesFrom: expected.starts
        ).phases
      }
      #expect(areSame(phases, expected.phases), "series \(index + 1), \(expected.kind)")
      #expect(areSame(points, expected.points ?? []), "series \(index + 1), \(expected.kind)")
    }
  }

  private func areSame(_ phases: [Phase], _ expected: [Expected.Phase]) -> Bool {
    phases.count == expected.count
      && zip(phases, expected).allSatisfy { phase, expected in
        agree(phase.centre, expected.centre) && phase.runs?.usefulPoints == expected.useful
          && phase.runs?.longestRun == expected.longest
          && phase.runs?.crossings == expected.crossings
          && (phase.runs?.limits).map { [$0.longestRun, $0.crossings] } == expected.limits
      }
  }

  private func areSame(_ points: [ControlPoint], _ expected: [Point]) -> Bool {
    points.count == expected.count
      && zip(points, expected).allSatisfy { point, expected in
        agree(point.value, expected.value) && agree(point.lower, expected.lower)
          && agree(point.upper, expected.upper) && point.isOutside == expected.isOutside
      }
  }
}
