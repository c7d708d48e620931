extension Chart.Figures {
  /// The phases, in order.
  public var phases: [Phase] {
    switch self {
    case .run(let chart): chart.phases
    case .control(let chart): chart.phases
    }
  }

  /// Whether anything tells of more than random variation.
  public var hasSignal: Bool {
    if phases.contains(where: { $0.runs?.hasSignal == true }) { return true }
    if case .control(let chart) = self { return !chart.pointsOutside.isEmpty }
    return false
  }

  /// How many points of a phase its judgement rests on.
  func usefulPoints(_ phase: Phase) -> Int {
    if let runs = phase.runs { return runs.usefulPoints }
    guard case .control(let chart) = self else { return 0 }
    return chart.points[phase.positions].count { $0.value != nil }
  }

  /// What is drawn, row by row.
  func values(of series: ChartSeries) -> [Double?] {
    switch self {
    case .run: series.measurements
    case .control(let chart): chart.points.map(\.value)
    }
  }

  /// The shape of the point of each row.
  func shapes(count: Int) -> [PointShape] {
    var shapes = [PointShape](repeating: .circle, count: count)
    for phase in phases {
      for position in phase.runs?.pointsInLongRuns ?? [] { shapes[position] = .square }
    }
    if case .control(let chart) = self {
      for position in chart.pointsOutside { shapes[position] = .diamond }
    }
    return shapes
  }
}

/// What a point looks like, so that signals can be told apart without colour.
enum PointShape: Sendable, Hashable {
  /// An ordinary point.
  case circle
  /// A point of a run that is too long.
  case square
  /// A point outside the limits.
  case diamond
}
