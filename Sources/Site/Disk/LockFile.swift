/// The memory of a programme's calendars as a build would leave it.
public struct LockFile: Sendable {
  /// The path from the site's folder.
  public let path: String
  /// What is to be in it.
  public let bytes: [UInt8]
  private let before: Before

  /// What was in the file when the site was read.
  private enum Before: Sendable {
    case unknown
    case nothing
    case text(StampDigest)
  }

  /// A memory that takes the place of whatever is there.
  public init(path: String, bytes: [UInt8]) {
    (self.path, self.bytes) = (path, bytes)
    before = .unknown
  }

  /// A memory that was made of another, or of none.
  init(path: String, bytes: [UInt8], madeOf digest: StampDigest?) {
    (self.path, self.bytes) = (path, bytes)
    before = digest.map(Before.text) ?? .nothing
  }

  /// Whether the file is still what the memory was made of.
  func isCurrent(in source: String) -> Bool {
    let now = try? Disk.read(source + "/" + path)
    return switch before {
    case .unknown: true
    case .nothing: now == nil
    case .text(let digest): now.map { StampDigest(of: $0) == digest } ?? false
    }
  }
}
