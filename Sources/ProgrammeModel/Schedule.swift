public import Diagnostics
import FrontMatter
import Language

/// A programme's sessions and how they are told to calendars.
public struct Schedule: Sendable {
  /// How the calendar is named and for whom there are calendars of their own.
  public let calendar: CalendarSettings
  /// The sessions in the order they were written.
  public let sessions: [Session]

  init?(_ fields: inout Fields) {
    calendar = fields.value("calendar", CalendarSettings.init) ?? CalendarSettings()
    guard
      let sessions = fields.required("sessions", { Read.list($0, of: { Session($0, &$1) }, &$1) })
    else { return nil }
    self.sessions = sessions
  }

  /// A schedule of sessions.
  public init(calendar: CalendarSettings, sessions: [Session]) {
    self.calendar = calendar
    self.sessions = sessions
  }

  /// The sessions whose days are known, by day and time, and then those that have none.
  public var sessionsInOrder: [Session] {
    let dated = sessions.enumerated().filter { $0.element.dates != nil }.sorted {
      let left = sortKey($0.element)
      let right = sortKey($1.element)
      return left != right ? left < right : $0.offset < $1.offset
    }
    return dated.map(\.element) + sessions.filter { $0.dates == nil }
  }

  private func sortKey(_ session: Session) -> (Int, Int) {
    (session.dates?.first.daysSince1970 ?? 0, session.time?.start.minutes ?? -1)
  }
}

/// How a schedule is told to calendars.
public struct CalendarSettings: Sendable {
  /// A group of participants that has a calendar of its own.
  public struct Audience: Sendable {
    /// Its key, which names its calendar's file.
    public let key: Located<String>
    /// What it is called.
    public let name: String
  }

  /// The calendar's name, where it is not that of the programme.
  public let name: String?
  /// The audiences in the order they were written.
  public let audiences: [Audience]
  /// What the events' lasting identity is made of, where it is not the programme's folder: the
  /// folder's old name, when it was renamed after something had been published.
  public let identity: Located<String>?
  /// Where this stands.
  public let location: SourceLocation?

  /// No name, no audiences.
  public init() {
    (name, audiences, identity, location) = (nil, [], nil, nil)
  }

  init(name: String?, audiences: [Audience], identity: Located<String>?) {
    (self.name, self.audiences, self.identity, location) = (name, audiences, identity, nil)
  }

  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    name = fields.value("name", Read.text)
    audiences = fields.value("audiences", Self.audiences) ?? []
    identity = fields.value("identity", Read.locatedText)
    location = node.location
    fields.finish(&findings)
  }

  private static func audiences(
    _ node: YAMLNode, _ findings: inout [Finding]
  ) -> [Audience]? {
    guard let entries = node.entries else {
      findings.append(.badValue(node, .mapping))
      return nil
    }
    return entries.compactMap { entry in
      let isKey = entry.key.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
      guard isKey, !entry.key.isEmpty, entry.key != "session" else {
        findings.append(
          Finding(.badValue(entry.key, expected: .identifier), at: entry.keyLocation))
        return nil
      }
      guard let name = Read.text(entry.value, &findings) else { return nil }
      return Audience(key: Located(entry.key, at: entry.keyLocation), name: name)
    }
  }
}
