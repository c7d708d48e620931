import Diagnostics
import FrontMatter
import ICalendar
import Language

extension CalendarLock {
  /// Reads a lock. Nil, with a finding that says how to recover, where it cannot be trusted.
  static func read(
    _ file: SourceFile, findings: inout [Finding]
  ) -> CalendarLock? {
    if let line = conflictLine(file.bytes) {
      findings.append(
        Finding(
          .lockDamaged(.mergeConflict), at: SourceLocation(file: file.path, line: line, length: 7)))
      return nil
    }
    var found: [Finding] = []
    let node = file.bytes.withUnsafeBufferPointer {
      YAMLNode.read($0, file: file.path, findings: &found)
    }
    guard let node, found.isEmpty else {
      findings.append(
        Finding(
          .lockDamaged(.malformed("YAML")),
          at: found.first?.location ?? SourceLocation(file: file.path)))
      return nil
    }
    do {
      return try CalendarLock(node, file: file.path)
    } catch {
      findings.append(Finding(.lockDamaged(error.fault), at: error.location))
      return nil
    }
  }

  private static func conflictLine(_ bytes: [UInt8]) -> Int? {
    let marks = [UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">")]
    var line = 1
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A { line += 1 }
      guard marks.contains(byte), index == 0 || bytes[index - 1] == 0x0A else { continue }
      if bytes[index...].prefix(while: { $0 == byte }).count >= 7 { return line }
    }
    return nil
  }

  private struct Damage: Error {
    let fault: LockFault
    let location: SourceLocation
  }

  private init(_ node: YAMLNode, file: String) throws(Damage) {
    let start = SourceLocation(file: file)
    let version = node["version"]?.text
    guard version == Self.version else {
      throw Damage(
        fault: version.map { .unknownVersion($0) } ?? .malformed("version"),
        location: node["version"]?.location ?? start)
    }
    guard let events = node["events"]?.items else {
      throw Damage(fault: .malformed("events"), location: node["events"]?.location ?? start)
    }
    identity = try Self.text(node, "identity")
    guard case .success(let clock) = WrittenDate.read(try Self.text(node, "clock")) else {
      throw Damage(fault: .malformed("clock"), location: node["clock"]?.location ?? start)
    }
    self.clock = clock.range.first
    records = [:]
    for event in events {
      let record = try Self.record(event)
      guard records.updateValue(record, forKey: record.key) == nil else {
        throw Damage(fault: .malformed(record.key), location: event.location)
      }
    }
    guard let end = node["end"]?.text, Int(end) == records.count else {
      throw Damage(fault: .malformed("end"), location: node["end"]?.location ?? start)
    }
  }

  private static func text(_ node: YAMLNode, _ key: String) throws(Damage) -> String {
    guard case .scalar(let text, _)? = node[key]?.content else {
      throw Damage(fault: .malformed(key), location: node[key]?.location ?? node.location)
    }
    return text
  }

  private static func instant(_ text: String, _ node: YAMLNode) throws(Damage) -> UTCInstant {
    guard let instant = UTCInstant(iso: text) else {
      throw Damage(fault: .malformed(text), location: node.location)
    }
    return instant
  }

  private static func record(_ node: YAMLNode) throws(Damage) -> Record {
    let key = try text(node, "id")
    guard let sequence = Int(try text(node, "sequence")), sequence >= 0,
      let (dates, time) = when(try text(node, "when")),
      let status = ToldFacts.Status(rawValue: try text(node, "status")),
      let feeds = node["feeds"]?.entries
    else { throw Damage(fault: .malformed(key), location: node.location) }
    var record = Record(
      key: key, uid: try text(node, "uid"), created: try instant(try text(node, "created"), node),
      sequence: sequence,
      facts: ToldFacts(
        title: try text(node, "title"), dates: dates, time: time,
        place: try text(node, "place"), status: status),
      feeds: [:], changes: [])
    for feed in feeds {
      let parts = feed.value.text?.split(separator: " ").map(String.init) ?? []
      guard parts.count == 3, let fingerprint = EventFingerprint(parts[0]),
        let sequence = Int(parts[1]), sequence >= 0, sequence <= record.sequence
      else { throw Damage(fault: .malformed(key), location: feed.value.location) }
      record.feeds[FeedKey(name: feed.key)] = FeedState(
        fingerprint: fingerprint, sequence: sequence, modified: try instant(parts[2], feed.value))
    }
    for change in node["changes"]?.items ?? [] {
      guard let kind = Change.Kind(rawValue: try text(change, "what")) else {
        throw Damage(fault: .malformed(key), location: change.location)
      }
      record.changes.append(
        Change(
          at: try instant(try text(change, "at"), change), kind: kind,
          from: try text(change, "from"), to: try text(change, "to")))
    }
    return record
  }
}
