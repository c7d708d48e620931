/// A file of the site that is to be published.
public struct OutputFile: Sendable {
  /// What is in a file.
  public enum Content: Sendable {
    /// These bytes.
    case bytes([UInt8])
    /// The bytes of a source file.
    case copy(of: String)
    /// Bytes that are made when they are written and not kept, so that a large site needs no more
    /// room than its sources do.
    case made(@Sendable () -> [UInt8])
  }

  /// What a file is to the others, which decides when it is written.
  public enum Stage: Sendable {
    /// What pages show or offer.
    case asset
    /// A calendar.
    case calendar
    /// A page.
    case page
    /// The page of a folder, which leads to the others there.
    case index
    /// What names all pages, or is for web servers.
    case list
  }

  /// The path below the output folder, without a slash in front.
  public let path: String
  /// What is in it.
  public let content: Content
  /// When it is written.
  public let stage: Stage
  /// The stamp of the file that stands in its place, where that is known to be the same, so that it need
  /// not be made.
  var standing: FileStamp?

  /// A file of the site.
  public init(path: String, content: Content, stage: Stage) {
    self.path = path
    self.content = content
    self.stage = stage
  }

  /// The bytes that are to be published.
  public func read() throws(DiskError) -> [UInt8] {
    switch content {
    case .bytes(let bytes): bytes
    case .copy(let path): try Disk.read(path)
    case .made(let make): make()
    }
  }

  /// The same file, its bytes made.
  func made() -> OutputFile {
    guard case .made(let make) = content else { return self }
    return OutputFile(path: path, content: .bytes(make()), stage: stage)
  }
}
