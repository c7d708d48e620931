/// The names that bibliographies have for languages, as BCP 47 tags.
enum LanguageName {
  /// The tag of a language however it is named: `eng`, `english`, `norsk` and `nb-NO` are known.
  static func tag(_ name: String) -> String {
    let folded = name.lowercased()
    if let known = tags[folded] { return known }
    let parts = name.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let first = parts.first, (2...3).contains(first.utf8.count) else { return name }
    let language = tags[first.lowercased()] ?? first.lowercased()
    let rest = parts.dropFirst().map { $0.utf8.count == 2 ? $0.uppercased() : String($0) }
    return ([language] + rest).joined(separator: "-")
  }

  /// The name that BibLaTeX's `langid` has for a tag, where it means that tag and no other.
  static func babel(_ tag: String) -> String? { babelNames[tag] }

  private static let babelNames = [
    "nb": "norsk", "nn": "nynorsk", "en": "english", "en-US": "american", "en-GB": "british",
    "da": "danish", "sv": "swedish", "de": "ngerman", "fr": "french", "es": "spanish",
    "it": "italian", "nl": "dutch", "fi": "finnish", "is": "icelandic", "se": "samin",
  ]

  private static let tags: [String: String] = {
    var tags = [
      "no": "nb", "nor": "nb", "nob": "nb", "nno": "nn", "bokmål": "nb", "norwegian": "nb",
      "eng": "en", "ukenglish": "en-GB", "usenglish": "en-US", "dan": "da", "dansk": "da",
      "swe": "sv", "svensk": "sv", "german": "de", "ger": "de", "deu": "de", "fre": "fr",
      "fra": "fr", "spa": "es", "ita": "it", "nld": "nl", "dut": "nl", "fin": "fi", "isl": "is",
      "ice": "is", "sme": "se", "engelsk": "en",
    ]
    for (tag, name) in babelNames { tags[name] = tag }
    return tags
  }()
}
