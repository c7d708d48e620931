/// A work in Norwegian APA 7: `Batalden, P. B. & Davidoff, F. (2007). What is “quality
/// improvement” …? *Quality & Safety in Health Care*, *16*(1), 2–3. https://doi.org/…`
struct APAReference {
  private let work: Work
  private let words: ReferenceWords
  private let yearSuffix: String
  private let shape: Shape

  init(_ work: Work, _ words: ReferenceWords, yearSuffix: String) {
    self.work = work
    self.words = words
    self.yearSuffix = yearSuffix
    shape = Shape(work)
  }

  var text: RichText {
    var text = RichText()
    let makers = work.makers
    if let law = work.lawName, makers.names.isEmpty {
      text.sentence(law)
      addDate(to: &text)
      text.sentence(titleAndDetails)
    } else if makers.names.isEmpty {
      text.sentence(titleAndDetails)
      addDate(to: &text)
    } else {
      var names = words.apa(makers.names)
      if makers.areEditors { names += " (\(words.editors(makers.names.count, in: .apa)))" }
      text.sentence(names)
      addDate(to: &text)
      text.sentence(titleAndDetails)
    }
    text.sentence(source)
    addAddress(to: &text)
    if let original = work[.originalDate] {
      text.append(" (\(words.originallyPublished(words.year(original))))")
    }
    return text
  }

  /// Whether the title is that of a work that stands by itself. Web pages and laws have theirs in
  /// roman, as the Norwegian examples that Samling follows have it.
  private var hasItalicTitle: Bool {
    switch shape {
    case .article, .part, .webpage, .law: false
    case .book, .thesis, .report: true
    }
  }

  private func addDate(to text: inout RichText) {
    var date = words.year(work.issued, suffix: yearSuffix)
    if work.type.isDatedToTheDay, let day = work.issued.flatMap(words.dayAndMonth) {
      date += ", \(day)"
    }
    text.append(text.isEmpty ? "(\(date))." : " (\(date)).")
  }

  private var titleAndDetails: RichText {
    var text = RichText()
    if let title = work[.title] {
      text = rich(title, isItalic: hasItalicTitle)
    } else if work.lawName == nil {
      text.append(words.noTitle)
    }
    if !details.isEmpty {
      text.append("\(text.isEmpty ? "" : " ")(\(details.joined(separator: ", ")))")
    }
    if let kind { text.append(" [\(kind)]") }
    return text
  }

  private func rich(_ title: String, isItalic: Bool) -> RichText {
    TitleText.runs(title, in: .apa, isItalic: isItalic, language: work.languageTag)
  }

  /// What stands in round parentheses after the title: the number of a report or a law, or the
  /// edition, the volume and the translators of a book.
  private var details: [String] {
    switch shape {
    case .law: return work[.number].map { [$0] } ?? []
    case .report: return words.reportNumber(work).map { [$0] } ?? []
    case .article, .part, .webpage, .thesis: return []
    case .book:
      var details: [String] = []
      if let edition = work[.edition].flatMap(words.edition) { details.append(edition) }
      if let volume = work[.volume] { details.append("\(words.volume) \(volume)") }
      if !work.makers.areEditors, !work[.editor].isEmpty {
        details.append(words.apaInOrder(work[.editor]))
        details.append(words.editors(work[.editor].count, in: .apa))
      }
      if !work[.translator].isEmpty {
        details += [words.apaInOrder(work[.translator]), words.translator]
      }
      return details
    }
  }

  /// What stands in square brackets: what kind of thesis or report it is.
  private var kind: String? {
    switch shape {
    case .thesis:
      guard let genre = work[.genre].map(words.genre) else { return nil }
      guard isOnline, let institution = work[.publisher] else { return genre }
      return "\(genre), \(institution)"
    case .report: return words.reportKind(work)
    case .book, .webpage: return work[.medium] ?? work[.genre].map(words.genre)
    case .article, .part, .law: return nil
    }
  }

  private var isOnline: Bool { work[.url] != nil || work.doi != nil }

  private var source: RichText {
    switch shape {
    case .article: periodical
    case .part: container
    case .law: RichText([Run(work[.publisher] ?? work[.containerTitle] ?? "")])
    case .thesis where isOnline && work[.genre] != nil: RichText([Run(work[.archive] ?? "")])
    case .webpage: RichText([Run(work.siteBesideAuthor ?? "")])
    case .thesis, .report, .book: RichText([Run(work.publisherBesideAuthor ?? "")])
    }
  }

  /// `*Quality & Safety in Health Care*, *16*(1), 2–3`
  private var periodical: RichText {
    var text = RichText()
    if let name = work[.containerTitle] ?? work[.containerTitleShort] {
      text.append(Run(name, isItalic: true))
    }
    if let volume = work[.volume] {
      text.append(text.isEmpty ? "" : ", ")
      text.append(Run(volume, isItalic: true))
    }
    if let issue = work[.issue] {
      text.append(work[.volume] == nil ? ", (\(issue))" : "(\(issue))")
    }
    if let page = work[.page] {
      let pages = ReferenceStyle.apa.pages(page)
      let isNewspaper = work.type == .articleNewspaper
      let isNumber = page.first == "e" && page.dropFirst().allSatisfy(\.isNumber)
      text.append(
        ", " + (isNewspaper ? words.pages(pages) : isNumber ? "\(words.article) \(page)" : pages))
    } else if let number = work[.number] {
      text.append(", \(words.article) \(number)")
    }
    return text
  }

  /// `I N. J. Smelser & P. B. Baltes (Red.), *International encyclopedia* (2. utg., s. 9–12). Elsevier`
  private var container: RichText {
    var text = RichText([Run("\(words.containedIn) ")])
    if !work[.containerAuthor].isEmpty {
      text.append(words.apaInOrder(work[.containerAuthor]) + ", ")
    } else if !work[.editor].isEmpty {
      let editors = words.editors(work[.editor].count, in: .apa)
      text.append("\(words.apaInOrder(work[.editor])) (\(editors)), ")
    }
    text.append(rich(work[.containerTitle] ?? words.noTitle, isItalic: true))
    var details: [String] = []
    if let edition = work[.edition].flatMap(words.edition) { details.append(edition) }
    if let volume = work[.volume] { details.append("\(words.volume) \(volume)") }
    if let page = work[.page] { details.append(words.pages(ReferenceStyle.apa.pages(page))) }
    if !details.isEmpty { text.append(" (\(details.joined(separator: ", ")))") }
    text.endSentence()
    if let publisher = work.publisherBesideAuthor { text.append(" \(publisher)") }
    return text
  }

  /// «Hentet … fra» stands only before a page without a date: such a page may change.
  private func addAddress(to text: inout RichText) {
    if let doi = work.doi {
      text.address(DOI.link(doi), text: "https://doi.org/" + doi)
    } else if let url = work[.url] {
      let isUndated = work.issued?.start == nil
      let accessed = isUndated ? work[.accessed] : nil
      let label = accessed.map { words.retrieved(words.whole($0)) + " " } ?? ""
      text.address(webAddress(url), text: url, label: label)
    }
  }
}
