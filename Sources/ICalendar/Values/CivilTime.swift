/// A time of day on a wall clock, in no particular time zone.
public struct CivilTime: Hashable, Sendable {
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int
  /// The second, 0 to 59.
  public let second: Int

  /// The first moment of a day.
  public static let midnight = CivilTime(secondOfDay: 0)

  /// Makes a time of day, or nil where no clock shows it.
  public init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second)
    else { return nil }
    (self.hour, self.minute, self.second) = (hour, minute, second)
  }

  /// The number of seconds since midnight on a day without a change of the clock.
  public var secondOfDay: Int { (hour * 60 + minute) * 60 + second }
}

extension CivilTime {
  /// Takes a second of the day that its caller has reduced to 0..<86400.
  init(secondOfDay: Int) {
    hour = secondOfDay / 3600
    minute = secondOfDay / 60 % 60
    second = secondOfDay % 60
  }
}

extension CivilTime: Comparable {
  /// Whether the first is earlier than the second.
  public static func < (a: CivilTime, b: CivilTime) -> Bool { a.secondOfDay < b.secondOfDay }
}

extension CivilTime: CustomStringConvertible {
  /// The time as ISO 8601 has it: 08:30:00.
  public var description: String { String(decoding: isoBytes, as: UTF8.self) }

  var isoBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendDigits(hour, width: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.appendDigits(minute, width: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.appendDigits(second, width: 2)
    return bytes
  }
}
