/// An iCalendar object (RFC 5545): a feed to subscribe to, or one event to download.
public struct Calendar: Equatable, Sendable {
  /// The program that made it, for instance "-//Samling//Samling 1.0//NB".
  public var product: String
  /// What a feed says of itself; nil for a single event, of which Outlook would otherwise make a
  /// new calendar.
  public var feed: Feed?
  /// The events, in the order in which they are written.
  public var events: [Event]

  /// Gathers events into a calendar.
  public init(product: String, feed: Feed? = nil, events: [Event]) {
    self.product = product
    self.feed = feed
    self.events = events
  }

  /// The calendar as its file holds it: UTF-8, folded, every line ended by CRLF.
  public func bytes() -> [UInt8] {
    var lines = ContentLines()
    lines.component("VCALENDAR") { lines in
      lines.token("VERSION", "2.0")
      lines.title("PRODID", product)
      lines.token("CALSCALE", "GREGORIAN")
      feed?.write(to: &lines, lastModified: events.map(\.stamp).max())
      for timeZone in timeZones { timeZone.write(to: &lines) }
      for event in events { event.write(to: &lines) }
    }
    return lines.bytes
  }

  /// One VTIMEZONE for each zone that an event names, right for the years of the events.
  private var timeZones: [TimeZoneComponent] {
    let years = events.map(\.time.years)
    guard let first = years.map(\.lowerBound).min(), let last = years.map(\.upperBound).max()
    else { return [] }
    var used: [String: TimeZoneRules] = [:]
    for case .times(_, let rules) in events.map(\.time) where !rules.isUTC {
      used[rules.name] = rules
    }
    return used.values.sorted { $0.name < $1.name }
      .map { TimeZoneComponent($0, years: first...last) }
  }
}
