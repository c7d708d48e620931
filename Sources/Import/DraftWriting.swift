import Language
import ProgrammeModel

/// Writes what is known of a programme, and the rest of the text, as the pages of a draft.
struct DraftWriting {
  let text: ImportedText
  let facts: InvitationFacts
  let language: Language

  /// The invitation, and the schedule where the text has sessions.
  var pages: [DraftPage] { [invitation] + (hasSchedule ? [schedule] : []) }

  private var hasSchedule: Bool { !facts.sessions.sessions.isEmpty }

  private var scheduleName: String {
    switch language {
    case .bokmål: "samlinger"
    case .nynorsk: "samlingar"
    case .english: "sessions"
    }
  }

  // MARK: The invitation

  private var invitation: DraftPage {
    var page = DraftPage(file: "index.md", language: language)
    let programme = facts.programme
    page.add("---")
    page.add(programme.kindRemarks)
    page.add("kind: invitation")
    page.add("draft: true")
    page.add(programme.titleRemarks)
    page.add(titleLosses)
    page.add("title", programme.title)
    page.add([.nameFromTitle])
    page.add("programme:")
    page.add("  name", programme.name)
    page.add("  cohort", programme.cohort)
    page.add(programme.hostRemarks)
    if !programme.hosts.isEmpty { page.add("hosts:") }
    for host in programme.hosts { page.add("  - name", host) }
    addApplication(to: &page)
    addContacts(to: &page)
    if hasSchedule {
      page.add("schedule: \(scheduleName)")
    } else {
      page.add([.noSessions] + facts.sessions.remarks + facts.unusedDates)
    }
    page.add("---")
    let body = text.blocks.indices.filter {
      $0 != programme.titleBlock && !facts.sessions.used.contains($0)
    }
    MarkdownWriting.write(body.map { text.blocks[$0] }, to: &page)
    return page
  }

  /// The links and pictures of the heading that became the title, which is words alone.
  private var titleLosses: [Remark] {
    let spans = facts.programme.titleBlock.flatMap { text.blocks[$0].spans } ?? []
    return spans.compactMap { span in
      switch span {
      case .lost(let description, let address):
        .notBroughtAlong(description: description, address: address)
      case .text(let words, let style):
        style.link.map { .notBroughtAlong(description: words.trimmed, address: $0) }
      case .lineBreak, .footnote: nil
      }
    }
  }

  private func addApplication(to page: inout DraftPage) {
    let (deadline, application) = (facts.deadline, facts.application)
    guard
      deadline.isMentioned || application.address != nil || !application.others.isEmpty
    else { return page.add([.noApplication]) }
    page.add("application:")
    if let address = application.address {
      page.add("  to", Application.address(address))
    } else if application.others.isEmpty {
      page.add([.noApplicationAddress], indent: "  ")
    } else {
      page.add([.severalApplicationAddresses(application.others)], indent: "  ")
    }
    page.add(deadline.remarks, indent: "  ")
    if let day = deadline.day {
      page.add("  deadline: \(day.iso)")
    } else if deadline.remarks.isEmpty {
      page.add([.noDeadline], indent: "  ")
    }
    if let old = deadline.extendedFrom {
      page.add("  extendedFrom: \(old.iso)")
    } else if deadline.isExtended {
      page.add("  extended: true")
    }
    // A mapping with nothing in it is no mapping.
    if page.lines.last?.hasPrefix("  #") == true, application.address == nil {
      page.add("  {}")
    }
  }

  private func addContacts(to page: inout DraftPage) {
    page.add(facts.contacts.remarks)
    guard !facts.contacts.contacts.isEmpty else { return }
    page.add("contacts:")
    for contact in facts.contacts.contacts {
      page.add(contact.remarks, indent: "  ")
      page.add("  - name", contact.name)
      page.add("    email", contact.email)
      page.add("    phone", contact.phone)
    }
  }

  // MARK: The schedule

  private var schedule: DraftPage {
    var page = DraftPage(file: scheduleName + ".md", language: language)
    let title: String =
      switch language {
      case .bokmål: "Samlinger"
      case .nynorsk: "Samlingar"
      case .english: "Sessions"
      }
    page.add("---")
    page.add("kind: schedule")
    page.add("draft: true")
    page.add(
      "title",
      [title, facts.programme.cohort?.lowercased()].compactMap(\.self).joined(separator: " "))
    page.add(facts.sessions.remarks + facts.unusedDates)
    if facts.sessions.lackAttendance(text) { page.add([.attendanceMissing]) }
    page.add("sessions:")
    for (index, session) in facts.sessions.sessions.enumerated() {
      add(session, number: index + 1, to: &page)
    }
    page.add("---")
    page.addRemark(.comparison)
    let moved = facts.sessions.used.sorted().filter { $0 != facts.programme.titleBlock }
    MarkdownWriting.write(moved.map { text.blocks[$0] }, to: &page)
    return page
  }

  private func add(_ session: FoundSession, number: Int, to page: inout DraftPage) {
    page.add("  - id: \(language == .english ? "session" : "samling")-\(number)")
    let untitled = language == .english ? "Session \(number)" : "Samling \(number)"
    page.add("    title", session.title ?? untitled)
    page.add(session.remarks, indent: "    ")
    switch session.timing {
    case .dated(let days):
      page.add(
        "    date: " + (days.isOneDay ? language.textWithWeekday(days) : language.text(days)))
    case .unscheduled(let words): page.add("    unscheduled", words)
    }
    if let time = session.time {
      let end = time.end.map { "–" + language.text($0) } ?? ""
      page.add("    time", language.text(time.start) + end)
    }
    page.add("    duration", session.duration)
    if let length = session.dayLength { page.add("    dayLength: \(length)") }
    if let format = session.format { page.add("    format: \(format.rawValue)") }
    page.add("    place", session.place)
    page.add("    join", session.join)
    if let attendance = session.attendance { page.add("    attendance: \(attendance.rawValue)") }
    if session.isTentative { page.add("    status: tentative") }
    page.add("    note", session.note)
  }
}
