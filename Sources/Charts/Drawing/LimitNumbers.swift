/// The numbers of the limits of all phases but the last, above the upper line and below the lower,
/// where there is room for them. The last phase has its marks at the right, and the text under the
/// drawing has all.
struct LimitNumbers {
  struct Number {
    let text: String
    let place: Place
  }

  private static let margin = 6.0

  private(set) var numbers: [Number] = []

  private let frame: Frame
  private let changes: [Double]
  private let points: [Place]

  /// The numbers that neither meet a vertical line at one of `changes` nor a point.
  init(_ chart: Chart, style: NumberStyle, frame: Frame, changes: [Double]) {
    self.frame = frame
    self.changes = changes
    points = chart.figures.values(of: chart.series).enumerated().compactMap { position, value in
      value.map { Place(x: frame.x(Double(position)), y: frame.y($0)) }
    }
    guard case .control(let control) = chart.figures else { return }
    for phase in control.phases.dropLast() {
      let limits = control.points[phase.positions]
      add(limits.map(\.upper), of: phase, offset: -16, style)
      add(limits.map(\.lower), of: phase, offset: 16, style)
    }
  }

  /// Adds the number of a limit that is the same for all points of a phase.
  private mutating func add(
    _ limits: [Double?], of phase: Phase, offset: Double, _ style: NumberStyle
  ) {
    guard let first = limits.first, let level = first, limits.allSatisfy({ $0 == level }) else {
      return
    }
    let text = style.text(level)
    let width = textWidth(text, size: Frame.fontSize)
    let y = frame.y(level) + offset
    let start = frame.x(Double(phase.positions.lowerBound) - 0.5)
    let end = frame.x(Double(phase.positions.upperBound) - 0.5)
    let starts = ([start] + changes.filter { $0 > start && $0 < end }).map { $0 + Self.margin }
    let room = starts.first { isFree(from: $0, to: $0 + width, at: y) && $0 + width <= end }
    if let room { numbers.append(Number(text: text, place: Place(x: room, y: y))) }
  }

  private func isFree(from start: Double, to end: Double, at y: Double) -> Bool {
    let reach = (start - Self.margin / 2)...(end + Self.margin / 2)
    return y > frame.top && y < frame.bottom && !changes.contains(where: reach.contains)
      && !points.contains { reach.contains($0.x) && ($0.y - y).magnitude < 18 }
  }
}
