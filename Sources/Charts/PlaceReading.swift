import Diagnostics

/// Finds the rows that changes and phases name.
struct PlaceReading {
  /// The most changes that are marked on one chart.
  static let mostChanges = 40

  private let positions: Positions
  private let count: Int
  private let isDated: Bool
  private(set) var findings: [Finding] = []

  init(_ series: ChartSeries) {
    positions = Positions(series.xs, labels: series.labels)
    count = series.count
    isDated = series.isDated
  }

  /// The changes at their places, from left to right.
  mutating func changes(_ changes: [ChartSpecification.Change]) -> [Chart.PlacedChange] {
    if changes.count > Self.mostChanges {
      let fault = ChartFault.tooManyChanges(changes.count, limit: Self.mostChanges)
      findings.append(Finding(.chart(fault), at: changes[Self.mostChanges].at.location))
    }
    var placed: [Chart.PlacedChange] = []
    for change in changes.prefix(Self.mostChanges) {
      guard let position = position(change.at) else { continue }
      let at = isDated ? XValue(change.at.value) : .text(change.at.value)
      placed.append(Chart.PlacedChange(position: position, at: at, text: change.text))
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
