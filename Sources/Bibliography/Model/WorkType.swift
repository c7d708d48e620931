/// What kind of work it is, in the words of CSL 1.0.2.
public enum WorkType: Sendable, Hashable {
  case article, articleJournal, articleMagazine, articleNewspaper, bill, book, broadcast, chapter
  case classic, collection, dataset, document, entry, entryDictionary, entryEncyclopedia, event
  case figure, graphic, hearing, interview, legalCase, legislation, manuscript, map, motionPicture
  case musicalScore, pamphlet, paperConference, patent, performance, periodical
  case personalCommunication, post, postWeblog, regulation, report, review, reviewBook, software
  case song, speech, standard, thesis, treaty, webpage
  /// A type that CSL does not know, kept as it was written.
  case other(String)

  /// The type that a word of CSL names.
  public init(csl word: String) {
    self = Self.byWord[word] ?? Self.aliases[word] ?? .other(word)
  }

  /// The word that CSL has for it.
  public var csl: String {
    if case .other(let word) = self { return word }
    return Self.words[self] ?? "document"
  }

  /// Whether CSL knows it.
  public var isKnown: Bool {
    if case .other = self { return false }
    return true
  }

  /// Every word of CSL, in order of the alphabet.
  public static let knownWords: [String] = table.map(\.word).sorted()

  /// Whether it is a part of something larger, so that its title stands in roman.
  var isPart: Bool {
    switch self {
    case .articleJournal, .articleMagazine, .articleNewspaper, .chapter, .paperConference,
      .entry, .entryDictionary, .entryEncyclopedia, .review, .reviewBook, .postWeblog, .post:
      true
    default: false
    }
  }

  /// Whether it is a law, a regulation or another text that is known by its short name.
  var isLaw: Bool {
    switch self {
    case .legislation, .regulation, .bill, .treaty: true
    default: false
    }
  }

  /// Whether the day it was published belongs in the reference.
  var isDatedToTheDay: Bool {
    switch self {
    case .webpage, .articleMagazine, .articleNewspaper, .post, .postWeblog, .broadcast, .speech,
      .interview, .personalCommunication, .event:
      true
    default: false
    }
  }

  private static let byWord: [String: WorkType] = Dictionary(
    uniqueKeysWithValues: table.map { ($0.word, $0.type) })

  private static let words: [WorkType: String] = Dictionary(
    uniqueKeysWithValues: table.map { ($0.type, $0.word) })

  /// A type that CSL lacks and that organisers will look for: a standard with that genre.
  static let guideline = "guideline"

  /// Words that Crossref has for some of the types.
  private static let aliases: [String: WorkType] = [
    "journal-article": .articleJournal, "book-chapter": .chapter, "monograph": .book,
    "edited-book": .book, "proceedings-article": .paperConference, "dissertation": .thesis,
    "posted-content": .article, "reference-entry": .entry, "journal": .periodical,
    guideline: .standard,
  ]

  private static let table: [(type: WorkType, word: String)] = [
    (.article, "article"), (.articleJournal, "article-journal"),
    (.articleMagazine, "article-magazine"), (.articleNewspaper, "article-newspaper"),
    (.bill, "bill"), (.book, "book"), (.broadcast, "broadcast"), (.chapter, "chapter"),
    (.classic, "classic"), (.collection, "collection"), (.dataset, "dataset"),
    (.document, "document"), (.entry, "entry"), (.entryDictionary, "entry-dictionary"),
    (.entryEncyclopedia, "entry-encyclopedia"), (.event, "event"), (.figure, "figure"),
    (.graphic, "graphic"), (.hearing, "hearing"), (.interview, "interview"),
    (.legalCase, "legal_case"), (.legislation, "legislation"), (.manuscript, "manuscript"),
    (.map, "map"), (.motionPicture, "motion_picture"), (.musicalScore, "musical_score"),
    (.pamphlet, "pamphlet"), (.paperConference, "paper-conference"), (.patent, "patent"),
    (.performance, "performance"), (.periodical, "periodical"),
    (.personalCommunication, "personal_communication"), (.post, "post"),
    (.postWeblog, "post-weblog"), (.regulation, "regulation"), (.report, "report"),
    (.review, "review"), (.reviewBook, "review-book"), (.software, "software"), (.song, "song"),
    (.speech, "speech"), (.standard, "standard"), (.thesis, "thesis"), (.treaty, "treaty"),
    (.webpage, "webpage"),
  ]
}
