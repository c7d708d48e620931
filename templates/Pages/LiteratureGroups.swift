import Bibliography
import Language
import ProgrammeModel

/// The works of a list in groups with names: kinds of works in the order people look for them,
/// languages with the reader's own first, themes as they first appear. What belongs in none of
/// them comes last.
struct LiteratureGroups {
  let groups: [(name: String, works: [Work])]

  init(_ works: [Work], by grouping: Literature.Grouping, in language: Language) {
    let words = language.words.literature
    let own = words.languages[language.tag]
    let names: [String]
    let name: (Work) -> String
    switch grouping {
    case .type:
      names = Kind.allCases.map { $0.name(in: words) }
      name = { Kind($0.type).name(in: words) }
    case .language:
      names = [own].compactMap(\.self) + Self.languages.compactMap { words.languages[$0] }
      name = { words.languages[Self.language(of: $0)] ?? words.other }
    case .theme:
      names = []
      name = { $0.theme ?? words.other }
    }
    var byName: [String: [Work]] = [:]
    var order = names.filter { $0 != words.other }
    for work in works {
      byName[name(work), default: []].append(work)
      if name(work) != words.other { order.append(name(work)) }
    }
    var seen: Set<String> = []
    groups = (order + [words.other]).compactMap { name in
      guard let works = byName[name], seen.insert(name).inserted else { return nil }
      return (name, works)
    }
  }

  private static let languages = [
    "nb", "da", "sv", "is", "fi", "se", "en", "de", "fr", "nl", "es", "it",
  ]

  /// The language alone, without the country: `en` of `en-GB`.
  private static func language(of work: Work) -> String {
    work.languageTag.map { String($0.prefix { $0 != "-" }).lowercased() } ?? ""
  }

  /// What people call a work.
  private enum Kind: CaseIterable {
    case article, book, chapter, report, guideline, thesis, webPage, law, other

    init(_ type: WorkType) {
      self =
        switch type {
        case .article, .articleJournal, .articleMagazine, .articleNewspaper, .review, .reviewBook,
          .paperConference:
          .article
        case .book, .classic, .collection, .periodical: .book
        case .chapter, .entry, .entryDictionary, .entryEncyclopedia: .chapter
        case .report, .pamphlet: .report
        case .standard: .guideline
        case .thesis: .thesis
        case .webpage, .post, .postWeblog: .webPage
        case .legislation, .regulation, .bill, .treaty, .legalCase: .law
        default: .other
        }
    }

    func name(in words: Words.Literature) -> String {
      switch self {
      case .article: words.articles
      case .book: words.books
      case .chapter: words.chapters
      case .report: words.reports
      case .guideline: words.guidelines
      case .thesis: words.theses
      case .webPage: words.webPages
      case .law: words.laws
      case .other: words.other
      }
    }
  }
}
