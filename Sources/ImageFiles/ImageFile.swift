/// An image among the files that are published as they are.
public struct ImageFile: Sendable, Hashable {
  /// What it says of itself; nil where it is no image that we can read.
  public let header: ImageHeader?
  /// How many bytes it has.
  public let byteCount: Int

  /// An image file.
  public init(header: ImageHeader?, byteCount: Int) {
    self.header = header
    self.byteCount = byteCount
  }

  /// How it is shown, where that is known.
  public var size: ImageSize? { header?.size }
}
