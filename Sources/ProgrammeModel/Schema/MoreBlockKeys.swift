import Charts

// More keys of the blocks that stand in a text.
extension KeyGroup {
  static let priorityMatrix = KeyGroup(
    "priorityMatrix",
    [
      Key(
        "x", .keys(.axis), isRequired: true,
        "Den vannrette skalaen.",
        "Den vassrette skalaen.",
        "The horizontal scale."),
      Key(
        "y", .keys(.axis), isRequired: true,
        "Den loddrette skalaen.",
        "Den loddrette skalaen.",
        "The vertical scale."),
      Key(
        "cells", .list(.keys(.cell)),
        "Hva hvert felt betyr.",
        "Kva kvart felt tyder.",
        "What each field means."),
      Key(
        "items", .list(.keys(.cell)),
        "Tiltak som er satt inn i et felt.",
        "Tiltak som er sette inn i eit felt.",
        "Measures that were put into a field."),
    ])

  static let axis = KeyGroup(
    "axis",
    [
      Key(
        "label", .text, isRequired: true,
        "Det skalaen måler.",
        "Det skalaen måler.",
        "What the scale measures."),
      Key(
        "low", .text, isRequired: true,
        "Ordet for den lave enden.",
        "Ordet for den låge enden.",
        "The word at the low end."),
      Key(
        "high", .text, isRequired: true,
        "Ordet for den høye enden.",
        "Ordet for den høge enden.",
        "The word at the high end."),
    ])

  static let cell = KeyGroup(
    "cell",
    [
      Key(
        "x", .choice(PriorityMatrix.End.allCases.map(\.rawValue)), isRequired: true,
        "Enden av den vannrette skalaen.",
        "Enden av den vassrette skalaen.",
        "The end of the horizontal scale."),
      Key(
        "y", .choice(PriorityMatrix.End.allCases.map(\.rawValue)), isRequired: true,
        "Enden av den loddrette skalaen.",
        "Enden av den loddrette skalaen.",
        "The end of the vertical scale."),
      Key(
        "text", .text, isRequired: true,
        "Teksten.",
        "Teksten.",
        "The text."),
    ])

  static let checklist = KeyGroup(
    "checklist",
    [
      Key(
        "phases", .list(.keys(.phase)), isRequired: true,
        "Fasene.",
        "Fasane.",
        "The phases."),
      Key(
        "order", .choice(["any"]),
        "`any`: spørsmålene kan tas i hvilken som helst rekkefølge.",
        "`any`: spørsmåla kan takast i kva rekkjefølgje som helst.",
        "`any`: the questions may be asked in any order."),
    ])

  static let phase = KeyGroup(
    "phase",
    [
      Key(
        "name", .text, isRequired: true,
        "Navnet på fasen.",
        "Namnet på fasen.",
        "The phase's name."),
      Key(
        "groups", .list(.keys(.questionGroup)), isRequired: true,
        "Gruppene med spørsmål.",
        "Gruppene med spørsmål.",
        "The groups of questions."),
    ])

  static let questionGroup = KeyGroup(
    "questionGroup",
    [
      Key(
        "heading", .text,
        "Det spørsmålene handler om.",
        "Det spørsmåla handlar om.",
        "What the questions are about."),
      Key(
        "intro", .text,
        "Det man bør vite før man spør.",
        "Det ein bør vite før ein spør.",
        "What to know before asking."),
      Key(
        "items", .list(.either(.text, .keys(.checklistItem))), isRequired: true,
        "Spørsmålene.",
        "Spørsmåla.",
        "The questions."),
    ])

  static let a3 = KeyGroup(
    "a3",
    [
      Key(
        "fields", .list(.keys(.formField)), isRequired: true,
        "Feltene i skjemaet.",
        "Felta i skjemaet.",
        "The form's fields."),
      Key(
        "guide", .boolean,
        "Om veiledningen vises.",
        "Om rettleiinga blir vist.",
        "Whether the guidance is shown."),
    ])

  static let formField = KeyGroup(
    "formField",
    [
      Key(
        "title", .text, isRequired: true,
        "Det som skal stå i feltet.",
        "Det som skal stå i feltet.",
        "What is to be written there."),
      Key(
        "guide", .text,
        "Det som hjelper til med å skrive det.",
        "Det som hjelper til med å skrive det.",
        "What helps to write it."),
      Key(
        "rows", .wholeNumber,
        "Hvor mange linjer det er plass til.",
        "Kor mange linjer det er plass til.",
        "How many lines there is room for."),
    ])

