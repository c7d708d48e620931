import Markup
import ProgrammeModel

extension PageView {
  /// A short word in a box, which says in words what its colour says too.
  func badge(_ word: String, class name: String) -> HTML {
    span(.class("badge " + name)) { word }
  }

  /// How much is asked of those who may come.
  func badge(_ demand: Attendance.Demand) -> HTML {
    badge(self.word(demand), class: demand.rawValue)
  }

  /// The word for a demand.
  func word(_ demand: Attendance.Demand) -> String {
    switch demand {
    case .mandatory: words.sessions.mandatory
    case .recommended: words.sessions.recommended
    case .optional: words.sessions.optional
    }
  }

  /// The word for how one takes part.
  func word(_ format: Session.Format) -> String {
    switch format {
    case .physical: words.sessions.physical
    case .digital: words.sessions.digital
    case .hybrid: words.sessions.hybrid
    case .either: words.sessions.either
    }
  }

  /// The word for the length of a day.
  func word(_ length: Session.DayLength) -> String {
    switch length {
    case .whole: words.sessions.wholeDay
    case .half: words.sessions.halfDay
    case .either: words.sessions.eitherDay
    }
  }
}
