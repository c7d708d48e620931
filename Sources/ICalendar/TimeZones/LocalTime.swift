/// The moments at which a wall clock shows one time.
public enum LocalTime: Hashable, Sendable {
  /// As nearly always, it is shown once.
  case once(UTCInstant)
  /// The clock is put back, and it is shown again.
  case twice(first: UTCInstant, second: UTCInstant)
  /// The clock is put forward past it; RFC 5545 counts on with the offset from before.
  case never(asIfBefore: UTCInstant)

  /// The moment that RFC 5545 (3.3.5) takes the time for.
  public var instant: UTCInstant {
    switch self {
    case .once(let instant), .twice(let instant, _), .never(let instant): instant
    }
  }
}

extension TimeZoneRules {
  /// The moment, or the two or none, at which this zone's clocks show a time.
  public func moments(of local: CivilDateTime) -> LocalTime {
    let seconds = local.secondsAsIfUTC
    // No clock is two days from UTC, so others have nothing to do with it.
    for change in changes(around: local.date.year)
    where abs(change.instant - seconds) < 2 * 86_400 {
      let before = change.instant + change.before.offset
      let after = change.instant + change.after.offset
      let sinceBefore = UTCInstant(secondsSinceEpoch: seconds - change.before.offset)
      if (before..<max(before, after)).contains(seconds) {
        return .never(asIfBefore: sinceBefore)
      }
      if (after..<max(before, after)).contains(seconds) {
        let second = UTCInstant(secondsSinceEpoch: seconds - change.after.offset)
        return .twice(first: sinceBefore, second: second)
      }
    }
    return .once(UTCInstant(secondsSinceEpoch: seconds - offset(ofUnchanged: seconds)))
  }

  /// The offset from UTC in seconds, east positive, that RFC 5545 gives a local time.
  public func utcOffset(at local: CivilDateTime) -> Int {
    local.secondsAsIfUTC - moments(of: local).instant.secondsSinceEpoch
  }

  /// The offset from UTC in seconds, east positive, at a moment.
  public func utcOffset(at instant: UTCInstant) -> Int {
    data.type(at: instant.secondsSinceEpoch).offset
  }

  /// What this zone's clocks show at a moment.
  public func local(_ instant: UTCInstant) -> CivilDateTime {
    CivilDateTime(secondsAsIfUTC: instant.secondsSinceEpoch + utcOffset(at: instant))
  }

  /// The offset at a local time that is not close to a change: the zone's own sense of the moment
  /// may be a day off, but not the offset it then gives.
  private func offset(ofUnchanged seconds: Int) -> Int {
    let guess = data.type(at: seconds).offset
    return data.type(at: seconds - guess).offset
  }
}