  static let evaluation = KeyGroup(
    "evaluation",
    [
      Key(
        "good", .list(.text), isRequired: true,
        "Det som var bra.",
        "Det som var bra.",
        "What was good."),
      Key(
        "better", .list(.text), isRequired: true,
        "Det som kunne vært bedre.",
        "Det som kunne ha vore betre.",
        "What could have been better."),
      Key(
        "n", .wholeNumber,
        "Hvor mange som ble spurt.",
        "Kor mange som vart spurde.",
        "How many were asked."),
      Key(
        "responses", .wholeNumber,
        "Hvor mange som svarte.",
        "Kor mange som svarte.",
        "How many answered."),
    ])

  static let contacts = KeyGroup(
    "contacts", oneOf: ["contacts", "from"],
    [
      Key(
        "contacts", .list(.keys(.contact)),
        "Personene.",
        "Personane.",
        "The people."),
      Key(
        "from", .text,
        "Siden de hentes fra.",
        "Sida dei blir henta frå.",
        "The page they are taken from."),
    ])

  static let sessions = KeyGroup(
    "sessions", oneOf: ["sessions", "from"],
    [
      Key(
        "sessions", .list(.keys(.session)),
        "Samlingene.",
        "Samlingane.",
        "The sessions."),
      Key(
        "from", .text,
        "Samlingssiden de hentes fra.",
        "Samlingssida dei blir henta frå.",
        "The schedule page they are taken from."),
    ])

  static let runChart = KeyGroup(
    "runChart",
    [
      Key(
        "data", .text, isRequired: true,
        "CSV-filen med målingene, sett fra siden.",
        "CSV-fila med målingane, sett frå sida.",
        "The CSV file of measurements, as seen from the page."),
      Key(
        "title", .text, isRequired: true,
        "Det diagrammet viser.",
        "Det diagrammet viser.",
        "What the chart shows."),
      Key(
        "x", .text, isRequired: true,
        "Kolonnen som sier når.",
        "Kolonnen som seier når.",
        "The column that says when."),
      Key(
        "y", .text, isRequired: true,
        "Kolonnen med målingene.",
        "Kolonnen med målingane.",
        "The column of measurements."),
      Key(
        "unit", .text,
        "Enheten, som %.",
        "Eininga, som %.",
        "The unit, such as %."),
      Key(
        "changes", .list(.keys(.chartChange)),
        "Endringer som skal merkes av.",
        "Endringar som skal merkast av.",
        "Changes to mark."),
      Key(
        "baseline", .measurementCount,
        "Hvor mange målinger, fra den første, som bestemmer midtlinjen.",
        "Kor mange målingar, frå den første, som avgjer midtlinja.",
        "How many measurements, from the first, fix the centre line."),
    ])

  static let controlChart = KeyGroup(
    "controlChart",
    runChart.keys + [
      Key(
        "type", .choice(ControlChartType.allCases.map(\.rawValue)), isRequired: true,
        "Typen kontrolldiagram.",
        "Typen kontrolldiagram.",
        "The type of control chart."),
      Key(
        "n", .text,
        "Kolonnen med antallet som tellingene er av, i P- og U-diagrammer.",
        "Kolonnen med talet som teljingane er av, i P- og U-diagram.",
        "The column of what the counts are out of, in P and U charts."),
      Key(
        "phases", .list(.text),
        "Verdier i x der en ny fase begynner.",
        "Verdiar i x der ein ny fase byrjar.",
        "Values of x where a new phase begins."),
      Key(
        "limits", .measurementCount,
        "Det samme som baseline.",
        "Det same som baseline.",
        "The same as baseline."),
    ])

  static let chartChange = KeyGroup(
    "chartChange",
    [
      Key(
        "at", .text, isRequired: true,
        "Når, som en verdi i kolonnen x.",
        "Når, som ein verdi i kolonnen x.",
        "When, as a value of the column x."),
      Key(
        "text", .text, isRequired: true,
        "Hva som ble gjort, i få ord.",
        "Kva som vart gjort, i få ord.",
        "What was done, in a few words."),
    ])
}
