import Language
import Markup
import ProgrammeModel

extension PageView {
  /// The sessions of a programme, and how to have them in one's own calendar.
  func schedulePage(_ schedule: Schedule) -> HTML {
    HTML {
      header(.class("hero")) {
        h1 { page.head.title.value }
        lead
        picture
        p(.class("action")) {
          a(.class("button"), .href("#abonner")) { words.subscription.heading }
        }
      }
      text
      section(.class("wide"), Attribute("aria-labelledby", "plan")) {
        h2(.id("plan")) { words.sessions.sessions }
        sessionTable(schedule.sessionsInOrder, schedule: schedule, calendars: page)
      }
      subscription(schedule)
      announcedChanges
    }
  }

  private var announcedChanges: HTML {
    titled(words.subscription.changes, id: "endringer") {
      let changes = templates.changes[page.file] ?? []
      if changes.isEmpty {
        p { words.subscription.noChanges }
      } else {
        ul(.class("changes")) {
          for change in changes {
            li {
              day(change.date)
              ": \(change.text)"
            }
          }
        }
      }
      if let changeFeedPath {
        p { a(.href(href(changeFeedPath))) { words.subscription.follow } }
      }
    }
  }
}
