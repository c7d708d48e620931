import Language

/// What remarks say.
struct RemarkWords {
  let language: Language

  /// What every remark begins with, in comments.
  var lead: String { say("se på dette", "sjå på dette", "look at this") }

  /// A remark in words.
  func text(_ remark: Remark) -> String {
    switch remark {
    case .titleGuessed:
      say(
        "tittelen er den første korte linjen i teksten",
        "tittelen er den første korte linja i teksten",
        "the title is the first short line of the text")
    case .nameFromTitle:
      say(
        "navnet på programmet er hentet fra tittelen", "namnet på programmet er henta frå tittelen",
        "the programme's name is taken from the title")
    case .looksLikeReport(let word):
      say(
        "teksten ser ut som en rapport («\(word)»); da er kind report",
        "teksten ser ut som ein rapport («\(word)»); då er kind report",
        "the text looks like a report (\"\(word)\"); kind is report then")
    case .noHosts:
      say(
        "teksten sier ikke med «Arrangør:» hvem som arrangerer. Skriv hosts: og navnet",
        "teksten seier ikkje med «Arrangør:» kven som arrangerer. Skriv hosts: og namnet",
        "the text does not say with \"Organiser:\" who arranges it. Write hosts: and the name")
    case .severalHosts:
      say(
        "er dette flere arrangører, så skriv én på hver linje",
        "er dette fleire arrangørar, så skriv éin på kvar linje",
        "if these are several organisers, write each on a line of its own")
    default: applicationText(remark)
    }
  }

  private func applicationText(_ remark: Remark) -> String {
    switch remark {
    case .noApplication:
      say(
        "fant verken søknadsfrist eller hvor man søker. Skriv application: med deadline: og to:, "
          + "om man kan søke",
        "fann verken søknadsfrist eller kvar ein søkjer. Skriv application: med deadline: og to:, "
          + "om ein kan søkje",
        "found neither a deadline nor where to apply. Write application: with deadline: and to:, "
          + "if one can apply")
    case .noDeadline:
      say(
        "fant ingen søknadsfrist. Skriv deadline: og datoen",
        "fann ingen søknadsfrist. Skriv deadline: og datoen",
        "found no deadline. Write deadline: and the date")
    case .severalDeadlines(let dates):
      say(
        "flere datoer kan være fristen: \(list(dates)). Skriv deadline: og den rette",
        "fleire datoar kan vere fristen: \(list(dates)). Skriv deadline: og den rette",
        "several dates may be the deadline: \(list(dates)). Write deadline: and the right one")
    case .unclearDeadline(let text, let doubt):
      say(
        "fristen «\(text)» er ikke tatt med: \(self.text(doubt)). Skriv deadline: og datoen",
        "fristen «\(text)» er ikkje teken med: \(self.text(doubt)). Skriv deadline: og datoen",
        "the deadline \"\(text)\" is left out: \(self.text(doubt)). Write deadline: and the date")
    case .noApplicationAddress:
      say(
        "fant ikke hvor søknaden skal sendes. Skriv to: og en e-postadresse eller en lenke",
        "fann ikkje kvar søknaden skal sendast. Skriv to: og ei e-postadresse eller ei lenkje",
        "found no address to apply to. Write to: and an e-mail address or a link")
    case .severalApplicationAddresses(let addresses):
      say(
        "søknaden kan sendes flere steder: \(list(addresses)). Skriv to: og det rette",
        "søknaden kan sendast fleire stader: \(list(addresses)). Skriv to: og det rette",
        "applications may go to several places: \(list(addresses)). Write to: and the right one")
    default: contactText(remark)
    }
  }

