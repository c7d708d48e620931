import JSON
import Language
import ProgrammeModel

extension PageView {
  /// A programme as a course, its cohort as the one instance of it.
  func course(_ invitation: Invitation) -> JSONValue {
    let facts = invitation.programme
    let sessions = programmeSchedule?.sessionsInOrder ?? []
    return .object(of: [
      "@type": "Course", "@id": courseIdentifier(of: page).map(JSONValue.text),
      "name": .text(facts.name ?? page.head.title.value),
      "description": pageDescription.map(JSONValue.text),
      "url": absolute(page.address.path).map(JSONValue.text), "inLanguage": .text(language.tag),
      "provider": organisations(invitation.hosts),
      "contributor": organisations(invitation.partners),
      "funder": organisations(invitation.funders),
      "audience": JSONValue.some(
        invitation.audience.map {
          .object(of: ["@type": "Audience", "audienceType": .text($0)])
        }),
      "teaches": texts(invitation.goals.map(\.text)),
      "educationalLevel": facts.level.map(JSONValue.text),
      "syllabusSections": JSONValue.some(
        sessions.filter { $0.status != .cancelled }.map(syllabus)),
      "offers": offer(invitation),
      "hasCourseInstance": courseInstance(invitation, sessions),
    ])
  }

  /// What a programme's page is called as a course, and its cohort below.
  func courseIdentifier(of home: Page) -> String? {
    absolute(home.address.path).map { $0 + "#program" }
  }

  private var programmeSchedule: Schedule? {
    programme?.schedules.first.flatMap { site.version(of: $0, in: language).schedule }
  }

  private func syllabus(_ session: Session) -> JSONValue {
    .object(of: [
      "@type": "Syllabus", "name": .text(session.title.value),
      "description": session.themes.isEmpty
        ? nil : .text(session.themes.joined(separator: "; ")),
      "timeRequired": sessionLength(session).map(duration),
    ])
  }

  private func sessionLength(_ session: Session) -> TimeSpan? {
    switch session.timing {
    case .dated(let dates, let time, _): dates.value.isOneDay ? time?.value.length : nil
    case .unscheduled(_, _, let length): length
    }
  }

  private func offer(_ invitation: Invitation) -> JSONValue? {
    guard let amount = invitation.fee?.amount?.value else { return nil }
    let application = invitation.application
    let to = (application?.to?.value).flatMap { $0.hasPrefix("mailto:") ? nil : $0 }
    return .object(of: [
      "@type": "Offer", "category": amount.hundredths == 0 ? "Free" : "Paid",
      "price": .number(amount.decimal), "priceCurrency": .text(amount.currency ?? "NOK"),
      "availabilityStarts": (application?.opens).map { .text($0.iso) },
      "availabilityEnds": (application?.deadline?.value).map { .text($0.iso) },
      "url": to.map(JSONValue.text),
    ])
  }

  /// The cohort; nil where neither its days nor its workload are known.
  private func courseInstance(_ invitation: Invitation, _ sessions: [Session]) -> JSONValue? {
    let held = sessions.filter { $0.status != .cancelled }
    let isCancelled = held.isEmpty && !sessions.isEmpty
    let days = (isCancelled ? sessions : held).compactMap(\.dates)
    guard !days.isEmpty || invitation.workload != nil else { return nil }
    return .object(of: [
      "@type": "CourseInstance",
      "@id": absolute(page.address.path).map { .text($0 + "#kull") },
      "name": .text(invitation.programme.nameWithCohort ?? page.head.title.value),
      "courseMode": courseMode(held).map(JSONValue.text),
      "startDate": days.map(\.first).min().map { .text($0.iso) },
      "endDate": days.map(\.last).max().map { .text($0.iso) },
      "eventStatus": days.isEmpty
        ? nil : schema(isCancelled ? "EventCancelled" : "EventScheduled"),
      "location": JSONValue.some(places(of: held)),
      "courseWorkload": invitation.workload.map(JSONValue.text),
      "maximumAttendeeCapacity": invitation.seats.map { .number($0) },
      "organizer": organisations(invitation.hosts), "inLanguage": .text(language.tag),
    ])
  }

  /// How the sessions that say so are held.
  private func courseMode(_ sessions: [Session]) -> String? {
    let formats = Set(sessions.compactMap(\.format))
    if formats.isEmpty { return nil }
    return switch formats {
    case [.digital]: "Online"
    case [.physical]: "Onsite"
    default: "Blended"
    }
  }

  /// Each place once, where it is known.
  private func places(of sessions: [Session]) -> [JSONValue] {
    var seen: Set<JSONValue> = []
    return sessions.compactMap { session in
      guard case .known(let name, let address)? = session.place else { return nil }
      let place = place(name: name, address: address)
      return seen.insert(place).inserted ? place : nil
    }
  }
}

extension Amount {
  /// The sum as computers write it: `6400`, `57.50`.
  fileprivate var decimal: String {
    let (whole, part) = (hundredths / 100, hundredths % 100)
    return part == 0 ? String(whole) : "\(whole).\(part < 10 ? "0" : "")\(part)"
  }
}
