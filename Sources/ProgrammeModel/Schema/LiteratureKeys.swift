import Bibliography

// Keys of a literature list.
extension KeyGroup {
  static let literature = KeyGroup(
    "literature", oneOf: ["entries", "sources"],
    head.keys + [
      Key(
        "style", .choice(ReferenceStyle.allCases.map(\.rawValue)),
        "Referansestilen.",
        "Referansestilen.",
        "The style of the references."),
      Key(
        "groupBy", .choice(Literature.Grouping.allCases.map(\.rawValue)),
        "Hvordan listen er delt inn.",
        "Korleis lista er delt inn.",
        "How the list is grouped."),
      Key(
        "entries", .list(.keys(.work)),
        "Verkene, med feltnavnene fra CSL.",
        "Verka, med feltnamna frå CSL.",
        "The works, with the names of fields that CSL has."),
      Key(
        "sources", .list(.text),
        "Filer med flere verk: .bib, .ris eller .json.",
        "Filer med fleire verk: .bib, .ris eller .json.",
        "Files with more works: .bib, .ris or .json."),
    ])
}
