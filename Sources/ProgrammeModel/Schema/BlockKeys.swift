// Keys of the blocks that stand in a text.
extension KeyGroup {
  static let budget = KeyGroup(
    "budget",
    [
      Key(
        "currency", .text,
        "Valutaen, som NOK.",
        "Valutaen, som NOK.",
        "The currency, such as NOK."),
      Key(
        "lines", .list(.keys(.budgetLine)), isRequired: true,
        "Linjene.",
        "Linjene.",
        "The lines."),
      Key(
        "total", .either(.amount, .keys(.budgetTotal)),
        "Summen. Samling regner etter.",
        "Summen. Samling reknar etter.",
        "The total. Samling checks it."),
    ])

  static let budgetLine = KeyGroup(
    "budgetLine",
    [
      Key(
        "item", .text, isRequired: true,
        "Det pengene går til.",
        "Det pengane går til.",
        "What the money is for."),
      Key(
        "budget", .amount,
        "Det som var planlagt.",
        "Det som var planlagt.",
        "What was planned."),
      Key(
        "actual", .amount,
        "Det som ble brukt.",
        "Det som vart brukt.",
        "What was spent."),
      Key(
        "note", .text,
        "En merknad.",
        "Ein merknad.",
        "A note."),
    ])

  static let budgetTotal = KeyGroup(
    "budgetTotal",
    [
      Key(
        "budget", .amount,
        "Summen av det som var planlagt.",
        "Summen av det som var planlagt.",
        "The total of what was planned."),
      Key(
        "actual", .amount,
        "Summen av det som ble brukt.",
        "Summen av det som vart brukt.",
        "The total of what was spent."),
    ])

  static let costEstimate = KeyGroup(
    "costEstimate",
    [
      Key(
        "currency", .text,
        "Valutaen, som NOK.",
        "Valutaen, som NOK.",
        "The currency, such as NOK."),
      Key(
        "assumptions", .list(.text),
        "Det beregningen bygger på.",
        "Det utrekninga byggjer på.",
        "What the estimate builds on."),
      Key(
        "lines", .list(.keys(.costLine)), isRequired: true,
        "Linjene.",
        "Linjene.",
        "The lines."),
      Key(
        "total", .amount, isRequired: true,
        "Summen. Samling regner etter.",
        "Summen. Samling reknar etter.",
        "The total. Samling checks it."),
    ])

  static let costLine = KeyGroup(
    "costLine",
    [
      Key(
        "item", .text, isRequired: true,
        "Det som koster.",
        "Det som kostar.",
        "What costs."),
      Key(
        "quantity", .wholeNumber,
        "Hvor mye, i enheten under.",
        "Kor mykje, i eininga under.",
        "How much, in the unit below."),
      Key(
        "unit", .text,
        "Enheten.",
        "Eininga.",
        "The unit."),
      Key(
        "rate", .amount,
        "Prisen på én enhet.",
        "Prisen på éi eining.",
        "What one unit costs."),
      Key(
        "people", .wholeNumber,
        "Hvor mange det gjelder.",
        "Kor mange det gjeld.",
        "For how many people."),
      Key(
        "amount", .amount, isRequired: true,
        "Det linjen kommer på.",
        "Det linja kjem på.",
        "What it comes to."),
      Key(
        "note", .text,
        "En merknad.",
        "Ein merknad.",
        "A note."),
    ])

  static let keyFigures = KeyGroup(
    "keyFigures",
    [
      Key(
        "figures", .list(.keys(.keyFigure)), isRequired: true,
        "Tallene.",
        "Tala.",
        "The numbers.")
    ])

  static let keyFigure = KeyGroup(
    "keyFigure",
    [
      Key(
        "label", .text, isRequired: true,
        "Det tallet teller.",
        "Det talet tel.",
        "What the number counts."),
      Key(
        "value", .text, isRequired: true,
        "Tallet.",
        "Talet.",
        "The number."),
      Key(
        "unit", .text,
        "Enheten.",
        "Eininga.",
        "The unit."),
      Key(
        "note", .text,
        "En merknad.",
        "Ein merknad.",
        "A note."),
    ])

