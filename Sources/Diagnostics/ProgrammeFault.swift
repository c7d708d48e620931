public import Language

/// What does not fit together in a programme: its days, places and people.
public enum ProgrammeFault: Sendable, Hashable {
  /// A session on a Sunday or, where it is named, a public holiday.
  case restDay(LocalDate, NorwegianHoliday?)
  /// A session on days that the site has said to be closed.
  case closedDay(closure: String, days: DateRange)
  /// An application deadline after the first session.
  case deadlineAfterStart(start: LocalDate)
  /// A deadline on a Sunday or a public holiday.
  case deadlineOnRestDay(LocalDate, NorwegianHoliday?)
  /// A number of sessions in the text that the schedule does not have.
  case wrongCount(stated: Int, right: Int, schedule: String)
  /// A length of the programme that its first and last session do not bear out.
  case wrongDuration(first: LocalDate, last: LocalDate)
  /// Two sessions of one audience at once.
  case overlap(other: String, at: SourceLocation)
  /// A session where people meet, and no word of where.
  case noPlace
  /// A digital session, and no word of how to join it.
  case noJoin
  /// A session that must be attended and has no date.
  case undatedMandatory
  /// A name and an e-mail address that differ in a letter or two.
  case nameUnlikeEmail(name: String, part: String)
  /// A quotation of somebody who is not said to have agreed to it.
  case noConsent
  /// A contact who is no longer shown, in a programme that goes on.
  case expiredContact(until: LocalDate)
  /// A deadline in the text that is not the one in the front matter.
  case otherDeadline(day: Int, month: Int, right: LocalDate, at: SourceLocation)

  var rule: Rule {
    switch self {
    case .restDay: .sundayOrHoliday
    case .closedDay: .closure
    case .deadlineAfterStart: .deadlineAfterStart
    case .deadlineOnRestDay: .deadlineOnHoliday
    case .wrongCount: .count
    case .wrongDuration: .duration
    case .overlap: .overlap
    case .noPlace: .noPlace
    case .noJoin: .noJoin
    case .undatedMandatory: .undatedMandatory
    case .nameUnlikeEmail: .nameEmail
    case .noConsent: .consent
    case .expiredContact: .expiredContact
    case .otherDeadline: .textContradictsData
    }
  }
}
