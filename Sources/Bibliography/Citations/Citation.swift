/// One work that a place in the text refers to.
public struct Citation: Sendable, Hashable {
  /// The key of the work.
  public var key: String
  /// Where in the work: `s. 3`, `kap. 2`, `§ 14-4`. Digits alone are pages.
  public var locator: String?
  /// Words before it: `se`, `jf.`
  public var prefix: String?

  /// A reference to a work.
  public init(key: String, locator: String? = nil, prefix: String? = nil) {
    self.key = key
    self.locator = locator
    self.prefix = prefix
  }
}

/// A piece of what stands in the text for a group of citations: `(`, `2`, `–`, `4`, `)`.
public struct CitationPart: Sendable, Hashable {
  /// What it says.
  public var text: String
  /// The key of the work it leads to; nil for punctuation.
  public var key: String?
  /// Whether it stands in italics: a title in an author's place.
  public var isItalic: Bool

  init(_ text: String, key: String? = nil, isItalic: Bool = false) {
    self.text = text
    self.key = key
    self.isItalic = isItalic
  }
}

/// A work in a list of references.
public struct ReferenceEntry: Sendable, Hashable {
  /// The work.
  public var work: Work
  /// Its number in Vancouver; nil in APA.
  public var number: Int?
  /// The letter after its year in APA, where it needs one.
  public var yearSuffix: String
  /// The reference.
  public var text: RichText
  /// The groups that cite it, by their place among the groups, each once and in order.
  public var citedIn: [Int]
}

/// A citation of a work that there is none of.
public struct UnknownCitation: Sendable, Hashable {
  /// The key that was written.
  public var key: String
  /// Which group it stands in, and its place there, from 0.
  public var group: Int
  /// Its place in the group, from 0.
  public var index: Int
}
