import Diagnostics

/// `no-place`, `no-join`: a session that people come to says where it is, or `place: later`; one
/// that they join from afar says how, or `join: later`.
func checkPlaces(_ part: SitePart, _ findings: inout [Finding]) {
  for programme in part.programmes {
    let isOver = part.site.isOver(programme)
    for (_, session) in programme.sessions where session.status != .cancelled {
      let isMet = session.format == .physical || session.format == .hybrid
      if isMet, session.place == nil {
        findings.append(
          Finding(.programme(.noPlace), at: session.title.location, isMoot: isOver))
      }
      let isJoined = session.format == .digital || session.format == .hybrid
      if isJoined, session.join == nil {
        findings.append(
          Finding(.programme(.noJoin), at: session.title.location, isMoot: isOver))
      }
    }
  }
}

/// `undated-mandatory`: what must be attended has a date that people can plan for.
func checkUndatedSessions(_ part: SitePart, _ findings: inout [Finding]) {
  for programme in part.programmes {
    for (_, session) in programme.sessions
    where session.dates == nil && session.status != .cancelled && session.attendance.isMandatory {
      findings.append(
        Finding(
          .programme(.undatedMandatory), at: session.title.location,
          isMoot: part.site.isOver(programme)))
    }
  }
}

extension Attendance {
  /// Whether somebody must come.
  fileprivate var isMandatory: Bool {
    everyone == .mandatory || byAudience.contains { $0.demand == .mandatory }
  }
}
