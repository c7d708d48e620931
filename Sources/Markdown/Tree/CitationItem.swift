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

extension [CitationItem] {
  /// The citation as it is written in a document.
  public var source: String { "[" + map(\.source).joined(separator: "; ") + "]" }
}

extension CitationItem {
  /// The item as it is written in a document.
  public var source: String {
    (prefix.map { $0 + " " } ?? "") + "@" + key + (locator.map { ", " + $0 } ?? "")
  }
}
