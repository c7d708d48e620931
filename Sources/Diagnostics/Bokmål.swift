import Language

extension Problem {
  /// The problem in bokmål.
  var bokmål: Wording {
    let language = Language.bokmål
    switch self {
    case .missingSiteFile:
      return Wording(
        "mappen har ingen site.yml",
        mend: "lag filen, for eksempel med «title: Forbedringsprogrammer» og «language: nb»")
    case .emptyContent:
      return Wording(
        "det er ingen sider i content/",
        mend:
          "lag content/index.md, med «kind: page» og «title: …» øverst mellom to linjer med «---»")
    case .scheduleOutsideProgramme:
      return Wording(
        "en samlingsplan må stå i mappen til et program",
        mend: "lag en mappe i content/, for eksempel content/mitt-program/, og flytt siden dit")
    case .unreadableFile(let reason):
      return Wording("filen kan ikke leses: \(reason)")
    case .notUTF8(let offset):
      return Wording(
        "filen er ikke skrevet i UTF-8 (byte \(offset + 1))",
        mend: "lagre den på nytt med tegnkodingen UTF-8")
    case .notARegularFile:
      return Wording("dette er ikke en vanlig fil", mend: "flytt den ut av content/")
    case .fileTooLarge(let bytes, let limit):
      return Wording(
        "filen er på \(bytes / 1_000_000) MB; grensen for en tekstfil er \(limit / 1_000_000) MB",
        mend: "del den i flere sider")
    case .linkOutOfContent:
      return Wording(
        "den symbolske lenken fører ut av content/", mend: "kopier filen inn i stedet")
    case .outputClash(let address, let other):
      return Wording(
        "adressen \(address) er også adressen til \(other)",
        mend: "gi den ene et annet navn")
    case .unsafePath(let path):
      return Wording("«\(path)» fører ut av mappen eller er ikke et trygt filnavn")

    case .noFrontMatter:
      return Wording(
        "siden mangler opplysningene øverst",
        mend: "begynn filen med «---», så «kind:» og «title:», og så «---»")
    case .unclosedFrontMatter:
      return Wording(
        "opplysningene øverst blir aldri avsluttet",
        mend: "sett en linje med «---» etter den siste opplysningen")
    case .yamlSyntax(let fault):
      return fault.bokmål
    case .yamlTooLarge:
      return Wording("opplysningene gjentar seg selv for mange ganger (YAML-aliaser)")
    case .unknownKey(let key, let suggestion, let known):
      return Wording(
        "ukjent nøkkel «\(key)»",
        mend: suggestion.map { "mente du «\($0)»?" }
          ?? "her kan det stå " + known.joined(separator: ", "))
    case .missingKey(let key):
      return Wording("«\(key)» mangler", mend: "legg til «\(key): …»")
    case .duplicateKey(let key, let line):
      return Wording("«\(key)» står to ganger, første gang på linje \(line)", mend: "fjern den ene")
    case .badValue(let value, let expected):
      return Wording(
        value.isEmpty ? "her mangler en verdi" : "«\(value)» er ikke \(expected.bokmål.what)",
        mend: expected.bokmål.mend)
    case .noSuchDay(let day, let month, let year):
      if (1...12).contains(month) {
        return Wording(
          "\(day). \(language.name(ofMonth: month)) \(year) finnes ikke",
          mend: "\(language.name(ofMonth: month)) \(year) har "
            + "\(LocalDate.days(inMonth: month, of: year)) dager")
      }
      return Wording("det finnes ingen måned nummer \(month)", mend: "månedene går fra 1 til 12")
    case .dateWithoutYear(let text):
      return Wording("datoen «\(text)» mangler årstall", mend: "skriv året etter måneden")

    case .wrongWeekday(let written, let date):
      return Wording(
        "\(language.text(date)) er en \(language.name(of: date.weekday)), ikke en "
          + language.name(of: written),
        mend: "skriv «\(language.textWithWeekday(date))», eller rett datoen")
    case .endBeforeStart(let first, let last):
      return Wording(
        "slutten \(language.text(last)) kommer før starten \(language.text(first))",
        mend: "bytt om på datoene, eller rett den som er feil")
    case .endNotAfterStart:
      return Wording("slutten kommer ikke etter starten", mend: "rett klokkeslettene")
    case .duplicateID(let id, let first):
      return Wording(
        "id-en «\(id)» er brukt før, i \(first.file) på linje \(first.line)",
        mend: "gi denne en egen id")
    case .unknownReference(let reference, let name, let suggestion):
      return Wording(
        "\(reference.bokmål) «\(name)» finnes ikke",
        mend: suggestion.map { "mente du «\($0)»?" })
    case .nonexistentTime(let time, let date, let zone):
      return Wording(
        "klokken \(language.text(time)) finnes ikke \(language.text(date)) i \(zone): "
          + "da stilles klokken fram",
        mend: "velg et tidspunkt en time senere")
    case .unknownZone(let zone):
      return Wording(
        "tidssonen «\(zone)» finnes ikke på denne maskinen",
        mend: "skriv et navn som «Europe/Oslo»; på en liten maskin kan pakken tzdata mangle")

    case .brokenLink(let target, let fault, let suggestion):
      return Wording(
        fault.bokmål(target), mend: suggestion.map { "mente du «\($0)»?" } ?? fault.mendInBokmål)
    case .deadLink(_, let death):
      return death.bokmål
    case .missingAlt:
      return Wording(
        "bildet mangler en tekst for den som ikke ser det",
        mend: "skriv hva bildet viser mellom [ og ]")
    case .nestingTooDeep(let limit):
      return Wording(
        "teksten er nøstet mer enn \(limit) nivåer; det dypeste er slått sammen",
        mend: "bruk færre nivåer")
    case .rawHTMLDropped:
      return Wording(
        "HTML i teksten tas ikke med",
        mend: "skriv det i Markdown, eller sett «rawHTML: allow» i site.yml")

    case .lockDamaged(let fault):
      return fault.bokmål
    case .lockOutdated(let uid):
      return Wording(
        "calendar.lock svarer ikke til innholdet (\(uid))",
        mend: "kjør «samling build» uten --locked, og ta vare på den nye filen")
    case .idVanished(let id, let title):
      return Wording(
        "samlingen «\(id)» (\(title)) er kunngjort, men står ikke lenger her",
        mend: "er det den samme samlingen under en ny id, så behold den gamle; ellers sett "
          + "«status: cancelled»")

    case .calendarVanished(let address):
      return Wording(
        "kalenderen «\(address)» er publisert, men får ingen fil lenger",
        mend: "de som abonnerer, får ellers ikke vite om endringer: ta med "
          + "«\(address.calendarPage)» i «aliases» her")

    case .bibliographySyntax(let fault):
      return fault.bokmål
    case .bibliographyDoubt(let doubt):
      return doubt.bokmål
    case .unknownEntryType, .incompleteReference, .duplicateWork, .uncitedWork:
      return literatureInBokmål

    case .chart(let fault): return fault.bokmål

    case .noAccessibilityStatement:
      return Wording(
        "nettstedet har ingen lenke til en tilgjengelighetserklæring",
        mend: "legg til «accessibilityStatement: https://…» i site.yml; offentlige virksomheter "
          + "må ha den")
    case .programme(let fault): return fault.bokmål
    case .text(let fault): return fault.bokmål
    case .appearance(let fault): return fault.bokmål
    case .acknowledgement(let fault): return fault.bokmål
    case .countMismatch(let stated, let right):
      return Wording(
        "antallet er oppgitt til \(language.text(stated)), men gruppene er til sammen "
          + language.text(right),
        mend: "rett antallet, eller gruppene")
    case .sumMismatch(let sum, let stated, let right):
      let what =
        switch sum {
        case .total: "summen"
        case .line(let item): "«\(item)»"
        }
      return Wording(
        "\(what) er oppgitt til \(language.number(stated)), men blir \(language.number(right))",
        mend: "skriv \(language.number(right)), eller rett det som regnes sammen")
    }
  }
}

