/// Works as a BibTeX file that BibLaTeX reads too, in UTF-8.
func writeBibTeX(_ works: [Work], to bytes: inout [UInt8]) {
  var keys = BibKeys()
  for (index, work) in works.enumerated() {
    if index > 0 { bytes.append(UInt8(ascii: "\n")) }
    var writer = BibEntryWriter(work, key: keys.key(for: work.id))
    writer.write(to: &bytes)
  }
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
