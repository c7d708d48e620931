import Diagnostics

/// The works of a BibTeX or BibLaTeX file.
func readBibTeX(_ source: SourceBytes) -> (works: [Work], findings: [Finding]) {
  var parser = BibParser(source)
  let entries = parser.entries()
  var families = BibFamilies(entries, file: source.file)
  var findings = parser.findings
  var works: [Work] = []
  var keys = WorkKeys(entries.map(\.key))
  for entry in entries where entry.type != "xdata" {
    var reader = BibEntryReader(families.completed(entry), file: source.file)
    var work = reader.work()
    if work.id.isEmpty { work.id = keys.key(for: work) }
    works.append(work)
    findings += reader.findings
  }
  return (works, findings + families.findings)
}

/// Makes keys for works that came without one.
struct WorkKeys {
  private var taken = UniqueNames()

  init(_ taken: [String]) { for key in taken { _ = self.taken.unique(key) } }

  /// `batalden2007`, and `batalden2007-2` where that is taken.
  mutating func key(for work: Work) -> String {
    let maker = work.makers.names.first
    let words = (maker?.familyOrLiteral ?? work.plainTitle).split(separator: " ")
    let isPerson = maker != nil && maker?.literal == nil
    let word = asciiFolded(String((isPerson ? words.last : words.first) ?? ""))
    let stem = (word.isEmpty ? "verk" : word) + (work.year.map { String($0) } ?? "")
    return taken.unique(stem)
  }
}
