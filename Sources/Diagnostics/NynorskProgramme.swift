import Language

extension ProgrammeFault {
  /// The fault in nynorsk.
  var nynorsk: Wording {
    let language = Language.nynorsk
    switch self {
    case .restDay(let day, let holiday):
      return Wording(
        "\(language.text(day)) er "
          + (holiday.map(language.name(of:)) ?? "ein søndag"),
        mend: "vel ein annan dag, eller sjå etter om datoen er skriven feil")
    case .closedDay(let closure, let days):
      return Wording(
        "samlinga fell i «\(closure)» (\(language.text(days)))", mend: "vel ein annan dag")
    case .deadlineAfterStart(let start):
      return Wording(
        "søknadsfristen er etter den fyrste samlinga, som er \(language.text(start))",
        mend: "rett fristen eller datoen for samlinga")
    case .deadlineOnRestDay(let day, let holiday):
      return Wording(
        "fristen \(language.text(day)) er "
          + (holiday.map(language.name(of:)) ?? "ein søndag"),
        mend: "vel ein vyrkedag, så dei som søkjer kan få svar på spørsmål")
    case .wrongCount(let stated, let right, let schedule):
      return Wording(
        "teksten seier \(stated), men samlingsplanen har \(right) (\(schedule))",
        mend: "rett teksten eller planen")
    case .wrongDuration(let first, let last):
      return Wording(
        "lengda stemmer ikkje med samlingane, som går frå \(language.text(first)) til "
          + language.text(last),
        mend: "rett lengda, eller sjå etter om ein dato er feil")
    case .overlap(let other, let place):
      return Wording(
        "samlinga er samstundes med «\(other)» (\(place.file), linje \(place.line)), "
          + "og nokon skal vere med på begge",
        mend: "flytt den eine, eller sei kven kvar av dei er for, med «audience:»")
    case .noPlace:
      return Wording(
        "samlinga er fysisk, men det står ikkje kvar",
        mend: "legg til «place: { name: …, address: … }», eller «place: later»")
    case .noJoin:
      return Wording(
        "samlinga er digital, men det står ikkje korleis ein blir med",
        mend: "legg til «join: https://…», eller «join: later» om lenkja blir send seinare")
    case .undatedMandatory:
      return Wording(
        "samlinga er obligatorisk, men har ingen dato",
        mend: "legg til «date: …» så snart datoen er fastsett")
    case .nameUnlikeEmail(let name, let part):
      return Wording(
        "namnet «\(name)» og adressa («\(part)») er skrivne ulikt",
        mend: "finn ut kva som er rett, og rett det andre")
    case .noConsent:
      return Wording(
        "det står ikkje at den som er sitert, har sagt ja til det",
        mend: "spør, og skriv «consent: true» når svaret er ja")
    case .expiredContact(let until):
      return Wording(
        "kontaktpersonen blir ikkje vist lenger: «until» er \(language.text(until))",
        mend: "fjern personen, eller set ein seinare dato")
    case .otherDeadline(let day, let month, let right, let place):
      return Wording(
        "teksten seier at fristen er \(day). \(language.name(ofMonth: month)), men han er sett til "
          + "\(language.text(right)) (\(place.file), linje \(place.line))",
        mend: "rett det som er feil, så begge stader seier det same")
    }
  }
}
