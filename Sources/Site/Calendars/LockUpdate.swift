import Diagnostics
import ICalendar
import Language
import ProgrammeModel

/// What a programme's calendars come to: the events of each, and the memory they leave.
struct CalendarPlan: Sendable {
  /// The events of each calendar of each schedule page, by the page's file in the original.
  var feeds: [String: [FeedKey: [Event]]] = [:]
  /// The event of each day of each session that has a file of its own, by the session's id.
  var singles: [String: [FeedKey: [Event]]] = [:]
  /// The memory; nil where nothing has been told and nothing is to be.
  var lock: CalendarLock?
  /// The day by which the programme's contacts are shown or left out.
  var clock: LocalDate
}

/// Compares what a programme's content asks for with what has been told before.
struct LockUpdate {
  let programme: Programme
  let finder: EntryFinder
  let old: CalendarLock?
  let identity: String
  let now: UTCInstant
  let clock: LocalDate

  /// UUIDs are made in a namespace of Samling's own, so that no host is in them.
  private static let namespace = UUIDv5.Namespace(
    UUIDv5(namespace: .url, name: "samling:calendar"))

  func plan(_ findings: inout [Finding]) -> CalendarPlan {
    let entries = finder.entries()
    let byKey = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
    var plan = CalendarPlan(clock: clock)
    var records: [String: CalendarLock.Record] = [:]
    let vanished = (old?.records.keys).map { $0.filter { byKey[$0] == nil } } ?? []
    for entry in entries {
      let record = self.record(entry, byKey)
      records[entry.key] = record
      if !isGone(record) { add(record, entry, to: &plan) }
    }
    for key in vanished.sorted() {
      guard let before = old?.records[key] else { continue }
      let record = switchedOff(before, &findings)
      records[key] = record
      if !isGone(record) { addSwitchedOff(record, to: &plan) }
    }
    if !records.isEmpty || old != nil {
      let lock = CalendarLock(identity: identity, clock: clock, records: records)
      // One memory is kept where both are the same.
      plan.lock = lock == old ? old : lock
    }
    sortEvents(of: &plan)
    return plan
  }

  // MARK: Events that the content asks for

  private func record(
    _ entry: CalendarEntry, _ all: [String: CalendarEntry]
  ) -> CalendarLock.Record {
    guard var record = old?.records[entry.key] else {
      return firstRecord(entry)
    }
    let changed = contents(of: entry, before: record).filter { feed, content in
      record.feeds[feed]?.fingerprint != content.fingerprint
    }
    let isKnown = changed.keys.contains { record.feeds[$0] != nil } || changed.isEmpty
    guard !changed.isEmpty else { return record }
    let changes = self.changes(from: record.facts, to: entry.facts, at: stamp(after: record))
    if isKnown || !changes.isEmpty {
      record.sequence += 1
      record.changes +=
        changes.isEmpty
        ? [.init(at: stamp(after: record), kind: .details, from: "", to: "")] : changes
    }
    let modified = stamp(after: record)
    for (feed, content) in changed {
      record.feeds[feed] = .init(
        fingerprint: content.fingerprint, sequence: record.sequence, modified: modified)
    }
    record.facts = entry.facts
    return record
  }

  /// An event that has never been told. One that is cancelled before it was told has changed once
  /// already.
  private func firstRecord(_ entry: CalendarEntry) -> CalendarLock.Record {
    let sequence = entry.facts.status.isOff ? 1 : 0
    var record = CalendarLock.Record(
      key: entry.key, uid: uid(entry.key), created: now, sequence: sequence, facts: entry.facts,
      feeds: [:], changes: [])
    for (feed, content) in entry.contents {
      record.feeds[feed] = .init(
        fingerprint: content.fingerprint, sequence: sequence, modified: now)
    }
    if let old, !old.records.isEmpty {
      record.changes = [
        .init(
          at: now, kind: .added, from: "", to: whenText(entry.facts.dates, entry.facts.time))
      ]
    }
    return record
  }

  /// What each calendar says of an event: those it is for, and those that it was for and is not
  /// any longer, where it is cancelled.
  private func contents(
    of entry: CalendarEntry, before: CalendarLock.Record
  ) -> [FeedKey: EventContent] {
    var contents = entry.contents
    for feed in before.feeds.keys where contents[feed] == nil {
      guard let text = text(for: feed, on: entry.page) else { continue }
      contents[feed] = text.offContent(
        entry.facts, title: title(of: entry, feed, text), reason: nil)
    }
    return contents
  }

  private func title(of entry: CalendarEntry, _ feed: FeedKey, _ text: EventText) -> String {
    guard let id = entry.session else { return text.deadlineTitle }
    return text.schedule.sessions.first { $0.id.value == id }?.title.value ?? entry.facts.title
  }

  private func add(
    _ record: CalendarLock.Record, _ entry: CalendarEntry, to plan: inout CalendarPlan
  ) {
    for (feed, content) in contents(of: entry, before: record) {
      guard let state = record.feeds[feed] else { continue }
      let event = content.event(uid: record.uid, created: record.created, state: state)
      plan.feeds[entry.page.file, default: [:]][feed, default: []].append(event)
      if feed.audience == Session.everyone, let id = entry.session {
        plan.singles[id, default: [:]][feed, default: []].append(event)
      }
    }
  }

  // MARK: Events that were told and are no longer asked for

