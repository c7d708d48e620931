/// The problems of literature in bokmål.
extension Problem {
  var literatureInBokmål: Wording {
    switch self {
    case .unknownEntryType(let type):
      Wording("ukjent type «\(type)»", mend: "den er lest som et dokument")
    case .incompleteReference(let key, let missing):
      Wording(
        "kilden «\(key)» mangler " + missing.joined(separator: ", "),
        mend: "legg det til, så leseren finner verket")
    case .duplicateWork(let key, let first, let place):
      Wording(
        "«\(key)» er det samme verket som «\(first)» i \(place.file) på linje \(place.line)",
        mend: "behold den ene, og bruk dens nøkkel")
    case .uncitedWork(let key):
      Wording("ingen viser til kilden «\(key)»", mend: "vis til den med [@\(key)], eller fjern den")
    default: Wording("")
    }
  }
}

extension BibliographyFault {
  var bokmål: Wording {
    switch self {
    case .unexpected(let found):
      Wording(
        found.isEmpty ? "filen slutter midt i" : "her kan det ikke stå «\(found)»",
        mend: "se etter et komma, et kolon eller et anførselstegn for mye eller for lite")
    case .unclosedText: Wording("teksten blir aldri avsluttet", mend: "sett et \" etter den")
    case .unclosedStructure:
      Wording("det som begynner her, blir aldri avsluttet", mend: "sett ] eller } etter det siste")
    case .badEscape:
      Wording("omvendt skråstrek må følges av et tegn JSON kjenner", mend: "skriv \\\\ for \\")
    case .nestingTooDeep(let limit): Wording("dette er nøstet mer enn \(limit) nivåer")
    case .noListOfWorks:
      Wording("her skulle det stå en liste med verk", mend: "begynn med [ og et { for hvert verk")
    case .unclosedEntry:
      Wording("oppføringen blir aldri avsluttet", mend: "sett en } på en egen linje etter den")
    case .unclosedValue:
      Wording(
        "verdien som begynner her, blir aldri avsluttet",
        mend: "se etter en { eller et \" som mangler sin make")
    case .noKey:
      Wording("oppføringen mangler en nøkkel", mend: "skriv for eksempel @book{langley2009,")
    case .noEquals(let field): Wording("etter «\(field)» skulle det stå et likhetstegn")
    case .noValue(let field):
      Wording("«\(field)» mangler en verdi", mend: "skriv \(field) = {…}")
    case .noComma: Wording("her mangler et komma", mend: "sett et komma mellom feltene")
    }
  }
}

extension BibliographyDoubt {
  var bokmål: Wording {
    switch self {
    case .noWorks: Wording("det er ingen verk i filen")
    case .unknownAbbreviation(let name):
      Wording(
        "forkortelsen «\(name)» er ikke forklart",
        mend: "legg til @string{\(name) = {…}}, eller sett verdien i { }")
    case .unknownCommand(let command):
      Wording("TeX-kommandoen \(command) er ukjent og står som den er", mend: "skriv tegnet selv")
    case .unknownParent(let key, let suggestion):
      Wording(
        "crossref viser til «\(key)», som ikke finnes i filen",
        mend: suggestion.map { "mente du «\($0)»?" })
    case .circularParent(let key): Wording("crossref fra «\(key)» fører tilbake til den selv")
    case .repeatedField(let field):
      Wording("«\(field)» står mer enn én gang", mend: "den første gjelder; fjern de andre")
    case .unclosedWork: Wording("verket blir aldri avsluttet", mend: "sett en linje med «ER  - »")
    case .endWithoutWork: Wording("dette avslutter et verk som aldri begynte")
    case .textOutsideWork:
      Wording("dette står utenfor et verk", mend: "et verk begynner med «TY  - »")
    case .namesWithCommas(let name):
      Wording("navnet «\(name)» har for mange kommaer", mend: "sett « and » mellom navnene")
    }
  }
}
