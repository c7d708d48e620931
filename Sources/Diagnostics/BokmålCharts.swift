extension ChartFault {
  /// The fault in bokmål.
  var bokmål: Wording {
    switch self {
    case .noData:
      Wording(
        "filen har ingen tall",
        mend: "skriv kolonnenavnene på første linje og en rad for hver måling under")
    case .unclosedQuote:
      Wording("anførselstegnet blir aldri lukket", mend: "sett et «\"» etter teksten")
    case .textAfterQuote:
      Wording(
        "det står tekst mellom anførselstegnet og neste skilletegn",
        mend: "skriv «\"\"» der et anførselstegn er en del av teksten")
    case .raggedRow(let cells, let columns):
      Wording(
        "raden har \(cells) \(cells == 1 ? "celle" : "celler"), men det er \(columns) "
          + (columns == 1 ? "kolonne" : "kolonner"),
        mend: cells > columns
          ? "er det desimalkomma i tallene, så bruk semikolon mellom kolonnene"
          : "la cellen stå tom mellom skilletegnene der en verdi mangler")
    case .unknownColumn(let name, let suggestion, let known):
      Wording(
        "kolonnen «\(name)» finnes ikke",
        mend: suggestion.map { "mente du «\($0)»?" }
          ?? "filen har " + known.map { "«\($0)»" }.joined(separator: ", "))
    case .duplicateColumn(let name):
      Wording("det er to kolonner som heter «\(name)»", mend: "gi den ene et annet navn")
    case .unknownPosition(let x, let suggestion):
      Wording(
        "det er ingen måling ved «\(x)»",
        mend: suggestion.map { "mente du «\($0)»?" }
          ?? "skriv verdien slik den står i x-kolonnen")
    case .tooManyPoints(let points, let limit):
      Wording(
        "\(points) målepunkter er for mange; et diagram viser høyst \(limit)",
        mend: "slå sammen målingene, for eksempel til uker eller måneder")
    case .tooManyChanges(let changes, let limit):
      Wording(
        "\(changes) endringer er for mange; et diagram viser høyst \(limit)",
        mend: "ta med de viktigste, eller del diagrammet i flere")
    case .tooFewValues(let values, let needed):
      Wording(
        "her er det \(values) \(values == 1 ? "måling" : "målinger"), og minst \(needed) trengs",
        mend: "velg flere målepunkter")
    case .baselineTooLong(let baseline, let points):
      Wording(
        "grunnlaget er de første \(baseline) målepunktene, men det er bare \(points)",
        mend: "skriv et tall som ikke er større enn \(points)")
    case .phaseOutOfOrder(let x):
      Wording(
        "fasen fra «\(x)» begynner ikke etter den forrige",
        mend: "skriv fasene i rekkefølge, og ikke den første: den begynner ved første måling")
    case .negative(let value):
      Wording("«\(value)» er mindre enn null, og dette er et antall", mend: "rett tallet")
    case .needlessTotals:
      Wording(
        "dette diagrammet bruker ikke n",
        mend: "skriv «type: P» for andeler eller «type: U» for rater, eller fjern «n»")
    case .countAboveTotal(let count, let total):
      Wording(
        "antallet «\(count)» er større enn n, som er «\(total)»",
        mend: "skriv antallet i y-kolonnen og hvor mange det er av i n-kolonnen")
    case .noOpportunities(let count):
      Wording(
        "antallet er «\(count)», men n er null", mend: "rett n, eller la begge cellene stå tomme")
    }
  }
}
