/// Where an image is in the site, and its size in pixels where that is known.
public struct ResolvedImage: Sendable, Hashable {
  /// The address for `src`.
  public var source: String
  /// The width in pixels.
  public var width: Int?
  /// The height in pixels.
  public var height: Int?

  /// An image at an address.
  public init(source: String, width: Int? = nil, height: Int? = nil) {
    self.source = source
    self.width = width
    self.height = height
  }
}
