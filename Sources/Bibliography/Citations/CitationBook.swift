public import Language

/// All that a page's citations come to: what stands in the text for each group, and the list.
public struct CitationBook: Sendable {
  /// What stands in the text for each group, in the order the groups were given.
  public let labels: [[CitationPart]]
  /// The works that are cited: in Vancouver in order of first appearance, in APA alphabetically.
  public let references: [ReferenceEntry]
  /// Citations whose key no work has; they stand as «?» in the labels.
  public let unknown: [UnknownCitation]
  /// Works that no group cites, in the order they were given.
  public let uncited: [Work]

  /// The citations of a page in the order they are read. Of works with one key the first counts.
  public init(
    citing groups: [[Citation]], from works: [Work], style: ReferenceStyle, language: Language
  ) {
    let byKey = Dictionary(works.map { ($0.id, $0) }) { first, _ in first }
    var order: [String] = []
    var citedIn: [String: [Int]] = [:]
    var unknown: [UnknownCitation] = []
    for (group, citations) in groups.enumerated() {
      for (index, citation) in citations.enumerated() {
        guard byKey[citation.key] != nil else {
          unknown.append(UnknownCitation(key: citation.key, group: group, index: index))
          continue
        }
        if citedIn[citation.key] == nil { order.append(citation.key) }
        if citedIn[citation.key]?.last != group { citedIn[citation.key, default: []].append(group) }
      }
    }
    var references = style.list(of: order.compactMap { byKey[$0] }, in: language)
    for index in references.indices {
      references[index].citedIn = citedIn[references[index].work.id] ?? []
    }
    self.references = references
    self.unknown = unknown
    uncited = works.filter { citedIn[$0.id] == nil }
    switch style {
    case .vancouver:
      let writer = VancouverLabels(references, language)
      labels = groups.map(writer.label)
    case .apa:
      let writer = APALabels(references, language)
      labels = groups.map(writer.label)
    }
  }
}

extension ReferenceStyle {
  /// Works as a list of references. In Vancouver they are numbered in the order they are given;
  /// in APA they are put in alphabetical order, and works of one author and one year are given
  /// letters.
  public func list(of works: [Work], in language: Language) -> [ReferenceEntry] {
    switch self {
    case .vancouver:
      return works.enumerated().map { index, work in
        ReferenceEntry(
          work: work, number: index + 1, yearSuffix: "",
          text: reference(to: work, in: language), citedIn: [])
      }
    case .apa:
      let sorted = alphabetical(works, in: language)
      let suffixes = AuthorLabels(sorted, ReferenceWords(language)).yearSuffixes
      return zip(sorted, suffixes).map { work, suffix in
        ReferenceEntry(
          work: work, number: nil, yearSuffix: suffix,
          text: reference(to: work, in: language, yearSuffix: suffix), citedIn: [])
      }
    }
  }
}

/// Works by author, then year, then title; undated ones come first of an author's.
public func alphabetical(_ works: [Work], in language: Language) -> [Work] {
  let collation = Collation(language)
  let keyed = works.map { work in
    let makers = work.makers.names.filter { !$0.isOthers }
    let name = makers.isEmpty ? [work.lawName ?? work.plainTitle] : makers.map(\.inverted)
    return (
      work: work, names: name.map(collation.key), date: work.issued?.start,
      title: collation.key(work.plainTitle)
    )
  }
  let sorted = keyed.enumerated().sorted { left, right in
    let (first, second) = (left.element, right.element)
    if first.names != second.names {
      return first.names.lexicographicallyPrecedes(second.names) { $0.precedes($1) }
    }
    if first.date?.year != second.date?.year {
      return (first.date?.year ?? .min) < (second.date?.year ?? .min)
    }
    if first.title != second.title { return first.title.precedes(second.title) }
    return left.offset < right.offset
  }
  return sorted.map(\.element.work)
}
