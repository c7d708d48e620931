import Diagnostics

/// A chart whose data and wishes have been checked, with its figures.
public struct Chart: Sendable, Hashable {
  /// The figures, as the kind of chart has them.
  public enum Figures: Sendable, Hashable {
    case run(RunChart)
    case control(ControlChart)
  }

  /// A change and its place among the points.
  struct PlacedChange: Sendable, Hashable {
    /// Rows from 0; a fraction lies between two rows.
    let position: Double
    let at: XValue
    let text: String
  }

  /// What was asked for.
  public let specification: ChartSpecification
  /// The figures.
  public let figures: Figures
  let series: ChartSeries
  let changes: [PlacedChange]

  /// Reads the data, checks what is asked of them and computes the figures.
  ///
  /// - Parameters:
  ///   - specification: what is asked for.
  ///   - data: the content of a CSV file.
  ///   - file: its path, for the findings.
  public static func check(
    _ specification: ChartSpecification, data: [UInt8], file: String
  ) -> Reading<Chart> {
    let table = DataTable.read(data, file: file)
    guard let cells = table.value else { return Reading(nil, findings: table.findings) }
    let reading = SeriesReading(specification, table: cells)
    guard let series = reading.series else {
      return Reading(nil, findings: reading.findings.inOrder())
    }
    var places = PlaceReading(series)
    let changes = places.changes(specification.changes)
    let starts = places.phases(specification.phases)
    guard places.findings.isEmpty else {
      return Reading(nil, findings: places.findings.inOrder())
    }
    do throws(PhaseFault) {
      let figures = try figures(specification, series, starts: starts)
      return Reading(
        Chart(specification: specification, figures: figures, series: series, changes: changes),
        findings: [])
    } catch {
      return .failure(
        .chart(error.chartFault), at: place(of: error, in: specification, starts: starts))
    }
  }

  private static func figures(
    _ specification: ChartSpecification, _ series: ChartSeries, starts: [Int]
  ) throws(PhaseFault) -> Figures {
    let baseline = specification.baseline?.value
    switch specification.kind {
    case .run:
      return .run(try RunChart(series.measurements, baseline: baseline, phasesFrom: starts))
    case .control(let type):
      return .control(
        try ControlChart(
          type, series.measurements, totals: series.totals, baseline: baseline,
          phasesFrom: starts))
    }
  }

  private static func place(
    of fault: PhaseFault, in specification: ChartSpecification, starts: [Int]
  ) -> SourceLocation {
    switch fault {
    case .baselineTooLong: specification.baseline?.location ?? specification.location
    case .tooFewValues(_, _, let start):
      if let phase = starts.firstIndex(of: start) {
        specification.phases[phase].location
      } else {
        specification.baseline?.location ?? specification.y.location
      }
    }
  }
}

extension PhaseFault {
  fileprivate var chartFault: ChartFault {
    switch self {
    case .tooFewValues(let values, let needed, _): .tooFewValues(values, needed: needed)
    case .baselineTooLong(let baseline, let values): .baselineTooLong(baseline, points: values)
    }
  }
}
