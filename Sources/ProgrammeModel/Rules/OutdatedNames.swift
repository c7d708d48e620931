import Diagnostics
import Language

/// `outdated-name`: a body is called by the name it has in the programme's time. Only names whose
/// change is certain are known.
func checkOutdatedNames(_ part: SitePart, _ findings: inout [Finding]) {
  for page in part.pages {
    for mention in page.mentions.names {
      let name = OutdatedName.all[mention.index]
      let time =
        part.site.programme(of: page)?.days?.last ?? page.head.updated ?? page.head.published
        ?? part.site.today(for: page)
      let isHistory =
        mention.years.contains { $0 < name.since } && !mention.years.contains { $0 >= name.since }
      guard time.year >= name.since, !isHistory else { continue }
      findings.append(
        Finding(
          .text(.outdatedName(name.text, since: name.since, new: name.new(in: page.language))),
          at: mention.place))
    }
  }
}

/// A name that a body no longer has.
struct OutdatedName: Sendable {
  let text: String
  /// The first year in which it was no longer the name.
  let since: Int
  let bokmål: String?
  let nynorsk: String?

  func new(in language: Language) -> String? { language == .nynorsk ? nynorsk : bokmål }

  static let all: [OutdatedName] = [
    OutdatedName(
      text: "Fylkesmannen", since: 2021, bokmål: "Statsforvalteren", nynorsk: "Statsforvaltaren"),
    OutdatedName(
      text: "Direktoratet for e-helse", since: 2024, bokmål: "Helsedirektoratet",
      nynorsk: "Helsedirektoratet"),
    OutdatedName(
      text: "Høgskolen i Oslo og Akershus", since: 2018, bokmål: "OsloMet – storbyuniversitetet",
      nynorsk: "OsloMet – storbyuniversitetet"),
    OutdatedName(
      text: "Høgskolen i Sørøst-Norge", since: 2019, bokmål: "Universitetet i Sørøst-Norge",
      nynorsk: "Universitetet i Søraust-Noreg"),
    OutdatedName(
      text: "Statsforvalteren i Oslo og Viken", since: 2024,
      bokmål: "Statsforvalteren i Østfold, Buskerud, Oslo og Akershus", nynorsk: nil),
  ]
}

extension Passage {
  /// The old names in the text.
  var outdatedNames: [Mentions.Name] {
    tokens.indices.flatMap { index -> [Mentions.Name] in
      let token = tokens[index]
      // D, F, H, S and f are what the names begin with.
      guard token.kind == .word,
        [0x44, 0x46, 0x48, 0x53, 0x66].contains(text[token.range.lowerBound])
      else { return [] }
      return OutdatedName.all.indices.compactMap { number in
        guard let range = range(of: OutdatedName.all[number].text, at: token.range.lowerBound)
        else { return nil }
        return Mentions.Name(index: number, place: place(range), years: years)
      }
    }
  }

  /// Where a name stands that begins at an offset; a line break in it is a space, and `s` may
  /// follow. The first letter may be small.
  private func range(of name: String, at start: Int) -> Range<Int>? {
    var offset = start
    for byte in name.utf8 {
      guard offset < text.count else { return nil }
      let written = text[offset] == 0x0A ? 0x20 : text[offset]
      guard written == byte || (offset == start && written == byte | 0x20) else { return nil }
      offset += 1
    }
    let end = offset
    if offset < text.count, text[offset] == UInt8(ascii: "s") { offset += 1 }
    guard
      offset == text.count || text[offset] <= 0x40 || text[offset] == 0xC2
        || text[offset] == 0xE2
    else { return nil }
    return start..<end
  }
}
