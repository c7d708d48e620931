/// One part of a VTIMEZONE: an offset from UTC, and since when, or when every year.
struct Observance: Equatable, Sendable {
  var isDaylight: Bool
  var start: CivilDateTime
  var offsetBefore: Int
  var offset: Int
  var name: String
  var recurrence: String?
}

extension Observance {
  init(_ change: OffsetChange, recurrence: String? = nil) {
    self.init(
      isDaylight: change.beginsDaylight, start: change.wall, offsetBefore: change.before.offset,
      offset: change.after.offset, name: change.after.name, recurrence: recurrence)
  }

  func write(to lines: inout ContentLines) {
    lines.component(isDaylight ? "DAYLIGHT" : "STANDARD") { lines in
      lines.line("DTSTART") { $0.append(start) }
      if let recurrence { lines.line("RRULE") { $0.append(contentsOf: recurrence.utf8) } }
      lines.line("TZOFFSETFROM") { $0.appendOffset(offsetBefore) }
      lines.line("TZOFFSETTO") { $0.appendOffset(offset) }
      lines.title("TZNAME", name)
    }
  }
}
