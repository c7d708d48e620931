/// The tags of RIS, and what they are in CSL.
enum RISFields {
  /// The text field of a tag in a work of a type; nil where CSL has none.
  static func textField(of tag: String, in type: WorkType) -> TextField? {
    switch tag {
    case "T2": hasContainer(type) ? .containerTitle : .collectionTitle
    case "IS", "CP":
      switch type {
      case .articleJournal, .articleMagazine, .articleNewspaper, .periodical, .document: .issue
      case .report: .number
      default: .issue
      }
    case "ET": type == .software ? .version : .edition
    default: texts[tag]
    }
  }

  /// The tag of a text field; nil where RIS has none for it, or where it takes more than a tag.
  static func tag(of field: TextField, in type: WorkType) -> String? {
    switch field {
    case .containerTitle: hasContainer(type) ? "T2" : "JF"
    case .collectionTitle: hasContainer(type) ? "T3" : "T2"
    case .number: type == .report ? "SN" : "M1"
    case .version: type == .software ? "ET" : nil
    case .edition where type == .software: nil
    default: tags[field]
    }
  }

  /// The role of a tag for names.
  static func role(of tag: String, in recordType: String) -> NameRole? {
    switch tag {
    case "AU", "A1": recordType == "EDBOOK" ? .editor : .author
    case "ED": .editor
    case "A2":
      ["BOOK", "EBOOK", "EDBOOK", "RPRT"].contains(recordType) ? .collectionEditor : .editor
    case "A3": .collectionEditor
    case "A4", "TA": .translator
    default: nil
    }
  }

  /// The tag for names of a role; nil where RIS has none.
  static func tag(of role: NameRole, in type: WorkType) -> String? {
    switch role {
    case .author: "AU"
    case .editor: type.isPart ? "A2" : "ED"
    case .collectionEditor: "A3"
    case .translator: "A4"
    default: nil
    }
  }

  /// Whether a text of that tag has lines of its own.
  static func keepsLines(_ tag: String) -> Bool { ["AB", "N1", "N2", "RN"].contains(tag) }

  /// Whether two capitals that a line begins with are a tag, so that one space may follow them.
  static func isTag(_ tag: String) -> Bool { texts[tag] != nil || others.contains(tag) }

  /// Whether a work of the type is a part of something that `T2` names.
  static func hasContainer(_ type: WorkType) -> Bool {
    switch type {
    case .book, .report, .thesis, .pamphlet, .map, .standard, .manuscript, .periodical, .patent,
      .collection, .musicalScore:
      false
    default: true
    }
  }

  private static let others: Set<String> = [
    "A1", "A2", "A3", "A4", "AU", "ED", "TA", "PY", "Y1", "Y2", "DA", "ID", "KW", "SP", "EP", "SN",
    "JO", "JF", "JA", "J1", "J2", "BT", "T2", "T3", "IS", "CP", "C7", "C2", "AN", "AD", "L1", "L2",
  ]

  private static let texts: [String: TextField] = [
    "TI": .title, "T1": .title, "CT": .title, "ST": .titleShort, "VL": .volume, "VO": .volume,
    "ET": .edition, "PB": .publisher, "CY": .publisherPlace, "PP": .publisherPlace, "DO": .doi,
    "UR": .url, "LA": .language, "AB": .abstract, "N2": .abstract, "N1": .note, "RN": .annotation,
    "DB": .archive, "AV": .archiveLocation, "CN": .callNumber, "M1": .number, "M3": .genre,
    "SE": .section, "NV": .numberOfVolumes, "RI": .reviewedTitle, "SV": .collectionNumber,
    "U1": .theme, "OP": .originalTitle, "T3": .collectionTitle,
  ]

  private static let tags: [TextField: String] = [
    .title: "TI", .titleShort: "ST", .containerTitleShort: "J2", .volume: "VL", .issue: "IS",
    .edition: "ET", .publisher: "PB", .publisherPlace: "CY", .doi: "DO", .url: "UR",
    .language: "LA", .abstract: "AB", .note: "N1", .annotation: "RN", .archive: "DB",
    .archiveLocation: "AV", .callNumber: "CN", .genre: "M3", .section: "SE",
    .numberOfVolumes: "NV", .reviewedTitle: "RI", .collectionNumber: "SV", .theme: "U1",
    .originalTitle: "OP", .isbn: "SN", .issn: "SN",
  ]
}
