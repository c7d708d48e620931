import Testing

@testable import ICalendar

func date(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
  try #require(CivilDate(year: year, month: month, day: day))
}

func dateTime(
  _ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0
) throws -> CivilDateTime {
  CivilDateTime(
    try date(year, month, day), try #require(CivilTime(hour: hour, minute: minute)))
}

func instant(_ text: String) throws -> UTCInstant { try #require(UTCInstant(text)) }

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// The content lines of a calendar, unfolded.
func lines(_ calendar: Calendar) -> [String] { unfolded(calendar.bytes()) }

func unfolded(_ bytes: [UInt8]) -> [String] {
  var lines: [[UInt8]] = []
  for line in physicalLines(bytes) {
    if line.first == UInt8(ascii: " "), let last = lines.indices.last {
      lines[last] += line.dropFirst()
    } else {
      lines.append(Array(line))
    }
  }
  return lines.map(text)
}

/// The lines as they stand in the file, without CRLF.
func physicalLines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  var lines: [ArraySlice<UInt8>] = []
  var start = 0
  for end in bytes.indices.dropFirst() where bytes[end] == 0x0A && bytes[end - 1] == 0x0D {
    lines.append(bytes[start..<end - 1])
    start = end + 1
  }
  return start == bytes.count ? lines : lines + [bytes[start...]]
}

func someEvent(_ change: (inout Event) throws -> Void = { _ in }) throws -> Event {
  var event = Event(
    uid: "626573fd-9f46-5a90-a8a0-320d135f0e52", stamp: try instant("2026-01-05T10:00:00Z"),
    created: try instant("2025-12-01T08:00:00Z"), sequence: 2,
    time: .days(try date(2026, 10, 14)...date(2026, 10, 14)), summary: "Samling 1")
  try change(&event)
  return event
}

func calendar(of events: Event..., feed: Feed? = nil) -> Calendar {
  Calendar(product: "-//Samling//Samling//NB", feed: feed, events: events)
}

/// A TZif file of version 2 with no times in its first part.
func zoneFile(
  types: [(offset: Int, isDaylight: Bool, name: String)], transitions: [(Int, type: Int)] = [],
  rule: String = "", version: Character = "2", leapSeconds: Int = 0
) -> [UInt8] {
  func bigEndian(_ number: Int, _ size: Int) -> [UInt8] {
    (0..<size).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
  func header(_ counts: [Int]) -> [UInt8] {
    Array("TZif\(version)".utf8) + [UInt8](repeating: 0, count: 15)
      + counts.flatMap { bigEndian($0, 4) }
  }
  let names: [UInt8] = types.flatMap { Array($0.name.utf8) + [UInt8(0)] }
  var bytes = header([0, 0, 0, 0, 1, 1]) + [0, 0, 0, 0, 0, 0, 0]
  bytes += header([0, 0, leapSeconds, transitions.count, types.count, names.count])
  bytes += transitions.flatMap { bigEndian($0.0, 8) }
  bytes += transitions.map { UInt8(truncatingIfNeeded: $0.type) }
  var nameIndex = 0
  for type in types {
    bytes += bigEndian(type.offset, 4) + [type.isDaylight ? 1 : 0] + bigEndian(nameIndex, 1)
    nameIndex += type.name.utf8.count + 1
  }
  bytes += names + [UInt8](repeating: 0, count: leapSeconds * 12)
  return bytes + [0x0A] + Array(rule.utf8) + [0x0A]
}
