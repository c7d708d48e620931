import Language

extension Problem {
  /// The problem in English.
  var english: Wording {
    let language = Language.english
    switch self {
    case .missingSiteFile:
      return Wording(
        "the folder has no site.yml",
        mend: "create it, for instance with \"title: Improvement programmes\" and \"language: en\"")
    case .emptyContent:
      return Wording(
        "there are no pages in content/",
        mend: "create content/index.md, with \"kind: page\" and \"title: …\" between two \"---\"")
    case .scheduleOutsideProgramme:
      return Wording(
        "a schedule must stand in the folder of a programme",
        mend: "make a folder in content/, such as content/my-programme/, and move the page there")
    case .unreadableFile(let reason):
      return Wording("the file cannot be read: \(reason)")
    case .notUTF8(let offset):
      return Wording(
        "the file is not UTF-8 (byte \(offset + 1))", mend: "save it again with UTF-8 encoding")
    case .notARegularFile:
      return Wording("this is not an ordinary file", mend: "move it out of content/")
    case .fileTooLarge(let bytes, let limit):
      return Wording(
        "the file is \(bytes / 1_000_000) MB; a text file may be \(limit / 1_000_000) MB",
        mend: "split it into several pages")
    case .linkOutOfContent:
      return Wording("the symbolic link leads out of content/", mend: "copy the file in instead")
    case .outputClash(let address, let other):
      return Wording(
        "the address \(address) is also the address of \(other)", mend: "rename one of them")
    case .unsafePath(let path):
      return Wording("\"\(path)\" leads out of the folder or is not a safe file name")

    case .noFrontMatter:
      return Wording(
        "the page has no front matter",
        mend: "begin the file with \"---\", then \"kind:\" and \"title:\", then \"---\"")
    case .unclosedFrontMatter:
      return Wording(
        "the front matter is never closed", mend: "put a line with \"---\" after the last key")
    case .yamlSyntax(let fault):
      return fault.english
    case .yamlTooLarge:
      return Wording("the front matter repeats itself too often (YAML aliases)")
    case .unknownKey(let key, let suggestion, let known):
      return Wording(
        "unknown key \"\(key)\"",
        mend: suggestion.map { "did you mean \"\($0)\"?" }
          ?? "allowed here: " + known.joined(separator: ", "))
    case .missingKey(let key):
      return Wording("\"\(key)\" is missing", mend: "add \"\(key): …\"")
    case .duplicateKey(let key, let line):
      return Wording("\"\(key)\" stands twice, first on line \(line)", mend: "remove one")
    case .badValue(let value, let expected):
      return Wording(
        value.isEmpty ? "a value is missing here" : "\"\(value)\" is not \(expected.english.what)",
        mend: expected.english.mend)
    case .noSuchDay(let day, let month, let year):
      if (1...12).contains(month) {
        let name = language.name(ofMonth: month)
        return Wording(
          "there is no \(day) \(name) \(year)",
          mend: "\(name) \(year) has \(LocalDate.days(inMonth: month, of: year)) days")
      }
      return Wording("there is no month number \(month)", mend: "months go from 1 to 12")
    case .dateWithoutYear(let text):
      return Wording("the date \"\(text)\" has no year", mend: "write the year after the month")

    case .wrongWeekday(let written, let date):
      return Wording(
        "\(language.text(date)) is a \(language.name(of: date.weekday)), not a "
          + language.name(of: written),
        mend: "write \"\(language.textWithWeekday(date))\", or correct the date")
    case .endBeforeStart(let first, let last):
      return Wording(
        "the end \(language.text(last)) comes before the start \(language.text(first))",
        mend: "swap the dates, or correct the one that is wrong")
    case .endNotAfterStart:
      return Wording("the end does not come after the start", mend: "correct the times")
    case .duplicateID(let id, let first):
      return Wording(
        "the id \"\(id)\" is used before, in \(first.file) on line \(first.line)",
        mend: "give this one an id of its own")
    case .unknownReference(let reference, let name, let suggestion):
      return Wording(
        "there is no \(reference.english) \"\(name)\"",
        mend: suggestion.map { "did you mean \"\($0)\"?" })
    case .nonexistentTime(let time, let date, let zone):
      return Wording(
        "\(language.text(time)) does not exist on \(language.text(date)) in \(zone): "
          + "the clock goes forward then",
        mend: "choose a time an hour later")
    case .unknownZone(let zone):
      return Wording(
        "there is no time zone \"\(zone)\" on this machine",
        mend: "write a name such as \"Europe/Oslo\"; a small machine may lack the package tzdata")

    case .brokenLink(let target, let fault, let suggestion):
      return Wording(
        fault.english(target),
        mend: suggestion.map { "did you mean \"\($0)\"?" } ?? fault.mendInEnglish)
    case .deadLink(_, let death):
      return death.english
    case .missingAlt:
      return Wording(
        "the image has no text for those who cannot see it",
        mend: "say what it shows between [ and ]")
    case .nestingTooDeep(let limit):
      return Wording(
        "the text is nested more than \(limit) levels; the deepest were joined",
        mend: "use fewer levels")
    case .rawHTMLDropped:
      return Wording(
        "HTML in the text is left out",
        mend: "write it in Markdown, or set \"rawHTML: allow\" in site.yml")

    case .lockDamaged(let fault):
      return fault.english
    case .lockOutdated(let uid):
      return Wording(
        "calendar.lock does not agree with the content (\(uid))",
        mend: "run \"samling build\" without --locked and keep the new file")
    case .idVanished(let id, let title):
      return Wording(
        "the session \"\(id)\" (\(title)) has been published but is no longer here",
        mend: "if this is the same session under a new id, keep the old one; otherwise set "
          + "\"status: cancelled\"")

    case .calendarVanished(let address):
      return Wording(
        "the calendar \"\(address)\" has been published but gets no file any longer",
        mend: "or subscribers will not hear of changes: add "
          + "\"\(address.calendarPage)\" to \"aliases\" here")

    case .bibliographySyntax(let fault):
      return fault.english
    case .bibliographyDoubt(let doubt):
      return doubt.english
    case .unknownEntryType, .incompleteReference, .duplicateWork, .uncitedWork:
      return literatureInEnglish

    case .chart(let fault): return fault.english

    case .noAccessibilityStatement:
      return Wording(
        "the site has no link to an accessibility statement",
        mend: "add \"accessibilityStatement: https://…\" to site.yml; public bodies must have one")
    case .programme(let fault): return fault.english
    case .text(let fault): return fault.english
    case .appearance(let fault): return fault.english
    case .acknowledgement(let fault): return fault.english
    case .countMismatch(let stated, let right):
      return Wording(
        "the number is given as \(language.text(stated)), but the groups come to "
          + language.text(right),
        mend: "correct the number, or the groups")
    case .sumMismatch(let sum, let stated, let right):
      let what =
        switch sum {
        case .total: "the total"
        case .line(let item): "\"\(item)\""
        }
      return Wording(
        "\(what) is given as \(language.number(stated)) but comes to \(language.number(right))",
        mend: "write \(language.number(right)), or correct what is added up")
    }
  }
}

