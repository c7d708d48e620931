import Charts
import Foundation
import Language
import Markup
import Testing

/// The HTML of whole charts, kept in Tests/Cases/charts. `RECORD=1` rewrites it.
@Suite struct GoldenChartTests {
  @Test(arguments: GoldenChart.all)
  func `a chart is drawn as it was looked at`(golden: GoldenChart) throws {
    let chart = try #require(Examples.check(golden.specification, golden.data).value)
    let html = chart.html(in: golden.language, idPrefix: golden.name).string + "\n"
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Cases/charts/\(golden.name).html")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try html.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try html == String(contentsOf: file, encoding: .utf8))
  }
}

struct GoldenChart: Sendable, CustomTestStringConvertible {
  let name: String
  let language: Language
  let specification: ChartSpecification
  let data: String

  var testDescription: String { name }

  static var all: [GoldenChart] {
    [run, individuals, movingRange, counts, shares, rates, few, crowded]
  }

  private static var run: GoldenChart {
    var specification = Examples.specification(
      .run, title: "Kartlagt smerte hos beboerne", x: "Uke", y: "Poeng")
    specification.unit = "poeng"
    specification.changes = [
      .init(at: Examples.located("Uke 13"), text: "Tavlemøter hver uke")
    ]
    return GoldenChart(
      name: "run", language: .bokmål, specification: specification, data: Examples.weeks)
  }

  private static var individuals: GoldenChart {
    var specification = Examples.specification(
      .control(.individuals), title: "Kartlagt smerte hos beboerne", x: "Dato", y: "Poeng")
    specification.unit = "poeng"
    specification.baseline = .init(12, at: Examples.place)
    specification.changes = [
      .init(at: Examples.located("10.02.2026"), text: "Tavlemøter"),
      .init(at: Examples.located("2026-06-01"), text: "Nytt skjema"),
    ]
    return GoldenChart(
      name: "individuals", language: .bokmål, specification: specification, data: Examples.days)
  }

  private static var movingRange: GoldenChart {
    let specification = Examples.specification(
      .control(.movingRange), title: "Endring frå måling til måling", x: "Uke", y: "Poeng")
    return GoldenChart(
      name: "moving-range", language: .nynorsk, specification: specification, data: Examples.weeks)
  }

  private static var counts: GoldenChart {
    let specification = Examples.specification(
      .control(.counts), title: "Fall i måneden", x: "Måned", y: "Fall")
    return GoldenChart(
      name: "counts", language: .bokmål, specification: specification, data: Examples.falls)
  }

  private static var shares: GoldenChart {
    var specification = Examples.specification(
      .control(.proportions), title: "Patients whose plan was followed", x: "Måned", y: "Fulgt",
      n: "Alle")
    specification.phases = [Examples.located("2025-01")]
    specification.changes = [
      .init(at: Examples.located("2024-05"), text: "Training"),
      .init(at: Examples.located("2025-01"), text: "New checklist in use"),
    ]
    return GoldenChart(
      name: "shares", language: .english, specification: specification, data: Examples.shares)
  }

  private static var rates: GoldenChart {
    var specification = Examples.specification(
      .control(.rates), title: "Fall per 1000 døgn", x: "Måned", y: "Fall", n: "Døgn")
    specification.unit = "per 1000 døgn"
    return GoldenChart(
      name: "rates", language: .nynorsk, specification: specification, data: Examples.falls)
  }

  private static var few: GoldenChart {
    let specification = Examples.specification(
      .run, title: "Ventetid", x: "Uke", y: "Dager")
    return GoldenChart(
      name: "few", language: .bokmål, specification: specification,
      data: "Uke;Dager\n35;4,5\n36;3\n37;\n38;5\n39;4\n")
  }

  private static var crowded: GoldenChart {
    var specification = Examples.specification(
      .control(.individuals), title: "Tre faser og mange endringer", x: "Uke", y: "Poeng")
    specification.phases = [Examples.located("Uke 9"), Examples.located("Uke 13")]
    specification.changes = (0..<6).map { index in
      .init(at: Examples.located("Uke \(7 + 2 * index)"), text: "En lang tekst om endring \(index)")
    }
    return GoldenChart(
      name: "crowded", language: .bokmål, specification: specification, data: Examples.weeks)
  }
}
