import Language

extension Problem {
  /// The problem in nynorsk.
  var nynorsk: Wording {
    let language = Language.nynorsk
    switch self {
    case .missingSiteFile:
      return Wording(
        "mappa har ingen site.yml",
        mend: "lag fila, til dømes med «title: Forbetringsprogram» og «language: nn»")
    case .emptyContent:
      return Wording(
        "det er ingen sider i content/",
        mend:
          "lag content/index.md, med «kind: page» og «title: …» øverst mellom to linjer med «---»")
    case .scheduleOutsideProgramme:
      return Wording(
        "ein samlingsplan må stå i mappa til eit program",
        mend: "lag ei mappe i content/, til dømes content/mitt-program/, og flytt sida dit")
    case .unreadableFile(let reason):
      return Wording("fila kan ikkje lesast: \(reason)")
    case .notUTF8(let offset):
      return Wording(
        "fila er ikkje skriven i UTF-8 (byte \(offset + 1))",
        mend: "lagre henne på nytt med teiknkodinga UTF-8")
    case .notARegularFile:
      return Wording("dette er ikkje ei vanleg fil", mend: "flytt henne ut av content/")
    case .fileTooLarge(let bytes, let limit):
      return Wording(
        "fila er på \(bytes / 1_000_000) MB; grensa for ei tekstfil er \(limit / 1_000_000) MB",
        mend: "del henne i fleire sider")
    case .linkOutOfContent:
      return Wording(
        "den symbolske lenkja fører ut av content/", mend: "kopier fila inn i staden")
    case .outputClash(let address, let other):
      return Wording(
        "adressa \(address) er òg adressa til \(other)", mend: "gi den eine eit anna namn")
    case .unsafePath(let path):
      return Wording("«\(path)» fører ut av mappa eller er ikkje eit trygt filnamn")

    case .noFrontMatter:
      return Wording(
        "sida manglar opplysningane øvst",
        mend: "byrja fila med «---», så «kind:» og «title:», og så «---»")
    case .unclosedFrontMatter:
      return Wording(
        "opplysningane øvst blir aldri avslutta",
        mend: "set ei linje med «---» etter den siste opplysninga")
    case .yamlSyntax(let fault):
      return fault.nynorsk
    case .yamlTooLarge:
      return Wording("opplysningane tek seg opp att for mange gonger (YAML-alias)")
    case .unknownKey(let key, let suggestion, let known):
      return Wording(
        "ukjend nøkkel «\(key)»",
        mend: suggestion.map { "meinte du «\($0)»?" }
          ?? "her kan det stå " + known.joined(separator: ", "))
    case .missingKey(let key):
      return Wording("«\(key)» manglar", mend: "legg til «\(key): …»")
    case .duplicateKey(let key, let line):
      return Wording(
        "«\(key)» står to gonger, fyrste gong på linje \(line)", mend: "fjern den eine")
    case .badValue(let value, let expected):
      return Wording(
        value.isEmpty ? "her manglar ein verdi" : "«\(value)» er ikkje \(expected.nynorsk.what)",
        mend: expected.nynorsk.mend)
    case .noSuchDay(let day, let month, let year):
      if (1...12).contains(month) {
        return Wording(
          "\(day). \(language.name(ofMonth: month)) \(year) finst ikkje",
          mend: "\(language.name(ofMonth: month)) \(year) har "
            + "\(LocalDate.days(inMonth: month, of: year)) dagar")
      }
      return Wording("det finst ingen månad nummer \(month)", mend: "månadene går frå 1 til 12")
    case .dateWithoutYear(let text):
      return Wording("datoen «\(text)» manglar årstal", mend: "skriv året etter månaden")

    case .wrongWeekday(let written, let date):
      return Wording(
        "\(language.text(date)) er ein \(language.name(of: date.weekday)), ikkje ein "
          + language.name(of: written),
        mend: "skriv «\(language.textWithWeekday(date))», eller rett datoen")
    case .endBeforeStart(let first, let last):
      return Wording(
        "slutten \(language.text(last)) kjem før starten \(language.text(first))",
        mend: "byt om på datoane, eller rett den som er feil")
    case .endNotAfterStart:
      return Wording("slutten kjem ikkje etter starten", mend: "rett klokkesletta")
    case .duplicateID(let id, let first):
      return Wording(
        "id-en «\(id)» er brukt før, i \(first.file) på linje \(first.line)",
        mend: "gi denne ein eigen id")
    case .unknownReference(let reference, let name, let suggestion):
      return Wording(
        "\(reference.nynorsk) «\(name)» finst ikkje",
        mend: suggestion.map { "meinte du «\($0)»?" })
    case .nonexistentTime(let time, let date, let zone):
      return Wording(
        "klokka \(language.text(time)) finst ikkje \(language.text(date)) i \(zone): "
          + "då blir klokka stilt fram",
        mend: "vel eit tidspunkt ein time seinare")
    case .unknownZone(let zone):
      return Wording(
        "tidssona «\(zone)» finst ikkje på denne maskina",
        mend: "skriv eit namn som «Europe/Oslo»; på ei lita maskin kan pakken tzdata mangle")

    case .brokenLink(let target, let fault, let suggestion):
      return Wording(
        fault.nynorsk(target),
        mend: suggestion.map { "meinte du «\($0)»?" } ?? fault.mendInNynorsk)
    case .deadLink(_, let death):
      return death.nynorsk
    case .missingAlt:
      return Wording(
        "biletet manglar ein tekst for den som ikkje ser det",
        mend: "skriv kva biletet viser mellom [ og ]")
    case .nestingTooDeep(let limit):
      return Wording(
        "teksten er nøsta meir enn \(limit) nivå; det djupaste er slått saman",
        mend: "bruk færre nivå")
    case .rawHTMLDropped:
      return Wording(
        "HTML i teksten blir ikkje teken med",
        mend: "skriv det i Markdown, eller set «rawHTML: allow» i site.yml")

    case .lockDamaged(let fault):
      return fault.nynorsk
    case .lockOutdated(let uid):
      return Wording(
        "calendar.lock svarar ikkje til innhaldet (\(uid))",
        mend: "køyr «samling build» utan --locked, og ta vare på den nye fila")
    case .idVanished(let id, let title):
      return Wording(
        "samlinga «\(id)» (\(title)) er kunngjord, men står ikkje lenger her",
        mend: "er det den same samlinga under ein ny id, så hald på den gamle; elles set "
          + "«status: cancelled»")

    case .calendarVanished(let address):
      return Wording(
        "kalenderen «\(address)» er publisert, men får inga fil lenger",
        mend: "dei som abonnerer, får elles ikkje vite om endringar: ta med "
          + "«\(address.calendarPage)» i «aliases» her")

    case .bibliographySyntax(let fault):
      return fault.nynorsk
    case .bibliographyDoubt(let doubt):
      return doubt.nynorsk
    case .unknownEntryType, .incompleteReference, .duplicateWork, .uncitedWork:
      return literatureInNynorsk

    case .chart(let fault): return fault.nynorsk

    case .noAccessibilityStatement:
      return Wording(
        "nettstaden har inga lenkje til ei tilgjengeerklæring",
        mend: "legg til «accessibilityStatement: https://…» i site.yml; offentlege verksemder "
          + "må ha henne")
    case .programme(let fault): return fault.nynorsk
    case .text(let fault): return fault.nynorsk
    case .appearance(let fault): return fault.nynorsk
    case .acknowledgement(let fault): return fault.nynorsk
    case .countMismatch(let stated, let right):
      return Wording(
        "talet er oppgitt til \(language.text(stated)), men gruppene er til saman "
          + language.text(right),
        mend: "rett talet, eller gruppene")
    case .sumMismatch(let sum, let stated, let right):
      let what =
        switch sum {
        case .total: "summen"
        case .line(let item): "«\(item)»"
        }
      return Wording(
        "\(what) er oppgitt til \(language.number(stated)), men blir \(language.number(right))",
        mend: "skriv \(language.number(right)), eller rett det som blir rekna saman")
    }
  }
}
