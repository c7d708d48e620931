import ICalendar
import Language
import ProgrammeModel

/// What the calendars of a programme say of its events: of those that its content asks for, and of
/// those that were told and are no longer asked for.
struct ToldContents: Sendable {
  let finder: EntryFinder

  var programme: Programme { finder.programme }

  /// The day by which it is decided what has passed.
  var clock: LocalDate { finder.clock }

  /// What each calendar says of an event: those it is for, and those that it was for and is not
  /// any longer, where it is cancelled.
  func contents(
    of entry: CalendarEntry, before: CalendarLock.Record
  ) -> [FeedKey: EventContent] {
    var contents = entry.contents
    for feed in before.feeds.keys where contents[feed] == nil {
      guard let text = text(for: feed, on: entry.page) else { continue }
      let name = entry.session.map { title(of: $0, entry.facts, text) } ?? text.deadlineTitle
      contents[feed] = text.offContent(entry.facts, title: name, reason: nil)
    }
    return contents
  }

  /// What each calendar says of an event that is no longer asked for.
  func offContents(_ record: CalendarLock.Record) -> [FeedKey: EventContent] {
    var contents: [FeedKey: EventContent] = [:]
    let page = schedulePage(of: record.key)
    for feed in record.feeds.keys {
      guard let page, let text = text(for: feed, on: page) else { continue }
      contents[feed] = text.offContent(
        record.facts, title: title(of: Self.session(of: record.key), record.facts, text),
        reason: record.facts.status == .undated ? text.newDateWords : nil)
    }
    return contents
  }

  /// Whether an event that is off has passed, and calendars need not show it any longer.
  func isGone(_ record: CalendarLock.Record) -> Bool {
    record.facts.status.isOff && record.facts.dates.last < clock
  }

  /// The session that an event is of, where the content still has it.
  func session(of key: String) -> Session? {
    place(of: key)?.session
  }

  /// The page whose calendars hold an event.
  func schedulePage(of key: String) -> Page? {
    place(of: key)?.page ?? programme.schedules.first
  }

  /// The id of the session that an event is of, all its days alike.
  private static func session(of key: String) -> Substring { key.prefix { $0 != "/" } }

  private func place(of key: String) -> (page: Page, session: Session)? {
    let id = Self.session(of: key)
    return programme.sessions.first { $0.session.id.value == id }
  }

  /// What a session is called in a calendar's language; what was told where it is not there.
  private func title(
    of id: some StringProtocol, _ facts: ToldFacts, _ text: EventText
  ) -> String {
    text.schedule.sessions.first { $0.id.value == id }?.title.value ?? facts.title
  }

  /// How a calendar reads. A calendar in a language that is no longer there reads in the original's.
  private func text(for feed: FeedKey, on page: Page) -> EventText? {
    let versions = finder.versions(of: page)
    return versions.first { $0.page.address.translation == feed.translation }?.text
      ?? versions.first?.text
  }
}
