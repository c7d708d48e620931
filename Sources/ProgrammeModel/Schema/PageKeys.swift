import Language

// Keys that every page may have.
extension KeyGroup {
  static let head = KeyGroup(
    "head",
    [
      Key(
        "kind", .choice(PageKind.allCases.map(\.rawValue)), isRequired: true,
        "Hva slags side dette er.",
        "Kva slags side dette er.",
        "What kind of page this is."),
      Key(
        "title", .text, isRequired: true,
        "Tittelen på siden.",
        "Tittelen på sida.",
        "The page's title."),
      Key(
        "description", .text,
        "Én eller to setninger for søkemotorer og lister.",
        "Éi eller to setningar for søkjemotorar og lister.",
        "One or two sentences for search engines and lists."),
      Key(
        "language", .choice(Language.allCases.map(\.rawValue)),
        "Språket på siden, når det er et annet enn nettstedets.",
        "Språket på sida, når det er eit anna enn det nettstaden har.",
        "The page's language, where it is not the site's."),
      Key(
        "draft", .boolean,
        "Et utkast blir ikke publisert.",
        "Eit utkast blir ikkje publisert.",
        "A draft is not published."),
      Key(
        "published", .date,
        "Dagen siden ble publisert.",
        "Dagen sida vart publisert.",
        "The day the page was published."),
      Key(
        "updated", .date,
        "Dagen innholdet sist ble endret.",
        "Dagen innhaldet sist vart endra.",
        "The day the content last changed."),
      Key(
        "aliases", .list(.text),
        "Gamle adresser som skal føre hit, som /gammel/. Kalendere blir liggende der også.",
        "Gamle adresser som skal føre hit, som /gammal/. Kalendrar blir liggjande der òg.",
        "Old addresses that lead here, such as /old/. Calendars go on standing there too."),
      Key(
        "image", .keys(.image),
        "Bildet på siden.",
        "Biletet på sida.",
        "The page's picture."),
    ])

  static let image = KeyGroup(
    "image",
    [
      Key(
        "src", .text, isRequired: true,
        "Bildefilen, sett fra siden.",
        "Biletfila, sett frå sida.",
        "The picture's file, as seen from the page."),
      Key(
        "alt", .text, isRequired: true,
        "Det bildet viser, for dem som ikke ser det.",
        "Det biletet viser, for dei som ikkje ser det.",
        "What the picture shows, for those who do not see it."),
      Key(
        "credit", .text,
        "Hvem som har tatt eller laget bildet.",
        "Kven som har teke eller laga biletet.",
        "Who took or made the picture."),
    ])

  static let organisation = KeyGroup(
    "organisation",
    [
      Key(
        "name", .text, isRequired: true,
        "Navnet på virksomheten.",
        "Namnet på verksemda.",
        "The organisation's name."),
      Key(
        "short", .text,
        "Det den kalles til daglig.",
        "Det ho blir kalla til dagleg.",
        "What people call it."),
      Key(
        "url", .webAddress,
        "Nettstedet til virksomheten.",
        "Nettstaden til verksemda.",
        "The organisation's web site."),
    ])

  static let contact = KeyGroup(
    "contact",
    [
      Key(
        "name", .text, isRequired: true,
        "Navnet på personen.",
        "Namnet på personen.",
        "The person's name."),
      Key(
        "role", .text,
        "Hva personen gjør i programmet.",
        "Kva personen gjer i programmet.",
        "What the person does in the programme."),
      Key(
        "area", .text,
        "Området eller delen av programmet personen svarer for.",
        "Området eller delen av programmet personen svarer for.",
        "The area or part of the programme that the person answers for."),
      Key(
        "organisation", .text,
        "Hvor personen arbeider.",
        "Kvar personen arbeider.",
        "Where the person works."),
      Key(
        "email", .emailAddress,
        "E-postadressen.",
        "E-postadressa.",
        "The e-mail address."),
      Key(
        "phone", .phoneNumber,
        "Telefonnummeret.",
        "Telefonnummeret.",
        "The telephone number."),
      Key(
        "until", .date,
        "Den siste dagen personen skal stå på siden.",
        "Den siste dagen personen skal stå på sida.",
        "The last day the person is shown."),
    ])

  static let checklistItem = KeyGroup(
    "checklistItem",
    [
      Key(
        "question", .text, isRequired: true,
        "Spørsmålet.",
        "Spørsmålet.",
        "The question."),
      Key(
        "help", .text,
        "Det som hjelper til med å svare.",
        "Det som hjelper til med å svare.",
        "What helps to answer it."),
      Key(
        "tool", .text,
        "Verktøyet som kan brukes.",
        "Verktøyet som kan brukast.",
        "The tool to use."),
    ])

  static let page = KeyGroup(
    "page",
    head.keys + [
      Key(
        "references", .list(.keys(.work)),
        "Litteraturen som teksten viser til.",
        "Litteraturen som teksten viser til.",
        "The works that the text cites.")
    ])
}
