/// How one zone of the IANA database sets its clocks, past and future.
public struct TimeZoneRules: Equatable, Sendable {
  /// The zone's name, for instance Europe/Oslo.
  public let name: String

  let data: ZoneData
  /// The rule of two changes a year that holds at last; nil where the clocks are no longer moved.
  let yearlyPair: YearlyPair?

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
  }

  /// Whether the zone is UTC itself, whose times a calendar writes with a Z and no VTIMEZONE.
  public var isUTC: Bool { TimeZoneRules.namesOfUTC.contains(name) }

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
