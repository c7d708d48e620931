/// The shape of a reference, which many types share.
enum Shape {
  /// An article in a journal, a magazine or a newspaper.
  case article
  /// A chapter, a paper or an entry of a larger work.
  case part
  case law
  case thesis
  /// A report, a guideline or a standard: known by its number.
  case report
  case webpage
  case book

  init(_ work: Work) {
    switch work.type {
    case .articleJournal, .articleMagazine, .articleNewspaper, .review, .reviewBook: self = .article
    case .chapter, .entry, .entryDictionary, .entryEncyclopedia: self = .part
    case .paperConference, .other, .document, .dataset:
      self = work[.containerTitle] == nil ? (work[.url] == nil ? .book : .webpage) : .part
    case .legislation, .regulation, .bill, .treaty, .legalCase: self = .law
    case .thesis: self = .thesis
    case .report, .standard: self = .report
    case .webpage, .post, .postWeblog: self = .webpage
    default: self = .book
    }
  }
}

extension Work {
  /// Those the reference is filed under: the authors, or else others who made it.
  var makers: (names: [Name], areEditors: Bool) {
    if !self[.author].isEmpty { return (self[.author], false) }
    for role in [NameRole.editor, .editorialDirector, .collectionEditor]
    where !self[role].isEmpty && !type.isPart {
      return (self[role], true)
    }
    for role in [NameRole.director, .composer, .interviewer, .illustrator]
    where !self[role].isEmpty {
      return (self[role], false)
    }
    return ([], false)
  }

  /// The name that a law is known by, where it has one.
  var lawName: String? {
    guard type.isLaw else { return nil }
    if let short = self[.titleShort] { return short }
    return nil
  }

  /// The publisher, unless it is the author too.
  var publisherBesideAuthor: String? {
    guard let publisher = self[.publisher] else { return nil }
    let makers = makers.names
    let isAuthor = makers.count == 1 && makers[0].literal == publisher
    return isAuthor ? nil : publisher
  }

  /// The site that a page belongs to, unless it is the author too.
  var siteBesideAuthor: String? {
    guard let site = self[.containerTitle] ?? self[.publisher] else { return nil }
    let makers = makers.names
    return makers.count == 1 && makers[0].literal == site ? nil : site
  }
}

extension ReferenceWords {
  /// The number of a report with its series: `NOVA Rapport 8/12`, `IS-2418`, `Rapport 4`.
  func reportNumber(_ work: Work) -> String? {
    guard let number = work[.number] ?? work[.collectionNumber] else {
      return work[.collectionTitle]
    }
    if let series = work[.collectionTitle] { return "\(series) \(number)" }
    if number.contains(where: \.isLetter) { return number }
    return "\(work[.genre].map(genre) ?? report) \(number)"
  }

  /// The kind of a report that its number does not tell: `Nasjonal faglig retningslinje`.
  func reportKind(_ work: Work) -> String? {
    guard let genre = work[.genre] else { return nil }
    let number = work[.number] ?? work[.collectionNumber]
    let isTold =
      number.map { !$0.contains(where: \.isLetter) && work[.collectionTitle] == nil } ?? false
    return isTold ? nil : self.genre(genre)
  }
}
