/// One event of a calendar.
public struct Event: Equatable, Sendable {
  /// What identifies the event for as long as it lives, in every calendar that holds it.
  public var uid: String
  /// The moment of the last change that a subscriber can see.
  public var stamp: UTCInstant
  /// The moment the event was first published.
  public var created: UTCInstant
  /// The number of changes since then.
  public var sequence: Int
  /// When it takes place.
  public var time: EventTime
  /// The title.
  public var summary: String
  /// Whether it will take place.
  public var status: Status
  /// Whether the time stays free, as it does on the day of a deadline.
  public var leavesTimeFree: Bool
  /// The event's page.
  public var url: URI?
  /// The whole story, in plain text.
  public var description: String?
  /// Where it takes place.
  public var location: String?
  /// The meeting on the net that it takes place in.
  public var conference: Conference?
  /// What the event can be sorted by.
  public var categories: [String]
  /// Whom to ask.
  public var contact: String?
  /// The reminder.
  public var alarm: Alarm?

  /// Whether an event will take place.
  public enum Status: Hashable, Sendable {
    /// It will.
    case confirmed
    /// It is planned, and may change.
    case tentative
    /// It will not, and takes nobody's time.
    case cancelled
  }

  /// Describes an event.
  public init(
    uid: String, stamp: UTCInstant, created: UTCInstant, sequence: Int, time: EventTime,
    summary: String, status: Status = .confirmed, leavesTimeFree: Bool = false, url: URI? = nil,
    description: String? = nil, location: String? = nil, conference: Conference? = nil,
    categories: [String] = [], contact: String? = nil, alarm: Alarm? = nil
  ) {
    self.uid = uid
    self.stamp = stamp
    self.created = created
    self.sequence = sequence
    self.time = time
    self.summary = summary
    self.status = status
    self.leavesTimeFree = leavesTimeFree
    self.url = url
    self.description = description
    self.location = location
    self.conference = conference
    self.categories = categories
    self.contact = contact
    self.alarm = alarm
  }
}

extension Event {
  func write(to lines: inout ContentLines) {
    lines.component("VEVENT") { lines in
      lines.title("UID", uid)
      // Without METHOD the two mean the same (RFC 5545, 3.8.7.2).
      lines.instant("DTSTAMP", stamp)
      lines.instant("LAST-MODIFIED", stamp)
      lines.instant("CREATED", created)
      lines.line("SEQUENCE") { $0.append(contentsOf: String(max(0, sequence)).utf8) }
      time.write(to: &lines)
      lines.title("SUMMARY", summary)
      writeStatus(to: &lines)
      if let url { lines.uri("URL", url) }
      if let description { lines.text("DESCRIPTION", description) }
      if let location { lines.title("LOCATION", location) }
      conference?.write(to: &lines)
      writeCategories(to: &lines)
      if let contact { lines.title("CONTACT", contact) }
      alarm?.write(to: &lines, summary: summary)
    }
  }

  private func writeStatus(to lines: inout ContentLines) {
    let isFree = leavesTimeFree || status == .cancelled
    switch status {
    case .confirmed: lines.token("STATUS", "CONFIRMED")
    case .tentative: lines.token("STATUS", "TENTATIVE")
    case .cancelled: lines.token("STATUS", "CANCELLED")
    }
    lines.token("TRANSP", isFree ? "TRANSPARENT" : "OPAQUE")
    // Where Outlook finds TRANSP it does not read STATUS.
    if status == .tentative {
      lines.token("X-MICROSOFT-CDO-BUSYSTATUS", "TENTATIVE")
    } else {
      lines.token("X-MICROSOFT-CDO-BUSYSTATUS", isFree ? "FREE" : "BUSY")
    }
  }

  private func writeCategories(to lines: inout ContentLines) {
    let named = categories.filter { !CleanText($0).onOneLine.isEmpty }
    guard !named.isEmpty else { return }
    lines.line("CATEGORIES") { bytes in
      for (index, category) in named.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.appendListItem(category)
      }
    }
  }
}
