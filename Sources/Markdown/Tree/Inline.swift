public import Diagnostics

/// A piece of running text, such as a word or a link, and where it was written.
public struct Inline: Sendable, Hashable {
  /// What it is and what it holds.
  public var kind: Kind
  /// The line in the file on which it begins, from 1.
  @CompactNumber public var line: Int
  /// The column in which it begins, from 1, in Unicode scalars.
  @CompactNumber public var column: Int

  /// A piece of running text at a place.
  public init(_ kind: Kind, line: Int = 1, column: Int = 1) {
    self.kind = kind
    self.line = line
    self.column = column
  }

  /// The kinds of inlines: CommonMark's, and those that we add.
  public enum Kind: Sendable, Hashable {
    /// Text, with escapes and character references resolved.
    case text(String)
    /// A line break in the source that is a space in the page.
    case softBreak
    /// A line break in the page.
    case hardBreak
    /// A code span.
    case code(String)
    /// A raw HTML tag or comment, as written.
    case html(String)
    /// Emphasis.
    case emphasis([Inline])
    /// Strong emphasis.
    case strong([Inline])
    /// A link.
    indirect case link(Link)
    /// An image.
    indirect case image(Image)
    /// A reference to a footnote that the document has.
    case footnoteReference(label: String)
    /// A citation of one or more works, as `[@batalden2007]` or `[@a; @b, s. 3]`.
    case citation([CitationItem])
  }
}
