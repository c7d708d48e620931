/// A piece of running text, such as a word or a link, and where it was written.
public struct Inline: Sendable, Hashable {
  /// What it is and what it holds.
  public var kind: Kind
  /// The line in the file on which it begins, from 1.
  public var line: Int
  /// The column in which it begins, from 1, in Unicode scalars.
  public var column: Int

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

/// A link: where it leads and what it says.
public struct Link: Sendable, Hashable {
  /// Where it leads, as written, with escapes and character references resolved.
  public var destination: String
  /// Its title; nil where it has none.
  public var title: String?
  /// What it says.
  public var content: [Inline]

  /// A link.
  public init(destination: String, title: String? = nil, content: [Inline]) {
    self.destination = destination
    self.title = title
    self.content = content
  }
}

/// An image: its address and what it shows, in words.
public struct Image: Sendable, Hashable {
  /// Its address, as written, with escapes and character references resolved.
  public var destination: String
  /// Its title; nil where it has none.
  public var title: String?
  /// Its description as it was written, which may hold emphasis and the like.
  public var content: [Inline]

  /// An image.
  public init(destination: String, title: String? = nil, content: [Inline]) {
    self.destination = destination
    self.title = title
    self.content = content
  }

  /// What it shows, as plain text for `alt`.
  public var alt: String { content.plainText }
}

/// One work of a citation, and where in it.
public struct CitationItem: Sendable, Hashable {
  /// The work's key in the reference list.
  public var key: String
  /// Where in the work, as `s. 3`; nil where the whole work is meant.
  public var locator: String?
  /// What is said before it, as `se`; nil where nothing is.
  public var prefix: String?

  /// One work of a citation.
  public init(key: String, locator: String? = nil, prefix: String? = nil) {
    self.key = key
    self.locator = locator
    self.prefix = prefix
  }
}
