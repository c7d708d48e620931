import Diagnostics
import ICalendar
public import Language
import ProgrammeModel

/// A change of a programme's calendars that subscribers were told, or will be told by the next
/// build.
public struct ToldChange: Sendable {
  /// The programme's name with its cohort.
  public let programme: String
  /// The address of the schedule page, whole where the site's is known.
  public let page: String
  /// The session's id.
  public let id: String
  /// The kind of change, as calendar.lock has it.
  public let kind: String
  /// What it was, as calendar.lock has it.
  public let from: String
  /// What it is, as calendar.lock has it.
  public let to: String
  /// The day on which it was told; nil where the next build will tell it.
  public let told: LocalDate?
  /// The change as a sentence.
  public let text: String
  /// The name of the person to sign a message about it.
  public let sender: String?
}

extension CalendarPlans {
  /// Every change of every programme in a language, the oldest first. `old` is what has been
  /// told; what is in the plans beyond that is still to be told.
  func toldChanges(
    _ site: CheckedSite, old: [String: CalendarLock], language: Language
  ) -> [ToldChange] {
    site.programmes.flatMap { programme -> [ToldChange] in
      guard let lock = plans[programme.folder]?.lock, let page = programme.schedules.first else {
        return []
      }
      let version = site.version(of: page, in: language)
      return lock.changesInOrder.map { record, change in
        let before = old[programme.folder]?.records[record.key]?.changes ?? []
        return toldChange(
          change, of: record, programme, on: version, site, isTold: before.contains(change))
      }
    }
  }

  private func toldChange(
    _ change: CalendarLock.Change, of record: CalendarLock.Record, _ programme: Programme,
    on page: Page, _ site: CheckedSite, isTold: Bool
  ) -> ToldChange {
    let name = programme.invitation?.programme.nameWithCohort ?? programme.name
    let clock = BuildClock(secondsSinceEpoch: change.at.secondsSinceEpoch)
    return ToldChange(
      programme: name, page: (site.configuration.url ?? "") + page.address.path, id: record.key,
      kind: change.kind.rawValue, from: change.from, to: change.to,
      told: isTold ? clock.day(in: zone) : nil,
      text: sentence(change, of: record, on: page),
      sender: programme.invitation?.contacts.first?.name.value)
  }

  /// A change as a sentence in the language of a page.
  func sentence(
    _ change: CalendarLock.Change, of record: CalendarLock.Record, on page: Page
  ) -> String {
    let id = record.key.prefix { $0 != "/" }
    let title =
      page.schedule?.sessions.first { $0.id.value == id }?.title.value ?? record.facts.title
    return ChangeText(language: page.language, title: title, change: change).sentence
  }
}

extension CalendarLock {
  /// All changes with the events they are of, the oldest first.
  var changesInOrder: [(record: Record, change: Change)] {
    records.values.sorted { $0.key < $1.key }
      .flatMap { record in record.changes.map { (record, $0) } }
      .enumerated().sorted {
        $0.element.1.at != $1.element.1.at
          ? $0.element.1.at < $1.element.1.at : $0.offset < $1.offset
      }.map(\.element)
  }
}
