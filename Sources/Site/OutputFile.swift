/// A file of the site that is to be published.
public struct OutputFile: Sendable {
  /// What is in a file.
  public enum Content: Sendable {
    /// These bytes.
    case bytes([UInt8])
    /// The bytes of a source file.
    case copy(of: String)
  }

  /// When a file is written, so that the site is whole at every moment: a page may use what was
  /// written before it, and lists name only what is there.
  public enum Stage: Int, Sendable, Comparable {
    case asset, page, calendar, list

    /// Whether `left` is written first.
    public static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
  }

  /// The path below the output folder, without a slash in front.
  public let path: String
  /// What is in it.
  public let content: Content
  /// When it is written.
  public let stage: Stage

  /// A file of the site.
  public init(path: String, content: Content, stage: Stage) {
    self.path = path
    self.content = content
    self.stage = stage
  }
}
