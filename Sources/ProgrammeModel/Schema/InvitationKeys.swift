// Keys of an invitation.
extension KeyGroup {
  static let invitation = KeyGroup(
    "invitation",
    head.keys + [
      Key(
        "programme", .keys(.programme), isRequired: true,
        "Hva programmet heter, og hvordan det henger sammen med andre.",
        "Kva programmet heiter, og korleis det heng saman med andre.",
        "What the programme is called, and how it hangs together with others."),
      Key(
        "hosts", .list(.either(.text, .keys(.organisation))), isRequired: true,
        "De som arrangerer programmet.",
        "Dei som arrangerer programmet.",
        "Those who arrange the programme."),
      Key(
        "partners", .list(.either(.text, .keys(.organisation))),
        "De som er med på å arrangere.",
        "Dei som er med på å arrangere.",
        "Those who take part in arranging it."),
      Key(
        "funders", .list(.either(.text, .keys(.organisation))),
        "De som betaler.",
        "Dei som betaler.",
        "Those who pay for it."),
      Key(
        "audience", .list(.text),
        "Hvem programmet er for.",
        "Kven programmet er for.",
        "Who the programme is for."),
      Key(
        "goals", .list(.either(.text, .keys(.goal))),
        "Det deltakerne får ut av programmet.",
        "Det deltakarane får ut av programmet.",
        "What participants get out of it."),
      Key(
        "team", .keys(.team),
        "Hvordan et team skal være.",
        "Korleis eit team skal vere.",
        "What a team must be."),
      Key(
        "seats", .wholeNumber,
        "Hvor mange plasser det er.",
        "Kor mange plassar det er.",
        "How many places there are."),
      Key(
        "requirements", .list(.either(.text, .keys(.requirement))),
        "Det som kreves av dem som er med.",
        "Det som blir kravd av dei som er med.",
        "What is asked of those who take part."),
      Key(
        "levels", .either(.list(.keys(.level)), .keys(.levels)),
        "Nivåene i et kompetanseprogram.",
        "Nivåa i eit kompetanseprogram.",
        "The levels of a competence programme."),
      Key(
        "roles", .either(.list(.keys(.role)), .keys(.roles)),
        "Rollene i programmet.",
        "Rollene i programmet.",
        "The roles in the programme."),
      Key(
        "workload", .text,
        "Hvor mye tid det tar ved siden av samlingene.",
        "Kor mykje tid det tek ved sida av samlingane.",
        "How much time it takes beside the sessions."),
      Key(
        "fee", .either(.amount, .keys(.fee)),
        "Hva det koster. 0 kr blir til «kostnadsfritt».",
        "Kva det kostar. 0 kr blir til «kostnadsfritt».",
        "What it costs. 0 kr says \"free of charge\"."),
      Key(
        "application", .keys(.application),
        "Hvordan man søker.",
        "Korleis ein søkjer.",
        "How to apply."),
      Key(
        "contacts", .list(.keys(.contact)),
        "Hvem man kan spørre.",
        "Kven ein kan spørje.",
        "Whom to ask."),
      Key(
        "testimonials", .list(.keys(.testimonial)),
        "Det tidligere deltakere sier.",
        "Det tidlegare deltakarar seier.",
        "What earlier participants say."),
      Key(
        "schedule", .text,
        "Siden som samlingene står på, når det ikke er mappens eneste.",
        "Sida som samlingane står på, når det ikkje er den einaste i mappa.",
        "The page that holds the sessions, where it is not the folder's only one."),
    ])

  static let programme = KeyGroup(
    "programme",
    [
      Key(
        "name", .text, isRequired: true,
        "Navnet på programmet, uten kullet.",
        "Namnet på programmet, utan kullet.",
        "The programme's name, without the cohort."),
      Key(
        "cohort", .text,
        "Kullet, som «Høsten 2026».",
        "Kullet, som «Hausten 2026».",
        "The cohort, such as \"Autumn 2026\"."),
      Key(
        "duration", .text,
        "Hvor lenge det varer, som «seks måneder».",
        "Kor lenge det varer, som «seks månader».",
        "How long it lasts, such as \"six months\"."),
      Key(
        "number", .wholeNumber,
        "Nummeret på kullet.",
        "Nummeret på kullet.",
        "The cohort's number."),
      Key(
        "level", .text,
        "Nivået programmet fører til.",
        "Nivået programmet fører til.",
        "The level that the programme leads to."),
      Key(
        "follows", .text,
        "Adressen til programmet det følger etter.",
        "Adressa til programmet det følgjer etter.",
        "The address of the programme that it follows."),
    ])

