extension Expectation {
  /// What should have stood there, and what to write, in nynorsk.
  var nynorsk: (what: String, mend: String?) {
    switch self {
    case .text: ("tekst", "skriv ein tekst her")
    case .list: ("ei liste", "skriv kvart punkt på si linje med «- » framfor")
    case .mapping: ("eit sett med nøklar", "skriv «nøkkel: verdi» på eigne linjer med innrykk")
    case .number: ("eit tal", "skriv eit tal, til dømes 12 eller 1,5")
    case .wholeNumber: ("eit heilt tal", "skriv eit heilt tal, til dømes 12")
    case .boolean: ("ja eller nei", "skriv true eller false")
    case .date: ("ein dato", "skriv til dømes «28. august 2026» eller «2026-08-28»")
    case .time: ("eit klokkeslett", "skriv til dømes «08.00–15.00»")
    case .duration: ("ei lengd i tid", "skriv til dømes «30 min» eller «1,5 timar»")
    case .amount: ("eit beløp", "skriv til dømes «130 000 kr»")
    case .webAddress: ("ei nettadresse", "skriv heile adressa, med https:// framfor")
    case .applicationAddress:
      ("ei adresse å søkje på", "skriv ei e-postadresse med mailto: framfor, eller https://…")
    case .emailAddress: ("ei e-postadresse", "skriv til dømes «namn@kommune.no»")
    case .phoneNumber: ("eit telefonnummer", "skriv til dømes «45 28 79 59»")
    case .pageAddress: ("adressa til ei side her", "skriv til dømes «/vestfold-2025/»")
    case .language: ("eit språk vi kan", "skriv nb, nn eller en")
    case .colour: ("ein farge", "skriv han som «#00566b»")
    case .timeZone: ("ei tidssone", "skriv til dømes «Europe/Oslo»")
    case .identifier: ("ein id", "bruk små bokstavar, tal og bindestrek, til dømes «samling-1»")
    case .oneOf(let choices):
      ("eit av vala her", "skriv " + choices.joined(separator: ", "))
    }
  }
}

extension Reference {
  /// What it is called in nynorsk.
  var nynorsk: String {
    switch self {
    case .audience: "målgruppa"
    case .session: "samlinga"
    case .citation: "kjelda"
    case .page: "sida"
    case .footnote: "fotnoten"
    case .schedule: "samlingsplanen"
    case .literature: "litteraturlista"
    case .rule: "regelen"
    }
  }
}

extension LinkFault {
  /// The fault in nynorsk.
  func nynorsk(_ target: String) -> String {
    switch self {
    case .empty: "lenkja fører ingen stader"
    case .noSuchPage: "sida «\(target)» finst ikkje"
    case .noSuchAnchor: "staden «\(target)» finst ikkje på sida"
    case .noSuchFile: "fila «\(target)» finst ikkje"
    case .placeholder: "«\(target)» er inga adresse; nokon gløymde å fylle henne inn"
    case .draft: "sida «\(target)» er eit utkast og blir ikkje publisert"
    case .outsideSite: "«\(target)» ligg utanfor nettstaden"
    case .caseMismatch: "«\(target)» er skriven med andre store og små bokstavar enn fila"
    case .imageElsewhere: "biletet «\(target)» ligg på ein annan nettstad og blir ikkje vist"
    }
  }

  /// What to do about it in nynorsk.
  var mendInNynorsk: String? {
    switch self {
    case .empty, .placeholder: "skriv adressa, eller ta bort lenkja"
    case .noSuchPage, .noSuchFile, .noSuchAnchor, .outsideSite: "rett adressa"
    case .draft: "publiser sida, eller ta bort lenkja"
    case .imageElsewhere: "legg biletet i mappa, og skriv filnamnet"
    case .caseMismatch: nil
    }
  }
}

extension LockFault {
  /// The fault in nynorsk.
  var nynorsk: Wording {
    let recover =
      "hent fila frå sist ho var heil (git checkout -- calendar.lock), og bygg på nytt; "
      + "byrja aldri på nytt med ei tom fil, då sluttar kalendrar å følgje med"
    switch self {
    case .mergeConflict:
      return Wording(
        "calendar.lock har ein flettekonflikt",
        mend: "hald for kvar UID på den oppføringa som har høgast «sequence», fjern linjene "
          + "med <<<<<<<, ======= og >>>>>>>, og bygg på nytt")
    case .malformed(let detail):
      return Wording("calendar.lock er skadd: \(detail)", mend: recover)
    case .unknownVersion(let version):
      return Wording(
        "calendar.lock er skriven i utgåve \(version), som denne utgåva av Samling ikkje kjenner",
        mend: "oppgrader Samling")
    case .missing:
      return Wording(
        "calendar.lock er borte, men kalendrane er publiserte i public/", mend: recover)
    case .noSchedule:
      return Wording(
        "kalendrar herifrå er publiserte, men inga side i mappa har samlingane lenger",
        mend: "set sida tilbake; skal kalendrane ta slutt, så avlys samlingane, la sida stå "
          + "til datoane er forbi, og slett så både henne og calendar.lock")
    case .otherIdentity(let old, let new):
      return Wording(
        "kalendrane er kunngjorde frå mappa «\(old)», men ville no kome frå «\(new)»",
        mend: "skriv «identity: \(old)» under «calendar:», så følgjer abonnentane med")
    }
  }
}

extension YAMLFault {
  /// The fault in nynorsk.
  var nynorsk: Wording {
    switch self {
    case .unclosedQuote:
      Wording("hermeteiknet her blir aldri lukka", mend: "set eit likt teikn der teksten sluttar")
    case .strayColon:
      Wording(
        "her står eit kolon der det ikkje kan stå",
        mend: "set hermeteikn rundt ein tekst som har kolon i seg, eller rett innrykket")
    case .strayCharacter:
      Wording(
        "ein verdi kan ikkje byrje med dette teiknet",
        mend: "set hermeteikn rundt teksten; bruk mellomrom og ikkje tabulator til innrykk")
    case .unclosedBracket:
      Wording(
        "lista eller gruppa blir ikkje lukka", mend: "set komma, ] eller } der det manglar")
    case .indentation:
      Wording(
        "innrykket stemmer ikkje med linjene over",
        mend: "la nøklar på same nivå byrje i same kolonne")
    case .missingColon:
      Wording("her manglar eit kolon etter nøkkelen", mend: "skriv «nøkkel: verdi»")
    case .controlCharacter:
      Wording("her står eit usynleg styreteikn", mend: "slett teiknet og skriv det på nytt")
    case .undefinedAlias:
      Wording("ein verdi kan ikkje byrje med *", mend: "set hermeteikn rundt teksten")
    case .complexKey:
      Wording("ein nøkkel må vere ein enkel tekst", mend: "skriv «nøkkel: verdi»")
    case .tooDeep:
      Wording("opplysningane er nøsta for djupt", mend: "bruk færre nivå")
    case .other(let detail):
      Wording(
        "dette er ikkje gyldig YAML (\(detail))",
        mend: "sjå på innrykk, kolon og hermeteikn på linja og den over")
    }
  }
}
