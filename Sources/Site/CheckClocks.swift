import Diagnostics
import ICalendar
import Language
import ProgrammeModel

/// `dst-gap`: no session begins or ends in an hour that the clock passes over.
///
/// `known` is what was found on pages before.
func checkClocks(
  _ pages: [Page], _ zone: TimeZoneRules,
  _ known: inout [String: (page: Page, findings: [Finding])]
) -> [Finding] {
  pages.flatMap { page -> [Finding] in
    guard let schedule = page.schedule else { return [] }
    if let before = known[page.file], before.page === page { return before.findings }
    let findings = checkClocks(schedule, zone)
    known[page.file] = (page, findings)
    return findings
  }
}

private func checkClocks(_ schedule: Schedule, _ zone: TimeZoneRules) -> [Finding] {
  var findings: [Finding] = []
  for session in schedule.sessions {
    guard case .dated(let dates, let time?, _) = session.timing else { continue }
    for day in dates.value.days.prefix(400) {
      let end = time.value.end.map { ($0, day.adding(days: time.value.endsNextDay ? 1 : 0)) }
      for (clock, date) in [(time.value.start, day), end].compactMap(\.self) {
        let local = CivilDateTime(CivilDate(date), .midnight).adding(seconds: clock.minutes * 60)
        if case .never = zone.moments(of: local) {
          findings.append(
            Finding(.nonexistentTime(clock, date: date, zone: zone.name), at: time.location))
        }
      }
    }
  }
  return findings
}
