import Diagnostics

/// Finds where on the x axis a written value belongs.
struct Positions {
  private let labels: [String]
  private let days: [Int]?
  private let byLabel: [String: Int]
  private let byValue: [XValue: Int]

  /// The positions of the rows of an x column.
  init(_ values: [XValue], labels: [String]) {
    self.labels = labels
    byLabel = Dictionary(
      labels.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    byValue = Dictionary(
      values.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let days = values.compactMap(\.daysSince1970)
    let isAscending = zip(days, days.dropFirst()).allSatisfy { $0 < $1 }
    self.days = days.count == values.count && isAscending ? days : nil
  }

  /// Where `written` belongs, in rows from 0: on a row, or between two where the x column holds
  /// ascending dates.
  func position(of written: String) -> Result<Double, ChartFault> {
    if let row = byLabel[written] { return .success(Double(row)) }
    let value = XValue(written)
    if let row = byValue[value] { return .success(Double(row)) }
    if let days, let day = value.daysSince1970, let between = between(day, in: days) {
      return .success(between)
    }
    return .failure(
      .unknownPosition(written, suggestion: suggestion(for: written, among: labels)))
  }

  private func between(_ day: Int, in days: [Int]) -> Double? {
    guard let next = days.firstIndex(where: { $0 > day }), next > 0 else { return nil }
    let (before, after) = (days[next - 1], days[next])
    return Double(next - 1) + Double(day - before) / Double(after - before)
  }
}
