import Diagnostics

/// `unknown-reference`: audiences, sessions and pages that are named exist.
func checkReferences(_ part: SitePart, _ findings: inout [Finding]) {
  for programme in part.programmes {
    for page in programme.schedules {
      guard let schedule = page.schedule else { continue }
      let known = [Session.everyone] + schedule.calendar.audiences.map(\.key.value)
      for session in schedule.sessions {
        for audience in session.audience + session.attendance.byAudience.map(\.audience) {
          check(audience, .audience, among: known, &findings)
        }
      }
    }
    let ids = programme.sessions.map(\.session.id.value)
    for page in programme.pages {
      if let invitation = page.invitation {
        for session in invitation.requirements.flatMap(\.sessions)
          + (invitation.roles?.roles.flatMap(\.sessions) ?? [])
        {
          check(session, .session, among: ids, &findings)
        }
        if let schedule = invitation.schedule {
          check(schedule, .schedule, among: programme.schedules.map(\.address.stem), &findings)
        }
      }
      checkBlocks(of: page, ids: ids, part.site, &findings)
    }
  }
}

private func checkBlocks(
  of page: Page, ids: [String], _ site: CheckedSite, _ findings: inout [Finding]
) {
  for block in page.blocks.values {
    switch block {
    case .roles(let roles):
      for session in roles.roles.flatMap(\.sessions) {
        check(session, .session, among: ids, &findings)
      }
    case .timeline(let timeline):
      checkSource(timeline.source, .schedule) { $0.schedule != nil }
    case .sessions(let sessions):
      checkSource(sessions.source, .schedule) { $0.schedule != nil }
    case .contacts(let contacts):
      checkSource(contacts.source, .page) { $0.invitation != nil }
    default: break
    }
  }

  func checkSource(
    _ source: Located<String>?, _ reference: Reference, isRight: (Page) -> Bool
  ) {
    guard let source else { return }
    if case .page(let target, _) = site.index.resolve(source.value, from: page.address),
      isRight(site.pages[target])
    {
      return
    }
    findings.append(
      Finding(
        .unknownReference(reference, name: source.value, suggestion: nil), at: source.location))
  }
}

private func check(
  _ name: Located<String>, _ reference: Reference, among known: [String],
  _ findings: inout [Finding]
) {
  guard !known.contains(name.value) else { return }
  findings.append(
    Finding(
      .unknownReference(
        reference, name: name.value, suggestion: suggestion(for: name.value, among: known)),
      at: name.location))
}
