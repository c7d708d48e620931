public import Diagnostics

/// A heading of a document, for tables of contents and for links to check against.
public struct Heading: Sendable, Hashable {
  /// Its level, from 1 to 6.
  public var level: Int
  /// Its text, without markup.
  public var text: String
  /// Its `id` in the page.
  public var anchor: String
  /// Where it is written.
  public var location: SourceLocation

  /// A heading.
  public init(level: Int, text: String, anchor: String, location: SourceLocation) {
    self.level = level
    self.text = text
    self.anchor = anchor
    self.location = location
  }
}