  static let timeline = KeyGroup(
    "timeline", oneOf: ["events", "from"],
    [
      Key(
        "events", .list(.keys(.event)),
        "Hendelsene.",
        "Hendingane.",
        "What happens."),
      Key(
        "from", .text,
        "Samlingssiden som hendelsene hentes fra.",
        "Samlingssida som hendingane blir henta frå.",
        "The schedule page that they are taken from."),
    ])

  static let event = KeyGroup(
    "event", oneOf: ["date", "period"],
    [
      Key(
        "date", .dates,
        "Datoen.",
        "Datoen.",
        "The date."),
      Key(
        "period", .text,
        "Tiden i ord, når det ikke er en dato.",
        "Tida i ord, når det ikkje er ein dato.",
        "The time in words, where there is no date."),
      Key(
        "title", .text, isRequired: true,
        "Det som skjer.",
        "Det som skjer.",
        "What happens."),
      Key(
        "text", .text,
        "Mer om det.",
        "Meir om det.",
        "More of it."),
      Key(
        "kind", .text,
        "Hva slags hendelse det er.",
        "Kva slags hending det er.",
        "What sort of event it is."),
    ])

  static let levels = KeyGroup(
    "levels",
    [
      Key(
        "levels", .list(.keys(.level)), isRequired: true,
        "Nivåene.",
        "Nivåa.",
        "The levels."),
      Key(
        "strands", .list(.keys(.strand)),
        "Tilbud på tvers av nivåene.",
        "Tilbod på tvers av nivåa.",
        "What is offered across the levels."),
      Key(
        "notes", .list(.text),
        "Merknader under.",
        "Merknader under.",
        "Notes below."),
    ])

  static let level = KeyGroup(
    "level",
    [
      Key(
        "number", .text, isRequired: true,
        "Nummeret på nivået.",
        "Nummeret på nivået.",
        "The level's number."),
      Key(
        "name", .text, isRequired: true,
        "Navnet på nivået.",
        "Namnet på nivået.",
        "The level's name."),
      Key(
        "audience", .text,
        "Hvem nivået er for.",
        "Kven nivået er for.",
        "Whom it is for."),
      Key(
        "share", .text,
        "Hvor stor del av dem.",
        "Kor stor del av dei.",
        "How large a share of them."),
      Key(
        "offers", .list(.text),
        "Tilbudene.",
        "Tilboda.",
        "What is offered."),
      Key(
        "note", .text,
        "En merknad.",
        "Ein merknad.",
        "A note."),
    ])

  static let strand = KeyGroup(
    "strand",
    [
      Key(
        "name", .text, isRequired: true,
        "Navnet.",
        "Namnet.",
        "The name."),
      Key(
        "offers", .list(.text),
        "Tilbudene.",
        "Tilboda.",
        "What is offered."),
    ])

  static let roles = KeyGroup(
    "roles",
    [
      Key(
        "roles", .list(.keys(.role)), isRequired: true,
        "Rollene.",
        "Rollene.",
        "The roles.")
    ])

  static let role = KeyGroup(
    "role",
    [
      Key(
        "name", .text, isRequired: true,
        "Navnet på rollen.",
        "Namnet på rolla.",
        "The role's name."),
      Key(
        "count", .text,
        "Hvor mange som har den, som 4–6.",
        "Kor mange som har ho, som 4–6.",
        "How many have it, such as 4–6."),
      Key(
        "duties", .list(.text), isRequired: true,
        "Oppgavene.",
        "Oppgåvene.",
        "The duties."),
      Key(
        "sessions", .list(.text),
        "Id-ene til samlingene det gjelder.",
        "Id-ane til samlingane det gjeld.",
        "The ids of the sessions it is about."),
    ])

  static let smarte = KeyGroup(
    "smarte",
    [
      Key(
        "letters", .list(.keys(.letter)), isRequired: true,
        "Bokstavene.",
        "Bokstavane.",
        "The letters.")
    ])

  static let letter = KeyGroup(
    "letter",
    [
      Key(
        "letter", .text, isRequired: true,
        "Bokstaven.",
        "Bokstaven.",
        "The letter."),
      Key(
        "word", .text, isRequired: true,
        "Ordet den står for.",
        "Ordet han står for.",
        "The word it stands for."),
      Key(
        "text", .text, isRequired: true,
        "Hva ordet betyr her.",
        "Kva ordet tyder her.",
        "What the word means here."),
    ])
}
