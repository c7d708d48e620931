import Diagnostics
import FrontMatter
import Language

extension Schedule {
  /// Reads the words of a schedule in another language: sessions by id, without dates.
  init?(translation fields: inout Fields) {
    calendar = fields.value("calendar", CalendarSettings.init) ?? CalendarSettings()
    sessions = fields.list("sessions", of: { Session(words: $0, &$1) })
  }

  /// The original with the words of a translation, session by session. What the translation names
  /// and the original lacks is a finding.
  func inWords(of translation: Schedule, _ findings: inout [Finding]) -> Schedule {
    var words: [String: Session] = [:]
    for session in translation.sessions {
      words[session.id.value] = session
      if !sessions.contains(where: { $0.id.value == session.id.value }) {
        findings.append(
          Finding(
            .unknownReference(
              .session, name: session.id.value,
              suggestion: suggestion(
                for: session.id.value, among: sessions.map(\.id.value))),
            at: session.id.location))
      }
    }
    let audiences = calendar.audiences.map { audience in
      CalendarSettings.Audience(
        key: audience.key,
        name: translation.calendar.audiences.first { $0.key.value == audience.key.value }?.name
          ?? audience.name)
    }
    return Schedule(
      calendar: CalendarSettings(
        name: translation.calendar.name ?? calendar.name, audiences: audiences,
        identity: calendar.identity),
      sessions: sessions.map { session in
        words[session.id.value].map(session.inWords) ?? session
      })
  }
}

extension Session {
  /// Reads the words of a session in another language.
  convenience init?(words node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let id = fields.required("id", Read.identifier)
    let title = fields.value("title", Read.locatedText)
    let type = fields.value("type", Read.text)
    let unscheduled = fields.value("unscheduled", Read.text)
    let place = fields.value("place", Place.init)
    let themes = fields.list("themes", of: Read.text)
    let prepare = fields.list("prepare", of: Read.text)
    let materials = fields.list("materials", of: Material.init)
    let note = fields.value("note", Read.text)
    fields.finish(&findings)
    guard let id else { return nil }
    self.init(
      id: id, title: title ?? Located("", at: node.location), type: type,
      timing: .unscheduled(unscheduled ?? "", count: nil, length: nil), format: nil, place: place,
      join: nil, attendance: Attendance(everyone: nil, byAudience: []), audience: [],
      status: .confirmed, themes: themes, areThemesProvisional: false, prepare: prepare,
      materials: materials, note: note, location: node.location)
  }

  /// The session with the words of its translation and its own dates, places and demands.
  fileprivate func inWords(of words: Session) -> Session {
    var timing = timing
    if case .unscheduled(let text, let count, let length) = timing,
      case .unscheduled(let translated, _, _) = words.timing
    {
      timing = .unscheduled(translated.isEmpty ? text : translated, count: count, length: length)
    }
    return Session(
      id: id, title: words.title.value.isEmpty ? title : words.title, type: words.type ?? type,
      timing: timing, format: format, place: words.place ?? place, join: join,
      attendance: attendance, audience: audience, status: status,
      themes: words.themes.isEmpty ? themes : words.themes,
      areThemesProvisional: areThemesProvisional,
      prepare: words.prepare.isEmpty ? prepare : words.prepare,
      materials: words.materials.isEmpty ? materials : words.materials,
      note: words.note ?? note, location: location)
  }
}

extension Invitation {
  /// The original with the words of a translation.
  func inWords(of words: Invitation) -> Invitation {
    var result = self
    result.programme = programme.inWords(of: words.programme)
    if !words.hosts.isEmpty { result.hosts = words.hosts }
    if !words.partners.isEmpty { result.partners = words.partners }
    if !words.funders.isEmpty { result.funders = words.funders }
    if !words.audience.isEmpty { result.audience = words.audience }
    if !words.goals.isEmpty { result.goals = words.goals }
    if let team = words.team {
      result.team = Team(
        size: team.size ?? self.team?.size, maxTeams: team.maxTeams ?? self.team?.maxTeams,
        criteria: team.criteria.isEmpty ? self.team?.criteria ?? [] : team.criteria)
    }
    if !words.requirements.isEmpty {
      result.requirements = words.requirements.enumerated().map { index, words in
        index < requirements.count ? requirements[index].inWords(of: words) : words
      }
    }
    result.levels = words.levels ?? levels
    result.roles = words.roles ?? roles
    result.workload = words.workload ?? workload
    if let fee = words.fee {
      result.fee = Fee(
        amount: self.fee?.amount ?? fee.amount,
        covers: fee.covers.isEmpty ? self.fee?.covers ?? [] : fee.covers,
        excludes: fee.excludes.isEmpty ? self.fee?.excludes ?? [] : fee.excludes)
    }
    result.application = application?.inWords(of: words.application)
    if !words.contacts.isEmpty {
      result.contacts = words.contacts.enumerated().map { index, words in
        index < contacts.count ? contacts[index].inWords(of: words) : words
      }
    }
    if !words.testimonials.isEmpty { result.testimonials = words.testimonials }
    return result
  }
}

extension ProgrammeFacts {
  fileprivate func inWords(of words: ProgrammeFacts) -> ProgrammeFacts {
    var result = self
    result.name = words.name ?? name
    result.cohort = words.cohort ?? cohort
    result.duration = words.duration ?? duration
    result.level = words.level ?? level
    return result
  }
}

extension Requirement {
  fileprivate func inWords(of words: Requirement) -> Requirement {
    Requirement(text: words.text, who: words.who ?? who, isMust: isMust, sessions: sessions)
  }
}

extension Application {
  fileprivate func inWords(of words: Application?) -> Application {
    guard let words else { return self }
    return Application(
      to: to, deadline: deadline, extendedFrom: extendedFrom, isExtended: isExtended,
      opens: opens, minutes: minutes,
      selection: words.selection.isEmpty ? selection : words.selection,
      checklist: words.checklist.isEmpty ? checklist : words.checklist)
  }
}

extension Contact {
  fileprivate func inWords(of words: Contact) -> Contact {
    Contact(
      name: name, role: words.role ?? role, area: words.area ?? area,
      organisation: words.organisation ?? organisation, email: email, phone: phone, until: until)
  }
}
