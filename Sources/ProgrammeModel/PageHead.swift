public import Diagnostics
import FrontMatter
public import Language

/// What a page is for.
public enum PageKind: String, Sendable, Hashable, CaseIterable {
  case invitation, schedule, literature, report, page
}

/// What the front matter of every kind of page may say.
public struct PageHead: Sendable {
  /// The page's title, its one `h1`.
  public let title: Located<String>
  /// One or two sentences for search engines and lists.
  public let description: String?
  /// The page's language, where it says so itself.
  public let language: Language?
  /// Whether it is left out of what is published.
  public let isDraft: Bool
  /// When it was first published.
  public let published: LocalDate?
  /// When it was last changed in substance.
  public let updated: LocalDate?
  /// Old addresses that lead here.
  public let aliases: [Located<String>]
  /// The page's picture.
  public let image: PageImage?

  /// The head of a page that Samling makes itself.
  init(title: String) {
    self.title = Located(title, at: SourceLocation(file: ""))
    (description, language, published, updated, image) = (nil, nil, nil, nil, nil)
    isDraft = false
    aliases = []
  }

  init?(_ fields: inout Fields) {
    let title = fields.required("title", Read.locatedText)
    description = fields.value("description", Read.text)
    language = fields.value("language", Self.language)
    isDraft = fields.value("draft", Read.boolean) ?? false
    published = fields.value("published", Read.date)?.value
    updated = fields.value("updated", Read.date)?.value
    aliases = fields.list("aliases", of: Read.locatedText)
    image = fields.value("image", PageImage.init)
    guard let title else { return nil }
    self.title = title
  }

  static func language(_ node: YAMLNode, _ findings: inout [Finding]) -> Language? {
    guard let language = node.text.flatMap(Language.init(rawValue:)) else {
      findings.append(.badValue(node, .language))
      return nil
    }
    return language
  }
}

/// A page's picture.
public struct PageImage: Sendable {
  /// The file, relative to the page or from the site's root.
  public let source: Located<String>
  /// What it shows, for those who do not see it.
  public let alternative: String
  /// Who made it.
  public let credit: String?

  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let source = fields.required("src", Read.locatedText)
    let alternative = fields.value("alt", Read.text)
    credit = fields.value("credit", Read.text)
    if let source, alternative == nil { fields.report(.missingAlt, at: source.location) }
    fields.finish(&findings)
    guard let source, let alternative else { return nil }
    self.source = source
    self.alternative = alternative
  }
}
