/// The types of entries in BibTeX and BibLaTeX, and what they are in CSL.
enum BibTypes {
  /// What an entry of a type is; nil where the type is unknown.
  static func workType(of type: String) -> WorkType? { types[type] }

  /// The type that a work is written as.
  static func entryType(of type: WorkType) -> String { entryTypes[type] ?? "misc" }

  /// The genre that two of the types for theses stand for.
  static func genre(ofEntryType type: String) -> String? { theses[type] }

  /// The type for a thesis of a genre.
  static func thesisType(ofGenre genre: String) -> String? {
    theses.first { $0.value == genre }?.key
  }

  /// What BibLaTeX's own words for the kind of a thesis or report say.
  static func genre(ofKey key: String) -> String? {
    switch key {
    case "phdthesis": "PhD thesis"
    case "mathesis", "mastersthesis": "Master's thesis"
    case "techreport": "Technical report"
    case "resreport": "Research report"
    default: nil
    }
  }

  private static let theses = ["phdthesis": "PhD thesis", "mastersthesis": "Master's thesis"]

  private static let entryTypes: [WorkType: String] = [
    .articleJournal: "article", .articleMagazine: "article", .articleNewspaper: "article",
    .book: "book", .chapter: "incollection", .paperConference: "inproceedings",
    .report: "techreport", .thesis: "thesis", .webpage: "online", .manuscript: "unpublished",
    .pamphlet: "booklet", .document: "misc", .dataset: "dataset", .software: "software",
    .standard: "standard", .legislation: "legislation", .legalCase: "jurisdiction",
    .patent: "patent", .periodical: "periodical", .entryEncyclopedia: "inreference",
    .motionPicture: "movie", .song: "music", .graphic: "image", .review: "review",
    .performance: "performance", .personalCommunication: "letter",
  ]

  private static let types: [String: WorkType] = {
    var types: [String: WorkType] = [
      "inbook": .chapter, "bookinbook": .chapter, "suppbook": .chapter, "suppcollection": .chapter,
      "mvbook": .book, "collection": .book, "mvcollection": .book, "proceedings": .book,
      "mvproceedings": .book, "reference": .book, "mvreference": .book,
      "conference": .paperConference,
      "manual": .report, "report": .report, "electronic": .webpage, "www": .webpage,
      "suppperiodical": .articleJournal, "phdthesis": .thesis, "mastersthesis": .thesis,
      "video": .motionPicture, "audio": .song, "artwork": .graphic, "legal": .legislation,
      "commentary": .book, "set": .document, "code": .software, "data": .dataset,
    ]
    for (type, name) in entryTypes { types[name] = type }
    types["article"] = .articleJournal
    return types
  }()
}