extension Expectation {
  fileprivate var bokmål: (what: String, mend: String?) {
    switch self {
    case .text: ("tekst", "skriv en tekst her")
    case .list: ("en liste", "skriv hvert punkt på sin linje med «- » foran")
    case .mapping: ("et sett med nøkler", "skriv «nøkkel: verdi» på egne linjer med innrykk")
    case .number: ("et tall", "skriv et tall, for eksempel 12 eller 1,5")
    case .wholeNumber: ("et helt tall", "skriv et helt tall, for eksempel 12")
    case .boolean: ("ja eller nei", "skriv true eller false")
    case .date: ("en dato", "skriv for eksempel «28. august 2026» eller «2026-08-28»")
    case .time: ("et klokkeslett", "skriv for eksempel «08.00–15.00»")
    case .duration: ("en varighet", "skriv for eksempel «30 min» eller «1,5 timer»")
    case .amount: ("et beløp", "skriv for eksempel «130 000 kr»")
    case .webAddress: ("en nettadresse", "skriv hele adressen, med https:// foran")
    case .applicationAddress:
      ("en adresse å søke på", "skriv en e-postadresse med mailto: foran, eller https://…")
    case .emailAddress: ("en e-postadresse", "skriv for eksempel «navn@kommune.no»")
    case .phoneNumber: ("et telefonnummer", "skriv for eksempel «45 28 79 59»")
    case .pageAddress: ("adressen til en side her", "skriv for eksempel «/vestfold-2025/»")
    case .language: ("et språk vi kan", "skriv nb, nn eller en")
    case .colour: ("en farge", "skriv den som «#00566b»")
    case .timeZone: ("en tidssone", "skriv for eksempel «Europe/Oslo»")
    case .identifier: ("en id", "bruk små bokstaver, tall og bindestrek, for eksempel «samling-1»")
    case .oneOf(let choices):
      ("et av valgene her", "skriv " + choices.joined(separator: ", "))
    }
  }
}

