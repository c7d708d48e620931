extension TextFault {
  /// The fault in bokmål.
  var bokmål: Wording {
    switch self {
    case .headingJump(let from, let to):
      Wording(
        "overskriften er på nivå \(to), men den før er på nivå \(from)",
        mend: "skriv \(String(repeating: "#", count: from + 1)) foran den")
    case .duplicateHeading(let text, let line):
      Wording(
        "overskriften «\(text)» står også på linje \(line)",
        mend: "skriv hva som skiller dem, så leseren finner frem i listen over overskrifter")
    case .boldAsHeading(let text, let level):
      Wording(
        "dette ser ut som en overskrift, men er bare fet skrift",
        mend: "skriv «\(String(repeating: "#", count: level)) \(text)»")
    case .privateUseCharacter(let scalar):
      Wording(
        "tegnet U+\(String(scalar, radix: 16, uppercase: true)) betyr ingenting utenfor "
          + "programmet det kommer fra",
        mend: "slett det, eller skriv tegnet du mente, for eksempel «- » for et punkt i en liste")
    case .hardWrappedLink:
      Wording("adressen er delt av et linjeskift", mend: "skriv hele adressen på én linje")
    case .insecureLink(let address):
      Wording(
        "lenken er ikke kryptert (http)",
        mend: "prøv «https\(address.dropFirst(4))», og skriv det hvis det virker")
    case .danglingAsterisk:
      Wording(
        "stjernen viser ikke til noe",
        mend: "legg til en fotnote med [^1], fjern stjernen, eller lukk uthevingen")
    case .typography(let written, let right):
      Wording("«\(written)» skrives annerledes på norsk", mend: "skriv «\(right)»")
    case .outdatedName(let name, let year, let new):
      Wording(
        "«\(name)» har ikke hett det siden \(year)",
        mend: new.map { "skriv «\($0)», eller si at navnet er det gamle" }
          ?? "skriv navnet som gjelder nå")
    }
  }
}

extension AcknowledgementFault {
  /// The fault in bokmål.
  var bokmål: Wording {
    switch self {
    case .malformed:
      Wording(
        "denne kommentaren til Samling er ikke til å forstå",
        mend: "skriv «samling: ignore REGEL because GRUNN»")
    case .noReason:
      Wording(
        "her står det ikke hvorfor funnet skal bli stående",
        mend: "skriv grunnen etter «because»")
    case .notAllowed(let rule):
      Wording("«\(rule.name)» kan ikke godtas; det må rettes", mend: "fjern kommentaren")
    case .needless(let rule):
      Wording("her er det ingenting å godta for «\(rule.name)»", mend: "fjern kommentaren")
    }
  }
}

extension LinkDeath {
  /// The fault in bokmål.
  var bokmål: Wording {
    switch self {
    case .status(let status) where status >= 500:
      Wording(
        "lenken virker ikke: nettstedet melder feil (\(status))",
        mend: "prøv igjen om en stund, og finn en annen adresse hvis feilen varer")
    case .status(let status):
      Wording(
        "lenken er død: siden finnes ikke (\(status))",
        mend: "finn den nye adressen, eller lenk til noe annet")
    case .noSuchHost:
      Wording(
        "lenken er død: nettstedet finnes ikke", mend: "se etter om adressen er skrevet riktig")
    case .unreachable:
      Wording(
        "lenken virker ikke: nettstedet er ikke å få tak i",
        mend: "prøv igjen om en stund, og finn en annen adresse hvis feilen varer")
    case .silent(let seconds):
      Wording(
        "lenken virker ikke: nettstedet svarte ikke på \(seconds) sekunder",
        mend: "prøv igjen om en stund, og finn en annen adresse hvis feilen varer")
    case .redirectsWithoutEnd:
      Wording(
        "lenken virker ikke: nettstedet sender leseren videre i ring",
        mend: "åpne den i en nettleser, og skriv adressen til siden du kommer til")
    case .untrusted:
      Wording(
        "lenken er ikke trygg: nettstedets sertifikat er ikke gyldig",
        mend: "si fra til dem som eier nettstedet, eller lenk til noe annet")
    case .unintelligible:
      Wording(
        "lenken virker ikke: svaret er ikke til å forstå",
        mend: "åpne den i en nettleser, og se etter om adressen er riktig")
    }
  }
}
