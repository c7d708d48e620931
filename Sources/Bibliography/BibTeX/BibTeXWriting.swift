/// Works as a BibTeX file that BibLaTeX reads too, in UTF-8.
func writeBibTeX(_ works: [Work]) -> String {
  var keys = BibKeys()
  return works.map { work in
    var writer = BibEntryWriter(work, key: keys.key(for: work.id))
    return writer.entry()
  }.joined(separator: "\n")
}

/// Keys that BibTeX can read, each once.
private struct BibKeys {
  private var taken = UniqueNames()

  mutating func key(for id: String) -> String {
    let allowed = String(
      id.unicodeScalars.map { scalar -> Character in
        let isAllowed =
          scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "_:.+-/".unicodeScalars.contains(scalar)
        return isAllowed ? Character(scalar) : "-"
      })
    let stem = allowed.isEmpty ? "verk" : allowed
    return taken.unique(stem)
  }
}
