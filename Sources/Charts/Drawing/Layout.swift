/// What a drawing holds and where: all that is computed before it is put into markup.
struct Layout {
  let chart: Chart
  let style: NumberStyle
  let ticks: Ticks
  let frame: Frame
  let lineMarks: LineMarks
  let limitNumbers: LimitNumbers
  let changeMarks: ChangeMarks
  let xLabels: XLabels
  let values: [Double?]

  init(_ chart: Chart, style: NumberStyle) {
    self.chart = chart
    self.style = style
    values = chart.figures.values(of: chart.series)
    let extent = chart.extent
    let scale = style.isPercent ? 100.0 : 1
    let ticks = Ticks(from: extent.lowerBound * scale, to: extent.upperBound * scale)
    self.ticks = ticks
    lineMarks = LineMarks(chart, style: style)
    let tickWidths = ticks.values.map {
      textWidth(style.language.text($0, decimals: ticks.decimals), size: Frame.fontSize)
    }
    xLabels = XLabels(chart.series.xs, language: style.language)
    let left = max((tickWidths.max() ?? 0) + 14, xLabels.widest / 2)
    let rightMargin = lineMarks.width + 12
    func makeFrame(lanes: Int) -> Frame {
      Frame(
        left: left, rightMargin: rightMargin, top: 44 + Double(lanes) * Frame.lineHeight,
        count: chart.series.count, low: ticks.low / scale, high: ticks.high / scale)
    }
    let flat = makeFrame(lanes: 0)
    changeMarks = ChangeMarks(chart.changes.map { (x: flat.x($0.position), text: $0.text) })
    let frame = makeFrame(lanes: changeMarks.laneCount)
    self.frame = frame
    limitNumbers = LimitNumbers(
      chart, style: style, frame: frame, changes: chart.changes.map { frame.x($0.position) })
  }

  /// The height of the whole drawing, in user units.
  var height: Double { frame.bottom + 12 + Frame.lineHeight * (xLabels.hasYears ? 2 : 1) }

  /// What the values along the y axis are.
  var axisTitle: String {
    if let unit = style.unit { return unit }
    let name = chart.specification.y.value
    switch chart.specification.controlType {
    case .rates: return "\(name) / \(chart.specification.n?.value ?? "n")"
    case .movingRange: return ChartWords(language: style.language).movingRange
    default: return name
    }
  }

  /// Half the width of an ordinary point.
  var pointSize: Double { frame.spacing > 16 ? 5 : frame.spacing > 7 ? 4 : 2.5 }
}

extension Chart {
  /// What the decimals of figures are measured by: the narrowest distance between limits, or
  /// from the least to the greatest of what is drawn.
  var spread: Double {
    let whole = extent.upperBound - extent.lowerBound
    guard case .control(let control) = figures else { return whole }
    let widths = control.points.compactMap { point in
      point.upper.map { $0 - (point.lower ?? 0) }
    }
    return widths.filter { $0 > 0 }.min() ?? whole
  }

  /// From the least to the greatest of what is drawn: values, centre lines and limits. Charts of
  /// what cannot be below zero begin there.
  var extent: ClosedRange<Double> {
    var levels = figures.values(of: series).compactMap(\.self) + figures.phases.map(\.centre)
    if case .control(let control) = figures {
      levels += control.points.compactMap(\.lower) + control.points.compactMap(\.upper)
      if control.type != .individuals { levels.append(0) }
    }
    return (levels.min() ?? 0)...(levels.max() ?? 1)
  }
}
