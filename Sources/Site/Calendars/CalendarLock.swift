import ICalendar
import Language

/// The memory of a programme's calendars: what subscribers have been told, and when.
struct CalendarLock: Equatable, Sendable {
  /// What one calendar has told of an event.
  struct FeedState: Equatable, Sendable {
    /// The digest of what was told.
    var fingerprint: EventFingerprint
    /// The sequence it was told with.
    var sequence: Int
    /// When it was told.
    var modified: UTCInstant
  }

  /// A change that was told.
  struct Change: Equatable, Sendable {
    enum Kind: String, Sendable, CaseIterable {
      case added, moved, renamed, place, cancelled, undated, dated, restored, confirmed, tentative
      case details
    }

    var at: UTCInstant
    var kind: Kind
    /// What it was, as the kind has it: days and times, a title, a place.
    var from: String
    /// What it is now.
    var to: String
  }

  /// The memory of one event.
  struct Record: Equatable, Sendable {
    /// The session's id, with `/2` and so on for the later days of a range with hours.
    var key: String
    var uid: String
    var created: UTCInstant
    /// The highest sequence that any calendar has told.
    var sequence: Int
    var facts: ToldFacts
    var feeds: [FeedKey: FeedState]
    var changes: [Change]
  }

  /// What the events' identity is made of: the programme's folder, or what the schedule says.
  var identity: String
  /// The day by which it was decided which cancelled sessions and contacts have passed.
  var clock: LocalDate
  /// The events by their keys.
  var records: [String: Record]

  static let version = "1"

  /// The path of a programme's memory from the site's folder, by its folder below content/.
  static func path(inFolder folder: String) -> String {
    folder.isEmpty ? "content/calendar.lock" : "content/\(folder)/calendar.lock"
  }
}

extension UTCInstant {
  /// `2026-11-22T00:10:00Z`
  var iso: String {
    let date = utc.date
    let day = LocalDate(year: date.year, month: date.month, day: date.day)
    let time = utc.time
    return "\(day?.iso ?? "")T\(twoDigits(time.hour)):\(twoDigits(time.minute)):"
      + "\(twoDigits(time.second))Z"
  }

  /// The day in UTC.
  var day: LocalDate {
    LocalDate(daysSince1970: Int((Double(secondsSinceEpoch) / 86400).rounded(.down)))
  }

  /// Reads `2026-11-22T00:10:00Z`, or `2026-11-22` as that day's midnight.
  init?(iso text: String) {
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }
    let isDay = text.utf8.count == 10
    guard isDay ? digits.count == 8 : digits.count == 14,
      isDay || (text.hasSuffix("Z") && text.utf8.count == 20)
    else { return nil }
    let number = { (range: Range<Int>) in
      digits[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard
      let day = LocalDate(year: number(0..<4), month: number(4..<6), day: number(6..<8)),
      text.hasPrefix(day.iso)
    else { return nil }
    let (hour, minute, second) =
      isDay ? (0, 0, 0) : (number(8..<10), number(10..<12), number(12..<14))
    guard hour < 24, minute < 60, second < 60 else { return nil }
    self.init(secondsSinceEpoch: day.daysSince1970 * 86400 + hour * 3600 + minute * 60 + second)
  }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