  /// The record of an event whose session lost its date or left the content.
  private func switchedOff(
    _ before: CalendarLock.Record, _ findings: inout [Finding]
  ) -> CalendarLock.Record {
    var record = before
    let session = session(of: before.key)
    let isUndated = session != nil && session?.dates == nil
    record.facts.status = isUndated ? .undated : .removed
    if session == nil, before.key != CalendarEntry.deadlineKey, !isGone(record),
      !before.key.contains("/"), let page = programme.schedules.first
    {
      let place = page.schedule?.calendar.location ?? SourceLocation(file: page.file)
      findings.append(
        Finding(.idVanished(id: before.key, title: before.facts.title), at: place))
    }
    var changed: [FeedKey: String] = [:]
    for (feed, content) in offContents(record) {
      let fingerprint = content.fingerprint
      if record.feeds[feed]?.fingerprint != fingerprint { changed[feed] = fingerprint }
    }
    guard !changed.isEmpty else { return record }
    let modified = stamp(after: before)
    record.sequence += 1
    for (feed, fingerprint) in changed {
      record.feeds[feed] = .init(
        fingerprint: fingerprint, sequence: record.sequence, modified: modified)
    }
    if !before.facts.status.isOff {
      record.changes.append(
        .init(
          at: modified, kind: isUndated ? .undated : .cancelled,
          from: whenText(before.facts.dates, before.facts.time), to: ""))
    }
    return record
  }

  private func session(of key: String) -> Session? {
    let id = key.prefix { $0 != "/" }
    return programme.sessions.first { $0.session.id.value == id }?.session
  }

  private func offContents(_ record: CalendarLock.Record) -> [FeedKey: EventContent] {
    var contents: [FeedKey: EventContent] = [:]
    let page = schedulePage(of: record.key)
    for feed in record.feeds.keys {
      guard let page, let text = text(for: feed, on: page) else { continue }
      let id = String(record.key.prefix { $0 != "/" })
      let title =
        text.schedule.sessions.first { $0.id.value == id }?.title.value ?? record.facts.title
      contents[feed] = text.offContent(
        record.facts, title: title,
        reason: record.facts.status == .undated ? text.newDateWords : nil)
    }
    return contents
  }

  private func addSwitchedOff(_ record: CalendarLock.Record, to plan: inout CalendarPlan) {
    guard let page = schedulePage(of: record.key) else { return }
    for (feed, content) in offContents(record) {
      guard let state = record.feeds[feed] else { continue }
      let event = content.event(uid: record.uid, created: record.created, state: state)
      plan.feeds[page.file, default: [:]][feed, default: []].append(event)
    }
  }

  private func schedulePage(of key: String) -> Page? {
    let id = key.prefix { $0 != "/" }
    return programme.sessions.first { $0.session.id.value == id }?.page
      ?? programme.schedules.first
  }

  /// How a calendar reads. A calendar in a language that is no longer there reads in the original's.
  private func text(for feed: FeedKey, on page: Page) -> EventText? {
    let versions = finder.versions(of: page)
    return versions.first { $0.page.address.translation == feed.translation }?.text
      ?? versions.first?.text
  }

  // MARK: Time

  /// Whether an event that is off has passed, and calendars need not show it any longer.
  private func isGone(_ record: CalendarLock.Record) -> Bool {
    record.facts.status.isOff && record.facts.dates.last < clock
  }

  /// The moment of a change: now, but always later than the last one.
  private func stamp(after record: CalendarLock.Record) -> UTCInstant {
    let last = record.feeds.values.map(\.modified).max() ?? now
    return max(now, UTCInstant(secondsSinceEpoch: last.secondsSinceEpoch + 1))
  }

  private func uid(_ key: String) -> String {
    UUIDv5(namespace: Self.namespace, name: "\(identity)#\(key)").description
  }

  private func sortEvents(of plan: inout CalendarPlan) {
    for (page, feeds) in plan.feeds {
      plan.feeds[page] = feeds.mapValues { events in
        events.sorted { left, right in
          let (first, second) = (left.time.order, right.time.order)
          return first != second ? first < second : left.uid < right.uid
        }
      }
    }
  }

  // MARK: What is told

  private func changes(
    from old: ToldFacts, to new: ToldFacts, at: UTCInstant
  ) -> [CalendarLock.Change] {
    var changes: [CalendarLock.Change] = []
    let (oldWhen, newWhen) = (whenText(old.dates, old.time), whenText(new.dates, new.time))
    func add(_ kind: CalendarLock.Change.Kind, _ from: String, _ to: String) {
      changes.append(.init(at: at, kind: kind, from: from, to: to))
    }
    if new.status.isOff {
      if !old.status.isOff { add(.cancelled, oldWhen, "") }
    } else {
      switch old.status {
      case .undated: add(.dated, "", newWhen)
      case .cancelled, .removed: add(.restored, "", newWhen)
      default: if oldWhen != newWhen { add(.moved, oldWhen, newWhen) }
      }
      if old.status == .tentative, new.status == .confirmed { add(.confirmed, "", newWhen) }
      if old.status == .confirmed, new.status == .tentative { add(.tentative, "", newWhen) }
    }
    if old.title != new.title { add(.renamed, old.title, new.title) }
    if old.place != new.place, !new.place.isEmpty { add(.place, old.place, new.place) }
    return changes
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