  static let goal = KeyGroup(
    "goal",
    [
      Key(
        "text", .text, isRequired: true,
        "Målet.",
        "Målet.",
        "The goal."),
      Key(
        "items", .list(.text),
        "Det målet består av.",
        "Det målet består av.",
        "What the goal consists of."),
      Key(
        "by", .date,
        "Når målet skal være nådd.",
        "Når målet skal vere nådd.",
        "When the goal is to be reached."),
      Key(
        "number", .wholeNumber,
        "Hvor mange det gjelder.",
        "Kor mange det gjeld.",
        "How many it is about."),
    ])

  static let team = KeyGroup(
    "team",
    [
      Key(
        "size", .text,
        "Hvor mange som er med i et team, som 2–6.",
        "Kor mange som er med i eit team, som 2–6.",
        "How many are in a team, such as 2–6."),
      Key(
        "maxTeams", .wholeNumber,
        "Hvor mange team det er plass til.",
        "Kor mange team det er plass til.",
        "How many teams there is room for."),
      Key(
        "criteria", .list(.text),
        "Det et team må oppfylle.",
        "Det eit team må oppfylle.",
        "What a team must meet."),
    ])

  static let requirement = KeyGroup(
    "requirement",
    [
      Key(
        "text", .text, isRequired: true,
        "Det som kreves.",
        "Det som blir kravd.",
        "What is asked."),
      Key(
        "who", .text,
        "Hvem det gjelder: deltaker, leder, teamleder …",
        "Kven det gjeld: deltakar, leiar, teamleiar …",
        "Of whom: participant, leader, team leader …"),
      Key(
        "must", .boolean,
        "Ja: det må oppfylles. Nei: det bør.",
        "Ja: det må oppfyllast. Nei: det bør.",
        "Yes: it must be met. No: it ought to."),
      Key(
        "sessions", .list(.text),
        "Id-ene til samlingene det gjelder.",
        "Id-ane til samlingane det gjeld.",
        "The ids of the sessions it is about."),
    ])

  static let fee = KeyGroup(
    "fee",
    [
      Key(
        "amount", .amount,
        "Beløpet, som 6400 kr.",
        "Beløpet, som 6400 kr.",
        "The sum, such as 6400 kr."),
      Key(
        "covers", .list(.text),
        "Det prisen dekker.",
        "Det prisen dekkjer.",
        "What the fee covers."),
      Key(
        "excludes", .list(.text),
        "Det deltakerne betaler selv.",
        "Det deltakarane betaler sjølve.",
        "What participants pay themselves."),
    ])

  static let application = KeyGroup(
    "application",
    [
      Key(
        "to", .applicationAddress,
        "Hvor søknaden sendes: en e-postadresse eller en nettadresse.",
        "Kvar søknaden skal sendast: ei e-postadresse eller ei nettadresse.",
        "Where to apply: an e-mail address or a web address."),
      Key(
        "deadline", .date, isRequired: true,
        "Søknadsfristen.",
        "Søknadsfristen.",
        "The last day to apply."),
      Key(
        "extendedFrom", .date,
        "Den gamle fristen, når den er utsatt.",
        "Den gamle fristen, når han er utsett.",
        "The old deadline, where it has been extended."),
      Key(
        "extended", .boolean,
        "Fristen er utsatt, men den gamle datoen er ikke kjent.",
        "Fristen er utsett, men den gamle datoen er ikkje kjend.",
        "The deadline has been extended, but the old date is not known."),
      Key(
        "opens", .date,
        "Den første dagen man kan søke.",
        "Den første dagen ein kan søkje.",
        "The first day to apply."),
      Key(
        "minutes", .wholeNumber,
        "Hvor mange minutter det tar å søke.",
        "Kor mange minutt det tek å søkje.",
        "How many minutes it takes to apply."),
      Key(
        "selection", .list(.text),
        "Det søknadene blir vurdert etter.",
        "Det søknadene blir vurderte etter.",
        "What applications are judged by."),
      Key(
        "checklist", .list(.either(.text, .keys(.checklistItem))),
        "Spørsmål å tenke gjennom før man søker.",
        "Spørsmål å tenkje gjennom før ein søkjer.",
        "Questions to think through before applying."),
    ])

  static let testimonial = KeyGroup(
    "testimonial",
    [
      Key(
        "quote", .text, isRequired: true,
        "Det som ble sagt.",
        "Det som vart sagt.",
        "The words."),
      Key(
        "by", .text,
        "Hvem som sa det.",
        "Kven som sa det.",
        "Who said them."),
      Key(
        "consent", .boolean,
        "Personen har sagt ja til å bli sitert.",
        "Personen har sagt ja til å bli sitert.",
        "The person has agreed to be quoted."),
    ])
}
