/// A moment, the same all over the world, to the second.
public struct UTCInstant: Hashable, Sendable {
  /// The seconds since 1 January 1970 at 00:00 UTC, leap seconds not counted.
  public let secondsSinceEpoch: Int

  /// Makes the moment so many seconds after 1 January 1970 at 00:00 UTC.
  public init(secondsSinceEpoch: Int) { self.secondsSinceEpoch = secondsSinceEpoch }

  /// Makes the moment at which a clock set to UTC shows this date and time.
  public init(utc: CivilDateTime) { secondsSinceEpoch = utc.secondsAsIfUTC }

  /// Reads the form that `description` writes, or gives nil.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    let pattern = Array("dddd-dd-ddTdd:dd:ddZ".utf8)
    guard bytes.count == pattern.count else { return nil }
    var fields = [0]
    for (byte, expected) in zip(bytes, pattern) {
      if expected == UInt8(ascii: "d") {
        guard (0x30...0x39).contains(byte) else { return nil }
        fields[fields.count - 1] = fields[fields.count - 1] * 10 + Int(byte - 0x30)
      } else {
        guard byte == expected else { return nil }
        fields.append(0)
      }
    }
    guard let date = CivilDate(year: fields[0], month: fields[1], day: fields[2]),
      let time = CivilTime(hour: fields[3], minute: fields[4], second: fields[5])
    else { return nil }
    self.init(utc: CivilDateTime(date, time))
  }

  /// What a clock set to UTC shows at this moment.
  public var utc: CivilDateTime { CivilDateTime(secondsAsIfUTC: secondsSinceEpoch) }
}

extension UTCInstant: Comparable {
  /// Whether the first is earlier than the second.
  public static func < (a: UTCInstant, b: UTCInstant) -> Bool {
    a.secondsSinceEpoch < b.secondsSinceEpoch
  }
}

extension UTCInstant: CustomStringConvertible {
  /// The moment as ISO 8601 has it: 2026-10-14T06:30:00Z.
  public var description: String { "\(utc)Z" }
}
