import Diagnostics
import Language

/// `weekday`: a weekday in the text is the one its date falls on. (In front matter it is checked
/// when the date is read.)
func checkWeekdays(_ text: PageText, _ findings: inout [Finding]) {
  for passage in text.passages {
    for mention in passage.dates {
      guard let weekday = mention.weekday, let token = mention.weekdayToken,
        let date = mention.date(), date.weekday != weekday
      else { continue }
      findings.append(
        Finding(.wrongWeekday(written: weekday, date: date), at: passage.place(token...token)))
    }
  }
}

/// `weekday`: where the text gives no year, the date is that of the programme's session or deadline
/// on that day.
func checkYearlessWeekdays(_ part: SitePart, _ findings: inout [Finding]) {
  for page in part.pages where !page.mentions.weekdays.isEmpty {
    guard let programme = part.site.programme(of: page) else { continue }
    var days = programme.sessions.compactMap(\.session.dates).flatMap { [$0.first, $0.last] }
    if let deadline = programme.invitation?.application?.deadline { days.append(deadline.value) }
    for mention in page.mentions.weekdays {
      let meant = days.filter { $0.day == mention.day && $0.month == mention.month }
      guard let date = meant.first, meant.allSatisfy({ $0.weekday != mention.weekday }) else {
        continue
      }
      findings.append(
        Finding(.wrongWeekday(written: mention.weekday, date: date), at: mention.place))
    }
  }
}
