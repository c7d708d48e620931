import ICalendar
import Language
import ProgrammeModel

/// An event that a programme's content asks for: its lasting key, its facts, and how it reads in
/// each calendar that holds it.
struct CalendarEntry {
  let key: String
  /// The schedule page it stands on, in the site's own language.
  let page: Page
  /// The session's id; nil for the deadline.
  let session: String?
  let facts: ToldFacts
  let contents: [FeedKey: EventContent]

  /// The key of the day to apply by. No session can have it: ids have no `ø`.
  static let deadlineKey = "søknadsfrist"
}

/// Finds the events of a programme.
struct EntryFinder {
  let site: CheckedSite
  let programme: Programme
  let zone: TimeZoneRules
  /// The day by which it is decided what has passed.
  let clock: LocalDate

  /// The schedule's page in each language it exists in, the original first.
  func versions(of page: Page) -> [(page: Page, text: EventText)] {
    site.versions(of: page).compactMap { version in
      guard let schedule = version.schedule else { return nil }
      let home = programme.home.map { site.version(of: $0, in: version.language) }
      return (
        version,
        EventText(
          site: site, page: version, schedule: schedule, home: home, zone: zone, clock: clock)
      )
    }
  }

  /// All events.
  func entries() -> [CalendarEntry] {
    var entries: [CalendarEntry] = []
    for (number, page) in programme.schedules.enumerated() {
      let versions = versions(of: page)
      if number == 0, let entry = deadline(on: page, versions) { entries.append(entry) }
      for session in page.schedule?.sessions ?? [] {
        entries += self.entries(for: session, on: page, versions)
      }
    }
    return entries
  }

  private func deadline(
    on page: Page, _ versions: [(page: Page, text: EventText)]
  ) -> CalendarEntry? {
    guard let application = programme.invitation?.application,
      let day = application.deadline?.value, let original = versions.first
    else { return nil }
    var contents: [FeedKey: EventContent] = [:]
    for (version, text) in versions {
      let translated = text.home?.invitation?.application ?? application
      let content = text.deadlineContent(translated, on: day)
      for audience in [Session.everyone] + text.schedule.calendar.audiences.map(\.key.value) {
        contents[FeedKey(audience: audience, translation: version.address.translation)] = content
      }
    }
    return CalendarEntry(
      key: CalendarEntry.deadlineKey, page: page, session: nil,
      facts: ToldFacts(
        title: original.text.deadlineTitle, dates: DateRange(day), time: nil, place: "",
        status: .confirmed),
      contents: contents)
  }

  /// The days of each event of a session: all days in one, or one a day where days have hours.
  static func days(of session: Session) -> [DateRange] {
    guard let dates = session.dates else { return [] }
    return session.time == nil || dates.isOneDay ? [dates] : dates.days.map { DateRange($0) }
  }

  /// The lasting key of a session's event of a day, counted from 0.
  static func key(_ session: Session, day: Int) -> String {
    session.id.value + (day == 0 ? "" : "/\(day + 1)")
  }

  /// One event, or one a day where days have hours.
  private func entries(
    for session: Session, on page: Page, _ versions: [(page: Page, text: EventText)]
  ) -> [CalendarEntry] {
    let days = Self.days(of: session)
    return days.enumerated().map { index, range in
      let ordinal = days.count > 1 ? (day: index + 1, of: days.count) : nil
      var contents: [FeedKey: EventContent] = [:]
      for (version, text) in versions {
        guard
          let translated = text.schedule.sessions.first(where: { $0.id.value == session.id.value })
        else { continue }
        let audiences =
          [Session.everyone]
          + text.schedule.calendar.audiences.map(\.key.value).filter(session.isFor)
        let own = text.contents(translated, dates: range, ordinal: ordinal, audiences: audiences)
        for (audience, content) in zip(audiences, own) {
          contents[FeedKey(audience: audience, translation: version.address.translation)] = content
        }
      }
      return CalendarEntry(
        key: Self.key(session, day: index), page: page,
        session: session.id.value,
        facts: ToldFacts(
          title: session.title.value, dates: range, time: session.time, place: place(session),
          status: status(session)),
        contents: contents)
    }
  }

  private func status(_ session: Session) -> ToldFacts.Status {
    switch session.status {
    case .confirmed: .confirmed
    case .tentative: .tentative
    case .cancelled: .cancelled
    }
  }

  private func place(_ session: Session) -> String {
    guard case .known(let name, let address)? = session.place else { return "" }
    return [name, address].compactMap(\.self).joined(separator: ", ")
  }
}
