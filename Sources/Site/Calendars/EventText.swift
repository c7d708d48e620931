import ICalendar
import Language
import ProgrammeModel

/// How a session of a schedule page reads in a calendar. A class, since every calendar's file holds it
/// until it is written.
final class EventText: Sendable {
  let site: CheckedSite
  /// The schedule page in the calendar's language.
  let page: Page
  let schedule: Schedule
  /// The programme's own page in the calendar's language.
  let home: Page?
  let zone: TimeZoneRules
  /// The person to ask, with the ways to reach them.
  private let contact: String?

  /// `clock` is the day by which the person to ask is chosen.
  init(
    site: CheckedSite, page: Page, schedule: Schedule, home: Page?, zone: TimeZoneRules,
    clock: LocalDate
  ) {
    self.site = site
    self.page = page
    self.schedule = schedule
    self.home = home
    self.zone = zone
    contact = Self.contact(of: home, on: clock)
  }

  private var language: Language { page.language }
  private var words: Words.Sessions { language.words.sessions }

  /// An event's content in the calendars of some audiences, for one day of a session or for all its
  /// days.
  func contents(
    _ session: Session, dates: DateRange, ordinal: (day: Int, of: Int)?, audiences: [String]
  ) -> [EventContent] {
    let isCancelled = session.status == .cancelled
    let url = address(of: session.id.value)
    // Calendars differ in what they ask of their audience, and in nothing else.
    let (before, after) = descriptionLines(session, url: url)
    let common = EventContent(
      time: time(dates, session.time), summary: summary(session, ordinal),
      status: isCancelled
        ? .cancelled : session.status == .tentative ? .tentative : .confirmed,
      url: url, description: "", location: location(of: session),
      conference: isCancelled ? nil : conference(of: session),
      categories: categories(of: session), contact: contact)
    return audiences.map { audience in
      var content = common
      content.description =
        before + (attendanceLine(session, audience: audience).map { "\n" + $0 } ?? "") + after
      return content
    }
  }

  /// The content of an event that was told and will not be: cancelled, undated or removed.
  func offContent(_ facts: ToldFacts, title: String, reason: String?) -> EventContent {
    let text = words.cancelledPrefix + title + (reason.map { " (\($0))" } ?? "")
    let lines = [
      programmeName, "\(words.cancelled)." + (reason.map { " " + capitalised($0) + "." } ?? ""),
    ]
    return EventContent(
      time: time(facts.dates, facts.time), summary: text, status: .cancelled,
      url: pageAddress,
      description: (lines + [pageLine]).compactMap(\.self).joined(separator: "\n"),
      location: nil, contact: contact)
  }

  /// The content of the last day to apply.
  func deadlineContent(_ application: Application, on day: LocalDate) -> EventContent {
    let invitation = language.words.invitation
    var lines: [String?] = [programmeName]
    if application.isExtended {
      let old = application.extendedFrom.map { " \(invitation.formerly): \(language.text($0))." }
      lines.append("\(invitation.extended).\(old ?? "")")
    }
    if let to = application.to?.value {
      lines.append(
        to.hasPrefix("mailto:")
          ? "\(invitation.sendTo) \(to.dropFirst("mailto:".count))"
          : "\(invitation.apply): \(to)")
    }
    lines.append(home.flatMap(absolute))
    return EventContent(
      time: .days(CivilDate(day)...CivilDate(day)), summary: deadlineTitle,
      status: .confirmed, leavesTimeFree: true,
      url: home.flatMap(absolute).flatMap(URI.init),
      description: lines.compactMap(\.self).joined(separator: "\n"), location: nil,
      categories: [words.deadlineCategory], contact: contact)
  }

  /// `Søknadsfrist: Forbedringsutdanning`
  var deadlineTitle: String { "\(language.words.invitation.deadline): \(programmeName)" }

  /// `ny dato kommer`
  var newDateWords: String { words.newDateComing }

  /// The programme's name with its cohort, or the title of its page.
  var programmeName: String {
    home?.invitation?.programme.nameWithCohort ?? home?.head.title.value ?? page.head.title.value
  }

  // MARK: Time and place

  private func time(_ dates: DateRange, _ time: TimeRange?) -> EventTime {
    guard let time else { return .days(CivilDate(dates.first)...CivilDate(dates.last)) }
    let start = CivilDateTime(CivilDate(dates.first), .midnight).adding(
      seconds: time.start.minutes * 60)
    let end = time.end ?? time.start
    let lastDay = CivilDate(dates.last).adding(days: time.endsNextDay ? 1 : 0)
    var finish = CivilDateTime(lastDay, .midnight).adding(seconds: end.minutes * 60)
    // A time without an end would take no time at all in Outlook.
    if time.end == nil { finish = finish.adding(seconds: 3600) }
    return .times(start..<max(start, finish), in: zone)
  }

  private func location(of session: Session) -> String? {
    var parts: [String] = []
    if case .known(let name, let address)? = session.place {
      parts.append([name, address].compactMap(\.self).joined(separator: ", "))
    }
    if case .link(let link)? = session.join { parts.append(meetingName(link.value)) }
    if parts.isEmpty, session.format == .digital { parts.append(words.digital) }
    return parts.isEmpty ? nil : parts.joined(separator: " / ")
  }

  private func meetingName(_ link: String) -> String {
    if link.contains("teams.microsoft.") || link.contains("teams.live.") {
      return "Microsoft Teams"
    }
    return link.contains("zoom.us/") ? "Zoom" : words.digital
  }

