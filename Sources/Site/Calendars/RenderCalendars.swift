import ICalendar
import Language
import ProgrammeModel

extension CalendarPlans {
  /// The files of a programme's calendars: a feed for everyone, one an audience, and one a session.
  func outputFiles(of programme: Programme, _ site: CheckedSite) -> [OutputFile] {
    guard let plan = plans[programme.folder], let zone else { return [] }
    let told = ToldContents(
      finder: EntryFinder(site: site, programme: programme, zone: zone, clock: plan.clock))
    var calendars: [PlannedCalendar] = []
    for page in programme.schedules {
      let feeds = plan.lock?.feeds(of: page, told) ?? []
      for (version, text) in told.finder.versions(of: page) {
        calendars += Self.calendars(
          of: version, text, original: page, feeds, plan.lock, told, programme, site)
      }
    }
    let events = Shared(uses: calendars.count) { plan.lock.map { CalendarEvents($0, told) } }
    return calendars.map { calendar in
      OutputFile(
        path: calendar.path, content: .made { calendar.bytes(of: events.take()) }, stage: .calendar)
    }
  }

  private static func calendars(
    of page: Page, _ text: EventText, original: Page, _ feeds: Set<FeedKey>, _ lock: CalendarLock?,
    _ told: ToldContents, _ programme: Programme, _ site: CheckedSite
  ) -> [PlannedCalendar] {
    let bases = page.calendarBases.map { String($0.dropFirst()) }
    let everyone = FeedKey(audience: Session.everyone, translation: page.address.translation)
    let asked =
      text.schedule.calendar.audiences.map {
        FeedKey(audience: $0.key.value, translation: page.address.translation)
      } + [everyone]
    let other = feeds.filter {
      $0.translation == page.address.translation && !asked.contains($0)
    }
    let whole = (asked + other.sorted()).flatMap { key in
      let paths = bases.map { key == everyone ? $0 + ".ics" : "\($0)/\(key.audience).ics" }
      // One that lies at an old address names the new one as its source.
      let source = paths.first ?? ""
      return paths.map { path in
        PlannedCalendar(path: path) { events in
          ICalendar.Calendar(
            product: product,
            feed: feed(key, page: page, text, path: source, programme: programme, site: site),
            events: events?.feeds[original.file]?[key] ?? [])
        }
      }
    }
    let singles = (original.schedule?.sessions ?? []).filter { session in
      lock?.tells(of: session, in: everyone, told) ?? false
    }
    return whole
      + singles.flatMap { session in
        bases.map { base in
          PlannedCalendar(path: "\(base)/session/\(session.id.value).ics") { events in
            let days = events?.singles[session.id.value]?[everyone] ?? []
            return ICalendar.Calendar(product: product, events: days.map(withAlarm))
          }
        }
      }
  }

  private static let product = "-//Samling//Samling//NO"

  private static func withAlarm(_ event: Event) -> Event {
    guard event.status != .cancelled else { return event }
    var event = event
    event.alarm = Alarm(minutesBefore: 24 * 60)
    return event
  }

  private static func feed(
    _ key: FeedKey, page: Page, _ text: EventText, path: String, programme: Programme,
    site: CheckedSite
  ) -> Feed {
    var name = text.schedule.calendar.name ?? text.programmeName
    if let audience = text.schedule.calendar.audiences.first(where: { $0.key.value == key.audience }
    ) {
      name += " – \(audience.name)"
    }
    let url = site.configuration.url
    return Feed(
      name: name, description: page.head.description ?? text.programmeName,
      timeZone: site.configuration.timeZone.value,
      source: url.flatMap { URI($0 + "/" + path) },
      url: url.flatMap { URI($0 + page.address.path) },
      uid: UUIDv5(namespace: .url, name: "samling:feed:\(programme.folder)#\(path)").description,
      color: site.configuration.theme.accent.flatMap { UInt32($0.value.dropFirst(), radix: 16) }
        .map { Color(rgb: $0) })
  }
}

/// A calendar whose events are made when it is written.
private struct PlannedCalendar: Sendable {
  let path: String
  /// The calendar with the programme's events; nil is none.
  let calendar: @Sendable (CalendarEvents?) -> ICalendar.Calendar

  func bytes(of events: CalendarEvents?) -> [UInt8] { calendar(events).bytes() }
}
