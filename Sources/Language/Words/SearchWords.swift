extension Words {
  /// The words of the search, and of the page that lists everything.
  public struct Search: Sendable {
    /// “Search”
    public let search: String
    /// “All pages and sessions”
    public let title: String
    /// What the page is.
    public let intro: String
    /// “1 result”
    public let one: String
    /// “{n} results”
    public let many: String
    /// “{n} results, the best 20 are shown”
    public let more: String
    /// “No results”, and what to try.
    public let none: String
  }
}

extension Words.Search {
  static let bokmål = Self(
    search: "Søk",
    title: "Alle sider og samlinger",
    intro:
      "Her står alt på nettstedet, program for program. Søk øverst på siden finner i det samme.",
    one: "1 treff",
    many: "{n} treff",
    more: "{n} treff, de 20 beste vises",
    none: "Ingen treff. Prøv færre eller kortere ord."
  )

  static let nynorsk = Self(
    search: "Søk",
    title: "Alle sider og samlingar",
    intro: "Her står alt på nettstaden, program for program. Søk øvst på sida finn i det same.",
    one: "1 treff",
    many: "{n} treff",
    more: "{n} treff, dei 20 beste blir viste",
    none: "Ingen treff. Prøv færre eller kortare ord."
  )

  static let english = Self(
    search: "Search",
    title: "All pages and sessions",
    intro: "Everything on this site, programme by programme. The search at the top looks here too.",
    one: "1 result",
    many: "{n} results",
    more: "{n} results, the best 20 are shown",
    none: "No results. Try fewer or shorter words."
  )
}
