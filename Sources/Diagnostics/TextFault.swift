/// What is wrong with the words of a page and how they are set.
public enum TextFault: Sendable, Hashable {
  /// A heading that is more than one level below the one before it.
  case headingJump(from: Int, to: Int)
  /// A heading that says the same as another beside it.
  case duplicateHeading(String, firstLine: Int)
  /// A paragraph in bold that stands where a heading would.
  case boldAsHeading(String, level: Int)
  /// A character that every font draws in its own way, or not at all.
  case privateUseCharacter(UInt32)
  /// An address that a line break has cut in two.
  case hardWrappedLink
  /// A link without encryption.
  case insecureLink(String)
  /// An asterisk that refers to nothing.
  case danglingAsterisk
  /// A date, a time or a sum that is not set as Språkrådet recommends.
  case typography(written: String, right: String)
  /// The old name of a body that has another one, where it is known.
  case outdatedName(String, since: Int, new: String?)

  var rule: Rule {
    switch self {
    case .headingJump: .headingJump
    case .duplicateHeading: .duplicateHeading
    case .boldAsHeading: .boldAsHeading
    case .privateUseCharacter: .privateUseCharacter
    case .hardWrappedLink: .hardWrappedLink
    case .insecureLink: .insecureLink
    case .danglingAsterisk: .danglingAsterisk
    case .typography: .typography
    case .outdatedName: .outdatedName
    }
  }
}

/// What is wrong with an acknowledgement: the comment that says why a finding must stand.
public enum AcknowledgementFault: Sendable, Hashable {
  /// It is not written as one.
  case malformed
  /// It gives no reason.
  case noReason
  /// Its rule may not be waved through.
  case notAllowed(Rule)
  /// There is nothing for it to hide.
  case needless(Rule)

  var rule: Rule {
    switch self {
    case .needless: .needlessAcknowledgement
    case .malformed, .noReason, .notAllowed: .acknowledgement
    }
  }
}
