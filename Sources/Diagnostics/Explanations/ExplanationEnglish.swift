extension Rule {
  /// What the rule is about, in English.
  var explanationInEnglish: String {
    switch self {
    case .unknownKey:
      "A key that Samling does not know. It is usually misspelt, and what stands there "
        + "would be lost without anybody noticing."
    case .missingKey:
      "Something the page cannot do without is missing: its title, its kind, or what its "
        + "kind requires."
    case .badValue:
      "A value is not of the kind its key takes: a date that does not exist, a number with "
        + "letters in it, a choice that is not offered."
    case .duplicateKey:
      "The same key stands twice in one place. Only one of them can count, and Samling does "
        + "not guess which."
    case .syntax:
      "The file cannot be read because something in its form is wrong: an indent, a colon, "
        + "a quotation mark that is not closed."
    case .encoding:
      "The file is not saved as UTF-8, so letters such as æ, ø and å would turn into "
        + "others."
    case .missingFile:
      "The folder has no site.yml, or there are no pages in content/."
    case .unreadableFile:
      "A file cannot be opened, is too large, or is something else than a file."
    case .weekday:
      "A weekday that is written before a date is not the one the date falls on. One of "
        + "them is wrong, and people may turn up on the wrong day."
    case .endBeforeStart:
      "Something ends before it begins."
    case .duplicateID:
      "Two sessions of a programme have the same id. Calendars know a session by its id, so "
        + "it must be the session's own."
    case .unknownReference:
      "Something is named that does not exist: an audience, a session, a source, a page, a "
        + "rule."
    case .brokenLink:
      "A link leads nowhere: there is no such page, file or place on the page, or somebody "
        + "forgot to fill in the address."
    case .sum:
      "A line or a total of a budget or an estimate is not what its numbers come to."
    case .missingAlt:
      "An image has no text for those who cannot see it. The law requires it of public web "
        + "sites."
    case .brokenImage:
      "A file that is shown as an image is none that can be read: it is empty, cut short, or "
        + "something else than JPEG, PNG, GIF, WebP or SVG."
    case .contrast:
      "The site's own colour is too close to its background for everyone to read links and "
        + "buttons. The law asks 4.5 : 1 of public sites. For dark pages Samling itself makes "
        + "a lighter form of the colour."
    case .textContradictsData:
      "The text gives another deadline than the one under \"application\". Readers cannot "
        + "tell which one counts."
    case .dstGap:
      "A time that does not exist, because the clock goes forward in spring."
    case .lockDamaged:
      "calendar.lock, the memory of what subscribers have been told, is damaged or gone. "
        + "Without it calendars stop following when something moves."
    case .lockOutdated:
      "The build was asked not to change calendar.lock, but the content has changed since "
        + "it was written."
    case .outputClash:
      "Two pages or files would have one address, and one would overwrite the other."
    case .unsafePath:
      "A file name or a link leads out of the site's folder."
    case .sundayOrHoliday:
      "A session is on a Sunday or, with \"holidays: NO\", a Norwegian public holiday. "
        + "Often the date is mistyped. A session that is over is not mentioned."
    case .closure:
      "A session is on days that site.yml says are closed, such as a school holiday."
    case .deadlineAfterStart:
      "The deadline for applications comes after the first session."
    case .deadlineOnHoliday:
      "The deadline for applications is on a Sunday or a holiday, when nobody can answer "
        + "questions."
    case .count:
      "The text gives a number of sessions that the schedule of the same programme does not "
        + "have. It is told only where no reading of the text agrees."
    case .duration:
      "The stated duration does not agree with the time from the first session to the last. "
        + "A quarter more or less is accepted."
    case .overlap:
      "Two sessions for the same participants are at the same time. Sessions that are both "
        + "optional do not count."
    case .noPlace:
      "People are to meet, but it does not say where. If that is not decided, write "
        + "\"place: later\", and readers will see it."
    case .noJoin:
      "A session is digital, but it does not say how to join. If the link will be sent, "
        + "write \"join: later\"."
    case .undatedMandatory:
      "A session is mandatory but has no date for participants to keep free."
    case .nameEmail:
      "A name and the e-mail address beside it are spelt differently. That addresses write "
        + "ø as o, å as a or aa and æ as ae is no difference."
    case .uncited:
      "Nothing in the report's text cites a work of its references."
    case .duplicateWork:
      "The same work stands twice in a list: with one DOI, or with one title and year."
    case .incompleteReference:
      "A work lacks something readers need to find it: author, year, publisher or address."
    case .headingJump:
      "A heading is more than one level below the one before. Those who hear the page read "
        + "aloud believe that something is missing."
    case .duplicateHeading:
      "Two headings under one heading say the same, and cannot be told apart in a list."
    case .boldAsHeading:
      "A paragraph in bold stands where a heading should. Screen readers do not find it."
    case .privateUseCharacter:
      "A character that only the program it was copied from can draw, often a bullet from "
        + "Word. Others see a box."
    case .hardWrappedLink:
      "An address is cut by a line break, and the link does not work."
    case .insecureLink:
      "A link leads to an address without encryption (http). Others can see and change what "
        + "readers get."
    case .deadLink:
      "What a link out of the site leads to is no longer there. It is looked up only with "
        + "\"samling check --external-links\". Pages that shut programs out (401, 403 or 429) "
        + "count as alive."
    case .danglingAsterisk:
      "An asterisk refers to a note that is not there, or opens an emphasis that is never "
        + "closed."
    case .typography:
      "A date, a time or a sum is not written as the Language Council of Norway recommends."
    case .consent:
      "Somebody is quoted, and it does not say that they have agreed."
    case .noAccessibilityStatement:
      "The site has no link to its accessibility statement. Public bodies must have one."
    case .expiredContact:
      "A contact is no longer shown because \"until\" has passed, but the programme goes "
        + "on."
    case .outdatedName:
      "A public body is called by a name it no longer had in the programme's time, such as "
        + "Fylkesmannen after 2020."
    case .idVanished:
      "A session that subscribers know of is no longer there. It will be cancelled in their "
        + "calendars."
    case .calendarVanished:
      "A calendar that people can subscribe to has a new address or is gone. With the old address in "
        + "\"aliases\", subscribers hear of changes as before."
    case .largeImage:
      "An image that a page shows has more than 500 kB or is more than 2400 pixels wide. No "
        + "screen has use for that, and the page is slow on a phone."
    case .rawHTML:
      "HTML in the text is left out of the page unless site.yml says \"rawHTML: allow\"."
    case .deepNesting:
      "Lists or quotations lie inside each other so deep that nobody can read it."
    case .acknowledgement:
      "A comment that is to acknowledge a finding is malformed, gives no reason, or is "
        + "about something that must be mended."
    case .needlessAcknowledgement:
      "A comment acknowledges a finding that is not there. Either it has been mended, or "
        + "the comment stands in the wrong place."
    }
  }
}
