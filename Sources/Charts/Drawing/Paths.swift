/// The path of a line through points, broken where one is missing or `breaks` holds its position.
func linePath(_ points: [Place?], breaks: Set<Int>) -> String {
  var path: [String] = []
  var isDrawing = false
  for (position, point) in points.enumerated() {
    if breaks.contains(position) { isDrawing = false }
    if let point { path.append((isDrawing ? "L" : "M") + point.path) }
    isDrawing = point != nil
  }
  return path.joined()
}

/// The path of a line that stands level across each position of `positions` and steps between
/// them, broken where there is no level.
func stepPath(_ levels: [Double?], from first: Int, in frame: Frame) -> String {
  var path = ""
  var current: Double?
  for (index, level) in levels.enumerated() {
    let start = frame.x(Double(first + index) - 0.5)
    if let level, current == nil {
      path += "M" + Place(x: start, y: frame.y(level)).path
    } else if level != current {
      path += "H\(coordinate(start))"
      if let level { path += "V\(coordinate(frame.y(level)))" }
    }
    current = level
  }
  if current != nil { path += "H\(coordinate(frame.x(Double(first + levels.count) - 0.5)))" }
  return path
}

extension PointShape {
  /// The outline of the shape about a place; the size is half its width.
  func path(at place: Place, size: Double) -> String {
    let side = coordinate(2 * size)
    switch self {
    case .circle:
      let radius = coordinate(size)
      return "M\(coordinate(place.x - size)) \(coordinate(place.y))"
        + "a\(radius) \(radius) 0 1 0 \(side) 0a\(radius) \(radius) 0 1 0 -\(side) 0z"
    case .square:
      return
        "M\(coordinate(place.x - size)) \(coordinate(place.y - size))h\(side)v\(side)h-\(side)z"
    case .diamond:
      let half = coordinate(size)
      return "M\(coordinate(place.x)) \(coordinate(place.y - size))"
        + "l\(half) \(half)l-\(half) \(half)l-\(half) -\(half)z"
    }
  }
}
