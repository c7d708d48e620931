extension Words {
  /// The words of a literature list.
  public struct Literature: Sendable {
    /// “Articles”
    public let articles: String
    /// “Books”
    public let books: String
    /// “Chapters”
    public let chapters: String
    /// “Reports”
    public let reports: String
    /// “Guidelines and standards”
    public let guidelines: String
    /// “Theses”
    public let theses: String
    /// “Web pages”
    public let webPages: String
    /// “Legislation”
    public let laws: String
    /// “Other”
    public let other: String
    /// “In Norwegian”, by the tag of the language; Bokmål and Nynorsk have one name.
    public let languages: [String: String]
    /// “Search the list”
    public let filter: String
    /// “Showing {n} of {total}”
    public let shown: String
    /// “Download the list”
    public let downloads: String
  }
}

extension Words.Literature {
  static let bokmål = Self(
    articles: "Artikler",
    books: "Bøker",
    chapters: "Bokkapitler",
    reports: "Rapporter",
    guidelines: "Retningslinjer og standarder",
    theses: "Oppgaver og avhandlinger",
    webPages: "Nettsider",
    laws: "Lover og forskrifter",
    other: "Annet",
    languages: norwegianNames,
    filter: "Søk i listen",
    shown: "Viser {n} av {total}",
    downloads: "Last ned litteraturlisten"
  )

  static let nynorsk = Self(
    articles: "Artiklar",
    books: "Bøker",
    chapters: "Bokkapittel",
    reports: "Rapportar",
    guidelines: "Retningslinjer og standardar",
    theses: "Oppgåver og avhandlingar",
    webPages: "Nettsider",
    laws: "Lover og forskrifter",
    other: "Anna",
    languages: norwegianNames,
    filter: "Søk i lista",
    shown: "Viser {n} av {total}",
    downloads: "Last ned litteraturlista"
  )

  static let english = Self(
    articles: "Articles",
    books: "Books",
    chapters: "Chapters",
    reports: "Reports",
    guidelines: "Guidelines and standards",
    theses: "Theses",
    webPages: "Web pages",
    laws: "Legislation",
    other: "Other",
    languages: [
      "nb": "In Norwegian", "nn": "In Norwegian", "da": "In Danish", "sv": "In Swedish",
      "is": "In Icelandic", "fi": "In Finnish", "se": "In Northern Sámi", "en": "In English",
      "de": "In German", "fr": "In French", "nl": "In Dutch", "es": "In Spanish",
      "it": "In Italian",
    ],
    filter: "Search the list",
    shown: "Showing {n} of {total}",
    downloads: "Download the list"
  )

  private static let norwegianNames = [
    "nb": "På norsk", "nn": "På norsk", "da": "På dansk", "sv": "På svensk",
    "is": "På islandsk", "fi": "På finsk", "se": "På nordsamisk", "en": "På engelsk",
    "de": "På tysk", "fr": "På fransk", "nl": "På nederlandsk", "es": "På spansk",
    "it": "På italiensk",
  ]
}
