import Diagnostics
import Language
import ProgrammeModel
import Templates

/// `lock-damaged`: what has been told to subscribers is remembered, and goes on being told.
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

  func findings() -> [Finding] { lost + orphaned }

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
        && lock.records.values.contains {
          !$0.facts.status.isOff && $0.facts.dates.last >= max(today ?? lock.clock, lock.clock)
        }
    }.map { finding(.noSchedule, in: $0.key) }
  }

  private func finding(_ fault: LockFault, in folder: String) -> Finding {
    let path = folder.isEmpty ? "content/calendar.lock" : "content/\(folder)/calendar.lock"
    return Finding(.lockDamaged(fault), at: SourceLocation(file: path))
  }
}
