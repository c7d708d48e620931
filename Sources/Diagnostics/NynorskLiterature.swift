/// The problems of literature in nynorsk.
extension Problem {
  var literatureInNynorsk: Wording {
    switch self {
    case .unknownEntryType(let type):
      Wording("ukjend type «\(type)»", mend: "han er lesen som eit dokument")
    case .incompleteReference(let key, let missing):
      Wording(
        "kjelda «\(key)» manglar " + missing.joined(separator: ", "),
        mend: "legg det til, så lesaren finn verket")
    case .duplicateWork(let key, let first, let place):
      Wording(
        "«\(key)» er det same verket som «\(first)» i \(place.file) på linje \(place.line)",
        mend: "hald på det eine, og bruk nøkkelen til det")
    case .uncitedWork(let key):
      Wording(
        "ingen viser til kjelda «\(key)»",
        mend: "vis til henne med [@\(key)], eller fjern henne")
    default: Wording("")
    }
  }
}

extension BibliographyFault {
  /// The fault in nynorsk.
  var nynorsk: Wording {
    switch self {
    case .unexpected(let found):
      Wording(
        found.isEmpty ? "fila sluttar midt i" : "her kan det ikkje stå «\(found)»",
        mend: "sjå etter eit komma, eit kolon eller eit hermeteikn for mykje eller for lite")
    case .unclosedText: Wording("teksten blir aldri avslutta", mend: "set eit \" etter han")
    case .unclosedStructure:
      Wording("det som byrjar her, blir aldri avslutta", mend: "set ] eller } etter det siste")
    case .badEscape:
      Wording("omvend skråstrek må følgjast av eit teikn JSON kjenner", mend: "skriv \\\\ for \\")
    case .nestingTooDeep(let limit): Wording("dette er nøsta meir enn \(limit) nivå")
    case .noListOfWorks:
      Wording("her skulle det stå ei liste med verk", mend: "byrja med [ og ei { for kvart verk")
    case .unclosedEntry:
      Wording("oppføringa blir aldri avslutta", mend: "set ei } på ei eiga linje etter henne")
    case .unclosedValue:
      Wording(
        "verdien som byrjar her, blir aldri avslutta",
        mend: "sjå etter ei { eller eit \" som manglar maken sin")
    case .noKey:
      Wording("oppføringa manglar ein nøkkel", mend: "skriv til dømes @book{langley2009,")
    case .noEquals(let field): Wording("etter «\(field)» skulle det stå eit likskapsteikn")
    case .noValue(let field):
      Wording("«\(field)» manglar ein verdi", mend: "skriv \(field) = {…}")
    case .noComma: Wording("her manglar eit komma", mend: "set eit komma mellom felta")
    }
  }
}

extension BibliographyDoubt {
  /// The doubt in nynorsk.
  var nynorsk: Wording {
    switch self {
    case .noWorks: Wording("det er ingen verk i fila")
    case .unknownAbbreviation(let name):
      Wording(
        "forkortinga «\(name)» er ikkje forklart",
        mend: "legg til @string{\(name) = {…}}, eller set verdien i { }")
    case .unknownCommand(let command):
      Wording("TeX-kommandoen \(command) er ukjend og står som han er", mend: "skriv teiknet sjølv")
    case .unknownParent(let key, let suggestion):
      Wording(
        "crossref viser til «\(key)», som ikkje finst i fila",
        mend: suggestion.map { "meinte du «\($0)»?" })
    case .circularParent(let key): Wording("crossref frå «\(key)» fører tilbake til seg sjølv")
    case .repeatedField(let field):
      Wording("«\(field)» står meir enn éin gong", mend: "den fyrste gjeld; fjern dei andre")
    case .unclosedWork: Wording("verket blir aldri avslutta", mend: "set ei linje med «ER  - »")
    case .endWithoutWork: Wording("dette avsluttar eit verk som aldri byrja")
    case .textOutsideWork:
      Wording("dette står utanfor eit verk", mend: "eit verk byrjar med «TY  - »")
    case .namesWithCommas(let name):
      Wording("namnet «\(name)» har for mange komma", mend: "set « and » mellom namna")
    }
  }
}
