import ICalendar
import ProgrammeModel

/// The events of a programme's calendars. They are made from the content and the memory once more when
/// the calendars are written, since those of a whole site would take more room than its pages.
struct CalendarEvents: Sendable {
  /// The events of each calendar of each schedule page, by the page's file in the original.
  private(set) var feeds: [String: [FeedKey: [Event]]] = [:]
  /// The event of each day of each session that has a file of its own, by the session's id.
  private(set) var singles: [String: [FeedKey: [Event]]] = [:]

  /// The events that a memory knows of.
  init(_ lock: CalendarLock, _ told: ToldContents) {
    var asked: Set<String> = []
    for entry in told.finder.entries() where asked.insert(entry.key).inserted {
      guard let record = lock.records[entry.key], !told.isGone(record) else { continue }
      add(record, told.contents(of: entry, before: record), page: entry.page, entry.session)
    }
    for (key, record) in lock.records where !asked.contains(key) && !told.isGone(record) {
      guard let page = told.schedulePage(of: key) else { continue }
      add(record, told.offContents(record), page: page, nil)
    }
    for page in feeds.keys {
      for key in feeds[page, default: [:]].keys { feeds[page]?[key]?.sort(by: Self.isBefore) }
    }
  }

  private mutating func add(
    _ record: CalendarLock.Record, _ contents: [FeedKey: EventContent], page: Page,
    _ session: String?
  ) {
    for (feed, content) in contents {
      guard let state = record.feeds[feed] else { continue }
      let event = content.event(uid: record.uid, created: record.created, state: state)
      feeds[page.file, default: [:]][feed, default: []].append(event)
      if feed.audience == Session.everyone, let session {
        singles[session, default: [:]][feed, default: []].append(event)
      }
    }
  }

  private static func isBefore(_ left: Event, _ right: Event) -> Bool {
    let (first, second) = (left.time.order, right.time.order)
    return first != second ? first < second : left.uid < right.uid
  }
}

extension CalendarLock {
  /// The calendars of a schedule page that have something to tell.
  func feeds(of page: Page, _ told: ToldContents) -> Set<FeedKey> {
    var feeds: Set<FeedKey> = []
    for (key, record) in records where !told.isGone(record) {
      if told.schedulePage(of: key)?.file == page.file { feeds.formUnion(record.feeds.keys) }
    }
    return feeds
  }

  /// Whether a session has an event in a calendar.
  func tells(of session: Session, in feed: FeedKey, _ told: ToldContents) -> Bool {
    EntryFinder.days(of: session).indices.contains { day in
      guard let record = records[EntryFinder.key(session, day: day)] else { return false }
      return record.feeds[feed] != nil && !told.isGone(record)
    }
  }
}

extension EventTime {
  /// What events are sorted by: the day, then whole days before hours.
  fileprivate var order: (Int, Int) {
    switch self {
    case .days(let days): (days.lowerBound.daysSinceEpoch, -1)
    case .times(let times, _):
      (times.lowerBound.date.daysSinceEpoch, times.lowerBound.time.secondOfDay)
    }
  }
}
