import Language
import Markup
import ProgrammeModel

extension PageView {
  /// The sessions as a table on wide screens and as cards on narrow ones. Where `calendars` is a
  /// schedule page, each session has its own calendar file there.
  func sessionTable(_ sessions: [Session], schedule: Schedule, calendars: Page?) -> HTML {
    let dated = sessions.filter { $0.dates != nil }
    let undated = sessions.filter { $0.dates == nil }
    return HTML {
      if sessions.isEmpty { p { words.sessions.none } }
      if !dated.isEmpty {
        table(
          .class("sessions"),
          Attribute("data-next", words.sessions.next), Attribute("data-over", words.sessions.over)
        ) {
          thead {
            tr {
              for heading in [
                words.sessions.date, words.sessions.session, words.sessions.form,
                words.sessions.attendance,
              ] {
                th(Attribute("scope", "col")) { heading }
              }
            }
          }
          tbody {
            for session in dated { row(session, schedule: schedule, calendars: calendars) }
          }
        }
      }
      if !undated.isEmpty {
        div(.class("undated")) {
          h3 { words.sessions.undated }
          ul { for session in undated { undatedItem(session, schedule: schedule) } }
        }
      }
    }
  }

  private func row(_ session: Session, schedule: Schedule, calendars: Page?) -> HTML {
    let isCancelled = session.status == .cancelled
    return tr(
      .id(calendars == nil ? nil : session.id.value),
      .class(isCancelled ? "cancelled" : nil),
      Attribute("data-ends", isCancelled ? nil : session.dates?.last.iso)
    ) {
      td(.class("when")) { when(session) }
      td(.class("what")) {
        title(of: session)
        details(of: session)
      }
      td(.class("where")) { whereabouts(of: session) }
      td(.class("who")) {
        attendance(of: session, schedule: schedule)
        if let calendars, !isCancelled {
          a(
            .class("add"),
            .href(href("\(calendars.address.path)session/\(session.id.value).ics")),
            Attribute("aria-label", "\(words.sessions.add): \(session.title.value)")
          ) { words.sessions.add }
        }
      }
    }
  }

  private func when(_ session: Session) -> HTML {
    guard case .dated(let dates, let time, let dayLength) = session.timing else { return HTML() }
    return HTML {
      span(.class("date")) { days(dates.value) }
      if let time {
        span(.class("time")) { hours(time.value) }
      } else if let dayLength {
        span(.class("time")) { word(dayLength) }
      }
      if session.status == .cancelled { badge(words.sessions.cancelled, class: "cancelled") }
      if session.status == .tentative { badge(words.sessions.tentative, class: "tentative") }
    }
  }

  private func title(of session: Session) -> HTML {
    HTML {
      strong(.class("title")) { typeset(session.title.value) }
      if let type = session.type, !session.title.value.lowercased().holds(type.lowercased()) {
        " "
        span(.class("type")) { type }
      }
    }
  }

  private func details(of session: Session) -> HTML {
    HTML {
      if let note = session.note { p { typeset(note) } }
      labelled(
        session.areThemesProvisional ? words.sessions.themesProvisional : words.sessions.themes,
        session.themes)
      labelled(words.sessions.prepare, session.prepare)
      if !session.materials.isEmpty {
        p(.class("label")) { words.sessions.materials }
        ul {
          for material in session.materials {
            li {
              if let target = material.href {
                a(.href(href(written: target.value))) { material.title }
              } else {
                material.title
              }
            }
          }
        }
      }
    }
  }

  private func labelled(_ label: String, _ items: [String]) -> HTML {
    guard !items.isEmpty else { return HTML() }
    return HTML {
      p(.class("label")) { label }
      bullets(items)
    }
  }

  private func whereabouts(of session: Session) -> HTML {
    HTML {
      if let format = session.format { span(.class("line")) { word(format) } }
      switch session.place {
      case .later?: span(.class("line detail")) { words.sessions.placeLater }
      case .known(let name, let address)?:
        if let name { span(.class("line")) { typeset(name) } }
        if let address { span(.class("line detail")) { typeset(address) } }
      case nil: HTML()
      }
      switch session.join {
      case .later?: span(.class("line detail")) { words.sessions.joinLater }
      case .link(let link)?: a(.class("line"), .href(link.value)) { words.sessions.join }
      case nil: HTML()
      }
    }
  }

  private func attendance(of session: Session, schedule: Schedule) -> HTML {
    let attendance = session.attendance
    let names = audienceNames(of: session, schedule)
    return HTML {
      if !names.isEmpty {
        span(.class("line")) { "\(words.sessions.forAudience) \(names.joined(separator: ", "))" }
      }
      if let demand = attendance.everyone { badge(demand) }
      for entry in attendance.byAudience where entry.demand != attendance.everyone {
        span(.class("line detail")) {
          "\(audienceName(entry.audience.value, schedule)): \(word(entry.demand).lowercased())"
        }
      }
    }
  }

  private func audienceNames(of session: Session, _ schedule: Schedule) -> [String] {
    guard !session.audience.contains(where: { $0.value == Session.everyone }) else { return [] }
    return session.audience.map { audienceName($0.value, schedule).lowercased() }
  }

  private func audienceName(_ key: String, _ schedule: Schedule) -> String {
    schedule.calendar.audiences.first { $0.key.value == key }?.name ?? key
  }

  private func undatedItem(_ session: Session, schedule: Schedule) -> HTML {
    guard case .unscheduled(let text, let count, let length) = session.timing else {
      return HTML()
    }
    return li(.id(session.id.value)) {
      title(of: session)
      span(.class("line")) {
        typeset(text)
        if let length {
          ", \(language.text(length))"
        }
        if let count, count > 1 { ", \(times(count))" }
      }
      attendance(of: session, schedule: schedule)
      whereabouts(of: session)
      details(of: session)
    }
  }

  private func times(_ count: Int) -> String {
    switch language {
    case .bokmål: "\(count) ganger"
    case .nynorsk: "\(count) gonger"
    case .english: "\(count) times"
    }
  }

  /// The sessions in short, for an invitation: the day, what it is, and what is asked.
  func sessionSummary(_ sessions: [Session], schedule: Schedule) -> HTML {
    ul(.class("session-summary"), Attribute("data-next", words.sessions.next)) {
      for session in sessions {
        li(
          .class(session.status == .cancelled ? "cancelled" : nil),
          Attribute("data-ends", session.status == .cancelled ? nil : session.dates?.last.iso)
        ) {
          span(.class("date")) {
            if let dates = session.dates {
              days(dates)
              if let time = session.time {
                ", "
                span(.class("time")) { hours(time) }
              }
            } else if case .unscheduled(let text, _, _) = session.timing {
              typeset(text)
            }
          }
          span(.class("title")) { typeset(session.title.value) }
          if session.status == .cancelled {
            badge(words.sessions.cancelled, class: "cancelled")
          } else if let demand = session.attendance.everyone {
            badge(demand)
          }
        }
      }
    }
  }
}
