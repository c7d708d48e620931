import ICalendar
import Language
import ProgrammeModel

extension CalendarPlans {
  /// The files of a programme's calendars: a feed for everyone, one an audience, and one a session.
  func outputFiles(of programme: Programme, _ site: CheckedSite) -> [OutputFile] {
    guard let plan = plans[programme.folder], let zone else { return [] }
    let finder = EntryFinder(
      site: site.with(clocks: [programme.folder: plan.clock]), programme: programme, zone: zone)
    return programme.schedules.flatMap { page in
      finder.versions(of: page).flatMap { version, text in
        files(of: version, text, original: page, plan: plan, programme: programme, site: site)
      }
    }
  }

  private func files(
    of page: Page, _ text: EventText, original: Page, plan: CalendarPlan, programme: Programme,
    site: CheckedSite
  ) -> [OutputFile] {
    let base = String(page.address.path.dropFirst().dropLast())
    let feeds = plan.feeds[original.file] ?? [:]
    var keys = text.schedule.calendar.audiences.map {
      FeedKey(audience: $0.key.value, translation: page.address.translation)
    }
    keys.append(FeedKey(audience: Session.everyone, translation: page.address.translation))
    let told = feeds.keys.filter {
      $0.translation == page.address.translation && !keys.contains($0)
    }
    var files: [OutputFile] = []
    for key in keys + told.sorted() {
      let path =
        key.audience == Session.everyone ? base + ".ics" : "\(base)/\(key.audience).ics"
      let events = feeds[key] ?? []
      files.append(
        OutputFile(
          path: path,
          content: .made {
            let feed = self.feed(
              key, page: page, text, path: path, programme: programme, site: site)
            return ICalendar.Calendar(product: Self.product, feed: feed, events: events).bytes()
          }, stage: .calendar))
    }
    let everyone = FeedKey(audience: Session.everyone, translation: page.address.translation)
    for session in original.schedule?.sessions ?? [] {
      guard let events = plan.singles[session.id.value]?[everyone], !events.isEmpty else {
        continue
      }
      files.append(
        OutputFile(
          path: "\(base)/session/\(session.id.value).ics",
          content: .made {
            ICalendar.Calendar(product: Self.product, events: events.map(withAlarm)).bytes()
          }, stage: .calendar))
    }
    return files
  }

  private static let product = "-//Samling//Samling//NO"

  private func withAlarm(_ event: Event) -> Event {
    guard event.status != .cancelled else { return event }
    var event = event
    event.alarm = Alarm(minutesBefore: 24 * 60)
    return event
  }

  private func feed(
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
