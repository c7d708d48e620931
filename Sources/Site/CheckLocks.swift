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
      return schedules.isEmpty && hasMore(lock)
    }.map { finding(.noSchedule, in: $0.key) }
  }

  /// The calendars for everyone that people may subscribe to stay where they are as long as there is
  /// something to come. Those of audiences lie below them, and come back with them.
  private var vanished: [Finding] {
    guard let published else { return [] }
    let bases = published.filter { path in
      path.hasSuffix(".ics") && !site.hasCalendar(at: "/" + path)
    }.map { String($0.dropLast(".ics".count)) }
    // Beside a calendar stands its page. What does not is some other file of the site's own.
    let lost = bases.filter { published.contains($0 + "/index.html") }.sorted()
    guard !lost.isEmpty else { return [] }
    let owners = owners
    return lost.compactMap { base in
      let (place, language) = place(of: base)
      let folder = place.dropLast().joined(separator: "/")
      // The page of a folder itself stands where the folder does.
      let owner = owners[folder] ?? owners[place.joined(separator: "/")]
      guard let programme = owner, hasMore(programme) else { return nil }
      let schedules = programme.schedules
      let moved = schedules.first { page in
        !page.calendarBases.contains { published.contains($0.dropFirst() + ".ics") }
      }
      guard let page = moved ?? schedules.first else { return nil }
      let version = language.map { site.version(of: page, in: $0) } ?? page
      return Finding(
        .calendarVanished(address: "/\(base).ics"), at: SourceLocation(file: version.file))
    }
  }

  /// The programmes with a schedule by their folders, and by the old ones that their memories know of.
  private var owners: [String: Programme] {
    let programmes = site.programmes.filter { !$0.schedules.isEmpty }
    let now = programmes.map { ($0.folder, $0) }
    let before = programmes.compactMap { programme in
      locks[programme.folder].map { ($0.identity, programme) }
    }
    return Dictionary(now + before) { first, _ in first }
  }

  /// Where the page of a calendar stood in the site's own language, name by name, and its language where
  /// it was a translation.
  private func place(of base: String) -> (names: ArraySlice<Substring>, language: Language?) {
    let names = base.split(separator: "/")[...]
    let language = names.first.flatMap { Language(rawValue: String($0)) }
    return (language == nil ? names : names.dropFirst(), language)
  }

  /// Whether a memory knows of something that is still to come.
  private func hasMore(_ lock: CalendarLock) -> Bool {
    lock.records.values.contains {
      !$0.facts.status.isOff && $0.facts.dates.last >= max(today ?? lock.clock, lock.clock)
    }
  }

  /// Whether a programme has something to come, or has told of something.
  private func hasMore(_ programme: Programme) -> Bool {
    let lock = locks[programme.folder]
    let day = today ?? lock?.clock ?? site.today
    return lock.map(hasMore) ?? false
      || programme.sessions.contains { _, session in
        session.status != .cancelled && session.dates.map { $0.last >= day } ?? true
      }
  }

  private func finding(_ fault: LockFault, in folder: String) -> Finding {
    Finding(
      .lockDamaged(fault), at: SourceLocation(file: CalendarLock.path(inFolder: folder)))
  }
}
