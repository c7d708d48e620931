import Diagnostics
import Language
import ProgrammeModel
import Templates

/// `lock-damaged` and `calendar-vanished`: what has been told to subscribers is remembered, and goes on
/// being told where they heard of it.
struct CheckLocks {
  let site: CheckedSite
  /// The memories by their programmes' folders.
  let locks: [String: CalendarLock]
  /// The folders that have a memory, be it a damaged one.
  let folders: Set<String>
  /// The paths below the output folder that the last published site had; nil where it is not known.
  let published: Set<String>?
  /// The day of the build; nil where only recorded days count.
  let today: LocalDate?

  func findings() -> [Finding] { lost + orphaned + vanished }

  /// A programme whose calendars have told something must have its memory. Calendars of a schedule
  /// without a date are published too, but there is nothing to remember of them.
  private var lost: [Finding] {
    guard let published else { return [] }
    return site.programmes.filter { programme in
      !folders.contains(programme.folder)
        && programme.schedules.contains { page in
          let base = String(page.address.path.dropFirst().dropLast())
          return published.contains(base + ".ics")
            && (published.contains("\(programme.folder)/\(Templates.changeFeedName)")
              || published.contains { $0.hasPrefix(base + "/session/") })
        }
    }.map { finding(.missing, in: $0.folder) }
  }

  /// A memory of sessions that are still to come must have a schedule to tell of them.
  private var orphaned: [Finding] {
    locks.filter { folder, lock in
      let schedules = site.programme(inFolder: folder)?.schedules ?? []
      return schedules.isEmpty
        && hasMore(lock)
    }.map { finding(.noSchedule, in: $0.key) }
  }

  /// Calendars that people may subscribe to stay where they are as long as there is something to come.
  private var vanished: [Finding] {
    guard let published else { return [] }
    let feeds = published.filter { path in
      path.hasSuffix(".ics") && !path.contains("/session/") && !site.assets.contains(path)
        && !site.hasCalendar(at: "/" + path)
    }
    guard !feeds.isEmpty else { return [] }
    return site.programmes.flatMap { programme -> [Finding] in
      guard let page = programme.schedules.first, let lock = locks[programme.folder], hasMore(lock)
      else { return [] }
      // A folder that was renamed has its old name in its memory.
      let folders = Set([programme.folder, lock.identity])
      let kept = keptFeeds(of: programme, lock)
      let own = feeds.filter { path in
        !kept.contains(path) && folders.contains { isFeed(path, in: $0) }
      }
      return own.filter { !own.contains(schedule(of: $0)) }.sorted().map { path in
        Finding(
          .calendarVanished(address: "/" + path), at: SourceLocation(file: page.file))
      }
    }
  }

  /// The calendars of audiences that are asked for no longer, but were told something.
  private func keptFeeds(of programme: Programme, _ lock: CalendarLock) -> Set<String> {
    let keys = Set(lock.records.values.flatMap(\.feeds.keys))
    var paths: Set<String> = []
    for page in programme.schedules.flatMap(site.versions(of:)) {
      for key in keys where key.translation == page.address.translation {
        for base in page.calendarBases { paths.insert("\(base.dropFirst())/\(key.audience).ics") }
      }
    }
    return paths
  }

  private func isFeed(_ path: String, in folder: String) -> Bool {
    ([""] + Language.allCases.map { $0.tag + "/" }).contains { path.hasPrefix("\($0)\(folder)/") }
  }

  /// The calendar for everyone beside that of an audience.
  private func schedule(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/") + ".ics"
  }

  /// Whether a memory knows of something that is still to come.
  private func hasMore(_ lock: CalendarLock) -> Bool {
    lock.records.values.contains {
      !$0.facts.status.isOff && $0.facts.dates.last >= max(today ?? lock.clock, lock.clock)
    }
  }

  private func finding(_ fault: LockFault, in folder: String) -> Finding {
    let path = folder.isEmpty ? "content/calendar.lock" : "content/\(folder)/calendar.lock"
    return Finding(.lockDamaged(fault), at: SourceLocation(file: path))
  }
}