  private func contactText(_ remark: Remark) -> String {
    switch remark {
    case .nameUnlikeAddress(let name, let part):
      say(
        "navnet og e-postadressen er skrevet ulikt: «\(name)» og «\(part)»",
        "namnet og e-postadressa er skrivne ulikt: «\(name)» og «\(part)»",
        "the name and the e-mail address are spelt differently: \"\(name)\" and \"\(part)\"")
    case .nameNotInAddress(let name):
      say(
        "er det «\(name)» som har denne e-postadressen?",
        "er det «\(name)» som har denne e-postadressa?",
        "is it \"\(name)\" who has this e-mail address?")
    case .addressWithoutName(let address):
      say(
        "e-postadressen \(address) står i teksten uten et sikkert navn. Skriv name: og email: om "
          + "den er til en kontakt",
        "e-postadressa \(address) står i teksten utan eit sikkert namn. Skriv name: og email: om "
          + "ho er til ein kontakt",
        "the e-mail address \(address) stands in the text without a sure name. Write name: and "
          + "email: if it is a contact's")
    case .phoneWithoutName(let number):
      say(
        "telefonnummeret \(number) står i teksten uten at det er sikkert hvem som har det",
        "telefonnummeret \(number) står i teksten utan at det er sikkert kven som har det",
        "the telephone number \(number) stands in the text without its owner being sure")
    default: sessionText(remark)
    }
  }

  private func sessionText(_ remark: Remark) -> String {
    switch remark {
    case .noSessions:
      say(
        "fant ingen liste eller tabell med datoer for samlinger",
        "fann inga liste eller tabell med datoar for samlingar",
        "found no list or table with dates of sessions")
    case .yearFromHeading(let year, let heading):
      say(
        "året står ikke ved datoen. \(year) er fra «\(heading)», og ukedagen stemmer med det",
        "året står ikkje ved datoen. \(year) er frå «\(heading)», og vekedagen stemmer med det",
        "the date has no year. \(year) is from \"\(heading)\", and the weekday agrees with it")
    case .unclearDate(let text, let doubt):
      say(
        "datoen «\(text)» er ikke lest: \(self.text(doubt)). Skriv date: i stedet for unscheduled:",
        "datoen «\(text)» er ikkje lesen: \(self.text(doubt)). Skriv date: i staden for "
          + "unscheduled:",
        "the date \"\(text)\" was not read: \(self.text(doubt)). Write date: in place of "
          + "unscheduled:")
    case .unclearTime(let text):
      say(
        "klokkeslettet i «\(text)» er ikke lest. Skriv time:, som 09.00–15.00",
        "klokkeslettet i «\(text)» er ikkje lese. Skriv time:, som 09.00–15.00",
        "the time in \"\(text)\" was not read. Write time:, such as 09:00–15:00")
    case .maybeNoSession:
      say(
        "er dette en samling? Teksten sier det ikke",
        "er dette ei samling? Teksten seier det ikkje",
        "is this a session? The text does not say so")
    case .onSunday:
      say("datoen er en søndag", "datoen er ein søndag", "the date is a Sunday")
    case .noSessionTitle:
      say(
        "samlingen har ikke noe navn i teksten", "samlinga har ikkje noko namn i teksten",
        "the session has no name in the text")
    case .placeAsTitle:
      say(
        "tittelen er det som står under «Sted»; er det et sted, så skriv place:",
        "tittelen er det som står under «Stad»; er det ein stad, så skriv place:",
        "the title is what stands under \"Place\"; if it is a place, write place:")
    case .attendanceMissing:
      say(
        "teksten sier at noe er obligatorisk, men ikke ved hver samling. Skriv attendance: mandatory "
          + "eller optional der",
        "teksten seier at noko er obligatorisk, men ikkje ved kvar samling. Skriv attendance: "
          + "mandatory eller optional der",
        "the text says that something is mandatory, but not at each session. Write attendance: "
          + "mandatory or optional there")
    case .noPlace:
      say(
        "stedet mangler. Skriv place: og navnet, eller place: later",
        "staden manglar. Skriv place: og namnet, eller place: later",
        "the place is missing. Write place: and its name, or place: later")
    case .noJoin:
      say(
        "lenken mangler. Skriv join: og lenken, eller join: later",
        "lenkja manglar. Skriv join: og lenkja, eller join: later",
        "the link is missing. Write join: and the link, or join: later")
    case .dateNotUsed(let date, let excerpt):
      say(
        "«\(date)» er ikke blitt noen samling: «\(excerpt)»",
        "«\(date)» er ikkje vorten noka samling: «\(excerpt)»",
        "\"\(date)\" has not become a session: \"\(excerpt)\"")
    case .rowNotUsed(let text):
      say(
        "fant ingen sikker dato i «\(text)», som ikke er blitt noen samling",
        "fann ingen sikker dato i «\(text)», som ikkje er vorten noka samling",
        "found no sure date in \"\(text)\", which has not become a session")
    case .moreDates(let count):
      say(
        "\(count) datoer til i teksten er ikke blitt samlinger",
        "\(count) datoar til i teksten er ikkje vortne samlingar",
        "\(count) more dates in the text have not become sessions")
    case .comparison:
      say(
        "her står samlingene slik de ble skrevet. Sammenlign med datoene øverst i filen, og slett "
          + "dette så",
        "her står samlingane slik dei vart skrivne. Samanlikn med datoane øvst i fila, og slett "
          + "dette så",
        "here are the sessions as they were written. Compare with the dates at the top of the "
          + "file, then delete this")
    case .notBroughtAlong(let description, let address):
      say(
        "her sto et bilde eller noe annet som ikke ble med: \(sign(description, address))",
        "her stod eit bilete eller noko anna som ikkje vart med: \(sign(description, address))",
        "a picture or something else stood here that did not come along: "
          + sign(description, address))
    case .deadLink(let text, let address):
      say(
        "lenken «\(text)» førte ikke til noe nettsted («\(address)»), og er nå bare tekst",
        "lenkja «\(text)» førte ikkje til nokon nettstad («\(address)»), og er no berre tekst",
        "the link \"\(text)\" led to no web site (\"\(address)\"), and is mere text now")
    default: ""
    }
  }

