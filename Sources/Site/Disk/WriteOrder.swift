/// The order in which files are written, so that no page names what is not there yet, whenever the
/// process may be killed.
///
/// New pages name each other, and no order of theirs can help that; but nothing that stood before
/// leads to them until all of them are there, and a new front page comes last of them.
enum WriteOrder {
  /// The files in groups, by their numbers, each of which is to be written before the next is begun.
  /// `standing` is what stands in their places.
  static func groups(_ files: [OutputFile], standing: [OutputCheck.Standing?]) -> [[Int]] {
    var groups: [Key: [Int]] = [:]
    for (number, (file, standing)) in zip(files, standing).enumerated() {
      // Calendars name nothing, and those of a programme are made together.
      let depth =
        file.stage == .calendar ? 0 : file.path.utf8.count { $0 == UInt8(ascii: "/") }
      let key = Key(rank: rank(file, isPresent: standing != nil), depth: depth)
      groups[key, default: []].append(number)
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  /// What comes first; of the same rank, the deepest.
  private struct Key: Hashable, Comparable {
    let rank: Int
    let depth: Int

    static func < (left: Key, right: Key) -> Bool {
      (left.rank, right.depth) < (right.rank, left.depth)
    }
  }

  /// The stale paths in the order they are to be removed: pages before what they name.
  static func removal(_ paths: Set<String>) -> [String] {
    paths.sorted { left, right in
      let keys = (left.hasSuffix(".html") ? 0 : 1, right.hasSuffix(".html") ? 0 : 1)
      return keys.0 != keys.1 ? keys.0 < keys.1 : left > right
    }
  }

  private static func rank(_ file: OutputFile, isPresent: Bool) -> Int {
    switch file.stage {
    case .asset: 0
    case .list: 7
    case .calendar: isPresent ? 4 : 1
    case .page: isPresent ? 5 : 2
    case .index: isPresent ? 6 : 3
    }
  }
}
