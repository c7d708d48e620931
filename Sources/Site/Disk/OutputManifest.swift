/// The list of what Samling wrote into an output folder. It is the only ground on which a file
/// there is ever replaced or removed.
struct OutputManifest: Equatable {
  static let name = ".samling-manifest"
  private static let head = "samling 1\n"
  private static let headOfPreview = "samling 1 preview\n"

  /// The paths below the output folder.
  var paths: Set<String>
  /// Those that the last site had which people could subscribe to. A preview leaves them as they were.
  var published: Set<String>

  /// What the list's file holds: the paths and, of a preview, an empty line and what was published.
  var bytes: [UInt8] {
    guard published != paths else { return Array(Self.head.utf8) + Self.lines(of: paths) }
    return Array(Self.headOfPreview.utf8) + Self.lines(of: paths) + [0x0A]
      + Self.lines(of: published)
  }

  private static func lines(of paths: Set<String>) -> [UInt8] {
    let sorted = paths.map { Array($0.utf8) }.sorted(by: precedes)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(sorted.reduce(0) { $0 + $1.count + 1 })
    for path in sorted {
      bytes.append(contentsOf: path)
      bytes.append(0x0A)
    }
    return bytes
  }

  /// A list of files of which some are published.
  init(_ paths: Set<String>, published: Set<String>) {
    (self.paths, self.published) = (paths, published)
  }

  /// Reads the list's file; nil where it is something else.
  init?(bytes: [UInt8]) {
    guard let (written, published) = Self.parts(of: bytes) else { return nil }
    paths = Self.safePaths(written)
    self.published = published.map(Self.safePaths) ?? paths
  }

  /// The paths in the list's file, in its order; nil where it is something else.
  static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>]? {
    parts(of: bytes).map { $0.written.split(separator: 0x0A).filter(isSafe) }
  }

  private static func parts(
    of bytes: [UInt8]
  ) -> (written: ArraySlice<UInt8>, published: ArraySlice<UInt8>?)? {
    if bytes.starts(with: head.utf8) { return (bytes.dropFirst(head.utf8.count), nil) }
    guard bytes.starts(with: headOfPreview.utf8) else { return nil }
    let start = headOfPreview.utf8.count
    let gap = (start..<bytes.count).first { bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A }
    return (bytes[start..<(gap ?? bytes.count)], gap.map { bytes[($0 + 1)...] } ?? [])
  }

  private static func safePaths(_ lines: ArraySlice<UInt8>) -> Set<String> {
    Set(
      lines.split(separator: 0x0A).filter(isSafe).map { String(decoding: $0, as: UTF8.self) })
  }

  private static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { left.lexicographicallyPrecedes($0) }
    }
  }

  /// Whether a path stays below the output folder.
  static func isSafe(_ path: ArraySlice<UInt8>) -> Bool {
    let dot = UInt8(ascii: ".")
    return path.first != UInt8(ascii: "/")
      && !path.split(separator: UInt8(ascii: "/")).contains { $0 == [dot, dot] || $0 == [dot] }
  }
}
