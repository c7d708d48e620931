/// Why a time zone cannot be used.
public enum TimeZoneError: Error, Hashable, Sendable {
  /// The name is not of the form that IANA's zones have.
  case malformedName(String)
  /// None of the directories is there: the system has no time zone data.
  case noZoneData(directories: [String])
  /// The system's data has no zone of that name.
  case unknown(String)
  /// The zone's data is there, but cannot be understood.
  case unreadable(String, Fault)

  /// What is wrong with a zone's data.
  public enum Fault: Error, Hashable, Sendable {
    /// It does not begin as RFC 9636 says.
    case notZoneData
    /// It is of the first version, which says nothing of the years after 2037.
    case tooOld
    /// It ends too early.
    case truncated
    /// It counts leap seconds, as the files under right/ do.
    case leapSeconds
    /// Its transitions do not follow one another, or name what is not there.
    case inconsistent
    /// The rule at its end is not a POSIX time zone.
    case malformedRule(String)
  }
}
