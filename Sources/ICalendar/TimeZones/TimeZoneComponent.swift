/// A VTIMEZONE: as much of a zone's rules as the events of some years need.
struct TimeZoneComponent: Equatable, Sendable {
  let name: String
  let observances: [Observance]

  /// Derives the component for events in these years.
  ///
  /// It is right from the year before to two years after them, for clients that look around.
  /// Where the rule of two changes a year holds all that time, it is that rule, the one thing that
  /// Outlook reads; where the clocks stand still, a single STANDARD; otherwise every change.
  init(_ rules: TimeZoneRules, years: ClosedRange<Int>) {
    name = rules.name
    let window = (years.lowerBound - 1)...(years.upperBound + 2)
    if let pair = rules.yearlyPair, pair.year < window.lowerBound {
      observances = zip(pair.onsets, pair.recurrences).map { Observance($0, recurrence: $1) }
    } else {
      observances = TimeZoneComponent.everyChange(rules.data, in: window)
    }
  }

  private static func everyChange(_ data: ZoneData, in window: ClosedRange<Int>) -> [Observance] {
    let earliest = min(1970, window.lowerBound)
    let changes = data.changes(years: earliest...window.upperBound)
    let inside = changes.firstIndex { window.contains($0.wall.date.year) } ?? changes.endIndex
    if inside == changes.endIndex {
      var still = changes.last.map { Observance($0) } ?? data.observance(since: earliest)
      // The last change may be one to a summer time that was kept.
      still.isDaylight = false
      still.name = data.type(at: CivilDateTime.startOfYear(window.upperBound)).name
      return [still]
    }
    guard inside > 0 else {
      return [data.observance(since: earliest)] + changes.map { Observance($0) }
    }
    // A part that is alone of its kind is taken for a rule that lacks its RRULE.
    var observances = changes[(inside - 1)...].map { Observance($0) }
    for change in changes[..<(inside - 1)].reversed() where observances.hasLonelyKind {
      observances.insert(Observance(change), at: 0)
    }
    return observances
  }
}

extension TimeZoneComponent {
  func write(to lines: inout ContentLines) {
    lines.component("VTIMEZONE") { lines in
      lines.title("TZID", name)
      for observance in observances { observance.write(to: &lines) }
    }
  }
}

extension ZoneData {
  /// What has held since before a year began.
  fileprivate func observance(since year: Int) -> Observance {
    let start = CivilDateTime.startOfYear(year)
    let type = type(at: start)
    return Observance(
      isDaylight: false, start: CivilDateTime(secondsAsIfUTC: start), offsetBefore: type.offset,
      offset: type.offset, name: type.name)
  }
}

extension CivilDateTime {
  fileprivate static func startOfYear(_ year: Int) -> Int {
    CivilDate.daysSinceEpoch(year: year, month: 1, day: 1) * 86_400
  }
}

extension [Observance] {
  fileprivate var hasLonelyKind: Bool {
    let daylight = count(where: \.isDaylight)
    return daylight == 1 || count - daylight == 1 && daylight > 0
  }
}
