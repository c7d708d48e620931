/// Where things stand in a drawing, in its user units: 640 of them across.
///
/// The letters are so great that they can be read where the drawing is 320 px wide. The site's
/// stylesheet makes them smaller where there is room, so that nothing overlaps at any width.
struct Frame {
  static let width = 640.0
  static let fontSize = 24.0
  static let lineHeight = 30.0
  static let plotHeight = 260.0

  let left: Double
  let right: Double
  let top: Double
  let count: Int
  let low: Double
  let high: Double

  /// A frame for `count` points, whose values lie from `low` to `high`.
  init(left: Double, rightMargin: Double, top: Double, count: Int, low: Double, high: Double) {
    self.left = left
    right = max(left + 40, Self.width - rightMargin)
    self.top = top
    self.count = count
    self.low = low
    self.high = high
  }

  var bottom: Double { top + Self.plotHeight }

  /// The distance between two neighbours.
  var spacing: Double { (right - left) / Double(max(1, count)) }

  /// The place of a row, from 0, along the x axis.
  func x(_ position: Double) -> Double { left + (position + 0.5) * spacing }

  /// The place of a value along the y axis.
  func y(_ value: Double) -> Double {
    bottom - (value - low) / (high - low) * Self.plotHeight
  }
}
