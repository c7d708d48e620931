import Language
import Markup
import ProgrammeModel

extension PageView {
  /// The levels of a competence programme as steps, the first lowest.
  func levelsFigure(_ block: LevelsBlock) -> HTML {
    div(.class("levels")) {
      ol(.class("steps")) {
        for level in block.levels {
          li {
            p(.class("level-name")) {
              strong { "\(words.blocks.level) \(level.number): \(level.name)" }
            }
            if let audience = level.audience { p { typeset(audience) } }
            if let share = level.share {
              p(.class("detail")) { "\(words.blocks.share): \(share)" }
            }
            if !level.offers.isEmpty {
              p(.class("label")) { words.blocks.offers }
              bullets(level.offers)
            }
            if let note = level.note { p(.class("detail")) { typeset(note) } }
          }
        }
      }
      if !block.strands.isEmpty {
        ul(.class("strands")) {
          for strand in block.strands {
            li {
              p { strong { strand.name } }
              bullets(strand.offers)
            }
          }
        }
      }
      for note in block.notes { p(.class("detail")) { typeset(note) } }
    }
  }

  /// Who does what.
  func rolesList(_ block: RolesBlock) -> HTML {
    ul(.class("roles")) {
      for role in block.roles {
        li {
          p {
            strong { role.name }
            if let count = role.count { span(.class("detail")) { " \(count)" } }
          }
          bullets(role.duties)
          if !role.sessions.isEmpty {
            p(.class("detail")) {
              "\(words.blocks.takesPartIn): "
              role.sessions.map { sessionTitle($0.value) }.joined(separator: ", ")
            }
          }
        }
      }
    }
  }

  private func sessionTitle(_ id: String) -> String {
    programme?.sessions.first { $0.session.id.value == id }?.session.title.value ?? id
  }

  /// What happens when.
  func timelineList(_ timeline: Timeline) -> HTML {
    ol(.class("timeline")) {
      for session in sessions(from: timeline.source?.value) {
        timelineItem(
          dates: session.dates, period: unscheduledText(session), title: session.title.value,
          text: session.note, kind: session.type)
      }
      for event in timeline.events {
        timelineItem(
          dates: event.dates, period: event.period, title: event.title, text: event.text,
          kind: event.kind)
      }
    }
  }

  private func timelineItem(
    dates: DateRange?, period: String?, title: String, text: String?, kind: String?
  ) -> HTML {
    li {
      span(.class("date")) {
        if let dates { days(dates) }
        if let period { typeset(period) }
      }
      span(.class("title")) {
        typeset(title)
        if let kind, !title.lowercased().contains(kind.lowercased()) {
          " "
          span(.class("type")) { kind }
        }
      }
      if let text { span(.class("line")) { typeset(text) } }
    }
  }

  private func unscheduledText(_ session: Session) -> String? {
    if case .unscheduled(let text, _, _) = session.timing { return text }
    return nil
  }

  /// The sessions of a schedule page that is named, in this page's language.
  func sessions(from source: String?) -> [Session] {
    schedule(from: source)?.sessionsInOrder ?? []
  }

  func schedule(from source: String?) -> Schedule? {
    guard let source, case .page(let target, _) = site.resolve(source, from: page) else {
      return nil
    }
    return site.version(of: target, in: language).schedule
  }

  /// What was good and what could have been better.
  func evaluation(_ block: EvaluationBlock) -> HTML {
    div(.class("evaluation")) {
      if let asked = block.asked {
        p(.class("detail")) {
          "\(words.blocks.asked): \(language.text(asked))"
          if let responses = block.responses {
            ". \(words.blocks.responses): \(language.text(responses))"
          }
        }
      }
      div(.class("columns")) {
        div {
          p(.class("label")) { words.blocks.good }
          bullets(block.good)
        }
        div {
          p(.class("label")) { words.blocks.better }
          bullets(block.better)
        }
      }
    }
  }
}
