import Diagnostics
public import Language
import Markdown

extension CheckedSite {
  /// The page, in each language that the site is in, that lists what there is to find. Samling
  /// makes it itself: `/sok/`, `/search/` on a site in English, and `/en/sok/` for translations.
  public var searchPages: [Page] {
    Language.allCases.filter(index.languages.contains).map {
      Page.search(in: $0, onSiteIn: configuration.language)
    }
  }
}

extension PageAddress {
  /// Where the page stands that lists what there is to find in a language.
  public static func search(in language: Language, onSiteIn main: Language) -> PageAddress {
    let stem = main == .english ? "search" : "sok"
    return PageAddress(path: language == main ? stem : "\(stem).\(language.tag)")
  }
}

extension Page {
  /// Whether it is a page that lists what there is to find.
  public var isSearch: Bool { file.isEmpty }

  fileprivate static func search(in language: Language, onSiteIn main: Language) -> Page {
    let nothing = PageText(
      MarkdownTree(), source: SourceLines([], firstLine: 1), file: "", language: language)
    return Page(
      file: "", address: .search(in: language, onSiteIn: main), language: language,
      head: PageHead(title: language.words.search.title), content: .page, body: MarkdownTree(),
      blocks: [:], references: [], mentions: Mentions(nothing), acknowledgements: [])
  }
}
