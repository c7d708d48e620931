extension ChartFault {
  /// The fault in nynorsk.
  var nynorsk: Wording {
    switch self {
    case .noData:
      Wording(
        "fila har ingen tal",
        mend: "skriv kolonnenamna på fyrste linje og ei rad for kvar måling under")
    case .unclosedQuote:
      Wording("hermeteiknet blir aldri lukka", mend: "set eit «\"» etter teksten")
    case .textAfterQuote:
      Wording(
        "det står tekst mellom hermeteiknet og neste skiljeteikn",
        mend: "skriv «\"\"» der eit hermeteikn er ein del av teksten")
    case .raggedRow(let cells, let columns):
      Wording(
        "rada har \(cells) \(cells == 1 ? "celle" : "celler"), men det er \(columns) "
          + (columns == 1 ? "kolonne" : "kolonnar"),
        mend: cells > columns
          ? "er det desimalkomma i tala, så bruk semikolon mellom kolonnane"
          : "la cella stå tom mellom skiljeteikna der ein verdi manglar")
    case .unknownColumn(let name, let suggestion, let known):
      Wording(
        "kolonnen «\(name)» finst ikkje",
        mend: suggestion.map { "meinte du «\($0)»?" }
          ?? "fila har " + known.map { "«\($0)»" }.joined(separator: ", "))
    case .duplicateColumn(let name):
      Wording("det er to kolonnar som heiter «\(name)»", mend: "gi den eine eit anna namn")
    case .unknownPosition(let x, let suggestion):
      Wording(
        "det er inga måling ved «\(x)»",
        mend: suggestion.map { "meinte du «\($0)»?" }
          ?? "skriv verdien slik han står i x-kolonnen")
    case .tooManyPoints(let points, let limit):
      Wording(
        "\(points) målepunkt er for mange; eit diagram viser høgst \(limit)",
        mend: "slå saman målingane, til dømes til veker eller månader")
    case .tooManyChanges(let changes, let limit):
      Wording(
        "\(changes) endringar er for mange; eit diagram viser høgst \(limit)",
        mend: "ta med dei viktigaste, eller del diagrammet i fleire")
    case .tooFewValues(let values, let needed):
      Wording(
        "her er det \(values) \(values == 1 ? "måling" : "målingar"), og minst \(needed) trengst",
        mend: "vel fleire målepunkt")
    case .baselineTooLong(let baseline, let points):
      Wording(
        "grunnlaget er dei fyrste \(baseline) målepunkta, men det er berre \(points)",
        mend: "skriv eit tal som ikkje er større enn \(points)")
    case .phaseOutOfOrder(let x):
      Wording(
        "fasen frå «\(x)» byrjar ikkje etter den førre",
        mend: "skriv fasane i rekkjefølgje, og ikkje den fyrste: han byrjar ved fyrste måling")
    case .negative(let value):
      Wording("«\(value)» er mindre enn null, og dette er eit tal på noko", mend: "rett talet")
    case .needlessTotals:
      Wording(
        "dette diagrammet bruker ikkje n",
        mend: "skriv «type: P» for delar eller «type: U» for ratar, eller fjern «n»")
    case .countAboveTotal(let count, let total):
      Wording(
        "talet «\(count)» er større enn n, som er «\(total)»",
        mend: "skriv talet i y-kolonnen og kor mange det er av i n-kolonnen")
    case .noOpportunities(let count):
      Wording(
        "talet er «\(count)», men n er null", mend: "rett n, eller la begge cellene stå tomme")
    }
  }
}
