/// What a calendar that is subscribed to says of itself.
public struct Feed: Equatable, Sendable {
  /// The name that clients show in their list of calendars.
  public var name: String
  /// What the calendar holds.
  public var description: String?
  /// The time zone in which clients show the calendar, by its IANA name.
  public var timeZone: String?
  /// How often clients are asked to look for changes, in hours.
  public var refreshHours: Int
  /// The address from which the calendar is fetched.
  public var source: URI?
  /// The page that says more.
  public var url: URI?
  /// The calendar's own identifier.
  public var uid: String?
  /// The colour that clients may draw it in.
  public var color: Color?

  /// Names a calendar to subscribe to.
  public init(
    name: String, description: String? = nil, timeZone: String? = nil, refreshHours: Int = 6,
    source: URI? = nil, url: URI? = nil, uid: String? = nil, color: Color? = nil
  ) {
    self.name = name
    self.description = description
    self.timeZone = timeZone
    self.refreshHours = refreshHours
    self.source = source
    self.url = url
    self.uid = uid
    self.color = color
  }
}

extension Feed {
  /// Writes the properties of RFC 7986 and the older ones that Outlook, Google and Apple read.
  func write(to lines: inout ContentLines, lastModified: UTCInstant?) {
    lines.title("NAME", name)
    lines.title("X-WR-CALNAME", name)
    if let description {
      lines.text("DESCRIPTION", description)
      lines.text("X-WR-CALDESC", description)
    }
    if let timeZone { lines.title("X-WR-TIMEZONE", timeZone) }
    let refresh = "PT\(max(1, refreshHours))H".utf8
    lines.line("REFRESH-INTERVAL;VALUE=DURATION") { $0.append(contentsOf: refresh) }
    lines.line("X-PUBLISHED-TTL") { $0.append(contentsOf: refresh) }
    if let source { lines.uri("SOURCE;VALUE=URI", source) }
    if let url { lines.uri("URL", url) }
    if let uid { lines.title("UID", uid) }
    if let lastModified { lines.instant("LAST-MODIFIED", lastModified) }
    if let color {
      lines.title("COLOR", color.nearestName)
      lines.title("X-APPLE-CALENDAR-COLOR", color.hexadecimal)
    }
  }
}
