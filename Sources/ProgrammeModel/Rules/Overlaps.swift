import Diagnostics
import Language

/// `overlap`: nobody is to attend two sessions at once. Sessions that may both be passed over do
/// not count, and neither do days whose hours are not known.
func checkOverlaps(_ part: SitePart, _ findings: inout [Finding]) {
  for programme in part.programmes {
    let sessions = programme.sessions.map(\.session).filter {
      $0.dates != nil && $0.status != .cancelled && $0.hours != nil
    }
    var open: [Session] = []
    for session in sessions {
      open.removeAll { $0.dates.map { $0.last < (session.dates?.first ?? $0.last) } ?? true }
      if let other = open.first(where: session.collides),
        case .dated(let dates, _, _) = session.timing
      {
        findings.append(
          Finding(
            .programme(.overlap(other: other.title.value, at: other.title.location)),
            at: dates.location, isMoot: part.site.isOver(programme)))
      }
      open.append(session)
    }
  }
}

extension Session {
  /// The minutes of the day it takes; nil where they are not known.
  fileprivate var hours: Range<Int>? {
    guard case .dated(_, let time, let length) = timing else { return nil }
    guard let time = time?.value else {
      return length == .whole ? 0..<1440 : nil
    }
    guard let end = time.end else { return nil }
    return time.start.minutes..<max(end.minutes + (time.endsNextDay ? 1440 : 0), time.start.minutes)
  }

  /// Whether somebody would have to be at both at once.
  fileprivate func collides(with other: Session) -> Bool {
    guard let days = dates, let otherDays = other.dates, days.overlaps(otherDays),
      let hours, let otherHours = other.hours, hours.overlaps(otherHours)
    else { return false }
    if attendance.everyone == .optional, other.attendance.everyone == .optional { return false }
    return audience.contains { other.isFor($0.value) || $0.value == Self.everyone }
  }
}
