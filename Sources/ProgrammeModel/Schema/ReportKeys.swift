// Keys of a report.
extension KeyGroup {
  static let report = KeyGroup(
    "report", oneOf: ["authors", "institution"],
    head.keys + [
      Key(
        "subtitle", .text,
        "Det som står under tittelen.",
        "Det som står under tittelen.",
        "What stands under the title."),
      Key(
        "authors", .list(.either(.text, .keys(.author))),
        "De som har skrevet rapporten.",
        "Dei som har skrive rapporten.",
        "Those who wrote the report."),
      Key(
        "projectGroup", .list(.either(.text, .keys(.author))),
        "De som var med i arbeidet.",
        "Dei som var med i arbeidet.",
        "Those who took part in the work."),
      Key(
        "institution", .text,
        "Virksomheten som gir ut rapporten.",
        "Verksemda som gjev ut rapporten.",
        "The body that publishes the report."),
      Key(
        "reportNumber", .text,
        "Nummeret i en serie.",
        "Nummeret i ein serie.",
        "Its number in a series."),
      Key(
        "period", .text,
        "Tiden rapporten handler om.",
        "Tida rapporten handlar om.",
        "The period it is about."),
      Key(
        "programme", .text,
        "Adressen til programmet den handler om.",
        "Adressa til programmet han handlar om.",
        "The address of the programme it is about."),
      Key(
        "summary", .text,
        "Sammendraget, når det ikke er en egen del av teksten.",
        "Samandraget, når det ikkje er ein eigen del av teksten.",
        "The summary, where it is not a section of the text."),
      Key(
        "keyFigures", .list(.keys(.keyFigure)),
        "Tallene man ser først.",
        "Tala ein ser først.",
        "The numbers to see first."),
      Key(
        "participation", .keys(.participation),
        "Hvem som deltok.",
        "Kven som deltok.",
        "Who took part."),
      Key(
        "funders", .list(.either(.text, .keys(.organisation))),
        "De som har betalt.",
        "Dei som har betalt.",
        "Those who paid."),
      Key(
        "literature", .text,
        "Siden der kildene blir slått opp.",
        "Sida der kjeldene blir slått opp.",
        "The page where citations are looked up."),
      Key(
        "budget", .keys(.budget),
        "Budsjett og regnskap.",
        "Budsjett og rekneskap.",
        "The budget and the accounts."),
      Key(
        "changes", .list(.keys(.change)),
        "Det som er endret etter at rapporten ble publisert.",
        "Det som er endra etter at rapporten vart publisert.",
        "What was changed after the report was published."),
      Key(
        "numbered", .boolean,
        "Overskriftene får nummer.",
        "Overskriftene får nummer.",
        "Headings are numbered."),
      Key(
        "references", .list(.keys(.work)),
        "Litteraturen som teksten viser til.",
        "Litteraturen som teksten viser til.",
        "The works that the text cites."),
    ])

  static let author = KeyGroup(
    "author",
    [
      Key(
        "name", .text, isRequired: true,
        "Navnet.",
        "Namnet.",
        "The name."),
      Key(
        "role", .text,
        "Rollen i prosjektet.",
        "Rolla i prosjektet.",
        "The role in the project."),
      Key(
        "organisation", .text,
        "Hvor personen arbeider.",
        "Kvar personen arbeider.",
        "Where the person works."),
    ])

  static let participation = KeyGroup(
    "participation",
    [
      Key(
        "teams", .wholeNumber,
        "Hvor mange team.",
        "Kor mange team.",
        "How many teams."),
      Key(
        "people", .wholeNumber,
        "Hvor mange mennesker.",
        "Kor mange menneske.",
        "How many people."),
      Key(
        "groups", .list(.keys(.participants)),
        "Menneskene etter hvor de kommer fra. Samling regner etter summen.",
        "Menneska etter kvar dei kjem frå. Samling reknar etter summen.",
        "The people by where they come from. Samling checks the sum."),
    ])

  static let participants = KeyGroup(
    "participants",
    [
      Key(
        "name", .text, isRequired: true,
        "Navnet på gruppen.",
        "Namnet på gruppa.",
        "The group's name."),
      Key(
        "people", .wholeNumber, isRequired: true,
        "Hvor mange.",
        "Kor mange.",
        "How many."),
    ])

  static let change = KeyGroup(
    "change",
    [
      Key(
        "date", .date, isRequired: true,
        "Når det ble endret.",
        "Når det vart endra.",
        "When."),
      Key(
        "text", .text, isRequired: true,
        "Hva som ble endret.",
        "Kva som vart endra.",
        "What."),
    ])
}
