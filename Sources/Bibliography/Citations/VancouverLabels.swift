import Language

/// Groups of citations as numbers: `(2,3)`, `(2–4,8)`, `(2 s. 3)`.
struct VancouverLabels {
  private let numbers: [String: Int]
  private let words: ReferenceWords

  init(_ references: [ReferenceEntry], _ language: Language) {
    numbers = Dictionary(
      uniqueKeysWithValues: references.compactMap { entry in
        entry.number.map { (entry.work.id, $0) }
      })
    words = ReferenceWords(language)
  }

  /// The numbers of a group in order; three or more that follow each other are a range. With
  /// locators there is a semicolon between them, so that no number is read as a page.
  func label(_ citations: [Citation]) -> [CitationPart] {
    let items = sorted(citations)
    let separator = items.contains { $0.locator != nil } ? "; " : ","
    var parts = [CitationPart("(")]
    var index = 0
    while index < items.count {
      if index > 0 { parts.append(CitationPart(separator)) }
      let item = items[index]
      if let prefix = item.prefix { parts.append(CitationPart(prefix + " ")) }
      let last = endOfRange(items, from: index)
      if last - index >= 2 {
        parts.append(CitationPart(text(item), key: item.key))
        parts.append(CitationPart("–"))
        parts.append(CitationPart(text(items[last]), key: items[last].key))
        index = last
      } else {
        let locator = item.locator.map { " " + words.locator($0) } ?? ""
        parts.append(
          CitationPart(text(item) + locator, key: numbers[item.key] == nil ? nil : item.key))
      }
      index += 1
    }
    return parts + [CitationPart(")")]
  }

  private func text(_ citation: Citation) -> String {
    numbers[citation.key].map { String($0) } ?? "?"
  }

  /// By number, unknown ones last, each plain one once.
  private func sorted(_ citations: [Citation]) -> [Citation] {
    var seen: Set<Citation> = []
    return citations.enumerated().filter { seen.insert($0.element).inserted }
      .sorted { left, right in
        let first = numbers[left.element.key] ?? .max
        let second = numbers[right.element.key] ?? .max
        return (first, left.offset) < (second, right.offset)
      }
      .map(\.element)
  }

  /// The last of the plain numbers that follow each other from here.
  private func endOfRange(_ items: [Citation], from start: Int) -> Int {
    var last = start
    guard items[start].locator == nil else { return start }
    while last + 1 < items.count, items[last + 1].locator == nil, items[last + 1].prefix == nil,
      let number = numbers[items[last].key], numbers[items[last + 1].key] == number + 1
    {
      last += 1
    }
    return last
  }
}

extension ReferenceWords {
  /// A locator with the language's own word for pages: `s. 3`, `p. 3`; others stay as they are.
  func locator(_ written: String) -> String {
    let text = trimmed(written)
    let word = text.prefix { $0.isLetter }.lowercased()
    guard word.isEmpty || ["s", "side", "sider", "p", "pp", "page", "pages"].contains(word) else {
      return text
    }
    let rest = text.dropFirst(word.count).drop { $0 == "." || $0.isWhitespace }
    guard rest.first?.isNumber == true else { return text }
    return pages(ReferenceStyle.apa.pages(String(rest)))
  }
}