extension Expectation {
  fileprivate var english: (what: String, mend: String?) {
    switch self {
    case .text: ("text", "write a text here")
    case .list: ("a list", "write each item on its own line with \"- \" before it")
    case .mapping: ("a set of keys", "write \"key: value\" on indented lines of their own")
    case .number: ("a number", "write a number, for instance 12 or 1.5")
    case .wholeNumber: ("a whole number", "write a whole number, for instance 12")
    case .boolean: ("yes or no", "write true or false")
    case .date: ("a date", "write for instance \"28 August 2026\" or \"2026-08-28\"")
    case .time: ("a time", "write for instance \"08:00–15:00\"")
    case .duration: ("a length of time", "write for instance \"30 min\" or \"1.5 hours\"")
    case .amount: ("a sum", "write for instance \"130 000 kr\"")
    case .webAddress: ("a web address", "write the whole address, with https:// before it")
    case .applicationAddress:
      ("an address to apply to", "write an e-mail address with mailto: before it, or https://…")
    case .emailAddress: ("an e-mail address", "write for instance \"name@example.no\"")
    case .phoneNumber: ("a telephone number", "write for instance \"45 28 79 59\"")
    case .pageAddress: ("the address of a page here", "write for instance \"/vestfold-2025/\"")
    case .language: ("a language we know", "write nb, nn or en")
    case .colour: ("a colour", "write it as \"#00566b\"")
    case .timeZone: ("a time zone", "write for instance \"Europe/Oslo\"")
    case .identifier:
      ("an id", "use small letters, digits and hyphens, for instance \"samling-1\"")
    case .oneOf(let choices):
      ("one of the choices here", "write " + choices.joined(separator: ", "))
    }
  }
}

