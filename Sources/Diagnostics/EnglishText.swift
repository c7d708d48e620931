extension TextFault {
  /// The fault in English.
  var english: Wording {
    switch self {
    case .headingJump(let from, let to):
      Wording(
        "the heading is of level \(to), but the one before is of level \(from)",
        mend: "write \(String(repeating: "#", count: from + 1)) before it")
    case .duplicateHeading(let text, let line):
      Wording(
        "the heading \"\(text)\" also stands on line \(line)",
        mend: "say what sets them apart, so that readers find their way in a list of headings")
    case .boldAsHeading(let text, let level):
      Wording(
        "this looks like a heading but is only bold",
        mend: "write \"\(String(repeating: "#", count: level)) \(text)\"")
    case .privateUseCharacter(let scalar):
      Wording(
        "the character U+\(String(scalar, radix: 16, uppercase: true)) means nothing outside the "
          + "program it comes from",
        mend: "delete it, or write what you meant, for instance \"- \" for an item of a list")
    case .hardWrappedLink:
      Wording("a line break cuts the address in two", mend: "write the whole address on one line")
    case .insecureLink(let address):
      Wording(
        "the link is not encrypted (http)",
        mend: "try \"https\(address.dropFirst(4))\", and write that if it works")
    case .danglingAsterisk:
      Wording(
        "the asterisk refers to nothing",
        mend: "add a footnote with [^1], remove the asterisk, or close the emphasis")
    case .typography(let written, let right):
      Wording("\"\(written)\" is not how it is set", mend: "write \"\(right)\"")
    case .outdatedName(let name, let year, let new):
      Wording(
        "\"\(name)\" has not been its name since \(year)",
        mend: new.map { "write \"\($0)\", or say that the name is the old one" }
          ?? "write the name it has now")
    }
  }
}

extension AcknowledgementFault {
  /// The fault in English.
  var english: Wording {
    switch self {
    case .malformed:
      Wording(
        "this comment to Samling cannot be understood",
        mend: "write \"samling: ignore RULE because REASON\"")
    case .noReason:
      Wording(
        "it does not say why the finding must stand", mend: "write the reason after \"because\"")
    case .notAllowed(let rule):
      Wording("\"\(rule.name)\" cannot be acknowledged; it must be mended", mend: "remove this")
    case .needless(let rule):
      Wording("there is nothing to acknowledge here for \"\(rule.name)\"", mend: "remove it")
    }
  }
}

extension LinkDeath {
  /// The fault in English.
  var english: Wording {
    switch self {
    case .status(let status) where status >= 500:
      Wording(
        "the link does not work: the site reports an error (\(status))",
        mend: "try again later, and find another address if the error lasts")
    case .status(let status):
      Wording(
        "the link is dead: there is no such page (\(status))",
        mend: "find its new address, or link to something else")
    case .noSuchHost:
      Wording(
        "the link is dead: there is no such site", mend: "see that the address is written right")
    case .unreachable:
      Wording(
        "the link does not work: the site cannot be reached",
        mend: "try again later, and find another address if the error lasts")
    case .silent(let seconds):
      Wording(
        "the link does not work: the site did not answer within \(seconds) seconds",
        mend: "try again later, and find another address if the error lasts")
    case .redirectsWithoutEnd:
      Wording(
        "the link does not work: the site sends its readers round in a ring",
        mend: "open it in a browser, and write the address of the page you come to")
    case .untrusted:
      Wording(
        "the link is not safe: the site's certificate is not valid",
        mend: "tell those who own the site, or link to something else")
    case .unintelligible:
      Wording(
        "the link does not work: the answer cannot be understood",
        mend: "open it in a browser, and see that the address is right")
    }
  }
}
