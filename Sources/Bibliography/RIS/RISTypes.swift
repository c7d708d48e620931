/// The reference types of RIS, and what they are in CSL.
enum RISTypes {
  /// What a record of a type is; nil where the type is unknown.
  static func workType(of type: String) -> WorkType? { types[type] }

  /// The type that a work is written as.
  static func recordType(of type: WorkType) -> String { recordTypes[type] ?? "GEN" }

  private static let recordTypes: [WorkType: String] = [
    .article: "UNPB", .articleJournal: "JOUR", .articleMagazine: "MGZN", .articleNewspaper: "NEWS",
    .bill: "BILL", .book: "BOOK", .chapter: "CHAP", .classic: "CLSWK", .dataset: "DATA",
    .document: "GEN", .entryDictionary: "DICT", .entryEncyclopedia: "ENCYC", .figure: "FIGURE",
    .graphic: "ART", .hearing: "HEAR", .legalCase: "CASE", .legislation: "STAT",
    .manuscript: "MANSCPT", .map: "MAP", .motionPicture: "MPCT", .musicalScore: "MUSIC",
    .pamphlet: "PAMP", .paperConference: "CONF", .patent: "PAT", .periodical: "JFULL",
    .personalCommunication: "PCOMM", .postWeblog: "BLOG", .regulation: "LEGAL", .report: "RPRT",
    .software: "COMP", .song: "SOUND", .speech: "SLIDE", .standard: "STAND", .thesis: "THES",
    .webpage: "ELEC", .collection: "SER",
  ]

  private static let types: [String: WorkType] = {
    var types: [String: WorkType] = [
      "ABST": .articleJournal, "ADVS": .motionPicture, "AGGR": .dataset, "ANCIENT": .classic,
      "CHART": .figure, "CPAPER": .paperConference, "CTLG": .book, "DBASE": .dataset,
      "EBOOK": .book, "ECHAP": .chapter, "EDBOOK": .book, "EJOUR": .articleJournal,
      "EQUA": .figure, "GOVDOC": .report, "GRANT": .document, "ICOMM": .personalCommunication,
      "INPR": .articleJournal, "MULTI": .document, "POD": .song, "PODCST": .song,
      "STD": .standard, "UNBILL": .bill, "UNPB": .manuscript, "UNPD": .manuscript,
      "VIDEO": .motionPicture,
      "WEB": .webpage, "INTV": .interview, "TVSHOW": .broadcast, "PRESS": .report,
    ]
    for (type, name) in recordTypes where types[name] == nil { types[name] = type }
    return types
  }()
}
