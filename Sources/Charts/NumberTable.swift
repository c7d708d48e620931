import Language
import Markup

/// The numbers behind a chart as a table inside `details`.
struct NumberTable {
  private struct Column {
    let name: String
    let cell: (Int) -> String
  }

  private let chart: Chart
  private let style: NumberStyle
  private let words: ChartWords

  init(_ chart: Chart, style: NumberStyle) {
    self.chart = chart
    self.style = style
    words = ChartWords(language: style.language)
  }

  /// The `details` element.
  var html: HTML {
    let columns = columns
    return details(.class("chart-data")) {
      summary { words.data }
      div(
        .class("chart-scroll"), .role("region"), Attribute("tabindex", "0"),
        Attribute("aria-label", "\(words.tableOfData): \(chart.specification.title)")
      ) {
        table {
          thead {
            tr {
              th(Attribute("scope", "col")) { chart.specification.x.value }
              for column in columns { th(Attribute("scope", "col")) { column.name } }
            }
          }
          tbody {
            for row in 0..<chart.series.count {
              tr {
                th(Attribute("scope", "row")) { style.language.text(chart.series.xs[row]) }
                for column in columns { td { column.cell(row) } }
              }
            }
          }
        }
      }
    }
  }

  private var columns: [Column] {
    let series = chart.series
    var columns = [
      Column(name: measurementName) { row in
        written(series.measurements[row], decimals: series.decimals)
      }
    ]
    if let n = chart.specification.n {
      columns.append(
        Column(name: n.value) { row in written(series.totals[row], decimals: series.totalDecimals) }
      )
    }
    if case .control(let control) = chart.figures {
      if let name = drawnName(control.type) {
        columns.append(Column(name: name) { figure(control.points[$0].value) })
      }
      if control.points.contains(where: { $0.lower != nil }) {
        columns.append(Column(name: words.lowerLimit) { figure(control.points[$0].lower) })
      }
      columns.append(Column(name: words.upperLimit) { figure(control.points[$0].upper) })
    }
    let shapes = chart.figures.shapes(count: series.count)
    if shapes.contains(where: { $0 != .circle }) {
      columns.append(Column(name: words.signalColumn) { mark(shapes[$0]) })
    }
    return columns
  }

  private var measurementName: String {
    let name = chart.specification.y.value
    return chart.specification.controlType?.needsTotals == true ? name : withUnit(name)
  }

  private func withUnit(_ name: String) -> String {
    guard let unit = style.unit, unit != name else { return name }
    return "\(name) (\(unit))"
  }

  /// The name of what is drawn, where that is not what was measured.
  private func drawnName(_ type: ControlChartType) -> String? {
    switch type {
    case .individuals, .counts: nil
    case .movingRange: words.movingRange
    case .proportions: words.share
    case .rates: withUnit(words.rate)
    }
  }

  private func written(_ number: Double?, decimals: Int) -> String {
    number.map { style.language.text($0, decimals: min(6, decimals)) } ?? "–"
  }

  private func figure(_ value: Double?) -> String {
    value.map { style.isPercent ? style.withUnit(style.text($0)) : style.text($0) } ?? "–"
  }

  private func mark(_ shape: PointShape) -> String {
    switch shape {
    case .circle: ""
    case .square: "■ \(words.longRunMark)"
    case .diamond: "◆ \(words.outsideMark)"
    }
  }
}
