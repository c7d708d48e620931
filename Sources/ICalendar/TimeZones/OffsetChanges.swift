/// What a zone's data says of any moment, whether written out or by the rule at its end.
extension ZoneData {
  func type(at instant: Int) -> LocalTimeType {
    guard let last = transitions.last else { return rule?.type(at: instant) ?? initial }
    if instant >= last.instant { return rule?.type(at: instant) ?? last.type }
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].instant <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? initial : transitions[low - 1].type
  }

  /// The changes of the clock in these years of the wall's calendar.
  func changes(years: ClosedRange<Int>) -> [OffsetChange] {
    let day = 86_400
    let start = CivilDate.daysSinceEpoch(year: years.lowerBound, month: 1, day: 1) * day
    let end = CivilDate.daysSinceEpoch(year: years.upperBound + 1, month: 1, day: 1) * day
    let written = transitions.filter { (start - 2 * day..<end + 2 * day).contains($0.instant) }
    let last = transitions.last?.instant ?? .min
    let ruled =
      rule?.transitions(years: (years.lowerBound - 1)...(years.upperBound + 1))
      .filter { $0.instant > last && $0.instant >= start - 2 * day } ?? []
    return OffsetChange.changes(
      among: written + ruled, startingFrom: type(at: start - 2 * day - 1)
    ).filter { years.contains($0.wall.date.year) }
  }
}
