/// The problems of literature in English.
extension Problem {
  var literatureInEnglish: Wording {
    switch self {
    case .unknownEntryType(let type):
      Wording("unknown type \"\(type)\"", mend: "it is read as a document")
    case .incompleteReference(let key, let missing):
      Wording(
        "the source \"\(key)\" lacks " + missing.joined(separator: ", "),
        mend: "add it, so that the reader finds the work")
    case .duplicateWork(let key, let first, let place):
      Wording(
        "\"\(key)\" is the same work as \"\(first)\" in \(place.file) on line \(place.line)",
        mend: "keep one of them, and use its key")
    case .uncitedWork(let key):
      Wording("nothing cites the source \"\(key)\"", mend: "cite it as [@\(key)], or remove it")
    default: Wording("")
    }
  }
}

extension BibliographyFault {
  var english: Wording {
    switch self {
    case .unexpected(let found):
      Wording(
        found.isEmpty ? "the file ends in the middle" : "\"\(found)\" cannot stand here",
        mend: "look for a comma, a colon or a quotation mark too many or too few")
    case .unclosedText: Wording("the text is never closed", mend: "put a \" after it")
    case .unclosedStructure:
      Wording("what begins here is never closed", mend: "put ] or } after the last one")
    case .badEscape:
      Wording("a backslash needs a character that JSON knows", mend: "write \\\\ for \\")
    case .nestingTooDeep(let limit): Wording("this is nested more than \(limit) levels deep")
    case .noListOfWorks:
      Wording("a list of works should stand here", mend: "begin with [ and a { for each work")
    case .unclosedEntry:
      Wording("the entry is never closed", mend: "put a } on a line of its own after it")
    case .unclosedValue:
      Wording(
        "the value that begins here is never closed",
        mend: "look for a { or a \" without its partner")
    case .noKey:
      Wording("the entry has no key", mend: "write for instance @book{langley2009,")
    case .noEquals(let field): Wording("an equals sign should follow \"\(field)\"")
    case .noValue(let field): Wording("\"\(field)\" has no value", mend: "write \(field) = {…}")
    case .noComma: Wording("a comma is missing here", mend: "put a comma between the fields")
    }
  }
}

extension BibliographyDoubt {
  var english: Wording {
    switch self {
    case .noWorks: Wording("there are no works in the file")
    case .unknownAbbreviation(let name):
      Wording(
        "the abbreviation \"\(name)\" is not explained",
        mend: "add @string{\(name) = {…}}, or put the value in { }")
    case .unknownCommand(let command):
      Wording(
        "the TeX command \(command) is unknown and stands as it is",
        mend: "write the character itself")
    case .unknownParent(let key, let suggestion):
      Wording(
        "crossref names \"\(key)\", which is not in the file",
        mend: suggestion.map { "did you mean \"\($0)\"?" })
    case .circularParent(let key): Wording("crossref from \"\(key)\" leads back to itself")
    case .repeatedField(let field):
      Wording("\"\(field)\" stands more than once", mend: "the first one counts; remove the others")
    case .unclosedWork: Wording("the work is never closed", mend: "put a line with \"ER  - \"")
    case .endWithoutWork: Wording("this closes a work that never began")
    case .textOutsideWork:
      Wording("this stands outside a work", mend: "a work begins with \"TY  - \"")
    case .namesWithCommas(let name):
      Wording("the name \"\(name)\" has too many commas", mend: "put \" and \" between the names")
    }
  }
}
