public import Language

/// What is wrong, as facts. The words are in one file a language.
public enum Problem: Sendable, Hashable {
  // Files.
  case missingSiteFile
  case emptyContent
  case scheduleOutsideProgramme
  case unreadableFile(reason: String)
  case notUTF8(byteOffset: Int)
  case notARegularFile
  case fileTooLarge(bytes: Int, limit: Int)
  case linkOutOfContent
  case outputClash(address: String, other: String)
  case unsafePath(String)

  // Front matter.
  case noFrontMatter
  case unclosedFrontMatter
  case yamlSyntax(YAMLFault)
  case yamlTooLarge
  case unknownKey(String, suggestion: String?, known: [String])
  case missingKey(String)
  case duplicateKey(String, firstLine: Int)
  case badValue(String, expected: Expectation)
  case noSuchDay(day: Int, month: Int, year: Int)
  case dateWithoutYear(String)

  // Programmes.
  case wrongWeekday(written: Weekday, date: LocalDate)
  case endBeforeStart(first: LocalDate, last: LocalDate)
  case duplicateID(String, first: SourceLocation)
  case unknownReference(Reference, name: String, suggestion: String?)
  case nonexistentTime(LocalTime, date: LocalDate, zone: String)
  case unknownZone(String)
  case endNotAfterStart

  // Text and links.
  case brokenLink(String, LinkFault, suggestion: String?)
  case deadLink(String, LinkDeath)
  case missingAlt
  case nestingTooDeep(limit: Int)
  case rawHTMLDropped

  // Calendars.
  case lockDamaged(LockFault)
  case lockOutdated(uid: String)
  case idVanished(id: String, title: String)
  case calendarVanished(address: String)

  // Literature.
  case bibliographySyntax(BibliographyFault)
  case bibliographyDoubt(BibliographyDoubt)
  case unknownEntryType(String)
  case incompleteReference(key: String, missing: [String])
  case duplicateWork(key: String, first: String, at: SourceLocation)
  case uncitedWork(key: String)

  // Charts.
  case chart(ChartFault)

  // The site as a whole.
  case noAccessibilityStatement
  case programme(ProgrammeFault)
  case text(TextFault)
  case appearance(AppearanceFault)
  case acknowledgement(AcknowledgementFault)
  case sumMismatch(Sum, stated: Amount, right: Amount)
  case countMismatch(stated: Int, right: Int)

  /// The rule that it breaks.
  public var rule: Rule {
    switch self {
    case .missingSiteFile, .emptyContent: .missingFile
    case .scheduleOutsideProgramme: .outputClash
    case .unreadableFile, .notARegularFile, .fileTooLarge: .unreadableFile
    case .notUTF8: .encoding
    case .linkOutOfContent, .unsafePath: .unsafePath
    case .outputClash: .outputClash
    case .noFrontMatter, .unclosedFrontMatter, .yamlSyntax, .yamlTooLarge, .bibliographySyntax:
      .syntax
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .duplicateKey: .duplicateKey
    case .badValue, .noSuchDay, .dateWithoutYear, .unknownZone: .badValue
    case .wrongWeekday: .weekday
    case .endBeforeStart, .endNotAfterStart: .endBeforeStart
    case .duplicateID: .duplicateID
    case .unknownReference: .unknownReference
    case .nonexistentTime: .dstGap
    case .brokenLink: .brokenLink
    case .deadLink: .deadLink
    case .missingAlt: .missingAlt
    case .nestingTooDeep: .deepNesting
    case .rawHTMLDropped: .rawHTML
    case .lockDamaged: .lockDamaged
    case .lockOutdated: .lockOutdated
    case .idVanished: .idVanished
    case .calendarVanished: .calendarVanished
    case .bibliographyDoubt, .unknownEntryType, .incompleteReference: .incompleteReference
    case .duplicateWork: .duplicateWork
    case .uncitedWork: .uncited
    case .noAccessibilityStatement: .noAccessibilityStatement
    case .chart(let fault): fault.rule
    case .programme(let fault): fault.rule
    case .text(let fault): fault.rule
    case .appearance(let fault): fault.rule
    case .acknowledgement(let fault): fault.rule
    case .sumMismatch, .countMismatch: .sum
    }
  }
}

/// What should have stood where a bad value stands.
public enum Expectation: Sendable, Hashable {
  case text, list, mapping, number, wholeNumber, boolean
  case date, time, duration, amount
  case webAddress, applicationAddress, emailAddress, phoneNumber, pageAddress
  case language, colour, timeZone, identifier
  case oneOf([String])
}

/// What a name that nothing answers to was meant to name.
public enum Reference: Sendable, Hashable {
  case audience, session, citation, page, footnote, schedule, literature, rule
}

/// A sum that does not add up.
public enum Sum: Sendable, Hashable {
  case total
  case line(String)
}

/// Why a link leads nowhere.
public enum LinkFault: Sendable, Hashable {
  case empty, noSuchPage, noSuchAnchor, noSuchFile, placeholder, draft, outsideSite
  case caseMismatch
  /// An image that lies on another site, which no page asks for.
  case imageElsewhere
}

/// Why the memory of the calendars cannot be trusted.
public enum LockFault: Sendable, Hashable {
  case mergeConflict, malformed(String), unknownVersion(String), missing, noSchedule
  case otherIdentity(old: String, new: String)
}

/// Why a text is not YAML, as far as a writer can use it.
public enum YAMLFault: Sendable, Hashable {
  case unclosedQuote, strayColon, strayCharacter, unclosedBracket, indentation, missingColon
  case controlCharacter, undefinedAlias, complexKey, tooDeep
  case other(String)
}