extension Reference {
  fileprivate var bokmål: String {
    switch self {
    case .audience: "målgruppen"
    case .session: "samlingen"
    case .citation: "kilden"
    case .page: "siden"
    case .footnote: "fotnoten"
    case .schedule: "samlingsplanen"
    case .literature: "litteraturlisten"
    case .rule: "regelen"
    }
  }
}

extension LinkFault {
  fileprivate func bokmål(_ target: String) -> String {
    switch self {
    case .empty: "lenken fører ingen steder"
    case .noSuchPage: "siden «\(target)» finnes ikke"
    case .noSuchAnchor: "stedet «\(target)» finnes ikke på siden"
    case .noSuchFile: "filen «\(target)» finnes ikke"
    case .placeholder: "«\(target)» er ikke en adresse; noen glemte å fylle den inn"
    case .draft: "siden «\(target)» er et utkast og blir ikke publisert"
    case .outsideSite: "«\(target)» ligger utenfor nettstedet"
    case .caseMismatch: "«\(target)» er skrevet med andre store og små bokstaver enn filen"
    case .imageElsewhere: "bildet «\(target)» ligger på et annet nettsted og blir ikke vist"
    }
  }

  fileprivate var mendInBokmål: String? {
    switch self {
    case .empty, .placeholder: "skriv adressen, eller ta bort lenken"
    case .noSuchPage, .noSuchFile, .noSuchAnchor, .outsideSite: "rett adressen"
    case .draft: "publiser siden, eller ta bort lenken"
    case .imageElsewhere: "legg bildet i mappen, og skriv filnavnet"
    case .caseMismatch: nil
    }
  }
}

extension LockFault {
  fileprivate var bokmål: Wording {
    let recover =
      "hent filen fra siste gang den var hel (git checkout -- calendar.lock), og bygg på nytt; "
      + "begynn aldri på nytt med en tom fil, da slutter kalendere å følge med"
    switch self {
    case .mergeConflict:
      return Wording(
        "calendar.lock har en flettekonflikt",
        mend: "behold for hver UID den oppføringen som har høyest «sequence», fjern linjene "
          + "med <<<<<<<, ======= og >>>>>>>, og bygg på nytt")
    case .malformed(let detail):
      return Wording("calendar.lock er skadet: \(detail)", mend: recover)
    case .unknownVersion(let version):
      return Wording(
        "calendar.lock er skrevet i utgave \(version), som denne utgaven av Samling ikke kjenner",
        mend: "oppgrader Samling")
    case .missing:
      return Wording(
        "calendar.lock er borte, men kalenderne er publisert i public/", mend: recover)
    case .noSchedule:
      return Wording(
        "kalendere herfra er publisert, men ingen side i mappen har samlingene lenger",
        mend: "sett siden tilbake; skal kalenderne ta slutt, så avlys samlingene, la siden stå "
          + "til datoene er forbi, og slett så både den og calendar.lock")
    case .otherIdentity(let old, let new):
      return Wording(
        "kalenderne er kunngjort fra mappen «\(old)», men ville nå komme fra «\(new)»",
        mend: "skriv «identity: \(old)» under «calendar:», så følger abonnentene med")
    }
  }
}

extension YAMLFault {
  fileprivate var bokmål: Wording {
    switch self {
    case .unclosedQuote:
      Wording(
        "anførselstegnet her blir aldri lukket", mend: "sett et likt tegn der teksten slutter")
    case .strayColon:
      Wording(
        "her står et kolon der det ikke kan stå",
        mend: "sett anførselstegn rundt en tekst som har kolon i seg, eller rett innrykket")
    case .strayCharacter:
      Wording(
        "en verdi kan ikke begynne med dette tegnet",
        mend: "sett anførselstegn rundt teksten; bruk mellomrom og ikke tabulator til innrykk")
    case .unclosedBracket:
      Wording(
        "listen eller gruppen blir ikke lukket", mend: "sett komma, ] eller } der det mangler")
    case .indentation:
      Wording(
        "innrykket stemmer ikke med linjene over",
        mend: "la nøkler på samme nivå begynne i samme kolonne")
    case .missingColon:
      Wording("her mangler et kolon etter nøkkelen", mend: "skriv «nøkkel: verdi»")
    case .controlCharacter:
      Wording("her står et usynlig styretegn", mend: "slett tegnet og skriv det på nytt")
    case .undefinedAlias:
      Wording(
        "en verdi kan ikke begynne med *", mend: "sett anførselstegn rundt teksten")
    case .complexKey:
      Wording("en nøkkel må være en enkel tekst", mend: "skriv «nøkkel: verdi»")
    case .tooDeep:
      Wording("opplysningene er nøstet for dypt", mend: "bruk færre nivåer")
    case .other(let detail):
      Wording(
        "dette er ikke gyldig YAML (\(detail))",
        mend: "se på innrykk, kolon og anførselstegn på linjen og den over")
    }
  }
}