extension Reference {
  fileprivate var english: String {
    switch self {
    case .audience: "audience"
    case .session: "session"
    case .citation: "source"
    case .page: "page"
    case .footnote: "footnote"
    case .schedule: "schedule"
    case .literature: "literature list"
    case .rule: "rule"
    }
  }
}

extension LinkFault {
  fileprivate func english(_ target: String) -> String {
    switch self {
    case .empty: "the link leads nowhere"
    case .noSuchPage: "there is no page \"\(target)\""
    case .noSuchAnchor: "there is no place \"\(target)\" on the page"
    case .noSuchFile: "there is no file \"\(target)\""
    case .placeholder: "\"\(target)\" is no address; somebody forgot to fill it in"
    case .draft: "the page \"\(target)\" is a draft and will not be published"
    case .outsideSite: "\"\(target)\" lies outside the site"
    case .caseMismatch: "\"\(target)\" has other capital letters than the file"
    case .imageElsewhere: "the image \"\(target)\" lies on another site and is not shown"
    }
  }

  fileprivate var mendInEnglish: String? {
    switch self {
    case .empty, .placeholder: "write the address, or remove the link"
    case .noSuchPage, .noSuchFile, .noSuchAnchor, .outsideSite: "correct the address"
    case .draft: "publish the page, or remove the link"
    case .imageElsewhere: "put the image into the folder, and write the name of its file"
    case .caseMismatch: nil
    }
  }
}

extension LockFault {
  fileprivate var english: Wording {
    let recover =
      "fetch the file as it last was whole (git checkout -- calendar.lock) and build again; "
      + "never start again from an empty file, or calendars stop following"
    switch self {
    case .mergeConflict:
      return Wording(
        "calendar.lock has a merge conflict",
        mend: "for each UID keep the record with the highest \"sequence\", remove the lines with "
          + "<<<<<<<, ======= and >>>>>>>, and build again")
    case .malformed(let detail):
      return Wording("calendar.lock is damaged: \(detail)", mend: recover)
    case .unknownVersion(let version):
      return Wording(
        "calendar.lock is of version \(version), which this Samling does not know",
        mend: "upgrade Samling")
    case .missing:
      return Wording(
        "calendar.lock is gone, but the calendars are published in public/", mend: recover)
    case .noSchedule:
      return Wording(
        "calendars from here are published, but no page in the folder has the sessions any longer",
        mend: "put the page back; if the calendars are to end, cancel the sessions, leave the page "
          + "until their dates have passed, and then delete it and calendar.lock")
    case .otherIdentity(let old, let new):
      return Wording(
        "the calendars were published from the folder \"\(old)\" but would now be \"\(new)\"",
        mend: "write \"identity: \(old)\" under \"calendar:\", and subscribers will follow")
    }
  }
}

extension YAMLFault {
  fileprivate var english: Wording {
    switch self {
    case .unclosedQuote:
      Wording("this quote is never closed", mend: "put the same mark where the text ends")
    case .strayColon:
      Wording(
        "a colon cannot stand here",
        mend: "put quotes around a text that holds a colon, or correct the indentation")
    case .strayCharacter:
      Wording(
        "a value cannot begin with this character",
        mend: "put quotes around the text; indent with spaces, not with tabs")
    case .unclosedBracket:
      Wording("the list or group is never closed", mend: "put a comma, ] or } where it is missing")
    case .indentation:
      Wording(
        "the indentation does not agree with the lines above",
        mend: "let keys of one level begin in one column")
    case .missingColon:
      Wording("a colon is missing after the key", mend: "write \"key: value\"")
    case .controlCharacter:
      Wording("there is an invisible control character here", mend: "delete it")
    case .undefinedAlias:
      Wording("a value cannot begin with *", mend: "put quotes around the text")
    case .complexKey:
      Wording("a key must be a plain text", mend: "write \"key: value\"")
    case .tooDeep:
      Wording("the front matter is nested too deeply", mend: "use fewer levels")
    case .other(let detail):
      Wording(
        "this is not valid YAML (\(detail))",
        mend: "look at indentation, colons and quotes on this line and the one above")
    }
  }
}
