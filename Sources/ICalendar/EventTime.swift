/// When an event takes place.
public enum EventTime: Equatable, Sendable {
  /// Whole days, the last one included.
  case days(ClosedRange<CivilDate>)
  /// From one time on the wall clock of a time zone to another.
  case times(Range<CivilDateTime>, in: TimeZoneRules)
}

extension EventTime {
  /// The years of the first and the last moment.
  var years: ClosedRange<Int> {
    switch self {
    case .days(let days): days.lowerBound.year...days.upperBound.adding(days: 1).year
    case .times(let times, _): times.lowerBound.date.year...times.upperBound.date.year
    }
  }

  func write(to lines: inout ContentLines) {
    switch self {
    case .days(let days):
      lines.line("DTSTART;VALUE=DATE") { $0.append(days.lowerBound) }
      // An all-day event ends on the day after its last (RFC 5545, 3.6.1).
      lines.line("DTEND;VALUE=DATE") { $0.append(days.upperBound.adding(days: 1)) }
    case .times(let times, let rules):
      EventTime.write("DTSTART", times.lowerBound, in: rules, to: &lines)
      if !times.isEmpty { EventTime.write("DTEND", times.upperBound, in: rules, to: &lines) }
    }
  }

  private static func write(
    _ name: StaticString, _ time: CivilDateTime, in rules: TimeZoneRules,
    to lines: inout ContentLines
  ) {
    if rules.isUTC {
      lines.instant(name, UTCInstant(utc: time))
    } else {
      lines.line(name, parameter: { $0.append(contentsOf: "TZID=\(rules.name)".utf8) }) {
        $0.append(time)
      }
    }
  }
}
