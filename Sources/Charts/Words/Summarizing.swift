import Language

extension ChartSummary {
  /// The most places that are listed by name; the table has them all.
  private static let listedPlaces = 8

  /// What `chart` says.
  init(_ chart: Chart, style: NumberStyle) {
    let words = ChartWords(language: style.language)
    let figures = chart.figures
    name = "\(words.kind(chart.specification.kind)): \(chart.specification.title)"
    conclusion = Self.conclusion(figures, words)
    sections = figures.phases.enumerated().map { index, phase in
      let start = style.language.text(chart.series.xs[phase.positions.lowerBound])
      return Section(
        heading: figures.phases.count > 1 ? words.phase(index + 1, from: start) : nil,
        lines: Self.lines(phase, isFirst: index == 0, of: chart, style, words))
    }
    changes = chart.changes.map { change in
      words.change(at: style.language.text(change.at), change.text)
    }
  }

  private static func conclusion(_ figures: Chart.Figures, _ words: ChartWords) -> String {
    if figures.hasSignal { return words.notOnlyChance }
    let useful = figures.phases.map(figures.usefulPoints).max() ?? 0
    let needed = RunAnalysis.leastUsefulPoints
    return useful >= needed ? words.chance : words.tooFew(useful, needed: needed)
  }

  private static func lines(
    _ phase: Phase, isFirst: Bool, of chart: Chart, _ style: NumberStyle, _ words: ChartWords
  ) -> [Line] {
    var lines = [plain(size(phase, of: chart, words))]
    let baseline = isFirst ? chart.specification.baseline?.value : nil
    let source = baseline.map { " (\(words.baseline($0)))" } ?? ""
    switch chart.figures {
    case .run:
      lines.append(
        plain("\(words.median): \(style.withUnit(style.exactText(phase.centre)))\(source)"))
    case .control(let control):
      lines.append(plain("\(words.mean): \(style.withUnit(style.text(phase.centre)))\(source)"))
      let points = control.points[phase.positions]
      lines.append(plain("\(words.limits): \(limits(points, style, words))"))
      lines.append(outside(phase, of: chart, control, style, words))
    }
    let isSaidAbove = chart.figures.phases.count == 1 && !chart.figures.hasSignal
    if let runs = phase.runs, runs.isAssessable || !isSaidAbove { lines += runLines(runs, words) }
    return lines
  }

  private static func size(_ phase: Phase, of chart: Chart, _ words: ChartWords) -> String {
    let count = chart.figures.values(of: chart.series)[phase.positions].count { $0 != nil }
    guard let runs = phase.runs, runs.usefulPoints < count else { return "n = \(count)" }
    return "n = \(count), \(words.useful(runs.usefulPoints))"
  }

  private static func limits(
    _ points: ArraySlice<ControlPoint>, _ style: NumberStyle, _ words: ChartWords
  ) -> String {
    let limited = points.filter { $0.upper != nil }
    guard let first = limited.first, let upper = first.upper,
      limited.allSatisfy({ $0.upper == first.upper && $0.lower == first.lower })
    else { return words.limitsVary }
    let top = style.withUnit(style.text(upper))
    guard let lower = first.lower else { return words.upTo(top) }
    return words.span(style.text(lower), top)
  }

  private static func outside(
    _ phase: Phase, of chart: Chart, _ control: ControlChart, _ style: NumberStyle,
    _ words: ChartWords
  ) -> Line {
    let outside = phase.positions.filter { control.points[$0].isOutside }
    let places = outside.prefix(listedPlaces).map { style.language.text(chart.series.xs[$0]) }
    return line(
      words.outside(outside.count, at: places), shape: .diamond, isSignal: !outside.isEmpty, words)
  }

  private static func runLines(_ runs: RunAnalysis, _ words: ChartWords) -> [Line] {
    guard runs.isAssessable, let limits = runs.limits else {
      return [plain(words.tooFewForRuns)]
    }
    return [
      line(
        words.longestRun(runs.longestRun, atMost: limits.longestRun), shape: .square,
        isSignal: runs.hasLongRun, words),
      line(
        words.crossings(runs.crossings, atLeast: limits.crossings), shape: nil,
        isSignal: runs.hasFewCrossings, words),
    ]
  }

  private static func plain(_ text: String) -> Line {
    Line(text: text, shape: nil, isSignal: false)
  }

  private static func line(
    _ text: String, shape: PointShape?, isSignal: Bool, _ words: ChartWords
  ) -> Line {
    Line(
      text: isSignal ? "\(text) – \(words.signal)" : text, shape: isSignal ? shape : nil,
      isSignal: isSignal)
  }
}
