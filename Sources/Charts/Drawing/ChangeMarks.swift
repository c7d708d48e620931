/// The texts above the vertical lines that mark changes, in as many lanes as they need so that
/// none covers another or is crossed by another's line.
struct ChangeMarks {
  struct Mark: Hashable {
    let text: String
    /// Where the vertical line is.
    let x: Double
    /// Where the text begins and ends.
    let textStart: Double
    let textEnd: Double
    /// The row of texts it stands in, from 0 just above the points.
    let lane: Int
  }

  private static let gap = 8.0
  private static let mostLanes = 3

  /// The marks, from right to left.
  let marks: [Mark]
  /// Whether numbers stand for the texts because these have no room.
  let areNumbers: Bool

  var laneCount: Int { (marks.map(\.lane).max() ?? -1) + 1 }

  /// The marks of texts at places that ascend.
  init(_ changes: [(x: Double, text: String)]) {
    if let marks = Self.placed(changes, lanes: Self.mostLanes, mayTurn: true) {
      self.marks = marks
      areNumbers = false
    } else {
      let numbered = changes.enumerated().map { (x: $1.x, text: String($0 + 1)) }
      marks = Self.placed(numbered, lanes: changes.count, mayTurn: false) ?? []
      areNumbers = true
    }
  }

  /// Each text in the lowest lane where it has room to the right of its line or, where it may turn,
  /// to the left; nil where one has no room in any of the lanes. Texts that never turn always find
  /// room in as many lanes as there are texts: a new lane on top is free.
  private static func placed(
    _ changes: [(x: Double, text: String)], lanes: Int, mayTurn: Bool
  ) -> [Mark]? {
    var marks: [Mark] = []
    for change in changes.reversed() {
      let width = textWidth(change.text, size: Frame.fontSize)
      let choices = (0..<lanes).flatMap { lane in
        (mayTurn ? [change.x + gap, change.x - gap - width] : [change.x + gap]).map { start in
          Mark(
            text: change.text, x: change.x, textStart: start, textEnd: start + width, lane: lane)
        }
      }
      let room = choices.first { choice in
        choice.textStart >= 0 && choice.textEnd <= Frame.width
          && !marks.contains { $0.collides(with: choice) }
      }
      guard let room else { return nil }
      marks.append(room)
    }
    return marks
  }
}

extension ChangeMarks.Mark {
  /// Whether a text covers the other's or is crossed by the other's line.
  fileprivate func collides(with other: ChangeMarks.Mark) -> Bool {
    if lane == other.lane, textStart - 12 < other.textEnd, other.textStart - 12 < textEnd {
      return true
    }
    return isCrossed(by: other) || other.isCrossed(by: self)
  }

  private func isCrossed(by other: ChangeMarks.Mark) -> Bool {
    other.lane >= lane && textStart - 4 < other.x && other.x < textEnd + 4
  }
}
