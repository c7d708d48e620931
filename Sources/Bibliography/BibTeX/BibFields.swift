/// The fields of BibTeX and BibLaTeX, and what they are in CSL.
enum BibFields {
  /// What a field holds.
  enum Meaning: Hashable {
    case text(TextField)
    case names(NameRole)
    case date(DateField)
  }

  /// What a field of an entry holds; nil where CSL has no field for it.
  static func meaning(of name: String, in type: WorkType) -> Meaning? {
    if name == "number" { return .text(number(in: type)) }
    if let field = texts[name] { return .text(field) }
    if let role = roles[name] { return .names(role) }
    if let field = dates[name] { return .date(field) }
    if name.hasPrefix("csl-") { return cslMeanings[String(name.dropFirst(4))] }
    return cslMeanings[name]
  }

  /// The field that a text is written in: BibTeX's own where there is one, else CSL's name.
  static func name(of field: TextField, in type: WorkType) -> String {
    for name in preferred[field] ?? [] where meaning(of: name, in: type) == .text(field) {
      return name
    }
    let csl = field.rawValue.lowercased()
    return meaning(of: csl, in: type) == .text(field) ? csl : "csl-" + csl
  }

  /// The field for the publisher of a type of entry.
  static func publisher(inEntryType type: String) -> String {
    switch type {
    case "techreport", "report": "institution"
    case "thesis", "phdthesis", "mastersthesis": "school"
    case "online", "manual": "organization"
    case "misc", "booklet": "howpublished"
    default: "publisher"
    }
  }

  /// The fields that may name a publisher, the first that is there first.
  static let publishers = ["publisher", "institution", "school", "organization", "howpublished"]

  /// Fields that hold an address or a number exactly, without TeX.
  static let verbatim: Set<String> = [
    "url", "doi", "file", "eprint", "pmid", "pmcid", "issn", "isbn",
  ]

  /// Fields whose braces keep the case of what is in them.
  static let titles: Set<String> = ["title", "shorttitle", "booktitle", "maintitle", "subtitle"]

  /// Fields that hold a part of another field, which they are joined to with a colon.
  static let subtitles = [
    "subtitle": "title", "booksubtitle": "booktitle", "journalsubtitle": "journaltitle",
    "mainsubtitle": "maintitle",
  ]

  private static func number(in type: WorkType) -> TextField {
    switch type {
    case .articleJournal, .articleMagazine, .articleNewspaper, .periodical, .review: .issue
    case .book, .chapter, .paperConference, .entryEncyclopedia, .pamphlet: .collectionNumber
    default: .number
    }
  }

  private static let texts: [String: TextField] = [
    "title": .title, "shorttitle": .titleShort, "journal": .containerTitle,
    "journaltitle": .containerTitle, "booktitle": .containerTitle,
    "shortjournal": .containerTitleShort, "publisher": .publisher, "institution": .publisher,
    "school": .publisher, "organization": .publisher, "howpublished": .publisher,
    "address": .publisherPlace, "location": .publisherPlace, "volume": .volume, "issue": .issue,
    "pages": .page, "doi": .doi, "url": .url, "isbn": .isbn, "issn": .issn, "edition": .edition,
    "series": .collectionTitle, "chapter": .chapterNumber, "type": .genre, "note": .note,
    "annote": .annote, "annotation": .annotation, "abstract": .abstract, "keywords": .keyword,
    "language": .language, "pagetotal": .numberOfPages, "volumes": .numberOfVolumes,
    "version": .version, "pmid": .pmid, "pmcid": .pmcid, "part": .partNumber, "eid": .number,
    "eventtitle": .eventTitle, "venue": .eventPlace, "pubstate": .status,
    "origtitle": .originalTitle, "origpublisher": .originalPublisher,
    "origlocation": .originalPublisherPlace, "theme": .theme,
  ]

  private static let roles: [String: NameRole] = [
    "author": .author, "editor": .editor, "translator": .translator, "bookauthor": .containerAuthor,
  ]

  private static let dates: [String: DateField] = [
    "urldate": .accessed, "lastchecked": .accessed, "origdate": .originalDate,
    "eventdate": .eventDate, "accessed": .accessed,
  ]

  /// CSL's own names in small letters.
  private static let cslMeanings: [String: Meaning] = {
    var meanings: [String: Meaning] = [:]
    for field in TextField.allCases { meanings[field.rawValue.lowercased()] = .text(field) }
    for role in NameRole.allCases { meanings[role.rawValue] = .names(role) }
    for field in DateField.allCases where field != .issued {
      meanings[field.rawValue] = .date(field)
    }
    return meanings
  }()

  private static let preferred: [TextField: [String]] = [
    .title: ["title"], .titleShort: ["shorttitle"], .containerTitleShort: ["shortjournal"],
    .publisherPlace: ["address"], .volume: ["volume"], .issue: ["number", "issue"],
    .number: ["number", "eid"], .collectionNumber: ["number"], .page: ["pages"], .doi: ["doi"],
    .url: ["url"], .isbn: ["isbn"], .issn: ["issn"], .edition: ["edition"],
    .collectionTitle: ["series"], .chapterNumber: ["chapter"], .genre: ["type"], .note: ["note"],
    .annote: ["annote"], .annotation: ["annotation"], .abstract: ["abstract"],
    .keyword: ["keywords"], .numberOfPages: ["pagetotal"], .numberOfVolumes: ["volumes"],
    .version: ["version"], .pmid: ["pmid"], .pmcid: ["pmcid"], .partNumber: ["part"],
    .eventTitle: ["eventtitle"], .eventPlace: ["venue"], .status: ["pubstate"],
    .originalTitle: ["origtitle"], .originalPublisher: ["origpublisher"],
    .originalPublisherPlace: ["origlocation"], .theme: ["theme"],
  ]

  /// The name that a role is written with.
  static func name(of role: NameRole) -> String {
    role == .containerAuthor ? "bookauthor" : role.rawValue
  }

  /// The name that a date is written with.
  static func name(of field: DateField) -> String {
    switch field {
    case .accessed: "urldate"
    case .originalDate: "origdate"
    case .eventDate: "eventdate"
    case .issued, .submitted, .availableDate: field.rawValue
    }
  }
}
