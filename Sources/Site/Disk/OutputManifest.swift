/// The list of what Samling wrote into an output folder. It is the only ground on which a file
/// there is ever replaced or removed.
struct OutputManifest {
  static let name = ".samling-manifest"
  private static let head = "samling 1\n"
  private static let headOfPreview = "samling 1 preview\n"

  /// The paths below the output folder.
  let paths: Set<String>
  /// Whether it lists a site that nobody subscribes to.
  let isPreview: Bool

  /// What the list's file holds.
  var bytes: [UInt8] {
    let sorted = paths.map { Array($0.utf8) }.sorted(by: Self.precedes)
    var bytes = Array((isPreview ? Self.headOfPreview : Self.head).utf8)
    bytes.reserveCapacity(sorted.reduce(bytes.count) { $0 + $1.count + 1 })
    for path in sorted {
      bytes.append(contentsOf: path)
      bytes.append(0x0A)
    }
    return bytes
  }

  init(_ paths: Set<String>, isPreview: Bool) {
    (self.paths, self.isPreview) = (paths, isPreview)
  }

  /// Reads the list's file; nil where it is something else.
  init?(bytes: [UInt8]) {
    guard let lines = Self.lines(of: bytes) else { return nil }
    isPreview = bytes.starts(with: Self.headOfPreview.utf8)
    paths = Set(lines.lazy.map { String(decoding: $0, as: UTF8.self) })
  }

  /// The paths in the list's file, in its order; nil where it is something else.
  static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>]? {
    guard let head = [head, headOfPreview].first(where: { bytes.starts(with: $0.utf8) }) else {
      return nil
    }
    return bytes.dropFirst(head.utf8.count).split(separator: 0x0A).filter(isSafe)
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