  private func text(_ doubt: DateDoubt) -> String {
    switch doubt {
    case .noYear(let suggestion?, let source?):
      say(
        "året mangler. Er det som i «\(source)», er datoen \(suggestion)",
        "året manglar. Er det som i «\(source)», er datoen \(suggestion)",
        "the year is missing. If it is as in \"\(source)\", the date is \(suggestion)")
    case .weekdayOfOtherYear(let written, let right, let year):
      say(
        "året mangler, og i \(year) er det en \(language.name(of: right)), ikke en "
          + language.name(of: written),
        "året manglar, og i \(year) er det ein \(language.name(of: right)), ikkje ein "
          + language.name(of: written),
        "the year is missing, and in \(year) it is a \(language.name(of: right)), not a "
          + language.name(of: written))
    case .noYear: say("året mangler", "året manglar", "the year is missing")
    case .wrongWeekday(let written, let right):
      say(
        "datoen er en \(language.name(of: right)), ikke en \(language.name(of: written))",
        "datoen er ein \(language.name(of: right)), ikkje ein \(language.name(of: written))",
        "the date is a \(language.name(of: right)), not a \(language.name(of: written))")
    case .noSuchDay:
      say("den dagen finnes ikke", "den dagen finst ikkje", "there is no such day")
    case .endBeforeStart:
      say(
        "den siste dagen kommer før den første", "den siste dagen kjem før den første",
        "the last day is before the first")
    case .severalDates:
      say("det er flere datoer", "det er fleire datoar", "there are several dates")
    case .unread: say("den er uklar", "han er uklar", "it is unclear")
    case .span: say("det er mer enn én dag", "det er meir enn éin dag", "it is more than one day")
    }
  }

  private func sign(_ description: String, _ address: String) -> String {
    let address = address.hasPrefix("data:") ? "" : address
    return "«\([description.trimmed, address].filter { !$0.isEmpty }.joined(separator: ", "))»"
  }

  private func list(_ texts: [String]) -> String {
    texts.prefix(8).map { say("«\($0)»", "«\($0)»", "\"\($0)\"") }.joined(separator: ", ")
  }

  private func say(_ bokmål: String, _ nynorsk: String, _ english: String) -> String {
    switch language {
    case .bokmål: bokmål
    case .nynorsk: nynorsk
    case .english: english
    }
  }
}
