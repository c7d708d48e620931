/// The size of an image in pixels.
public struct ImageSize: Sendable, Hashable {
  /// How wide it is.
  public let width: Int
  /// How high it is.
  public let height: Int

  /// A size in pixels.
  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}
