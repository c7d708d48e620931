/// A work in Vancouver: `Batalden PB, Davidoff F. What is "quality improvement" …? Qual Saf Health
/// Care. 2007;16(1):2-3. doi:10.1136/qshc.2006.022046`
struct VancouverReference {
  private let work: Work
  private let words: ReferenceWords

  init(_ work: Work, _ words: ReferenceWords) {
    self.work = work
    self.words = words
  }

  var text: RichText {
    var text = RichText()
    let shape = Shape(work)
    if shape == .law, let name = work.lawName, work[.author].isEmpty { text.sentence(name) }
    text.sentence(makers(work.makers))
    text.sentence(title(shape))
    switch shape {
    case .article: text.sentence(periodical)
    case .part: addContainer(to: &text)
    case .webpage: text.sentence(imprint(work[.publisher] ?? work.siteBesideAuthor, isWhole: true))
    case .law: text.sentence(imprint(work[.publisher] ?? work[.containerTitle]))
    case .book, .thesis, .report:
      addBook(to: &text, besideAuthors: true)
      if shape == .report, let number = words.reportNumber(work) { text.sentence(number) }
    }
    addAddress(to: &text)
    return text
  }

  /// The title of the whole work, with what it is in brackets where that is no book or article.
  private func title(_ shape: Shape) -> RichText {
    var title = rich(work[.title] ?? work[.titleShort] ?? words.noTitle)
    switch shape {
    case .webpage: title.append(" [\(words.internet)]")
    case .thesis:
      if let genre = work[.genre] { title.append(" [\(lowercasedFirst(words.genre(genre)))]") }
    case .report:
      if let kind = words.reportKind(work) { title.append(" [\(lowercasedFirst(kind))]") }
    case .law: if let number = work[.number] { title.append(" (\(number))") }
    default: break
    }
    return title
  }

  private func rich(_ title: String) -> RichText {
    TitleText.runs(title, in: .vancouver, isItalic: false, language: work.languageTag)
  }

  private func makers(_ makers: (names: [Name], areEditors: Bool)) -> String {
    let names = words.vancouver(makers.names)
    guard makers.areEditors else { return names }
    return "\(names), \(words.editors(makers.names.count, in: .vancouver))"
  }

  /// `Qual Saf Health Care. 2007;16(1):2-3`
  private var periodical: RichText {
    var text = RichText()
    let name = work[.containerTitleShort] ?? work[.containerTitle]
    if let name { text.sentence(name) }
    let isDaily = work.type == .articleNewspaper || work.type == .articleMagazine
    let date =
      isDaily ? work.issued.map(words.whole) ?? words.noDate : words.year(work.issued)
    let volume = work[.volume] ?? ""
    let issue = work[.issue].map { "(\($0))" } ?? ""
    let pages = work[.page].map { ":" + ReferenceStyle.vancouver.pages($0) }
    let place = pages ?? work[.number].map { ":" + $0 } ?? ""
    let separator = volume.isEmpty && issue.isEmpty ? "" : ";"
    if !text.isEmpty { text.append(" ") }
    text.append(date + separator + volume + issue + place)
    return text
  }

  /// `I: Timiras PS, red. Physiological basis of aging. 2. utg. Boca Raton: CRC Press; 1994. s. 2-3`
  private func addContainer(to text: inout RichText) {
    var container = RichText([Run("\(words.containedIn): ")])
    let makers = work[.containerAuthor].isEmpty ? work[.editor] : work[.containerAuthor]
    if !makers.isEmpty {
      let areEditors = work[.containerAuthor].isEmpty
      container.append(self.makers((makers, areEditors)))
      container.endSentence()
      container.append(" ")
    }
    container.append(rich(work[.containerTitle] ?? words.noTitle))
    text.sentence(container)
    addBook(to: &text, besideAuthors: false)
    if let page = work[.page] {
      text.sentence(
        (words.language.isNorwegian ? "s. " : "p. ") + ReferenceStyle.vancouver.pages(page))
    }
  }

  /// Edition, volume, editors beside authors, translators, series and imprint.
  private func addBook(to text: inout RichText, besideAuthors: Bool) {
    if besideAuthors, !work.makers.areEditors, !work[.editor].isEmpty {
      text.sentence(makers((work[.editor], true)))
    }
    if !work[.translator].isEmpty {
      let translator = lowercasedFirst(words.translator)
      text.sentence("\(words.vancouver(work[.translator])), \(translator)")
    }
    if let edition = work[.edition].flatMap(words.edition) { text.sentence(edition) }
    if let volume = work[.volume] { text.sentence("\(words.volume) \(volume)") }
    text.sentence(imprint(work[.publisher]))
    if let series = work[.collectionTitle], Shape(work) != .report {
      text.sentence("(\(series)\(work[.collectionNumber].map { "; \($0)" } ?? ""))")
    }
  }

  /// `San Francisco: Jossey-Bass; 2007`
  private func imprint(_ publisher: String?, isWhole: Bool = false) -> String {
    let date =
      isWhole ? work.issued.map(words.whole) ?? words.noDate : words.year(work.issued)
    let house = [work[.publisherPlace], publisher].compactMap { $0 }.joined(separator: ": ")
    let imprint = house.isEmpty ? date : "\(house); \(date)"
    guard let accessed = work[.accessed], work.doi == nil, work[.url] != nil else { return imprint }
    return "\(imprint) [\(words.retrieved) \(words.whole(accessed))]"
  }

  private func addAddress(to text: inout RichText) {
    if let doi = work.doi {
      text.address(DOI.link(doi), text: "doi:" + doi)
    } else if let url = work[.url] {
      text.address(webAddress(url), text: url, label: words.availableFrom + ": ")
    }
  }
}

/// The text with its first letter small, unless the word is an abbreviation.
func lowercasedFirst(_ text: String) -> String {
  guard let first = text.first, text.dropFirst().first?.isUppercase != true else { return text }
  return first.lowercased() + text.dropFirst()
}
