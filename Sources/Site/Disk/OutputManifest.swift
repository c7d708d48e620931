/// The list of what Samling wrote into an output folder. It is the only ground on which a file
/// there is ever replaced or removed.
struct OutputManifest {
  static let name = ".samling-manifest"
  private static let head = "samling 1\n"

  /// The paths below the output folder.
  let paths: Set<String>

  /// What the list's file holds.
  var bytes: [UInt8] {
    let sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Array((Self.head + sorted.map { $0 + "\n" }.joined()).utf8)
  }

  init(_ paths: Set<String>) { self.paths = paths }

  /// Reads the list's file; nil where it is something else.
  init?(bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix(Self.head) else { return nil }
    let lines = text.dropFirst(Self.head.count).split(separator: "\n")
    paths = Set(lines.filter(Self.isSafe).map(String.init))
  }

  /// Whether a path stays below the output folder.
  static func isSafe(_ path: some StringProtocol) -> Bool {
    !path.hasPrefix("/") && !path.split(separator: "/").contains { $0 == ".." || $0 == "." }
  }
}
