import Language

/// Something in a draft that a person must look at, as facts.
enum Remark: Hashable {
  // The programme.
  case titleGuessed
  case nameFromTitle
  case looksLikeReport(word: String)
  case noHosts
  case severalHosts
  // The application.
  case noApplication
  case noDeadline
  case severalDeadlines([String])
  case unclearDeadline(String, DateDoubt)
  case noApplicationAddress
  case severalApplicationAddresses([String])
  // Contacts.
  case nameUnlikeAddress(name: String, part: String)
  case nameNotInAddress(name: String)
  case addressWithoutName(String)
  case phoneWithoutName(String)
  // Sessions.
  case noSessions
  case yearFromHeading(Int, heading: String)
  case unclearDate(String, DateDoubt)
  case unclearTime(String)
  case maybeNoSession
  case onSunday
  case noSessionTitle
  case placeAsTitle
  case attendanceMissing
  case noPlace
  case noJoin
  case dateNotUsed(String, excerpt: String)
  case rowNotUsed(String)
  case moreDates(Int)
  case comparison
  // The text.
  case notBroughtAlong(description: String, address: String)
  case deadLink(text: String, address: String)
}

/// Why a date cannot be relied on.
enum DateDoubt: Hashable {
  case noYear(suggestion: String?, source: String?)
  case wrongWeekday(written: Weekday, right: Weekday)
  case weekdayOfOtherYear(written: Weekday, right: Weekday, year: Int)
  case noSuchDay
  case endBeforeStart
  case severalDates
  case unread
  case span
}

/// A remark where it stands in a draft.
public struct PlacedRemark: Sendable, Hashable {
  /// The draft's file.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// What to look at, in words.
  public let text: String
}
