import Language

/// Groups of citations as authors and years: `(Batalden & Davidoff, 2007, s. 3; Wig, 1998)`.
struct APALabels {
  private struct Label {
    var author: String
    var isItalic: Bool
    var year: String
    /// The place in the list of references.
    var order: Int
  }

  private let labels: [String: Label]
  private let words: ReferenceWords

  init(_ references: [ReferenceEntry], _ language: Language) {
    words = ReferenceWords(language)
    let authors = AuthorLabels(references.map(\.work), words)
    var labels: [String: Label] = [:]
    for (index, entry) in references.enumerated() {
      labels[entry.work.id] = Label(
        author: authors.labels[index], isItalic: authors.areItalic[index],
        year: words.year(entry.work.issued, suffix: entry.yearSuffix), order: index)
    }
    self.labels = labels
  }

  /// The works of a group in the order of the list, unless words before one of them order them.
  /// Works of one author that follow each other share the name: `(Batalden, 2007, 2009)`.
  func label(_ citations: [Citation]) -> [CitationPart] {
    var items = citations
    if !citations.contains(where: { $0.prefix != nil }) {
      items = citations.enumerated().sorted { left, right in
        let first = labels[left.element.key]?.order ?? .max
        let second = labels[right.element.key]?.order ?? .max
        return (first, left.offset) < (second, right.offset)
      }.map(\.element)
    }
    var parts = [CitationPart("(")]
    var previous: Citation?
    for item in items {
      let label = labels[item.key]
      let isShared =
        previous.map { last in
          last.locator == nil && last.key != item.key && item.prefix == nil
            && label != nil && labels[last.key]?.author == label?.author
        } ?? false
      if previous != nil { parts.append(CitationPart(isShared ? ", " : "; ")) }
      if let prefix = item.prefix { parts.append(CitationPart(prefix + " ")) }
      parts += self.parts(item, label, withAuthor: !isShared)
      previous = item
    }
    return parts + [CitationPart(")")]
  }

  private func parts(_ item: Citation, _ label: Label?, withAuthor: Bool) -> [CitationPart] {
    let locator = item.locator.map { ", " + words.locator($0) } ?? ""
    guard let label else { return [CitationPart("?" + locator)] }
    guard withAuthor else { return [CitationPart(label.year + locator, key: item.key)] }
    if label.isItalic {
      return [
        CitationPart(label.author, key: item.key, isItalic: true),
        CitationPart(", \(label.year)\(locator)", key: item.key),
      ]
    }
    return [CitationPart("\(label.author), \(label.year)\(locator)", key: item.key)]
  }
}
