extension YearlyOnset {
  /// The RRULE of the wall clock's day, or nil where no single rule names it in every year.
  ///
  /// A time of 24 hours or more, or below zero, falls on another day than the rule names; where
  /// that day has no number in its month (Greenland: the day before the last Sunday) the rule
  /// lists the seven days of the month that it can be.
  var recurrence: String? {
    guard case .weekday(let weekday, let week, let month) = day else { return nil }
    let shift = floorDivide(seconds, 86_400)
    let name = Self.weekdays[((weekday + shift) % 7 + 7) % 7]
    let monthly = "FREQ=YEARLY;BYMONTH=\(month);BYDAY="
    guard shift != 0 else { return "\(monthly)\(week == 5 ? "-1" : String(week))\(name)" }

    let length = CivilDate.length(ofMonth: month, year: 2023)
    if week == 5, month == 2 { return nil }
    let first = (week == 5 ? length - 6 : week * 7 - 6) + shift
    let days = first...(first + 6)
    guard days.lowerBound >= 1, days.upperBound <= length else { return nil }
    return "\(monthly)\(name);BYMONTHDAY=\(days.map(String.init).joined(separator: ","))"
  }

  private static let weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"]
}
