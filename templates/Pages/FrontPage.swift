import Language
import Markup
import ProgrammeModel

extension PageView {
  /// The site's front page: its text, and below it the programmes, the newest first.
  var frontPage: HTML {
    HTML {
      header(.class("hero")) {
        h1 { page.head.title.value }
        lead
        picture
      }
      text
      if !site.programmes.isEmpty {
        titled(words.page.programmes, id: "programmer", class: "wide") {
          ul(
            .class("cards"), Attribute("data-open", words.page.open),
            Attribute("data-running", words.page.running),
            Attribute("data-ended", words.page.ended),
            Attribute("data-next", words.sessions.next)
          ) {
            for programme in newestFirst { card(programme) }
          }
        }
        archive
      }
    }
  }

  /// Where the script puts the programmes that are over; without it they stand with the others.
  private var archive: HTML {
    section(
      .id("arkiv"), .class("wide"), Attribute("aria-labelledby", "arkiv-tittel"),
      Attribute("hidden", if: true)
    ) {
      h2(.id("arkiv-tittel")) { words.page.archive }
      ul(.class("cards")) {}
    }
  }

  /// The programmes, the newest first.
  var newestFirst: [Programme] {
    site.programmes.sorted {
      let left = $0.days?.first ?? lastMention($0)
      let right = $1.days?.first ?? lastMention($1)
      return left != right ? left > right : $0.folder < $1.folder
    }
  }

  /// A day to sort a programme without sessions by: its deadline, or when its pages were written.
  private func lastMention(_ programme: Programme) -> LocalDate {
    site.successor(of: programme)?.days?.first.adding(days: -1)
      ?? programme.invitation?.application?.deadline?.value
      ?? programme.pages.compactMap { $0.head.updated ?? $0.head.published }.max()
      ?? LocalDate(daysSince1970: 0)
  }

  /// Whether a programme without dates is known to be over: its report is here, or the next cohort.
  private func hasEnded(_ programme: Programme) -> Bool {
    programme.days == nil
      && (programme.pages.contains { $0.report != nil } || site.successor(of: programme) != nil)
  }

  private func card(_ programme: Programme) -> HTML {
    guard let first = programme.home ?? programme.pages.first else { return HTML() }
    let home = site.version(of: first, in: language)
    let invitation = home.invitation
    let deadline = invitation?.application?.deadline?.value
    let days = programme.sessions.filter { $0.session.status != .cancelled }
      .compactMap { $0.session.dates?.last.iso }
    return li(
      .class("card"), Attribute("data-deadline", deadline?.iso),
      Attribute("data-dates", days.isEmpty ? nil : days.joined(separator: " ")),
      Attribute("data-state", hasEnded(programme) ? "ended" : nil)
    ) {
      h3 { a(.href(href(home.address.path))) { home.head.title.value } }
      if hasEnded(programme) { badge(words.page.ended, class: "ended") }
      if let description = home.head.description { p { typeset(description) } }
      dl {
        if let cohort = invitation?.programme.cohort {
          fact(words.invitation.cohort) { cohort }
        }
        if let deadline { fact(words.invitation.deadline) { day(deadline) } }
        if let range = programme.days {
          fact(words.invitation.period) { period(range) }
        }
        if let invitation, !invitation.hosts.isEmpty {
          fact(
            invitation.hosts.count == 1 ? words.invitation.host : words.invitation.hosts
          ) {
            invitation.hosts.map { $0.short ?? $0.name }.joined(separator: ", ")
          }
        }
      }
    }
  }
}
