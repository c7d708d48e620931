import Language

extension ProgrammeFault {
  /// The fault in English.
  var english: Wording {
    let language = Language.english
    switch self {
    case .restDay(let day, let holiday):
      return Wording(
        "\(language.text(day)) is " + (holiday.map(language.name(of:)) ?? "a Sunday"),
        mend: "choose another day, or see whether the date is mistyped")
    case .closedDay(let closure, let days):
      return Wording(
        "the session falls in \"\(closure)\" (\(language.text(days)))", mend: "choose another day")
    case .deadlineAfterStart(let start):
      return Wording(
        "the deadline comes after the first session, which is on \(language.text(start))",
        mend: "correct the deadline or the date of the session")
    case .deadlineOnRestDay(let day, let holiday):
      return Wording(
        "the deadline \(language.text(day)) is "
          + (holiday.map(language.name(of:)) ?? "a Sunday"),
        mend: "choose a working day, so that applicants can get answers")
    case .wrongCount(let stated, let right, let schedule):
      return Wording(
        "the text says \(stated), but the schedule has \(right) (\(schedule))",
        mend: "correct the text or the schedule")
    case .wrongDuration(let first, let last):
      return Wording(
        "the duration does not agree with the sessions, which run from \(language.text(first)) to "
          + language.text(last),
        mend: "correct the duration, or see whether a date is wrong")
    case .overlap(let other, let place):
      return Wording(
        "the session is at the same time as \"\(other)\" (\(place.file), line \(place.line)), "
          + "and some are to attend both",
        mend: "move one of them, or say whom each is for with \"audience:\"")
    case .noPlace:
      return Wording(
        "people are to meet, but it does not say where",
        mend: "add \"place: { name: …, address: … }\", or \"place: later\"")
    case .noJoin:
      return Wording(
        "the session is digital, but it does not say how to join",
        mend: "add \"join: https://…\", or \"join: later\" if the link will be sent")
    case .undatedMandatory:
      return Wording(
        "the session is mandatory but has no date",
        mend: "add \"date: …\" as soon as it is decided")
    case .nameUnlikeEmail(let name, let part):
      return Wording(
        "the name \"\(name)\" and the address (\"\(part)\") are spelt differently",
        mend: "find out which is right, and correct the other")
    case .noConsent:
      return Wording(
        "it does not say that the person quoted has agreed to it",
        mend: "ask, and write \"consent: true\" when the answer is yes")
    case .expiredContact(let until):
      return Wording(
        "the contact is no longer shown: \"until\" is \(language.text(until))",
        mend: "remove the person, or set a later date")
    case .otherDeadline(let day, let month, let right, let place):
      return Wording(
        "the text gives the deadline as \(day) \(language.name(ofMonth: month)), but it is set to "
          + "\(language.text(right)) (\(place.file), line \(place.line))",
        mend: "correct the wrong one, so that both say the same")
    }
  }
}
