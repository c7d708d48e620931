import Diagnostics

/// Finds the rows that changes and phases name.
struct PlaceReading {
  private let positions: Positions
  private let count: Int
  private(set) var findings: [Finding] = []

  init(_ series: ChartSeries) {
    positions = Positions(series.xs, labels: series.labels)
    count = series.count
  }

  /// The changes at their places, from left to right.
  mutating func changes(_ changes: [ChartSpecification.Change]) -> [Chart.PlacedChange] {
    var placed: [Chart.PlacedChange] = []
    for change in changes {
      guard let position = position(change.at) else { continue }
      placed.append(
        Chart.PlacedChange(position: position, at: change.at.value, text: change.text))
    }
    return placed.sorted { $0.position < $1.position }
  }

  /// The rows where phases begin, ascending: the one named, or the first after a date between two.
  mutating func phases(_ phases: [Located<String>]) -> [Int] {
    var starts: [Int] = []
    for phase in phases {
      guard let position = position(phase) else { continue }
      let start = Int(position.rounded(.up))
      if start > starts.last ?? 0, start < count {
        starts.append(start)
      } else {
        findings.append(Finding(.chart(.phaseOutOfOrder(phase.value)), at: phase.location))
      }
    }
    return starts
  }

  private mutating func position(_ written: Located<String>) -> Double? {
    switch positions.position(of: trimmed(written.value)) {
    case .success(let position): return position
    case .failure(let fault):
      findings.append(Finding(.chart(fault), at: written.location))
      return nil
    }
  }
}
