/// An image alone in its paragraph, and the caption that its title gave.
public struct Figure: Sendable, Hashable {
  /// The image.
  public var image: Image
  /// What stands below it; nil where the image has no title.
  public var caption: String?

  /// A figure.
  public init(image: Image, caption: String?) {
    self.image = image
    self.caption = caption
  }
}