  private func conference(of session: Session) -> Conference? {
    guard case .link(let link)? = session.join, let uri = URI(link.value) else { return nil }
    return Conference(uri: uri, label: meetingName(link.value))
  }

  // MARK: Words

  private func summary(_ session: Session, _ ordinal: (day: Int, of: Int)?) -> String {
    var title = session.title.value
    if let ordinal {
      switch language {
      case .bokmål, .nynorsk: title += " (dag \(ordinal.day) av \(ordinal.of))"
      case .english: title += " (day \(ordinal.day) of \(ordinal.of))"
      }
    }
    return switch session.status {
    case .confirmed: title
    case .tentative: title + words.tentativeSuffix
    case .cancelled: words.cancelledPrefix + title
    }
  }

  /// The same in every calendar, so that an event of two of them is one event.
  private func categories(of session: Session) -> [String] {
    var categories: [String] = []
    if let demand = session.attendance.everyone { categories.append(word(demand)) }
    if let type = session.type { categories.append(capitalised(type)) }
    return categories
  }

  /// What stands before and after the line on who must come.
  private func descriptionLines(_ session: Session, url: URI?) -> (before: String, after: String) {
    let before =
      session.status == .cancelled ? "\(programmeName)\n\(words.cancelled)." : programmeName
    var lines: [String?] = [formLine(session)]
    if case .dated(_, nil, let length?) = session.timing { lines.append(word(length) + ".") }
    if let note = session.note { lines.append(note) }
    lines.append(
      list(
        session.areThemesProvisional ? words.themesProvisional : words.themes, session.themes))
    lines.append(list(words.prepare, session.prepare))
    let materials = session.materials.map { material in
      [material.title, material.href.map { absoluteLink($0.value) }].compactMap(\.self)
        .joined(separator: ": ")
    }
    lines.append(list(words.materials, materials))
    if session.status != .cancelled, case .link(let link)? = session.join {
      lines.append("\(words.join): \(link.value)")
    }
    if let contact { lines.append("\(words.contact): \(contact)") }
    lines.append(url.map { "\(words.page): \($0.description)" })
    return (before, lines.compactMap { $0.map { "\n" + $0 } }.joined())
  }

  private func attendanceLine(_ session: Session, audience: String) -> String? {
    let attendance = session.attendance
    guard audience == Session.everyone else {
      return attendance.demand(on: audience).map { word($0) + "." }
    }
    var parts: [String] = []
    if let demand = attendance.everyone { parts.append(word(demand) + ".") }
    for entry in attendance.byAudience where entry.demand != attendance.everyone {
      let name =
        schedule.calendar.audiences.first { $0.key.value == entry.audience.value }?.name
        ?? entry.audience.value
      parts.append("\(name): \(word(entry.demand).lowercased()).")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private func formLine(_ session: Session) -> String? {
    var parts: [String] = []
    if let format = session.format { parts.append(word(format)) }
    if session.place == .later { parts.append(words.placeLater) }
    if session.join == .later { parts.append(words.joinLater) }
    return parts.isEmpty ? nil : parts.joined(separator: ". ") + "."
  }

  private func list(_ heading: String, _ items: [String]) -> String? {
    items.isEmpty ? nil : heading + ":\n" + items.map { "– " + $0 }.joined(separator: "\n")
  }

  private func word(_ demand: Attendance.Demand) -> String {
    switch demand {
    case .mandatory: words.mandatory
    case .recommended: words.recommended
    case .optional: words.optional
    }
  }

  private func word(_ format: Session.Format) -> String {
    switch format {
    case .physical: words.physical
    case .digital: words.digital
    case .hybrid: words.hybrid
    case .either: words.either
    }
  }

  private func word(_ length: Session.DayLength) -> String {
    switch length {
    case .whole: words.wholeDay
    case .half: words.halfDay
    case .either: words.eitherDay
    }
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  // MARK: Addresses and people

  private static func contact(of home: Page?, on today: LocalDate) -> String? {
    let people = (home?.invitation?.contacts ?? []).filter { $0.isShown(on: today) }
    guard let person = people.first(where: { $0.email != nil || $0.phone != nil }) else {
      return nil
    }
    let phone = person.phone.flatMap { PhoneNumber($0.value)?.text }
    return [person.name.value, person.email?.value, phone].compactMap(\.self)
      .joined(separator: ", ")
  }

  private func absolute(_ page: Page) -> String? {
    site.configuration.url.map { $0 + page.address.path }
  }

  private func absoluteLink(_ destination: String) -> String {
    guard let url = site.configuration.url else { return destination }
    return switch site.resolve(destination, from: page) {
    case .page(let target, let anchor):
      url + target.address.path + (anchor.map { "#" + $0 } ?? "")
    case .asset(let path): url + "/" + path
    case .calendar(let path): url + path
    case .outside(let address): address
    }
  }

  private var pageAddress: URI? { absolute(page).flatMap(URI.init) }

  private var pageLine: String? { pageAddress.map { "\(words.page): \($0.description)" } }

  private func address(of id: String) -> URI? { absolute(page).flatMap { URI($0 + "#" + id) } }
}

extension CivilDate {
  /// The same day in the calendar's own terms.
  init(_ date: LocalDate) { self.init(daysSinceEpoch: date.daysSince1970) }
}
