import JSON
import Language
import ProgrammeModel

extension PageView {
  /// The sessions that have a date as events, behind what they share: who arranges them, and the
  /// cohort.
  func events(of schedule: Schedule) -> [JSONValue] {
    let home = programme?.home.map { site.version(of: $0, in: language) }
    let invitation = home?.invitation
    let arrangers = invitation?.hosts ?? [site.configuration.organisation].compactMap(\.self)
    let address = absolute((home ?? page).address.path)
    var shared = arrangers.enumerated().map { index, arranger in
      organisation(arranger, identifier: address.map { "\($0)#arrangor-\(index + 1)" })
    }
    let organiser = JSONValue.some(shared.map(reference))
    let cohort = home.flatMap(self.cohort)
    let isFree = invitation?.fee?.amount?.value.hundredths == 0
    let events = schedule.sessionsInOrder.compactMap { session -> JSONValue? in
      guard case .dated(let dates, let time, _) = session.timing else { return nil }
      return event(
        session, dates.value, time?.value, organiser: organiser,
        cohort: cohort.map(reference), isFree: isFree)
    }
    guard !events.isEmpty else { return [] }
    shared = shared.filter { reference($0) != $0 }
    return shared + [cohort].compactMap(\.self) + events
  }

  /// The name alone of what has one, since it is told elsewhere on the page; else all of it. It
  /// comes again with each session, and is therefore the shortest one, which counts from the page.
  private func reference(_ value: JSONValue) -> JSONValue {
    guard case .object(let members) = value,
      case .text(let identifier)? = members.first(where: { $0.key == "@id" })?.value,
      let root = absolute("/"), let fragment = identifier.firstIndex(of: "#")
    else { return value }
    let path = identifier[..<fragment].dropFirst(root.count - 1)
    let here = URLPath.encoded(page.address.path)
    return .object([
      .init("@id", .text(URLPath.relative(from: here, to: String(path)) + identifier[fragment...]))
    ])
  }

  private func event(
    _ session: Session, _ dates: DateRange, _ time: TimeRange?, organiser: JSONValue?,
    cohort: JSONValue?, isFree: Bool
  ) -> JSONValue {
    let address = absolute(page.address.path).map { JSONValue.text($0 + "#" + session.id.value) }
    let themes = session.themes.isEmpty ? nil : session.themes.joined(separator: "; ")
    return .object(of: [
      "@type": "EducationEvent", "name": .text(session.title.value),
      "description": (session.note ?? themes).map(JSONValue.text),
      "startDate": time.map { moment(dates.first, $0.start) } ?? .text(dates.first.iso),
      "endDate": end(dates, time), "eventStatus": status(session),
      "eventAttendanceMode": attendanceMode(session), "location": location(of: session),
      "organizer": organiser, "isAccessibleForFree": isFree ? .flag(true) : nil,
      "superEvent": cohort, "url": address,
    ])
  }

  /// The end of the last day; nil where a day's end is not known.
  private func end(_ dates: DateRange, _ time: TimeRange?) -> JSONValue? {
    guard let time else { return .text(dates.last.iso) }
    return time.end.map { moment(dates.last.adding(days: time.endsNextDay ? 1 : 0), $0) }
  }

  /// A session whose day may still be moved has no status of schema.org's.
  private func status(_ session: Session) -> JSONValue? {
    switch session.status {
    case .confirmed: schema("EventScheduled")
    case .cancelled: schema("EventCancelled")
    case .tentative: nil
    }
  }

  private func attendanceMode(_ session: Session) -> JSONValue? {
    switch session.format {
    case .physical?: schema("OfflineEventAttendanceMode")
    case .digital?: schema("OnlineEventAttendanceMode")
    case .hybrid?: schema("MixedEventAttendanceMode")
    case .either?, nil: nil
    }
  }

  /// Where it is, and where one joins it. What is not known yet is said in the page's own words.
  private func location(of session: Session) -> JSONValue? {
    var locations: [JSONValue] = []
    switch session.place {
    case .known(let name, let address)?: locations.append(place(name: name, address: address))
    case .later?: locations.append(.text(words.sessions.placeLater))
    case nil: break
    }
    switch session.join {
    case .link(let link)?:
      locations.append(.object(of: ["@type": "VirtualLocation", "url": .text(link.value)]))
    case .later?: locations.append(.text(words.sessions.joinLater))
    case nil: break
    }
    return locations.count == 1 ? locations[0] : JSONValue.some(locations)
  }

  /// A place by its name, its address or both.
  func place(name: String?, address: String?) -> JSONValue {
    .object(of: [
      "@type": "Place", "name": name.map(JSONValue.text), "address": address.map(JSONValue.text),
    ])
  }

  /// The cohort that a session is a part of.
  private func cohort(_ home: Page) -> JSONValue? {
    home.invitation.map { invitation in
      .object(of: [
        "@type": "CourseInstance",
        "@id": absolute(home.address.path).map { .text($0 + "#kull") },
        "name": .text(invitation.programme.nameWithCohort ?? home.head.title.value),
        "startDate": (programme?.days?.first).map { .text($0.iso) },
        "endDate": (programme?.days?.last).map { .text($0.iso) },
      ])
    }
  }
}
