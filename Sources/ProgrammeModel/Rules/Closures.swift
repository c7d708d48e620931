import Diagnostics

/// `closure`: no session is on days that site.yml has under `closures`.
func checkClosures(_ part: SitePart, _ findings: inout [Finding]) {
  for programme in part.programmes {
    for (_, session) in programme.sessions where session.status != .cancelled {
      guard case .dated(let dates, _, _) = session.timing,
        let closure = part.site.configuration.closures.first(where: {
          $0.days.overlaps(dates.value)
        })
      else { continue }
      findings.append(
        Finding(
          .programme(.closedDay(closure: closure.name, days: closure.days)), at: dates.location,
          isMoot: part.site.isOver(programme)))
    }
  }
}
