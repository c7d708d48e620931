/// The order in which files are written, so that no page names what is not there yet, whenever the
/// process may be killed.
///
/// New pages name each other, and no order of theirs can help that; but nothing that stood before
/// leads to them until all of them are there, and a new front page comes last of them.
struct WriteOrder {
  /// Whether something stands at a path already.
  let isPresent: (String) -> Bool

  /// The files in the order they are to be written.
  func sorted(_ files: [OutputFile]) -> [OutputFile] {
    files.map { file in
      (key: (rank(file), -file.path.utf8.count { $0 == UInt8(ascii: "/") }, file.path), file)
    }.sorted { $0.key < $1.key }.map(\.1)
  }

  /// The stale paths in the order they are to be removed: pages before what they name.
  static func removal(_ paths: Set<String>) -> [String] {
    paths.sorted { left, right in
      let keys = (left.hasSuffix(".html") ? 0 : 1, right.hasSuffix(".html") ? 0 : 1)
      return keys.0 != keys.1 ? keys.0 < keys.1 : left > right
    }
  }

  private func rank(_ file: OutputFile) -> Int {
    switch file.stage {
    case .asset: 0
    case .list: 7
    case .calendar: isPresent(file.path) ? 4 : 1
    case .page: isPresent(file.path) ? 5 : 2
    case .index: isPresent(file.path) ? 6 : 3
    }
  }
}
