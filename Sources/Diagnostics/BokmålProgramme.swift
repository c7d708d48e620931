import Language

extension ProgrammeFault {
  /// The fault in bokmål.
  var bokmål: Wording {
    let language = Language.bokmål
    switch self {
    case .restDay(let day, let holiday):
      return Wording(
        "\(language.text(day)) er "
          + (holiday.map(language.name(of:)) ?? "en søndag"),
        mend: "velg en annen dag, eller se etter om datoen er skrevet feil")
    case .closedDay(let closure, let days):
      return Wording(
        "samlingen faller i «\(closure)» (\(language.text(days)))", mend: "velg en annen dag")
    case .deadlineAfterStart(let start):
      return Wording(
        "søknadsfristen er etter den første samlingen, som er \(language.text(start))",
        mend: "rett fristen eller datoen for samlingen")
    case .deadlineOnRestDay(let day, let holiday):
      return Wording(
        "fristen \(language.text(day)) er "
          + (holiday.map(language.name(of:)) ?? "en søndag"),
        mend: "velg en virkedag, så de som søker kan få svar på spørsmål")
    case .wrongCount(let stated, let right, let schedule):
      return Wording(
        "teksten sier \(stated), men samlingsplanen har \(right) (\(schedule))",
        mend: "rett teksten eller planen")
    case .wrongDuration(let first, let last):
      return Wording(
        "varigheten stemmer ikke med samlingene, som går fra \(language.text(first)) til "
          + language.text(last),
        mend: "rett varigheten, eller se etter om en dato er feil")
    case .overlap(let other, let place):
      return Wording(
        "samlingen er samtidig med «\(other)» (\(place.file), linje \(place.line)), "
          + "og noen skal være med på begge",
        mend: "flytt den ene, eller si hvem hver av dem er for, med «audience:»")
    case .noPlace:
      return Wording(
        "samlingen er fysisk, men det står ikke hvor",
        mend: "legg til «place: { name: …, address: … }», eller «place: later»")
    case .noJoin:
      return Wording(
        "samlingen er digital, men det står ikke hvordan en blir med",
        mend: "legg til «join: https://…», eller «join: later» hvis lenken sendes siden")
    case .undatedMandatory:
      return Wording(
        "samlingen er obligatorisk, men har ingen dato",
        mend: "legg til «date: …» så snart datoen er bestemt")
    case .nameUnlikeEmail(let name, let part):
      return Wording(
        "navnet «\(name)» og adressen («\(part)») er skrevet ulikt",
        mend: "finn ut hva som er riktig, og rett det andre")
    case .noConsent:
      return Wording(
        "det står ikke at den som er sitert, har sagt ja til det",
        mend: "spør, og skriv «consent: true» når svaret er ja")
    case .expiredContact(let until):
      return Wording(
        "kontaktpersonen vises ikke lenger: «until» er \(language.text(until))",
        mend: "fjern personen, eller sett en senere dato")
    case .otherDeadline(let day, let month, let right, let place):
      return Wording(
        "teksten sier at fristen er \(day). \(language.name(ofMonth: month)), men den er satt til "
          + "\(language.text(right)) (\(place.file), linje \(place.line))",
        mend: "rett det som er feil, så begge steder sier det samme")
    }
  }
}
