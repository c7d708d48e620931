import Diagnostics
import ICalendar
import Language
import ProgrammeModel

/// What a programme's calendars come to: the memory they leave, by which their events are made.
struct CalendarPlan: Sendable {
  /// The memory; nil where nothing has been told and nothing is to be.
  var lock: CalendarLock?
  /// The day by which the programme's contacts are shown or left out.
  var clock: LocalDate
}

/// Compares what a programme's content asks for with what has been told before.
struct LockUpdate {
  let told: ToldContents
  let old: CalendarLock?
  let identity: String
  let now: UTCInstant

  private var programme: Programme { told.programme }

  /// UUIDs are made in a namespace of Samling's own, so that no host is in them.
  private static let namespace = UUIDv5.Namespace(
    UUIDv5(namespace: .url, name: "samling:calendar"))

  func plan(_ findings: inout [Finding]) -> CalendarPlan {
    let entries = told.finder.entries()
    var records: [String: CalendarLock.Record] = [:]
    for entry in entries where records[entry.key] == nil { records[entry.key] = record(entry) }
    let vanished = (old?.records.keys).map { $0.filter { records[$0] == nil } } ?? []
    for key in vanished.sorted() {
      guard let before = old?.records[key] else { continue }
      records[key] = switchedOff(before, &findings)
    }
    guard !records.isEmpty || old != nil else { return CalendarPlan(clock: told.clock) }
    let lock = CalendarLock(identity: identity, clock: told.clock, records: records)
    // One memory is kept where both are the same.
    return CalendarPlan(lock: lock == old ? old : lock, clock: told.clock)
  }

  // MARK: Events that the content asks for

  private func record(_ entry: CalendarEntry) -> CalendarLock.Record {
    guard var record = old?.records[entry.key] else {
      return firstRecord(entry)
    }
    let changed = told.contents(of: entry, before: record).filter { feed, content in
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

  // MARK: Events that were told and are no longer asked for

  /// The record of an event whose session lost its date or left the content.
  private func switchedOff(
    _ before: CalendarLock.Record, _ findings: inout [Finding]
  ) -> CalendarLock.Record {
    var record = before
    let session = told.session(of: before.key)
    let isUndated = session != nil && session?.dates == nil
    record.facts.status = isUndated ? .undated : .removed
    if session == nil, before.key != CalendarEntry.deadlineKey, !told.isGone(record),
      !before.key.contains("/"), let page = programme.schedules.first
    {
      let place = page.schedule?.calendar.location ?? SourceLocation(file: page.file)
      findings.append(
        Finding(.idVanished(id: before.key, title: before.facts.title), at: place))
    }
    var changed: [FeedKey: EventFingerprint] = [:]
    for (feed, content) in told.offContents(record) {
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

  // MARK: Time

  /// The moment of a change: now, but always later than the last one.
  private func stamp(after record: CalendarLock.Record) -> UTCInstant {
    let last = record.feeds.values.map(\.modified).max() ?? now
    return max(now, UTCInstant(secondsSinceEpoch: last.secondsSinceEpoch + 1))
  }

  private func uid(_ key: String) -> String {
    UUIDv5(namespace: Self.namespace, name: "\(identity)#\(key)").description
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
