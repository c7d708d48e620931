extension Words {
  /// The words of the richer parts of a text.
  public struct Blocks: Sendable {
    /// “Note”
    public let note: String
    /// “Tip”
    public let tip: String
    /// “Important”
    public let important: String
    /// “Warning”
    public let warning: String
    /// “Please note”
    public let obs: String
    /// “Cost estimate”
    public let estimate: String
    /// “Quantity”
    public let quantity: String
    /// “Rate”
    public let rate: String
    /// “People”
    public let people: String
    /// “Amount”
    public let amount: String
    /// “Assumptions”
    public let assumptions: String
    /// “Level”
    public let level: String
    /// “Share”
    public let share: String
    /// “Offers”
    public let offers: String
    /// “Role”
    public let role: String
    /// “Number”
    public let count: String
    /// “Duties”
    public let duties: String
    /// “Takes part in”
    public let takesPartIn: String
    /// “What was good”
    public let good: String
    /// “What could have been better”
    public let better: String
    /// “Asked”
    public let asked: String
    /// “Responses”
    public let responses: String
    /// “The points may be taken in any order.”
    public let anyOrder: String
    /// “Tool”
    public let tool: String
    /// “Write here”
    public let write: String
    /// “Letter”
    public let letter: String
    /// “When”
    public let when: String
    /// “What”
    public let what: String
    /// “Measures”
    public let measures: String
  }
}

extension Words.Blocks {
  static let bokmål = Self(
    note: "Merk",
    tip: "Tips",
    important: "Viktig",
    warning: "Advarsel",
    obs: "Obs",
    estimate: "Kostnadsoverslag",
    quantity: "Mengde",
    rate: "Sats",
    people: "Personer",
    amount: "Beløp",
    assumptions: "Forutsetninger",
    level: "Nivå",
    share: "Andel",
    offers: "Tilbud",
    role: "Rolle",
    count: "Antall",
    duties: "Oppgaver",
    takesPartIn: "Deltar på",
    good: "Dette var bra",
    better: "Dette kunne vært bedre",
    asked: "Spurt",
    responses: "Svar",
    anyOrder: "Punktene kan tas i hvilken som helst rekkefølge.",
    tool: "Verktøy",
    write: "Skriv her",
    letter: "Bokstav",
    when: "Når",
    what: "Hva",
    measures: "Tiltak"
  )

  static let nynorsk = Self(
    note: "Merk",
    tip: "Tips",
    important: "Viktig",
    warning: "Åtvaring",
    obs: "Obs",
    estimate: "Kostnadsoverslag",
    quantity: "Mengd",
    rate: "Sats",
    people: "Personar",
    amount: "Beløp",
    assumptions: "Føresetnader",
    level: "Nivå",
    share: "Del",
    offers: "Tilbod",
    role: "Rolle",
    count: "Tal",
    duties: "Oppgåver",
    takesPartIn: "Deltek på",
    good: "Dette var bra",
    better: "Dette kunne vore betre",
    asked: "Spurde",
    responses: "Svar",
    anyOrder: "Punkta kan takast i kva rekkjefølgje som helst.",
    tool: "Verktøy",
    write: "Skriv her",
    letter: "Bokstav",
    when: "Når",
    what: "Kva",
    measures: "Tiltak"
  )

  static let english = Self(
    note: "Note",
    tip: "Tip",
    important: "Important",
    warning: "Warning",
    obs: "Please note",
    estimate: "Cost estimate",
    quantity: "Quantity",
    rate: "Rate",
    people: "People",
    amount: "Amount",
    assumptions: "Assumptions",
    level: "Level",
    share: "Share",
    offers: "Offers",
    role: "Role",
    count: "Number",
    duties: "Duties",
    takesPartIn: "Takes part in",
    good: "What was good",
    better: "What could have been better",
    asked: "Asked",
    responses: "Responses",
    anyOrder: "The points may be taken in any order.",
    tool: "Tool",
    write: "Write here",
    letter: "Letter",
    when: "When",
    what: "What",
    measures: "Measures"
  )
}
