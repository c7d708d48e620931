/// What a finding is an instance of. The raw value is the name that people see and that site.yml
/// and acknowledgements use.
public enum Rule: String, Sendable, Hashable, CaseIterable {
  // Errors.
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case badValue = "bad-value"
  case duplicateKey = "duplicate-key"
  case syntax
  case encoding
  case missingFile = "missing-file"
  case unreadableFile = "unreadable-file"
  case weekday
  case endBeforeStart = "end-before-start"
  case duplicateID = "duplicate-id"
  case unknownReference = "unknown-reference"
  case brokenLink = "broken-link"
  case sum
  case missingAlt = "missing-alt"
  case brokenImage = "broken-image"
  case contrast
  case textContradictsData = "text-contradicts-data"
  case dstGap = "dst-gap"
  case lockDamaged = "lock-damaged"
  case lockOutdated = "lock-outdated"
  case outputClash = "output-clash"
  case unsafePath = "unsafe-path"
  // Warnings.
  case sundayOrHoliday = "sunday-or-holiday"
  case closure
  case deadlineAfterStart = "deadline-after-start"
  case deadlineOnHoliday = "deadline-on-holiday"
  case count
  case duration
  case overlap
  case noPlace = "no-place"
  case noJoin = "no-join"
  case undatedMandatory = "undated-mandatory"
  case nameEmail = "name-email"
  case uncited
  case duplicateWork = "duplicate-work"
  case incompleteReference = "incomplete-reference"
  case headingJump = "heading-jump"
  case duplicateHeading = "duplicate-heading"
  case boldAsHeading = "bold-as-heading"
  case privateUseCharacter = "private-use-character"
  case hardWrappedLink = "hard-wrapped-link"
  case insecureLink = "insecure-link"
  case deadLink = "dead-link"
  case danglingAsterisk = "dangling-asterisk"
  case typography
  case consent
  case noAccessibilityStatement = "no-accessibility-statement"
  case expiredContact = "expired-contact"
  case outdatedName = "outdated-name"
  case idVanished = "id-vanished"
  case calendarVanished = "calendar-vanished"
  case largeImage = "large-image"
  case rawHTML = "raw-html"
  case deepNesting = "deep-nesting"
  case acknowledgement
  case needlessAcknowledgement = "needless-acknowledgement"

  /// The name that people see.
  public var name: String { rawValue }

  /// How grave its findings are where site.yml does not say otherwise.
  public var severity: Severity {
    switch self {
    case .unknownKey, .missingKey, .badValue, .duplicateKey, .syntax, .encoding, .missingFile,
      .unreadableFile, .weekday, .endBeforeStart, .duplicateID, .unknownReference, .brokenLink,
      .sum, .missingAlt, .brokenImage, .contrast, .textContradictsData, .dstGap, .lockDamaged,
      .lockOutdated, .outputClash, .unsafePath:
      .error
    default: .warning
    }
  }

  /// Whether site.yml may set its severity: what would leave the model without a value, or the
  /// calendars without their memory, may not be waved through.
  public var isAdjustable: Bool {
    switch self {
    case .missingKey, .badValue, .duplicateKey, .syntax, .encoding, .missingFile,
      .unreadableFile, .duplicateID, .lockDamaged, .lockOutdated, .outputClash, .unsafePath:
      false
    default: true
    }
  }

  /// Whether one finding of it may be acknowledged where it stands.
  public var isAcknowledgeable: Bool {
    // A calendar vanishes once; an acknowledgement of it would be needless in the next build.
    isAdjustable && self != .acknowledgement && self != .needlessAcknowledgement
      && self != .calendarVanished
  }
}
