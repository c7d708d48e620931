import Diagnostics

/// `count`: where a text says how many sessions there are, the programme's schedule has as many.
/// It speaks up only where no reading of the words agrees with the schedule.
func checkCounts(_ part: SitePart, _ findings: inout [Finding]) {
  for page in part.pages where !page.mentions.counts.isEmpty {
    guard page.kind != .report, page.kind != .literature,
      let programme = part.site.programme(of: page),
      programme.schedules.count == 1, let schedule = programme.schedules.first
    else { continue }
    let years = programme.days.map { $0.first.year...$0.last.year }
    for count in page.mentions.counts {
      guard count.years.allSatisfy({ years?.contains($0) ?? false }),
        let right = contradiction(count, schedule.schedule?.sessions ?? [])
      else { continue }
      findings.append(
        Finding(
          .programme(.wrongCount(stated: count.number, right: right, schedule: schedule.file)),
          at: count.place))
    }
  }
}

/// What the schedule has where it has not what is stated; nil where they agree or may agree.
private func contradiction(_ count: SessionCount, _ sessions: [Session]) -> Int? {
  let readings = readings(of: count, sessions.filter { $0.status != .cancelled })
  guard let right = readings.first, let most = readings.max(), !readings.contains(count.number)
  else { return nil }
  if count.number > most { return count.isLimit ? nil : right }
  return count.isNarrowed || count.isLimit || (count.number == 1 && count.demand == nil)
    ? nil : right
}

/// How many sessions the words may mean, the most likely first; none where the schedule does not
/// say.
private func readings(of count: SessionCount, _ sessions: [Session]) -> [Int] {
  var chosen: [[Session]] = [sessions]
  if let demand = count.demand {
    let audiences = Set(sessions.flatMap(\.attendance.byAudience).map(\.audience.value))
    guard sessions.contains(where: { $0.attendance.everyone != nil }) || !audiences.isEmpty else {
      return []
    }
    chosen = [sessions.filter { $0.attendance.everyone == demand }]
    for audience in audiences.sorted() {
      chosen.append(sessions.filter { $0.attendance.demand(on: audience) == demand })
    }
  }
  let kinds = chosen.flatMap { sessions in
    filters(for: count).map { filter in sessions.filter(filter) }
  }
  let numbers = kinds.map { $0.reduce(0) { $0 + $1.times } }
  return count.demand == nil && numbers.allSatisfy({ $0 == 0 }) ? [] : numbers
}

private func filters(for count: SessionCount) -> [(Session) -> Bool] {
  switch count.noun {
  case .webinar: return [{ $0.isCalled("webinar") }]
  case .conference: return [{ $0.isCalled("konferanse") }]
  case .workshop: return [{ $0.isCalled("verksted") || $0.isCalled("workshop") }]
  case .compound(let stem): return [{ $0.isCalled(stem) }]
  case .session:
    guard count.demand != nil else { return [] }
    if count.isDigital { return [{ $0.format == .digital }, { $0.format != .physical }] }
    let physical: (Session) -> Bool = { $0.format == .physical }
    if count.isPhysical { return [physical, { $0.format != .digital }] }
    return [{ _ in true }, physical, { $0.format != .digital }, { $0.isCalled("samling") }]
  }
}

extension Session {
  /// How many times it is held.
  fileprivate var times: Int {
    if case .unscheduled(_, let count, _) = timing { return count ?? 1 }
    return 1
  }

  /// `word` is in small letters.
  fileprivate func isCalled(_ word: String) -> Bool {
    type?.lowercased().holds(word) == true || title.value.lowercased().holds(word)
  }
}
