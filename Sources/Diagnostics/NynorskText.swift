extension TextFault {
  /// The fault in nynorsk.
  var nynorsk: Wording {
    switch self {
    case .headingJump(let from, let to):
      Wording(
        "overskrifta er på nivå \(to), men den før er på nivå \(from)",
        mend: "skriv \(String(repeating: "#", count: from + 1)) framfor henne")
    case .duplicateHeading(let text, let line):
      Wording(
        "overskrifta «\(text)» står òg på linje \(line)",
        mend: "skriv kva som skil dei, så lesaren finn fram i lista over overskrifter")
    case .boldAsHeading(let text, let level):
      Wording(
        "dette ser ut som ei overskrift, men er berre feit skrift",
        mend: "skriv «\(String(repeating: "#", count: level)) \(text)»")
    case .privateUseCharacter(let scalar):
      Wording(
        "teiknet U+\(String(scalar, radix: 16, uppercase: true)) tyder ingenting utanfor "
          + "programmet det kjem frå",
        mend: "slett det, eller skriv teiknet du meinte, til dømes «- » for eit punkt i ei liste")
    case .hardWrappedLink:
      Wording("adressa er delt av eit linjeskift", mend: "skriv heile adressa på éi linje")
    case .insecureLink(let address):
      Wording(
        "lenkja er ikkje kryptert (http)",
        mend: "prøv «https\(address.dropFirst(4))», og skriv det om det verkar")
    case .danglingAsterisk:
      Wording(
        "stjerna viser ikkje til noko",
        mend: "legg til ein fotnote med [^1], fjern stjerna, eller lukk uthevinga")
    case .typography(let written, let right):
      Wording("«\(written)» skriv ein annleis på norsk", mend: "skriv «\(right)»")
    case .outdatedName(let name, let year, let new):
      Wording(
        "«\(name)» har ikkje heitt det sidan \(year)",
        mend: new.map { "skriv «\($0)», eller sei at namnet er det gamle" }
          ?? "skriv namnet som gjeld no")
    }
  }
}

extension AcknowledgementFault {
  /// The fault in nynorsk.
  var nynorsk: Wording {
    switch self {
    case .malformed:
      Wording(
        "denne kommentaren til Samling er ikkje til å forstå",
        mend: "skriv «samling: ignore REGEL because GRUNN»")
    case .noReason:
      Wording(
        "her står det ikkje kvifor funnet skal bli ståande",
        mend: "skriv grunnen etter «because»")
    case .notAllowed(let rule):
      Wording("«\(rule.name)» kan ikkje godtakast; det må rettast", mend: "fjern kommentaren")
    case .needless(let rule):
      Wording("her er det ingenting å godta for «\(rule.name)»", mend: "fjern kommentaren")
    }
  }
}

extension LinkDeath {
  /// The fault in nynorsk.
  var nynorsk: Wording {
    switch self {
    case .status(let status) where status >= 500:
      Wording(
        "lenkja verkar ikkje: nettstaden melder feil (\(status))",
        mend: "prøv igjen om ei stund, og finn ei anna adresse om feilen varer")
    case .status(let status):
      Wording(
        "lenkja er død: sida finst ikkje (\(status))",
        mend: "finn den nye adressa, eller lenk til noko anna")
    case .noSuchHost:
      Wording(
        "lenkja er død: nettstaden finst ikkje", mend: "sjå etter om adressa er skriven rett")
    case .unreachable:
      Wording(
        "lenkja verkar ikkje: nettstaden er ikkje å få tak i",
        mend: "prøv igjen om ei stund, og finn ei anna adresse om feilen varer")
    case .silent(let seconds):
      Wording(
        "lenkja verkar ikkje: nettstaden svarte ikkje på \(seconds) sekund",
        mend: "prøv igjen om ei stund, og finn ei anna adresse om feilen varer")
    case .redirectsWithoutEnd:
      Wording(
        "lenkja verkar ikkje: nettstaden sender lesaren vidare i ring",
        mend: "opne ho i ein nettlesar, og skriv adressa til sida du kjem til")
    case .untrusted:
      Wording(
        "lenkja er ikkje trygg: sertifikatet til nettstaden er ikkje gyldig",
        mend: "sei frå til dei som eig nettstaden, eller lenk til noko anna")
    case .unintelligible:
      Wording(
        "lenkja verkar ikkje: svaret er ikkje til å forstå",
        mend: "opne ho i ein nettlesar, og sjå etter om adressa er rett")
    }
  }
}
