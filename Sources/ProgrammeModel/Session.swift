public import Diagnostics
import FrontMatter
public import Language

/// One gathering of a programme: a day or more, a webinar, a workshop.
///
/// A class, since programmes, calendars and pages all hold their sessions.
public final class Session: Sendable {
  /// The lasting name that the calendar's identity is made of.
  public let id: Located<String>
  /// What it is called.
  public let title: Located<String>
  /// The kind of gathering in the organiser's own word.
  public let type: String?
  /// When it is.
  public let timing: Timing
  /// How one takes part.
  public let format: Format?
  /// Where it is.
  public let place: Place?
  /// How to join it from afar.
  public let join: Join?
  /// Who must, ought to or may come.
  public let attendance: Attendance
  /// Whom it is for, by the keys of the calendar's audiences; `alle` is everyone.
  public let audience: [Located<String>]
  /// Whether it will take place.
  public let status: Status
  /// What it is about.
  public let themes: [String]
  /// Whether the themes may still change.
  public let areThemesProvisional: Bool
  /// What to bring or to have done.
  public let prepare: [String]
  /// Papers and slides.
  public let materials: [Material]
  /// What else there is to say.
  public let note: String?
  /// Where it stands.
  public let location: SourceLocation

  /// The word that stands for everyone in the programme.
  public static let everyone = "alle"

  /// When a session is.
  public enum Timing: Sendable {
    /// On days that are known; without a time it lasts all day.
    case dated(Located<DateRange>, time: Located<TimeRange>?, dayLength: DayLength?)
    /// Not on a known day yet: what is known in words, how many times, and how long.
    case unscheduled(String, count: Int?, length: TimeSpan?)
  }

  /// What is known of the length of a day whose hours are not known.
  public enum DayLength: String, Sendable, Hashable, CaseIterable {
    case whole, half, either
  }

  /// How one takes part.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    case physical, digital, hybrid, either
  }

  /// Whether a session will take place.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    case confirmed, tentative, cancelled
  }

  /// Where a session is.
  public enum Place: Sendable, Hashable {
    /// Not known yet.
    case later
    /// The name of the place and its address, one of them at least.
    case known(name: String?, address: String?)
  }

  /// How to join a session from afar.
  public enum Join: Sendable, Hashable {
    /// The link is sent to the participants.
    case later
    /// The link.
    case link(Located<String>)
  }

  /// A paper or a set of slides.
  public struct Material: Sendable, Hashable {
    /// What it is called.
    public let title: String
    /// Where it is.
    public let href: Located<String>?
  }

  init(
    id: Located<String>, title: Located<String>, type: String?, timing: Timing, format: Format?,
    place: Place?, join: Join?, attendance: Attendance, audience: [Located<String>],
    status: Status, themes: [String], areThemesProvisional: Bool, prepare: [String],
    materials: [Material], note: String?, location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.type = type
    self.timing = timing
    self.format = format
    self.place = place
    self.join = join
    self.attendance = attendance
    self.audience = audience
    self.status = status
    self.themes = themes
    self.areThemesProvisional = areThemesProvisional
    self.prepare = prepare
    self.materials = materials
    self.note = note
    self.location = location
  }

  /// The days, where they are known.
  public var dates: DateRange? {
    if case .dated(let dates, _, _) = timing { return dates.value }
    return nil
  }

  /// The time of day, where it is known.
  public var time: TimeRange? {
    if case .dated(_, let time, _) = timing { return time?.value }
    return nil
  }

  /// Whether it is for an audience, by its key.
  public func isFor(_ audience: String) -> Bool {
    self.audience.contains { $0.value == Session.everyone || $0.value == audience }
  }
}

/// Who must, ought to or may come to a session.
public struct Attendance: Sendable, Hashable {
  /// How much is asked.
  public enum Demand: String, Sendable, Hashable, CaseIterable {
    case mandatory, recommended, optional
  }

  /// What is asked of everyone who is not named below; nil where nothing is said.
  public let everyone: Demand?
  /// What is asked of single audiences, in the order they were written.
  public let byAudience: [(audience: Located<String>, demand: Demand)]

  /// What is asked of an audience.
  public func demand(on audience: String) -> Demand? {
    byAudience.first { $0.audience.value == audience }?.demand ?? everyone
  }

  /// Whether two ask the same.
  public static func == (left: Attendance, right: Attendance) -> Bool {
    left.everyone == right.everyone
      && left.byAudience.elementsEqual(right.byAudience) {
        $0.audience.value == $1.audience.value && $0.demand == $1.demand
      }
  }

  /// Mixes in what is asked.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(everyone)
    for entry in byAudience {
      hasher.combine(entry.audience.value)
      hasher.combine(entry.demand)
    }
  }
}
