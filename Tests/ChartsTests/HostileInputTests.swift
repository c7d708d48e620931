import Charts
import Diagnostics
import Language
import Markup
import Testing

@Suite struct HostileInputTests {
  /// A generator whose numbers are the same each time (SplitMix64).
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static let kinds: [ChartSpecification.Kind] =
    [.run] + ControlChartType.allCases.map { .control($0) }

  @Test func `whatever the bytes are, there is a chart or a finding`() {
    var dice = Dice(state: 7)
    let pieces: [[UInt8]] = [
      [0x22], [0x3B], [0x2C], [0x0A], [0x0D], [0x09], [0x20], [0xFF], [0xC3, 0xA6], [0xEF, 0xBB],
      Array("x".utf8), Array("y".utf8), Array("n".utf8), Array("0".utf8), Array("9".utf8),
      Array("-1".utf8), Array("1e308".utf8), Array("x;y;n\n".utf8), Array("x,y,n\r\n".utf8),
      Array("1;2;3\n".utf8), Array("2026-02-30;0;0\n".utf8), Array("999999999999999;1;1\n".utf8),
    ]
    for round in 0..<4000 {
      var bytes: [UInt8] = round.isMultiple(of: 2) ? Array("x;y;n\n".utf8) : []
      for _ in 0..<Int.random(in: 0...30, using: &dice) {
        bytes += pieces[Int.random(in: 0..<pieces.count, using: &dice)]
      }
      for kind in Self.kinds {
        let reading = Chart.check(specification(kind, &dice), data: bytes, file: "a.csv")
        #expect((reading.value == nil) == reading.findings.hasErrors)
        if let chart = reading.value {
          let html = chart.html(in: .english, idPrefix: "c").string
          #expect(isInsideItsFrame(html))
        }
      }
    }
  }

  private func specification(
    _ kind: ChartSpecification.Kind, _ dice: inout Dice
  ) -> ChartSpecification {
    var needsN = false
    if case .control(let type) = kind { needsN = type.needsTotals }
    var specification = Examples.specification(
      kind, title: "<T>", x: "x", y: "y", n: needsN ? "n" : nil)
    if Bool.random(using: &dice) {
      specification.baseline = .init(Int.random(in: -1...4, using: &dice), at: Examples.place)
      specification.phases = [Examples.located("2026-02-30"), Examples.located("9")]
    }
    return specification
  }

  @Test(arguments: [
    ["0", "0", "0"], ["999999999999999", "-999999999999999", "0"],
    ["0,0000000000000000000000001", "0", "0"], ["1", "1", "1"],
    ["999999999999999", "999999999999998,5", "999999999999999"],
  ])
  func `values of any size are drawn`(values: [String]) throws {
    let rows = values.enumerated().map { "\($0);\($1)" }
    for kind in [ChartSpecification.Kind.run, .control(.individuals), .control(.movingRange)] {
      let specification = Examples.specification(kind, title: "T", x: "x", y: "y")
      let chart = try #require(
        Examples.check(specification, Examples.table("x;y", rows)).value)
      let html = chart.html(in: .bokmål, idPrefix: "c").string
      #expect(isInsideItsFrame(html))
    }
  }

  /// Whether every path begins within the drawing, and no number is infinite.
  private func isInsideItsFrame(_ html: String) -> Bool {
    let starts = html.matches(of: /d="M([-0-9.]+) ([-0-9.]+)/).compactMap { match in
      Double(match.1).flatMap { x in Double(match.2).map { (x: x, y: $0) } }
    }
    return !starts.isEmpty && !html.contains("∞")
      && starts.allSatisfy { 0 < $0.x && $0.x < 640 && 0 < $0.y && $0.y < 1000 }
  }

  @Test func `text from the outside is escaped everywhere`() throws {
    let evil = "<script>alert(1)</script>\"&"
    var specification = Examples.specification(.run, title: evil, x: "x", y: "y")
    specification.unit = evil
    specification.changes = [.init(at: Examples.located("<b>"), text: evil)]
    let chart = try #require(Examples.check(specification, "x;y\n<b>;1\n<i>;2\n").value)
    let html = chart.html(in: .bokmål, idPrefix: "c").string
    #expect(!html.contains("<script") && !html.contains("<b>") && !html.contains("<i>"))
  }
}
