import Markup

/// A chart as inline SVG, without style attributes and without script.
struct Drawing {
  private let layout: Layout
  private let chart: Chart
  private let frame: Frame

  init(_ layout: Layout) {
    self.layout = layout
    chart = layout.chart
    frame = layout.frame
  }

  /// The whole `svg` element, named and described by `summary`.
  func svg(_ summary: ChartSummary, idPrefix: String) -> HTML {
    let (width, height) = (coordinate(Frame.width), coordinate(layout.height))
    return Markup.svg(
      .class("chart-drawing"), Attribute("viewBox", "0 0 \(width) \(height)"),
      Attribute("width", width), Attribute("height", height), .role("img"),
      Attribute("aria-labelledby", "\(idPrefix)-title \(idPrefix)-desc"),
      Attribute("font-family", "sans-serif"), Attribute("font-size", coordinate(Frame.fontSize))
    ) {
      title(.id("\(idPrefix)-title")) { summary.name }
      HTML.element(
        "desc", [.id("\(idPrefix)-desc")], content: HTML(summary.description))
      yAxis
      xAxis
      changes
      lines
      points
    }
  }

  private var yAxis: HTML {
    group(class: "chart-axis") {
      label(
        fitted(layout.axisTitle, width: Frame.width, size: Frame.fontSize),
        at: Place(x: 0, y: 16), anchor: .start, class: "chart-unit")
      for tick in layout.ticks.values {
        let y = frame.y(layout.style.isPercent ? tick / 100 : tick)
        stroke(
          "M\(coordinate(frame.left)) \(coordinate(y))H\(coordinate(frame.right))",
          class: "chart-grid", width: "1", opacity: "0.2")
        label(
          layout.style.language.text(tick, decimals: layout.ticks.decimals),
          at: Place(x: frame.left - 8, y: y), anchor: .end, class: "chart-tick")
      }
    }
  }

  private var xAxis: HTML {
    group(class: "chart-axis") {
      for item in layout.xLabels.thinned(spacing: frame.spacing) {
        let x = frame.x(Double(item.position))
        stroke(
          "M\(coordinate(x)) \(coordinate(frame.bottom))v6", class: "chart-grid", width: "1",
          opacity: "0.6")
        label(
          item.text, at: Place(x: x, y: frame.bottom + 24), anchor: .middle, class: "chart-tick")
        if let year = item.year {
          label(
            year, at: Place(x: x, y: frame.bottom + 24 + Frame.lineHeight), anchor: .middle,
            class: "chart-tick")
        }
      }
    }
  }

  private var changes: HTML {
    group(class: "chart-changes") {
      for mark in layout.changeMarks.marks {
        let textY = frame.top - 26 - Double(mark.lane) * Frame.lineHeight
        stroke(
          "M\(coordinate(mark.x)) \(coordinate(frame.bottom))V\(coordinate(textY - 12))",
          class: "chart-change", width: "2", dashes: "2 4")
        label(
          mark.text,
          at: Place(x: mark.textStart < mark.x ? mark.x - 8 : mark.x + 8, y: textY),
          anchor: mark.textStart < mark.x ? .end : .start, class: "chart-change-label")
      }
    }
  }

  private var lines: HTML {
    group(class: "chart-lines") {
      for phase in chart.figures.phases {
        stroke(
          stepPath(
            phase.positions.map { _ in phase.centre }, from: phase.positions.lowerBound, in: frame),
          class: "chart-centre", width: "2.5")
        if case .control(let control) = chart.figures {
          let points = control.points[phase.positions]
          limit(points.map(\.upper), of: phase)
          limit(points.map(\.lower), of: phase)
        }
      }
      for number in layout.limitNumbers.numbers {
        label(number.text, at: number.place, anchor: .start, class: "chart-limit-number")
      }
      for (mark, y) in layout.lineMarks.placed(in: frame) {
        label(
          mark.text, at: Place(x: frame.right + 8, y: y), anchor: .start,
          class: mark.isCentre ? "chart-centre-label" : "chart-limit-label")
      }
    }
  }

  private func limit(_ levels: [Double?], of phase: Phase) -> HTML {
    stroke(
      stepPath(levels, from: phase.positions.lowerBound, in: frame), class: "chart-limit",
      width: "2", dashes: "8 6")
  }

  private var points: HTML {
    let places = layout.values.enumerated().map { position, value in
      value.map { Place(x: frame.x(Double(position)), y: frame.y($0)) }
    }
    let breaks = Set(chart.figures.phases.map(\.positions.lowerBound))
    let shapes = zip(places, chart.figures.shapes(count: places.count))
    return group(class: "chart-series") {
      stroke(linePath(places, breaks: breaks), class: "chart-line", width: "2.5")
      for (place, shape) in shapes {
        if let place { point(shape, at: place) }
      }
    }
  }

  private func point(_ shape: PointShape, at place: Place) -> HTML {
    let size = shape == .circle ? layout.pointSize : layout.pointSize * (shape == .square ? 1.4 : 2)
    return path(
      shape.path(at: place, size: size), class: shape.className,
      Attribute("fill", "currentColor"))
  }
}

extension PointShape {
  /// The classes of a point of this shape.
  var className: String {
    switch self {
    case .circle: "chart-point"
    case .square: "chart-signal chart-signal-run"
    case .diamond: "chart-signal chart-signal-outside"
    }
  }

  /// The shape among text.
  var character: String {
    switch self {
    case .circle: "●"
    case .square: "■"
    case .diamond: "◆"
    }
  }
}
