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
