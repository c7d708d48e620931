import JSON
import Language
import ProgrammeModel

extension PageView {
  /// The sessions that have a date as events.
  func events(of schedule: Schedule) -> [JSONValue] {
    schedule.sessionsInOrder.compactMap { session in
      guard case .dated(let dates, let time, _) = session.timing else { return nil }
      return event(session, dates.value, time?.value)
    }
  }

  private func event(_ session: Session, _ dates: DateRange, _ time: TimeRange?) -> JSONValue {
    let address = absolute(page.address.path).map { JSONValue.text($0 + "#" + session.id.value) }
    let home = programme?.home.map { site.version(of: $0, in: language) }
    let hosts = home?.invitation?.hosts ?? []
    let themes = session.themes.isEmpty ? nil : session.themes.joined(separator: "; ")
    return .object(of: [
      "@type": "EducationEvent", "@id": address, "name": .text(session.title.value),
      "description": (session.note ?? themes).map(JSONValue.text),
      "startDate": time.map { moment(dates.first, $0.start) } ?? .text(dates.first.iso),
      "endDate": end(dates, time), "eventStatus": status(session),
      "eventAttendanceMode": attendanceMode(session), "location": location(of: session),
      "organizer": organisations(
        hosts.isEmpty ? [site.configuration.organisation].compactMap(\.self) : hosts),
      "isAccessibleForFree": home?.invitation?.fee?.amount?.value.hundredths == 0
        ? .flag(true) : nil,
      "superEvent": home.flatMap(cohort), "url": address, "inLanguage": .text(language.tag),
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
      ])
    }
  }
}
