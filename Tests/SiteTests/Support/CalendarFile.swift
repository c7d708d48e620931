/// A calendar as its bytes have it, read by rules written down anew, so that what writes calendars
/// is not asked whether it did well.
struct CalendarFile {
  /// An event: its bytes, and its properties by their names.
  struct Event: Equatable {
    /// The lines as they stand, folds and all.
    let raw: String
    /// The values by the properties' names, without parameters, still escaped.
    let properties: [String: String]

    subscript(_ name: String) -> String? { properties[name] }

    var uid: String { self["UID"] ?? "" }
    var sequence: Int { self["SEQUENCE"].flatMap { Int($0) } ?? -1 }
  }

  /// The events in the order they stand.
  let events: [Event]
  /// What went wrong in reading.
  let faults: [String]

  init(_ bytes: [UInt8]) {
    var faults: [String] = []
    let text = String(decoding: bytes, as: UTF8.self)
    if !text.utf8.elementsEqual(bytes) { faults.append("not UTF-8") }
    var lines: [String] = []
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      guard part.last == 0x0D else {
        if !part.isEmpty { faults.append("a line without CR") }
        continue
      }
      if part.count > 76 { faults.append("a line of \(part.count - 1) octets") }
      lines.append(String(decoding: part.dropLast(), as: UTF8.self))
    }
    if bytes.suffix(2) != [0x0D, 0x0A] { faults.append("no line end at the end") }
    var events: [Event] = []
    var raw: [String]?
    for line in lines {
      if line == "BEGIN:VEVENT" { raw = [] }
      raw?.append(line)
      if line == "END:VEVENT", let block = raw {
        events.append(Self.event(block))
        raw = nil
      }
    }
    if raw != nil { faults.append("an event that never ends") }
    self.events = events
    self.faults = faults
  }

  /// The event of an identity.
  func event(_ uid: String) -> Event? { events.first { $0.uid == uid } }

  private static func event(_ lines: [String]) -> Event {
    var unfolded: [String] = []
    for line in lines {
      if line.hasPrefix(" "), let last = unfolded.popLast() {
        unfolded.append(last + line.dropFirst())
      } else {
        unfolded.append(line)
      }
    }
    var properties: [String: String] = [:]
    var isInAlarm = false
    for line in unfolded {
      if line == "BEGIN:VALARM" { isInAlarm = true }
      if line == "END:VALARM" { isInAlarm = false }
      guard !isInAlarm, let colon = colon(in: line) else { continue }
      let name = line.prefix { $0 != ":" && $0 != ";" }
      properties[String(name)] = String(line[line.index(after: colon)...])
    }
    return Event(raw: lines.joined(separator: "\r\n"), properties: properties)
  }

  /// The colon before the value: the first that is not in quotes.
  private static func colon(in line: String) -> String.Index? {
    var isQuoted = false
    return line.indices.first { index in
      if line[index] == "\"" { isQuoted.toggle() }
      return line[index] == ":" && !isQuoted
    }
  }
}
