import Diagnostics

/// Takes the columns of a chart out of a table and checks each cell.
struct SeriesReading {
  /// The most points that a chart shows.
  static let limit = 2000

  private let specification: ChartSpecification
  private(set) var findings: [Finding] = []
  private(set) var series: ChartSeries?

  init(_ specification: ChartSpecification, table: DataTable) {
    self.specification = specification
    guard let columns = columns(of: table) else { return }
    guard table.rows.count <= Self.limit else {
      report(.tooManyPoints(table.rows.count, limit: Self.limit), at: table.header[0].location)
      return
    }
    var labels: [String] = []
    var measurements: [WrittenNumber?] = []
    var totals: [WrittenNumber?] = []
    for row in table.rows {
      if row[columns.x].value.isEmpty {
        findings.append(
          Finding(.badValue("", expected: .text), at: row[columns.x].location))
      }
      labels.append(row[columns.x].value)
      measurements.append(measurement(row[columns.y]))
      if let n = columns.n {
        totals.append(number(row[n]))
        checkTotal(row[n], of: row[columns.y])
      }
    }
    guard findings.isEmpty else { return }
    series = ChartSeries(labels: labels, measurements: measurements, totals: totals)
  }

  private mutating func columns(of table: DataTable) -> (x: Int, y: Int, n: Int?)? {
    let x = column(specification.x, of: table)
    let y = column(specification.y, of: table)
    var n: Int?
    if let type = specification.controlType, type.needsTotals {
      if let name = specification.n {
        n = column(name, of: table)
      } else {
        findings.append(Finding(.missingKey("n"), at: specification.location))
      }
    } else if let name = specification.n {
      report(.needlessTotals, at: name.location)
    }
    guard let x, let y, findings.isEmpty else { return nil }
    return (x, y, n)
  }

  private mutating func column(_ name: Located<String>, of table: DataTable) -> Int? {
    switch table.column(named: name) {
    case .success(let column): return column
    case .failure(let fault):
      report(fault, at: name.location)
      return nil
    }
  }

  private mutating func number(_ cell: Located<String>) -> WrittenNumber? {
    guard !cell.value.isEmpty else { return nil }
    guard let number = WrittenNumber(cell.value) else {
      findings.append(
        Finding(.badValue(shortened(cell.value), expected: .number), at: cell.location))
      return nil
    }
    if specification.controlType?.readsCounts == true, number.value < 0 {
      report(.negative(cell.value), at: cell.location)
    }
    return number
  }

  private mutating func measurement(_ cell: Located<String>) -> WrittenNumber? {
    let number = number(cell)
    if specification.controlType?.readsCounts == true, number?.isWhole == false {
      findings.append(Finding(.badValue(cell.value, expected: .wholeNumber), at: cell.location))
    }
    return number
  }

  /// Checks a count and its total against each other, where both are numbers.
  private mutating func checkTotal(_ total: Located<String>, of count: Located<String>) {
    guard let counted = WrittenNumber(count.value) else { return }
    guard let possible = WrittenNumber(total.value) else {
      if total.value.isEmpty {
        findings.append(Finding(.badValue("", expected: .number), at: total.location))
      }
      return
    }
    if possible.value == 0, counted.value > 0 {
      report(.noOpportunities(count.value), at: total.location)
    } else if specification.controlType == .proportions, counted.value > possible.value {
      report(.countAboveTotal(count.value, total: total.value), at: count.location)
    }
  }

  private mutating func report(_ fault: ChartFault, at location: SourceLocation) {
    findings.append(Finding(.chart(fault), at: location))
  }
}

/// As much of a cell as a message can hold.
private func shortened(_ text: String) -> String {
  text.unicodeScalars.count <= 40 ? text : String(text.unicodeScalars.prefix(39)) + "…"
}
