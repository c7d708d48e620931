/// How one zone of the IANA database sets its clocks, past and future.
///
/// A class, since every event holds its zone.
public final class TimeZoneRules: Equatable, Sendable {
  /// The zone's name, for instance Europe/Oslo.
  public let name: String

  /// What tells these rules from others of the same name.
  public let fingerprint: String

  let data: ZoneData
  /// The rule of two changes a year that holds at last; nil where the clocks are no longer moved.
  let yearlyPair: YearlyPair?
  /// Whether the zone is UTC itself, whose times a calendar writes with a Z and no VTIMEZONE.
  public let isUTC: Bool
  /// The changes of the clock around the years that most times are in.
  private let usualChanges: [OffsetChange]
  private static let usualYears = 1990...2060

  /// Understands the bytes of a TZif file, which no file system is needed for.
  public init(name: String, data bytes: [UInt8]) throws(TimeZoneError) {
    guard TimeZoneRules.isWellFormed(name) else { throw .malformedName(name) }
    self.name = name
    do {
      data = try ZoneData(bytes)
    } catch {
      throw .unreadable(name, error)
    }
    yearlyPair = YearlyPair(data)
    fingerprint = SHA1(bytes).description
    isUTC = TimeZoneRules.namesOfUTC.contains(name)
    let years = TimeZoneRules.usualYears
    usualChanges = data.changes(years: (years.lowerBound - 1)...(years.upperBound + 1))
  }

  /// Whether both move the clocks alike, and are called the same.
  public static func == (left: TimeZoneRules, right: TimeZoneRules) -> Bool {
    left === right || left.name == right.name && left.data == right.data
  }

  /// The changes of the clock in the year of a time and in those beside it.
  func changes(around year: Int) -> [OffsetChange] {
    TimeZoneRules.usualYears.contains(year)
      ? usualChanges : data.changes(years: (year - 1)...(year + 1))
  }

  private static let namesOfUTC: Set<String> = [
    "UTC", "UCT", "Universal", "Zulu", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu",
  ]
}

extension TimeZoneRules {
  /// Whether the name has the form of an IANA zone's: words parted by slashes, so that no path
  /// leads out of the directory of zones.
  static func isWellFormed(_ name: String) -> Bool {
    let words = name.split(separator: "/", omittingEmptySubsequences: false)
    return name.utf8.count <= 64 && !otherTrees.contains(String(words[0]))
      && words.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isNameByte) }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"): true
    default: false
    }
  }

  /// What lies among the zones without being one that other programs know.
  private static let otherTrees: Set<String> = ["posix", "right", "localtime", "posixrules"]
}
