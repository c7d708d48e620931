import Diagnostics
import Language

/// `sunday-or-holiday`: no session is on a Sunday or, with `holidays: NO`, a Norwegian public
/// holiday. A stretch of a week or more is a period, not days to meet on.
func checkRestDays(_ part: SitePart, _ findings: inout [Finding]) {
  for programme in part.programmes {
    for (_, session) in programme.sessions where session.status != .cancelled {
      guard case .dated(let dates, _, _) = session.timing, dates.value.dayCount <= 6,
        let (day, holiday) = part.site.restDay(in: dates.value)
      else { continue }
      findings.append(
        Finding(
          .programme(.restDay(day, holiday)), at: dates.location,
          isMoot: part.site.isOver(programme)))
    }
  }
}

/// `deadline-on-holiday`: applications are not due on a Sunday or a public holiday.
func checkDeadlineRestDays(_ part: SitePart, _ findings: inout [Finding]) {
  for programme in part.programmes {
    guard let deadline = programme.invitation?.application?.deadline,
      let (day, holiday) = part.site.restDay(in: DateRange(deadline.value))
    else { continue }
    findings.append(
      Finding(
        .programme(.deadlineOnRestDay(day, holiday)), at: deadline.location,
        isMoot: part.site.isOver(programme)))
  }
}

extension CheckedSite {
  /// The first Sunday or holiday of some days.
  fileprivate func restDay(in days: DateRange) -> (LocalDate, NorwegianHoliday?)? {
    for day in days.days {
      let holiday = configuration.hasNorwegianHolidays ? NorwegianHoliday(day) : nil
      if holiday != nil || day.weekday == .sunday { return (day, holiday) }
    }
    return nil
  }
}
