import Diagnostics
import ICalendar
import Language
import ProgrammeModel

/// `dst-gap`: no session begins or ends in an hour that the clock passes over.
func checkClocks(_ pages: [Page], _ zone: TimeZoneRules) -> [Finding] {
  var findings: [Finding] = []
  for session in pages.flatMap({ $0.schedule?.sessions ?? [] }) {
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
