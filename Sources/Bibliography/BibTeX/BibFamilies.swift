import Diagnostics

/// Gives entries what they inherit through `crossref` and `xdata`.
struct BibFamilies {
  /// How many generations an entry inherits from.
  private static let depthLimit = 8

  private let file: String
  private let byKey: [String: BibEntry]
  private(set) var findings: [Finding] = []

  init(_ entries: [BibEntry], file: String) {
    self.file = file
    var byKey: [String: BibEntry] = [:]
    for entry in entries where byKey[entry.key.lowercased()] == nil {
      byKey[entry.key.lowercased()] = entry
    }
    self.byKey = byKey
  }

  /// The entry with the fields of its parents that it has not itself.
  mutating func completed(_ entry: BibEntry) -> BibEntry {
    var result = entry
    var child = entry
    var seen: Set<String> = [entry.key.lowercased()]
    for _ in 0..<Self.depthLimit {
      guard let link = child["crossref"] ?? child["xdata"] else { break }
      let key = TeXFormula.verbatim(link.tokens)
      guard seen.insert(key.lowercased()).inserted else {
        report(.circularParent(entry.key), at: link)
        break
      }
      guard let parent = byKey[key.lowercased()] else {
        report(.unknownParent(key, suggestion: suggestion(for: key)), at: link)
        break
      }
      inherit(from: parent, into: &result)
      child = parent
    }
    if result.fields.count > entry.fields.count || child.key != entry.key {
      result.fields.removeAll { $0.name == "crossref" || $0.name == "xdata" }
    }
    return result
  }

  private func inherit(from parent: BibEntry, into child: inout BibEntry) {
    var names = Set(child.fields.map(\.name))
    for var field in parent.fields {
      if parent.type != "xdata" {
        if Self.own.contains(field.name) { continue }
        field.name = inheritedName(field.name, from: parent, to: child)
      }
      if names.insert(field.name).inserted { child.fields.append(field) }
    }
  }

  /// A book's title is the book title of its chapters, a journal's the journal of its articles.
  private func inheritedName(_ name: String, from parent: BibEntry, to child: BibEntry) -> String {
    switch BibTypes.workType(of: child.type) {
    case .chapter, .paperConference, .entryEncyclopedia:
      switch name {
      case "title" where parent["booktitle"] == nil: return "booktitle"
      case "subtitle": return "booksubtitle"
      case "author": return "bookauthor"
      default: return name
      }
    case .articleJournal:
      return name == "title" ? "journaltitle" : name == "subtitle" ? "journalsubtitle" : name
    default: return name
    }
  }

  /// Fields that belong to one work alone.
  private static let own: Set<String> = [
    "crossref", "xref", "xdata", "ids", "entryset", "entrysubtype", "label", "options", "presort",
    "sortkey", "sorttitle", "indextitle", "shorttitle", "shorthand", "abstract", "annotation",
    "annote", "note", "keywords", "doi", "url", "urldate", "pages", "related", "relatedtype",
    "relatedstring", "file", "timestamp", "csl-id", "csl-type", "csl-other",
  ]

  private func suggestion(for key: String) -> String? {
    guard byKey.count <= 500 else { return nil }
    return Diagnostics.suggestion(for: key, among: byKey.values.map(\.key).sorted())
  }

  private mutating func report(_ doubt: BibliographyDoubt, at field: BibField) {
    let place =
      field.tokens.first?.location(in: file).marking(field.tokens.count) ?? field.location
    findings.append(Finding(.bibliographyDoubt(doubt), at: place))
  }
}
