/// One of the ways a zone sets its clocks.
struct LocalTimeType: Hashable, Sendable {
  /// Seconds east of Greenwich.
  var offset: Int
  /// Whether the zone's data calls it daylight saving time.
  var isDaylight: Bool
  /// The abbreviation, for instance CET.
  var name: String
}

/// The moment from which a zone sets its clocks in another way.
struct ZoneTransition: Hashable, Sendable {
  /// Seconds since 1970, UTC.
  var instant: Int
  var type: LocalTimeType
}

/// A transition at which the clocks are in fact moved.
struct OffsetChange: Hashable, Sendable {
  /// Seconds since 1970, UTC.
  var instant: Int
  var before: LocalTimeType
  var after: LocalTimeType

  /// What the clock shows at that moment, before it is moved.
  var wall: CivilDateTime { CivilDateTime(secondsAsIfUTC: instant + before.offset) }

  /// Whether clients are to call what begins here daylight time: always the side that is ahead,
  /// though Ireland's and Morocco's law calls it standard time.
  var beginsDaylight: Bool {
    after.offset > before.offset && (after.isDaylight || before.isDaylight)
  }
}

extension OffsetChange {
  /// The changes among transitions in order of time, given what held before the first.
  static func changes(
    among transitions: some Sequence<ZoneTransition>, startingFrom initial: LocalTimeType
  ) -> [OffsetChange] {
    var changes: [OffsetChange] = []
    var current = initial
    for transition in transitions {
      if let last = changes.last, last.instant == transition.instant {
        // Two rules that meet leave no moment between them.
        changes.removeLast()
        current = last.before
      }
      if transition.type.offset != current.offset {
        changes.append(
          OffsetChange(instant: transition.instant, before: current, after: transition.type))
      }
      current = transition.type
    }
    return changes
  }
}
