/// A letter as lines, in hundredths of a capital's height, the baseline at 0.
struct LetterShape: Sendable {
  /// A stretch of a stroke; a dot is one without length.
  struct Line: Sendable {
    let fromX, fromY, toX, toY: Float
    var isDot = false
  }

  /// How close the neighbours may come.
  enum Side: Sendable {
    case straight, round, open

    /// The space between the outermost stroke and the middle between two letters.
    var space: Float {
      switch self {
      case .straight: 9.5
      case .round: 6.5
      case .open: 3.5
      }
    }
  }

  private(set) var lines: [Line] = []
  /// The width between the middles of the outermost strokes.
  private(set) var width: Float = 0
  private(set) var left = Side.open
  private(set) var right = Side.open

  /// The shape of a letter; nil where we have none.
  init?(_ letter: Character) {
    let letter = Letters.alike[letter] ?? letter
    if let (base, mark) = Letters.marked[letter] {
      // A dot under the mark would be one too many.
      self.init(text: Letters.all[base == "ı" ? "i" : base])
      if base == "ı" { lines.removeAll(where: \.isDot) }
      draw(mark, x: width / 2, y: base.isUppercase && !mark.hasPrefix("M 2 0") ? 30 : 0)
    } else {
      self.init(text: Letters.all[letter])
    }
  }

  private init?(text: String?) {
    guard let text else { return nil }
    let words = text.split(separator: " ", maxSplits: 2)
    guard words.count == 3, let width = Float(words[1]) else { return nil }
    self.width = width
    left = Self.side(words[0].first)
    right = Self.side(words[0].last)
    draw(String(words[2]), x: 0, y: 0)
  }

  private static func side(_ sign: Character?) -> Side {
    switch sign {
    case "|": .straight
    case "(": .round
    default: .open
    }
  }

  private mutating func draw(_ strokes: String, x: Float, y: Float) {
    var pen: (x: Float, y: Float)?
    let words = strokes.split(separator: " ")
    var index = 0
    func numbers(_ count: Int) -> [Float] {
      words.dropFirst(index + 1).prefix(count).compactMap { Float($0) }
    }
    while index < words.count {
      switch words[index] {
      case "M":
        let to = numbers(2)
        pen = (to[0] + x, to[1] + y)
        index += 3
      case "L":
        let to = numbers(2)
        line(from: &pen, to: (to[0] + x, to[1] + y))
        index += 3
      case "A":
        let arc = numbers(6)
        self.arc(from: &pen, (arc[0] + x, arc[1] + y), (arc[2], arc[3]), arc[4], arc[5])
        index += 7
      case "O":
        let ring = numbers(4)
        pen = nil
        arc(from: &pen, (ring[0] + x, ring[1] + y), (ring[2], ring[3]), 0, 360)
        pen = nil
        index += 5
      default:
        let dot = numbers(2)
        lines.append(
          Line(
            fromX: dot[0] + x, fromY: dot[1] + y, toX: dot[0] + x, toY: dot[1] + y, isDot: true))
        pen = nil
        index += 3
      }
    }
  }

  private mutating func line(from pen: inout (x: Float, y: Float)?, to end: (x: Float, y: Float)) {
    if let pen { lines.append(Line(fromX: pen.x, fromY: pen.y, toX: end.x, toY: end.y)) }
    pen = end
  }

  private mutating func arc(
    from pen: inout (x: Float, y: Float)?, _ middle: (x: Float, y: Float),
    _ radii: (x: Float, y: Float), _ start: Float, _ end: Float
  ) {
    let steps = max(2, Int(abs(end - start) / 12))
    for step in 0...steps {
      let angle = start + (end - start) * Float(step) / Float(steps)
      let (cosine, sine) = circle(angle)
      line(from: &pen, to: (middle.x + radii.x * cosine, middle.y + radii.y * sine))
    }
  }
}

/// Cosine and sine of an angle in degrees, by their series: the same on every machine.
private func circle(_ degrees: Float) -> (cosine: Float, sine: Float) {
  var angle = degrees
  while angle > 180 { angle -= 360 }
  while angle < -180 { angle += 360 }
  let x = Double(angle) * .pi / 180
  var (cosine, sine, term) = (0.0, 0.0, 1.0)
  for power in 0..<24 {
    switch power % 4 {
    case 0: cosine += term
    case 1: sine += term
    case 2: cosine -= term
    default: sine -= term
    }
    term *= x / Double(power + 1)
  }
  return (Float(cosine), Float(sine))
}
