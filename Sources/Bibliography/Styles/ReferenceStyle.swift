public import Language

/// How references and citations are written.
public enum ReferenceStyle: String, Sendable, Hashable, CaseIterable {
  /// Numbers in order of appearance, as Norwegian health journals and NTNU write Vancouver.
  case vancouver
  /// Author and year, as the Norwegian APA manual (7th edition) and Kildekompasset have it.
  case apa

  /// A work as it stands in the list of references, with words in a language.
  ///
  /// `yearSuffix` is the letter that tells works of one author and one year apart.
  public func reference(
    to work: Work, in language: Language, yearSuffix: String = ""
  ) -> RichText {
    let words = ReferenceWords(language)
    return switch self {
    case .vancouver: VancouverReference(work, words).text
    case .apa: APAReference(work, words, yearSuffix: yearSuffix).text
    }
  }

  /// Pages as the style writes them. Here and nowhere else the styles choose their dash: a hyphen
  /// in Vancouver, an en dash in APA. Pages are never shortened (251-259, not 251-9).
  func pages(_ page: String) -> String {
    let dash: Character = self == .apa ? "–" : "-"
    var result = ""
    var rest = page[...]
    while let character = rest.first {
      rest = rest.dropFirst()
      guard "-‐‑–—".contains(character) else {
        result.append(character)
        continue
      }
      rest = rest.drop { "-‐‑–— ".contains($0) }
      while result.last == " " { result.removeLast() }
      let isRange =
        result.last.map(Self.endsNumber) == true && rest.first.map(Self.beginsNumber) == true
      result.append(isRange ? dash : character)
    }
    return result
  }

  private static func endsNumber(_ character: Character) -> Bool {
    character.isNumber || "ivxlcm".contains(character)
  }

  private static func beginsNumber(_ character: Character) -> Bool {
    character.isNumber || character.isLetter
  }
}
