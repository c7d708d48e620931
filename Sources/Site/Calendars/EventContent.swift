import ICalendar
import Language

/// What a subscriber sees of an event, without its memory: no stamps, no sequence.
struct EventContent: Sendable {
  var time: EventTime
  var summary: String
  var status: Event.Status
  var leavesTimeFree = false
  var url: URI?
  var description: String
  var location: String?
  var conference: Conference?
  var categories: [String] = []
  var contact: String?

  /// The event with its memory.
  func event(uid: String, created: UTCInstant, state: CalendarLock.FeedState) -> Event {
    Event(
      uid: uid, stamp: state.modified, created: created, sequence: state.sequence, time: time,
      summary: summary, status: status, leavesTimeFree: leavesTimeFree, url: url,
      description: description, location: location, conference: conference,
      categories: categories, contact: contact)
  }

  /// A digest of all that a subscriber sees.
  var fingerprint: EventFingerprint {
    let times: String =
      switch time {
      case .days(let days): "\(days.lowerBound)/\(days.upperBound)"
      case .times(let times, let rules):
        "\(times.lowerBound)/\(times.upperBound)/\(rules.name)"
      }
    let parts = [
      times, summary, status.word, leavesTimeFree ? "free" : "busy", url?.description ?? "",
      description, location ?? "", conference.map { $0.uri.description + " " + $0.label } ?? "",
      categories.joined(separator: ","), contact ?? "",
    ]
    return EventFingerprint(SHA1(parts.joined(separator: "\u{1F}")))
  }
}

extension Event.Status {
  /// The word that stands in a fingerprint, which calendars' memories keep.
  fileprivate var word: String {
    switch self {
    case .confirmed: "confirmed"
    case .tentative: "tentative"
    case .cancelled: "cancelled"
    }
  }
}

/// The facts of an event that are told when they change.
struct ToldFacts: Equatable, Sendable {
  /// What became of the event.
  enum Status: String, Sendable, CaseIterable {
    case confirmed, tentative, cancelled
    /// It had a date and has none now.
    case undated
    /// It is no longer in the content.
    case removed

    /// Whether calendars show it as cancelled.
    var isOff: Bool { self == .cancelled || self == .undated || self == .removed }
  }

  var title: String
  var dates: DateRange
  var time: TimeRange?
  var place: String
  var status: Status
}
