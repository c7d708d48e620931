import Charts
import Diagnostics
import Testing

@Suite struct ChartCheckTests {
  private let data = "Uke;Antall;Alle\n1;3;10\n2;4;12\n3;;\n4;2;9\n5;5;11\n"

  private func specification(
    _ kind: ChartSpecification.Kind = .run, x: String = "Uke", y: String = "Antall",
    n: String? = nil
  ) -> ChartSpecification {
    Examples.specification(kind, title: "T", x: x, y: y, n: n)
  }

  private func problems(_ specification: ChartSpecification, _ text: String) -> [Problem] {
    Examples.check(specification, text).findings.map(\.problem)
  }

  @Test func `an unknown column is found where it is asked for, with the likely name`() {
    let reading = Examples.check(specification(y: "Antal"), data)
    let fault = ChartFault.unknownColumn(
      "Antal", suggestion: "Antall", known: ["Uke", "Antall", "Alle"])
    #expect(reading.findings == [Finding(.chart(fault), at: Examples.place)])
  }

  @Test func `a column that is there twice cannot be chosen`() {
    #expect(
      problems(specification(x: "a", y: "b"), "a;b;b\n1;2;3\n") == [.chart(.duplicateColumn("b"))])
  }

  @Test func `what is no number is found at its cell`() {
    let reading = Examples.check(specification(), "Uke;Antall\n1;3\n2;tre\n3;1e5\n4;1 23\n")
    #expect(
      reading.findings.map(\.problem) == [
        .badValue("tre", expected: .number), .badValue("1e5", expected: .number),
        .badValue("1 23", expected: .number),
      ])
    #expect(
      reading.findings.first?.location
        == SourceLocation(file: "content/maling.csv", line: 3, column: 3, length: 3))
  }

  @Test func `decimal comma, decimal point, minus and grouped thousands are read`() throws {
    let text = "Uke;Antall\n1;1,5\n2;-2.25\n3;−3\n4;10 000\n5;+4\n"
    let chart = try #require(Examples.check(specification(), text).value)
    #expect(chart.figures.phases.first?.centre == 1.5)
  }

  @Test func `a row without an x is found`() {
    #expect(problems(specification(), "Uke;Antall\n;3\n") == [.badValue("", expected: .text)])
  }

  @Test func `P and U charts need n, and no other chart may have it`() {
    #expect(problems(specification(.control(.proportions)), data) == [.missingKey("n")])
    #expect(
      problems(specification(.control(.counts), n: "Alle"), data) == [.chart(.needlessTotals)])
  }

  @Test func `counts that cannot be are found`() {
    let proportions = specification(.control(.proportions), n: "Alle")
    let header = "Uke;Antall;Alle\n"
    #expect(
      problems(proportions, header + "1;11;10\n")
        == [.chart(.countAboveTotal("11", total: "10"))])
    #expect(problems(proportions, header + "1;-1;10\n") == [.chart(.negative("-1"))])
    #expect(problems(proportions, header + "1;2;0\n") == [.chart(.noOpportunities("2"))])
    #expect(
      problems(proportions, header + "1;0,2;8\n") == [.badValue("0,2", expected: .wholeNumber)])
    #expect(problems(proportions, header + "1;2;\n") == [.badValue("", expected: .number)])
    #expect(problems(proportions, header + "1;2;5\n2;0;0\n3;;\n") == [])
  }

  @Test func `a baseline longer than the series is found, and one too short`() {
    var long = specification()
    long.baseline = .init(6, at: Examples.place)
    #expect(problems(long, data) == [.chart(.baselineTooLong(6, points: 4))])
    var short = specification(.control(.individuals))
    short.baseline = .init(1, at: Examples.place)
    #expect(problems(short, data) == [.chart(.tooFewValues(1, needed: 2))])
    short.baseline = .init(-3, at: Examples.place)
    #expect(problems(short, data) == [.chart(.tooFewValues(0, needed: 1))])
  }

  @Test func `phases and changes must name a row, and phases in order`() {
    var chart = specification()
    chart.phases = ["4", "2"].map(Examples.located)
    #expect(problems(chart, data) == [.chart(.phaseOutOfOrder("2"))])
    chart.phases = [Examples.located("1")]
    #expect(problems(chart, data) == [.chart(.phaseOutOfOrder("1"))])
    chart.phases = []
    chart.changes = [.init(at: Examples.located("uke 9"), text: "x")]
    #expect(problems(chart, data) == [.chart(.unknownPosition("uke 9", suggestion: nil))])
  }

  @Test func `a date between two measurements is a place, and one outside them is none`() {
    var chart = specification(x: "Dato", y: "Poeng")
    chart.changes = [.init(at: Examples.located("3. september 2025"), text: "x")]
    #expect(problems(chart, Examples.days) == [])
    chart.changes = [.init(at: Examples.located("2024-09-03"), text: "x")]
    #expect(
      problems(chart, Examples.days)
        == [.chart(.unknownPosition("2024-09-03", suggestion: "2025-09-01"))])
  }

  @Test func `a chart without a single number is none`() {
    #expect(problems(specification(), "Uke;Antall\n1;\n") == [.chart(.tooFewValues(0, needed: 1))])
  }

  @Test func `more points than a chart can show are too many`() {
    let rows = (1...2001).map { "\($0);1" }
    #expect(
      problems(specification(), Examples.table("Uke;Antall", rows))
        == [.chart(.tooManyPoints(2001, limit: 2000))])
  }

  @Test(arguments: [
    ("12", 12), ("from first 12", 12), ("fra de første 12", 12), ("Første 8", 8), ("from", nil),
    ("first twelve", nil), ("-3", nil), ("99999999999999999999", nil), ("", nil),
  ])
  func `a baseline is read as people write it`(text: String, expected: Int?) {
    #expect(ChartSpecification.baseline(written: text) == expected)
  }

  @Test func `every fault has words in both languages`() {
    let faults: [ChartFault] = [
      .noData, .unclosedQuote, .textAfterQuote, .raggedRow(cells: 1, columns: 2),
      .unknownColumn("a", suggestion: nil, known: ["b"]), .duplicateColumn("a"),
      .unknownPosition("a", suggestion: "b"), .tooManyPoints(3000, limit: 2000),
      .tooManyChanges(50, limit: 40), .tooFewValues(1, needed: 2),
      .baselineTooLong(5, points: 4), .phaseOutOfOrder("a"), .negative("-1"), .needlessTotals,
      .countAboveTotal("2", total: "1"), .noOpportunities("2"),
    ]
    for fault in faults {
      let words = [
        Problem.chart(fault).wording(in: .bokmål), Problem.chart(fault).wording(in: .english),
      ]
      #expect(Set(words).count == 2)
      #expect(words.allSatisfy { !$0.message.isEmpty && $0.mend?.isEmpty == false })
    }
  }
}
