public import Markup

/// How a document is made into a part of a page: the words, and what the page's owner decides.
public struct RenderingOptions: Sendable {
  /// The words that the rendering adds.
  public var words: RenderingWords
  /// Which quotes and spaces text is set with; nil leaves them as written.
  public var typography: Typography.Style?
  /// Whether raw HTML is written as it stands. Nothing in it is filtered, not scripts and not event
  /// handlers: it is the page's content security policy that stops them.
  public var allowsRawHTML: Bool
  /// The address of a link, from the one that was written; nil drops the link to its text. It is
  /// not asked about unsafe addresses, and an unsafe answer is not taken.
  public var resolveLink: @Sendable (String) -> String?
  /// The address and the size of an image; nil drops the image to its description.
  public var resolveImage: @Sendable (Image) -> ResolvedImage?
  /// How many images stand above the document; all but the first of a page are loaded when they are
  /// scrolled to.
  public var imagesBefore: Int
  /// What stands in place of a code block, such as a rich block; nil for an ordinary code block.
  public var codeBlock: @Sendable (CodeBlock) -> HTML?
  /// The number of a heading by its anchor, such as `2.1`; nil for one that bears none.
  public var headingNumber: @Sendable (String) -> String?
  /// What stands in the text where works are cited. The number is the citation's place among the
  /// page's citations, from 0, in the order in which they are written.
  public var citation: @Sendable ([CitationItem], Int) -> HTML

  /// Options with which links, images and code stay as they were written, and citations too.
  public init(
    words: RenderingWords, typography: Typography.Style? = nil, allowsRawHTML: Bool = false,
    resolveLink: @escaping @Sendable (String) -> String? = { $0 },
    resolveImage: @escaping @Sendable (Image) -> ResolvedImage? = {
      ResolvedImage(source: $0.destination)
    },
    imagesBefore: Int = 0, codeBlock: @escaping @Sendable (CodeBlock) -> HTML? = { _ in nil },
    headingNumber: @escaping @Sendable (String) -> String? = { _ in nil },
    citation: @escaping @Sendable ([CitationItem], Int) -> HTML = { items, _ in
      HTML(items.source)
    }
  ) {
    self.words = words
    self.typography = typography
    self.allowsRawHTML = allowsRawHTML
    self.resolveLink = resolveLink
    self.resolveImage = resolveImage
    self.imagesBefore = imagesBefore
    self.codeBlock = codeBlock
    self.headingNumber = headingNumber
    self.citation = citation
  }
}
