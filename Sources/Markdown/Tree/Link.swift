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
