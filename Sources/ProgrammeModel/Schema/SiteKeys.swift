import Language

// Keys of site.yml.
extension KeyGroup {
  static let site = KeyGroup(
    "site",
    [
      Key(
        "title", .text, isRequired: true,
        "Tittelen på nettstedet.",
        "Tittelen på nettstaden.",
        "The site's title."),
      Key(
        "description", .text,
        "Nettstedet i én setning.",
        "Nettstaden i éi setning.",
        "The site in a sentence."),
      Key(
        "language", .choice(Language.allCases.map(\.rawValue)),
        "Språket på nettstedet.",
        "Språket på nettstaden.",
        "The site's language."),
      Key(
        "url", .webAddress,
        "Adressen nettstedet skal ha. Kalenderne trenger den.",
        "Adressa nettstaden skal ha. Kalendrane treng ho.",
        "Where the site will stand. Calendars need it."),
      Key(
        "timezone", .text,
        "Tidssonen for alle klokkeslett, som Europe/Oslo.",
        "Tidssona for alle klokkeslett, som Europe/Oslo.",
        "The time zone of every time, such as Europe/Oslo."),
      Key(
        "organisation", .either(.text, .keys(.organisation)),
        "Virksomheten bak nettstedet.",
        "Verksemda bak nettstaden.",
        "The body behind the site."),
      Key(
        "accessibilityStatement", .webAddress,
        "Adressen til tilgjengelighetserklæringen.",
        "Adressa til tilgjengeerklæringa.",
        "The address of the accessibility statement."),
      Key(
        "theme", .keys(.theme),
        "Utseendet.",
        "Utsjånaden.",
        "How the site looks."),
      Key(
        "holidays", .choice(["NO", "none"]),
        "NO: Samling kjenner de norske helligdagene.",
        "NO: Samling kjenner dei norske heilagdagane.",
        "NO: Samling knows Norway's public holidays."),
      Key(
        "closures", .list(.keys(.closure)),
        "Dager som skal være fri for samlinger.",
        "Dagar som skal vere fri for samlingar.",
        "Days on which nothing should be arranged."),
      Key(
        "rawHTML", .choice(["drop", "allow"]),
        "Om HTML i tekstene blir med (allow) eller ikke (drop).",
        "Om HTML i tekstane blir med (allow) eller ikkje (drop).",
        "Whether HTML in texts is kept (allow) or not (drop)."),
      Key(
        "checks", .map(.choice(["off", "warning", "error"])),
        "Hvor alvorlige funnene til en regel er: navnet på regelen, og off, warning eller error.",
        "Kor alvorlege funna til ein regel er: namnet på regelen, og off, warning eller error.",
        "How grave a rule's findings are: the rule's name, and off, warning or error."),
    ])

  static let theme = KeyGroup(
    "theme",
    [
      Key(
        "accent", .colour,
        "Fargen på lenker og knapper, som #00566b.",
        "Fargen på lenkjer og knappar, som #00566b.",
        "The colour of links and buttons, such as #00566b."),
      Key(
        "logo", .text,
        "Logofilen.",
        "Logofila.",
        "The logo's file."),
    ])

  static let closure = KeyGroup(
    "closure",
    [
      Key(
        "name", .text, isRequired: true,
        "Hva dagene heter, som «Høstferie».",
        "Kva dagane heiter, som «Haustferie».",
        "What the days are called, such as \"Autumn holiday\"."),
      Key(
        "from", .date, isRequired: true,
        "Den første dagen.",
        "Den første dagen.",
        "The first day."),
      Key(
        "to", .date,
        "Den siste dagen.",
        "Den siste dagen.",
        "The last day."),
    ])
}
