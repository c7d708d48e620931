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
      lines.text("PRODID", product)
      lines.token("CALSCALE", "GREGORIAN")
      feed?.write(to: &lines, lastModified: events.map(\.stamp).max())
      for timeZone in timeZones { timeZone.write(to: &lines) }
      for event in events { event.write(to: &lines) }
    }
    return lines.bytes
  }

  /// One VTIMEZONE for each zone that an event names, right for the years of those events.
  private var timeZones: [TimeZoneComponent] {
    var used: [String: (rules: TimeZoneRules, years: ClosedRange<Int>)] = [:]
    for event in events {
      guard case .times(let times, let rules) = event.time, !rules.isUTC else { continue }
      let first = times.lowerBound.date.year
      let last = times.upperBound.date.year
      let known = used[rules.name]?.years ?? first...last
      used[rules.name] = (rules, min(known.lowerBound, first)...max(known.upperBound, last))
    }
    return used.values.sorted { $0.rules.name < $1.rules.name }
      .map { TimeZoneComponent($0.rules, years: $0.years) }
  }
}
