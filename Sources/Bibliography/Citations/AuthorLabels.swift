/// What works are called in the text in APA: the authors' family names, as many as it takes to
/// tell the works apart, or the title where nobody is named.
struct AuthorLabels {
  private(set) var labels: [String]
  /// Whether each label is a title that stands in italics.
  private(set) var areItalic: [Bool]
  /// The letter after each year: a, b and so on for works with one label and one year.
  private(set) var yearSuffixes: [String]

  /// Labels for works in the order of the list.
  init(_ works: [Work], _ words: ReferenceWords) {
    let initials = Self.ambiguousFamilies(works)
    let counts = Self.nameCounts(works)
    labels = []
    areItalic = []
    for (index, work) in works.enumerated() {
      let names = work.makers.names.filter { !$0.isOthers }
      if names.isEmpty {
        labels.append(Self.title(work, words))
        areItalic.append(work.lawName == nil && !Self.isQuoted(work))
      } else {
        labels.append(
          Self.label(
            names, counts[index], isOpen: work.makers.names.contains(where: \.isOthers),
            needsInitials: initials.contains(names[0].familyOrLiteral)))
        areItalic.append(false)
      }
    }
    var groups: [String: [Int]] = [:]
    for (index, work) in works.enumerated() {
      groups["\(labels[index]) \(words.year(work.issued))", default: []].append(index)
    }
    yearSuffixes = Array(repeating: "", count: works.count)
    for indices in groups.values where indices.count > 1 {
      for (number, index) in indices.enumerated() { yearSuffixes[index] = Self.letters(number) }
    }
  }

  /// The family names of first authors who are not one person.
  private static func ambiguousFamilies(_ works: [Work]) -> Set<String> {
    var initials: [String: Set<String>] = [:]
    for work in works {
      guard let first = work.makers.names.first, first.literal == nil, first.given != nil else {
        continue
      }
      initials[first.familyOrLiteral, default: []]
        .insert(first.initials(point: ".", space: " ", hyphen: "-"))
    }
    return Set(initials.filter { $0.value.count > 1 }.keys)
  }

  /// How many names each work shows: one of three or more, but more where two works with other
  /// authors would otherwise look the same.
  private static func nameCounts(_ works: [Work]) -> [Int] {
    let families = works.map { work in
      Array(work.makers.names.lazy.filter { !$0.isOthers }.map(\.familyOrLiteral).prefix(20))
    }
    var counts = families.map { $0.count <= 2 ? $0.count : 1 }
    var groups: [String: [Int]] = [:]
    for (index, names) in families.enumerated() where names.count > 2 {
      groups["\(names[0]) \(works[index].year ?? 0)", default: []].append(index)
    }
    for indices in groups.values where indices.count > 1 {
      let lists = Set(indices.map { families[$0] })
      guard lists.count > 1 else { continue }
      var shared: [ArraySlice<String>: Int] = [:]
      for list in lists {
        for count in 1...list.count { shared[list.prefix(count), default: 0] += 1 }
      }
      for index in indices {
        let list = families[index]
        let count = (1...list.count).first { shared[list.prefix($0)] == 1 } ?? list.count
        counts[index] = count == list.count - 1 ? list.count : count
      }
    }
    return counts
  }

  private static func label(
    _ names: [Name], _ count: Int, isOpen: Bool, needsInitials: Bool
  ) -> String {
    var shown = names.prefix(count).map(\.familyOrLiteral)
    if needsInitials, names[0].literal == nil {
      let initials = names[0].initials(point: ".", space: " ", hyphen: "-")
      shown[0] = "\(initials) \(shown[0])"
    }
    if count < names.count || isOpen { return shown.joined(separator: ", ") + " et al." }
    guard let last = shown.popLast() else { return "" }
    return shown.isEmpty ? last : "\(shown.joined(separator: ", ")) & \(last)"
  }

  /// A title in an author's place: a law's name, a title in italics, or one between quotes.
  private static func title(_ work: Work, _ words: ReferenceWords) -> String {
    if let law = work.lawName { return law }
    let title = TitleText.plain(work[.titleShort] ?? work[.title] ?? words.noTitle)
    let main = title.firstRange(of: ": ").map { String(title[..<$0.lowerBound]) } ?? title
    guard isQuoted(work) else { return main }
    return words.language.isNorwegian ? "«\(main)»" : "“\(main)”"
  }

  private static func isQuoted(_ work: Work) -> Bool {
    switch Shape(work) {
    case .article, .part, .webpage, .law: true
    case .book, .thesis, .report: false
    }
  }

  /// a to z, and then aa, ab and so on.
  private static func letters(_ number: Int) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    let last = String(alphabet[number % 26])
    return number < 26 ? last : letters(number / 26 - 1) + last
  }
}
