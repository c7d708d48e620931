// Keys of a schedule.
extension KeyGroup {
  static let schedule = KeyGroup(
    "schedule",
    head.keys + [
      Key(
        "calendar", .keys(.calendar),
        "Navnet på kalenderen, og hvem som får sin egen.",
        "Namnet på kalenderen, og kven som får sin eigen.",
        "The calendar's name, and who has one of their own."),
      Key(
        "sessions", .list(.keys(.session)), isRequired: true,
        "Samlingene.",
        "Samlingane.",
        "The sessions."),
    ])

  static let calendar = KeyGroup(
    "calendar",
    [
      Key(
        "name", .text,
        "Navnet på kalenderen, når det ikke er programmets.",
        "Namnet på kalenderen, når det ikkje er det programmet har.",
        "The calendar's name, where it is not the programme's."),
      Key(
        "audiences", .map(.text),
        "Grupper med egen kalender: en nøkkel og et navn for hver.",
        "Grupper med eigen kalender: ein nøkkel og eit namn for kvar.",
        "Groups with a calendar of their own: a key and a name for each."),
      Key(
        "identity", .text,
        "Det gamle navnet på mappen, når den har fått nytt navn etter at noe er publisert.",
        "Det gamle namnet på mappa, når ho har fått nytt namn etter at noko er publisert.",
        "The folder's old name, where it was renamed after something was published."),
    ])

  static let session = KeyGroup(
    "session", oneOf: ["date", "unscheduled"],
    [
      Key(
        "id", .identifier, isRequired: true,
        "Et varig navn. Endre det aldri, og bruk det aldri om igjen.",
        "Eit varig namn. Endre det aldri, og bruk det aldri om att.",
        "A lasting name. Never change it, and never use it again."),
      Key(
        "title", .text, isRequired: true,
        "Tittelen på samlingen.",
        "Tittelen på samlinga.",
        "The session's title."),
      Key(
        "date", .dates,
        "Datoen, som «fredag 28. august 2026», eller flere dager: «25.–27. august 2026».",
        "Datoen, som «fredag 28. august 2026», eller fleire dagar: «25.–27. august 2026».",
        "The date, such as \"Friday 28 August 2026\", or several days: \"25–27 August 2026\"."),
      Key(
        "time", .time,
        "Klokkeslettet, som 08.00–15.00. Uten det varer samlingen hele dagen.",
        "Klokkeslettet, som 08.00–15.00. Utan det varer samlinga heile dagen.",
        "The time, such as 08:00–15:00. Without it the session lasts all day."),
      Key(
        "dayLength", .choice(Session.DayLength.allCases.map(\.rawValue)),
        "Det som er kjent om en dag uten klokkeslett: hel, halv eller ikke avgjort.",
        "Det som er kjent om ein dag utan klokkeslett: heil, halv eller ikkje avgjort.",
        "What is known of a day without hours: whole, half or either."),
      Key(
        "unscheduled", .text,
        "Det som er kjent om tiden, når datoen ikke er satt.",
        "Det som er kjent om tida, når datoen ikkje er sett.",
        "What is known of the time, where there is no date yet."),
      Key(
        "count", .wholeNumber,
        "Hvor mange ganger, når datoen ikke er satt.",
        "Kor mange gonger, når datoen ikkje er sett.",
        "How many times, where there is no date yet."),
      Key(
        "duration", .duration,
        "Hvor lenge, når datoen ikke er satt: 30 min.",
        "Kor lenge, når datoen ikkje er sett: 30 min.",
        "How long, where there is no date yet: 30 min."),
      Key(
        "type", .text,
        "Hva slags samling: samling, webinar, verksted …",
        "Kva slags samling: samling, webinar, verkstad …",
        "What sort of session: session, webinar, workshop …"),
      Key(
        "format", .choice(Session.Format.allCases.map(\.rawValue)),
        "Fysisk, digital, begge deler eller valgfritt.",
        "Fysisk, digital, begge delar eller valfritt.",
        "Physical, digital, both, or either."),
      Key(
        "place", .either(.text, .keys(.place)),
        "Stedet. Skriv `later` når det ikke er bestemt.",
        "Staden. Skriv `later` når han ikkje er bestemt.",
        "The place. Write `later` where it is not known yet."),
      Key(
        "join", .either(.choice(["later"]), .webAddress),
        "Lenken til et digitalt møte. Skriv `later` når deltakerne får den senere.",
        "Lenkja til eit digitalt møte. Skriv `later` når deltakarane får ho seinare.",
        "The link to a digital meeting. Write `later` where participants receive it later."),
      Key(
        "attendance",
        .either(
          .choice(Attendance.Demand.allCases.map(\.rawValue)),
          .map(.choice(Attendance.Demand.allCases.map(\.rawValue)))),
        "Obligatorisk, anbefalt eller frivillig; for alle, eller for hver gruppe.",
        "Obligatorisk, tilrådd eller frivillig; for alle, eller for kvar gruppe.",
        "Mandatory, recommended or optional; for everyone, or for each group."),
      Key(
        "audience", .list(.text),
        "Hvem samlingen er for, med nøklene fra calendar.audiences. `alle` er alle.",
        "Kven samlinga er for, med nøklane frå calendar.audiences. `alle` er alle.",
        "Who it is for, by the keys of calendar.audiences. `alle` is everyone."),
      Key(
        "status", .choice(Session.Status.allCases.map(\.rawValue)),
        "Sikker, foreløpig eller avlyst.",
        "Sikker, førebels eller avlyst.",
        "Confirmed, tentative or cancelled."),
      Key(
        "themes", .list(.text),
        "Det samlingen handler om.",
        "Det samlinga handlar om.",
        "What it is about."),
      Key(
        "themesProvisional", .boolean,
        "Temaene kan bli endret.",
        "Temaa kan bli endra.",
        "The themes may change."),
      Key(
        "prepare", .list(.text),
        "Det deltakerne skal ha gjort eller ta med.",
        "Det deltakarane skal ha gjort eller ta med.",
        "What to have done or to bring."),
      Key(
        "materials", .list(.either(.text, .keys(.material))),
        "Lysbilder og andre papirer.",
        "Lysbilete og andre papir.",
        "Slides and papers."),
      Key(
        "note", .text,
        "Annet deltakerne bør vite.",
        "Anna deltakarane bør vite.",
        "What else there is to say."),
    ])

  static let place = KeyGroup(
    "place", oneOf: ["name", "address"],
    [
      Key(
        "name", .text,
        "Navnet på stedet.",
        "Namnet på staden.",
        "The place's name."),
      Key(
        "address", .text,
        "Adressen.",
        "Adressa.",
        "The address."),
    ])

  static let material = KeyGroup(
    "material",
    [
      Key(
        "title", .text, isRequired: true,
        "Hva det heter.",
        "Kva det heiter.",
        "What it is called."),
      Key(
        "href", .text,
        "Hvor det ligger.",
        "Kvar det ligg.",
        "Where it is."),
    ])
}
