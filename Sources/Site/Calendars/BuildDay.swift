import ICalendar

/// The day that a site was built on, by its own clock.
struct BuildDay: Sendable {
  let zone: TimeZoneRules?

  /// The first second after the day that a moment is in, here and in UTC, since 1970.
  func end(after clock: BuildClock) -> Int {
    let now = clock.secondsSinceEpoch
    func midnight(_ offset: Int) -> Int {
      let local = now + offset
      return now + 86_400 - (local % 86_400 + 86_400) % 86_400
    }
    guard let zone else { return midnight(0) }
    let offset = zone.utcOffset(at: clock.instant)
    let end = midnight(offset)
    // On the day that clocks are changed, midnight may come an hour or two earlier.
    let later = zone.utcOffset(at: UTCInstant(secondsSinceEpoch: end))
    return min(midnight(0), end - abs(later - offset))
  }
}
