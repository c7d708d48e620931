/// Summer time as a rule: the clocks are moved twice a year, on days that a recurrence can name.
struct YearlyPair: Hashable, Sendable {
  /// The changes of the first year since which the rule has held, in order of time.
  let onsets: [OffsetChange]
  /// The recurrence of each.
  let recurrences: [String]

  /// The first year since which the rule has held.
  var year: Int { onsets[0].wall.date.year }

  /// Finds the rule that a zone ends with; nil where it has none, or one that cannot be written.
  init?(_ data: ZoneData) {
    guard let rule = data.rule, let daylight = rule.daylight else { return nil }
    let last = data.transitions.last.map { CivilDateTime(secondsAsIfUTC: $0.instant).date.year }
    let newest = max(last ?? 1970, 1970) + 1
    let written = Dictionary(
      grouping: data.changes(years: 1970...newest), by: \.wall.date.year)
    let ruled = Dictionary(
      grouping: rule.changes(years: 1970...newest), by: \.wall.date.year)

    var held: [OffsetChange] = []
    for year in (1970...newest).reversed() {
      guard let changes = written[year], let expected = ruled[year], changes.count == 2,
        zip(changes, expected).allSatisfy({ $0.movesAs($1) })
      else { break }
      held = expected
    }
    guard held.count == 2 else { return nil }
    onsets = held
    var recurrences: [String] = []
    for onset in held {
      let source = onset.after == daylight.type ? daylight.start : daylight.end
      guard let recurrence = source.recurrence else { return nil }
      recurrences.append(recurrence)
    }
    self.recurrences = recurrences
  }
}

extension PosixTimeZone {
  fileprivate func changes(years: ClosedRange<Int>) -> [OffsetChange] {
    let around = (years.lowerBound - 1)...(years.upperBound + 1)
    return OffsetChange.changes(among: transitions(years: around), startingFrom: standard)
      .filter { years.contains($0.wall.date.year) }
  }
}

extension OffsetChange {
  fileprivate func movesAs(_ other: OffsetChange) -> Bool {
    instant == other.instant && before.offset == other.before.offset
      && after.offset == other.after.offset
  }
}
