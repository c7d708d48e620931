extension Words {
  /// The words of reports.
  public struct Report: Sendable {
    /// “Summary”
    public let summary: String
    /// “Authors”
    public let authors: String
    /// “Author”
    public let author: String
    /// “Published by”
    public let institution: String
    /// “Report number”
    public let number: String
    /// “Period”
    public let period: String
    /// “The programme”
    public let programme: String
    /// “Key figures”
    public let keyFigures: String
    /// “Who took part?”
    public let participation: String
    /// “Group”
    public let group: String
    /// “Participants”
    public let people: String
    /// “Teams”
    public let teams: String
    /// “Budget”
    public let budget: String
    /// “Item”
    public let item: String
    /// “Accounts”
    public let actual: String
    /// “Total”
    public let total: String
    /// “Note”
    public let note: String
    /// “References”
    public let references: String
    /// “Back to the text”
    public let backToText: String
    /// “Changes to the report”
    public let changes: String
    /// “Cite this report”
    public let cite: String
    /// “Copy as”
    public let copyAs: String
    /// “Copied”
    public let copied: String
    /// “Download the reference”
    public let downloads: String
    /// “Print or save as PDF”
    public let print: String
    /// “Page {n} of {total}”, at the foot of a printed page.
    public let pageOfPages: String
    /// “Project group”
    public let projectGroup: String
    /// “Footnotes”
    public let footnotes: String
    /// “Footnote”
    public let footnote: String
    /// “Table”
    public let table: String
    /// “Done”
    public let done: String
    /// “Not done”
    public let notDone: String
  }
}

extension Words.Report {
  static let bokmål = Self(
    summary: "Sammendrag",
    authors: "Forfattere",
    author: "Forfatter",
    institution: "Utgiver",
    number: "Rapportnummer",
    period: "Periode",
    programme: "Programmet",
    keyFigures: "Nøkkeltall",
    participation: "Hvem deltok?",
    group: "Gruppe",
    people: "Deltakere",
    teams: "Team",
    budget: "Budsjett",
    item: "Post",
    actual: "Regnskap",
    total: "Sum",
    note: "Merknad",
    references: "Referanser",
    backToText: "Tilbake til teksten",
    changes: "Endringer i rapporten",
    cite: "Siter rapporten",
    copyAs: "Kopier som",
    copied: "Kopiert",
    downloads: "Last ned referansen",
    print: "Skriv ut eller lagre som PDF",
    pageOfPages: "Side {n} av {total}",
    projectGroup: "Prosjektgruppe",
    footnotes: "Fotnoter",
    footnote: "Fotnote",
    table: "Tabell",
    done: "Gjort",
    notDone: "Ikke gjort"
  )

  static let nynorsk = Self(
    summary: "Samandrag",
    authors: "Forfattarar",
    author: "Forfattar",
    institution: "Utgivar",
    number: "Rapportnummer",
    period: "Periode",
    programme: "Programmet",
    keyFigures: "Nøkkeltal",
    participation: "Kven deltok?",
    group: "Gruppe",
    people: "Deltakarar",
    teams: "Team",
    budget: "Budsjett",
    item: "Post",
    actual: "Rekneskap",
    total: "Sum",
    note: "Merknad",
    references: "Referansar",
    backToText: "Tilbake til teksten",
    changes: "Endringar i rapporten",
    cite: "Siter rapporten",
    copyAs: "Kopier som",
    copied: "Kopiert",
    downloads: "Last ned referansen",
    print: "Skriv ut eller lagre som PDF",
    pageOfPages: "Side {n} av {total}",
    projectGroup: "Prosjektgruppe",
    footnotes: "Fotnotar",
    footnote: "Fotnote",
    table: "Tabell",
    done: "Gjort",
    notDone: "Ikkje gjort"
  )

  static let english = Self(
    summary: "Summary",
    authors: "Authors",
    author: "Author",
    institution: "Published by",
    number: "Report number",
    period: "Period",
    programme: "The programme",
    keyFigures: "Key figures",
    participation: "Who took part?",
    group: "Group",
    people: "Participants",
    teams: "Teams",
    budget: "Budget",
    item: "Item",
    actual: "Accounts",
    total: "Total",
    note: "Note",
    references: "References",
    backToText: "Back to the text",
    changes: "Changes to the report",
    cite: "Cite this report",
    copyAs: "Copy as",
    copied: "Copied",
    downloads: "Download the reference",
    print: "Print or save as PDF",
    pageOfPages: "Page {n} of {total}",
    projectGroup: "Project group",
    footnotes: "Footnotes",
    footnote: "Footnote",
    table: "Table",
    done: "Done",
    notDone: "Not done"
  )
}
