import Diagnostics
import ICalendar
import Language
import ProgrammeModel

/// When a build is made to happen.
public struct BuildClock: Sendable, Hashable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let secondsSinceEpoch: Int

  /// A moment.
  public init(secondsSinceEpoch: Int) { self.secondsSinceEpoch = secondsSinceEpoch }

  /// Reads `2026-11-22T00:10:00Z`, or `2026-11-22` as that day's midnight in UTC.
  public init?(_ text: String) {
    guard let instant = UTCInstant(iso: text) else { return nil }
    secondsSinceEpoch = instant.secondsSinceEpoch
  }

  var instant: UTCInstant { UTCInstant(secondsSinceEpoch: secondsSinceEpoch) }

  /// The day in a time zone.
  func day(in zone: TimeZoneRules?) -> LocalDate {
    let offset = zone?.utcOffset(at: instant) ?? 0
    return UTCInstant(secondsSinceEpoch: secondsSinceEpoch + offset).day
  }
}

/// The calendars of all programmes of a site.
struct CalendarPlans: Sendable {
  /// What planning a programme's calendars came to.
  struct Planned: Sendable {
    let plan: CalendarPlan
    let findings: [Finding]
  }

  /// The plans by the programmes' folders.
  var plans: [String: CalendarPlan] = [:]
  /// The zone that every time is in; nil where the system does not know it.
  var zone: TimeZoneRules?

  /// Plans every programme's calendars from its content and its lock. `known` are the plans by
  /// their programmes' folders that hold good still, and gets the others.
  static func make(
    _ site: CheckedSite, zone: TimeZoneRules, locks: [String: CalendarLock], clock: BuildClock,
    isLocked: Bool, known: inout [String: Planned], findings: inout [Finding]
  ) -> CalendarPlans {
    let today = clock.day(in: zone)
    let unknown = site.programmes.filter { known[$0.folder] == nil && !$0.schedules.isEmpty }
    let made = Parallel.map(unknown) { programme in
      var found: [Finding] = []
      let plan = Self.plan(
        programme, site: site, zone: zone, old: locks[programme.folder], now: clock.instant,
        today: today, isLocked: isLocked, &found)
      return Planned(plan: plan, findings: found)
    }
    for (programme, planned) in zip(unknown, made) { known[programme.folder] = planned }
    for programme in site.programmes {
      findings += known[programme.folder]?.findings.compactMap(site.configuration.judged) ?? []
    }
    return CalendarPlans(plans: known.mapValues(\.plan), zone: zone)
  }

  private static func plan(
    _ programme: Programme, site: CheckedSite, zone: TimeZoneRules, old: CalendarLock?,
    now: UTCInstant, today: LocalDate, isLocked: Bool, _ findings: inout [Finding]
  ) -> CalendarPlan {
    let settings = programme.schedules.compactMap(\.schedule?.calendar)
    let identity = settings.compactMap(\.identity).first?.value ?? programme.folder
    if let old, old.identity != identity, let page = programme.schedules.first {
      let place = settings.first?.location ?? SourceLocation(file: page.file)
      findings.append(
        Finding(.lockDamaged(.otherIdentity(old: old.identity, new: identity)), at: place))
    }
    let clock = Self.clock(programme, old: old, today: today, isLocked: isLocked)
    let told = ToldContents(
      finder: EntryFinder(site: site, programme: programme, zone: zone, clock: clock))
    let plan = LockUpdate(told: told, old: old, identity: identity, now: now).plan(&findings)
    if isLocked, plan.lock != old, let page = programme.schedules.first {
      let changed = plan.lock?.firstDifference(from: old) ?? identity
      findings.append(
        Finding(
          old == nil ? .lockDamaged(.missing) : .lockOutdated(uid: changed),
          at: SourceLocation(file: page.file)))
    }
    return plan
  }

  /// The day that decides what has passed: the recorded one as long as the present one would
  /// decide the same, so that a build in a year changes nothing.
  private static func clock(
    _ programme: Programme, old: CalendarLock?, today: LocalDate, isLocked: Bool
  ) -> LocalDate {
    guard let old else { return today }
    guard !isLocked, today > old.clock else { return old.clock }
    let decidesAnew = passingDays(programme, old).contains { old.clock <= $0 && $0 < today }
    return decidesAnew ? today : old.clock
  }

  /// The last days of what leaves the calendars once it has passed: what is off, or is about to
  /// be, and contacts.
  private static func passingDays(_ programme: Programme, _ old: CalendarLock) -> [LocalDate] {
    var asked = Set(
      programme.sessions.flatMap { _, session in
        EntryFinder.days(of: session).indices.map { EntryFinder.key(session, day: $0) }
      })
    if programme.invitation?.application?.deadline != nil {
      asked.insert(CalendarEntry.deadlineKey)
    }
    return programme.sessions.filter { $0.session.status == .cancelled }
      .compactMap(\.session.dates?.last)
      + old.records.values.filter { $0.facts.status.isOff || !asked.contains($0.key) }
      .map(\.facts.dates.last)
      + (programme.invitation?.contacts.compactMap(\.until) ?? [])
  }
}

extension CalendarLock {
  /// The key of the first event that is not remembered alike.
  fileprivate func firstDifference(from other: CalendarLock?) -> String {
    let keys = Set(records.keys).union(other?.records.keys.map(\.self) ?? [])
    return keys.sorted().first { records[$0] != other?.records[$0] } ?? identity
  }
}
