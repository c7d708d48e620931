/// The columns of a chart, row by row.
struct ChartSeries: Sendable, Hashable {
  /// The x column as written.
  let labels: [String]
  /// The x column as understood: all of it days or months, or all of it texts.
  let xs: [XValue]
  /// Whether the x column holds days or months.
  let isDated: Bool
  /// The y column; nil is a missing value.
  let measurements: [Double?]
  /// The n column; empty where there is none.
  let totals: [Double?]
  /// The most decimals that a measurement was written with.
  let decimals: Int
  /// The most decimals that a total was written with.
  let totalDecimals: Int

  init(labels: [String], measurements: [WrittenNumber?], totals: [WrittenNumber?]) {
    self.labels = labels
    let read = labels.map(XValue.init)
    isDated = read.allSatisfy { $0.daysSince1970 != nil }
    xs = isDated ? read : labels.map(XValue.text)
    self.measurements = measurements.map { $0?.value }
    self.totals = totals.map { $0?.value }
    decimals = measurements.reduce(0) { max($0, $1?.decimals ?? 0) }
    totalDecimals = totals.reduce(0) { max($0, $1?.decimals ?? 0) }
  }

  var count: Int { labels.count }
}
