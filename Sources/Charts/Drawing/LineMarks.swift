/// The words beside the centre line and the limits, at the right of the drawing.
struct LineMarks {
  struct Mark {
    let text: String
    /// Where the line is.
    let level: Double
    let isCentre: Bool
  }

  let marks: [Mark]

  /// The marks of the last phase. Where a limit is not the same for all points, its number is left
  /// out.
  init(_ chart: Chart, style: NumberStyle) {
    let words = ChartWords(language: style.language)
    guard let phase = chart.figures.phases.last else {
      marks = []
      return
    }
    guard case .control(let control) = chart.figures else {
      marks = [
        Mark(
          text: "\(words.median) \(style.exactText(phase.centre))", level: phase.centre,
          isCentre: true)
      ]
      return
    }
    let points = control.points[phase.positions]
    var marks = [
      Mark(
        text: "\(words.meanMark) \(style.text(phase.centre))", level: phase.centre, isCentre: true)
    ]
    for (word, limits) in [
      (words.upperMark, points.compactMap(\.upper)), (words.lowerMark, points.compactMap(\.lower)),
    ] {
      guard let last = limits.last else { continue }
      let isLevel = limits.allSatisfy { $0 == last }
      marks.append(
        Mark(text: isLevel ? "\(word) \(style.text(last))" : word, level: last, isCentre: false))
    }
    self.marks = marks
  }

  /// The room that the longest takes. The stylesheet sets that of the centre line in bold.
  var width: Double {
    marks.map { textWidth($0.text, size: Frame.fontSize) * ($0.isCentre ? 1.12 : 1) }.max() ?? 0
  }

  /// The marks with the heights they stand at, moved apart so that none covers another.
  func placed(in frame: Frame) -> [(mark: Mark, y: Double)] {
    let sorted = marks.sorted { $0.level > $1.level }
    var heights = sorted.map { frame.y($0.level) }
    let distance = Frame.fontSize + 2
    for index in heights.indices.dropFirst() {
      heights[index] = max(heights[index], heights[index - 1] + distance)
    }
    var floor = frame.bottom
    for index in heights.indices.reversed() {
      heights[index] = min(heights[index], floor)
      floor = heights[index] - distance
    }
    return Array(zip(sorted, heights)).map { (mark: $0, y: $1) }
  }
}
