/// How much ink a letter leaves in each pixel, from 0 to 3, four pixels a byte.
struct LetterMask: Sendable {
  /// From the pen's place to the mask's left side, in pixels.
  let left: Int
  /// From the mask's upper side to the baseline.
  let ascent: Int
  /// How many bytes a row has.
  let rowLength: Int
  /// The rows, for a left side 0, 1, 2 and 3 pixels into a byte.
  let rows: [[UInt8]]

  /// Draws a letter. `capital` is the height of capitals in pixels, `stroke` the width of strokes.
  init(_ shape: LetterShape, capital: Float, stroke: Float) {
    let scale = capital / 100
    let radius = stroke / 2
    let pen = Self.pen(shape, scale, radius)
    let xs = shape.lines.flatMap { [$0.fromX, $0.toX] }
    let ys = shape.lines.flatMap { [$0.fromY, $0.toY] }
    let margin = radius * Self.dotSize + 1
    let minX = (pen + (xs.min() ?? 0) * scale - margin).rounded(.down)
    let maxX = (pen + (xs.max() ?? 0) * scale + margin).rounded(.up)
    let minY = ((ys.min() ?? 0) * scale - margin).rounded(.down)
    let maxY = ((ys.max() ?? 0) * scale + margin).rounded(.up)
    (left, ascent) = (Int(minX), Int(maxY))
    var field = DistanceField(width: Int(maxX - minX), height: Int(maxY - minY))
    for line in shape.lines {
      field.add(
        (line.fromX * scale + pen - minX, maxY - line.fromY * scale),
        (line.toX * scale + pen - minX, maxY - line.toY * scale),
        radius: line.isDot ? radius * Self.dotSize : radius)
    }
    let length = (field.width + 6) / 4
    rowLength = length
    let unshifted = field.packed(rowLength: length)
    rows = [unshifted] + [2, 4, 6].map { Self.shifted(unshifted, by: $0) }
  }

  /// How far the pen moves for a letter, in pixels.
  static func advance(_ shape: LetterShape, capital: Float, stroke: Float) -> Int {
    let (scale, radius) = (capital / 100, stroke / 2)
    let pen = pen(shape, scale, radius)
    return Int((shape.width * scale + pen + shape.right.space * scale + radius).rounded())
  }

  /// From the pen's place to the middle of the first stroke.
  private static func pen(_ shape: LetterShape, _ scale: Float, _ radius: Float) -> Float {
    shape.left.space * scale + radius
  }

  /// The bytes moved some bits to the right. Each row has room for that at its end.
  private static func shifted(_ rows: [UInt8], by bits: UInt8) -> [UInt8] {
    var shifted = rows
    var before: UInt8 = 0
    for index in rows.indices {
      shifted[index] = rows[index] >> bits | before << (8 - bits)
      before = rows[index]
    }
    return shifted
  }

  /// How much wider a dot is than a stroke, so that it looks as heavy.
  private static let dotSize: Float = 1.3
}

/// How far each pixel is inside of the strokes that have been added, below 0 outside.
private struct DistanceField {
  let width: Int
  let height: Int
  private var depth: [Float]

  init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    depth = Array(repeating: -1, count: width * height)
  }

  mutating func add(_ from: (x: Float, y: Float), _ to: (x: Float, y: Float), radius: Float) {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let square = dx * dx + dy * dy
    let reach = radius + 0.5
    let rows = range(min(from.y, to.y) - reach, max(from.y, to.y) + reach, height)
    let columns = range(min(from.x, to.x) - reach, max(from.x, to.x) + reach, width)
    depth.withUnsafeMutableBufferPointer { depth in
      for row in rows {
        for column in columns {
          let (x, y) = (Float(column) + 0.5 - from.x, Float(row) + 0.5 - from.y)
          let along = square > 0 ? min(max((x * dx + y * dy) / square, 0), 1) : 0
          let (awayX, awayY) = (x - along * dx, y - along * dy)
          let away = awayX * awayX + awayY * awayY
          guard away < reach * reach else { continue }
          let index = row * width + column
          depth[index] = max(depth[index], radius - away.squareRoot())
        }
      }
    }
  }

  /// The pixels, four a byte.
  func packed(rowLength: Int) -> [UInt8] {
    var rows = [UInt8](repeating: 0, count: rowLength * height)
    for row in 0..<height {
      for column in 0..<width {
        let ink = UInt8(min(max(depth[row * width + column] + 0.5, 0), 1) * 3 + 0.5)
        rows[row * rowLength + column / 4] |= ink << UInt8(6 - column % 4 * 2)
      }
    }
    return rows
  }

  private func range(_ low: Float, _ high: Float, _ end: Int) -> Range<Int> {
    let first = max(0, Int(low.rounded(.down)))
    return first..<max(first, min(end, Int(high.rounded(.up))))
  }
}
