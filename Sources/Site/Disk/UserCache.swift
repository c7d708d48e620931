#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder where programs keep what they can do without. Where it cannot be read or written, that
/// is as if there were nothing in it.
enum UserCache {
  /// The user's own; nil where there is none to be had.
  static var folder: String? {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let parent = variable("XDG_CACHE_HOME") ?? variable("HOME").map { $0 + "/.cache" }
    return parent.map { $0 + "/samling" }
  }

  /// So many records are kept of a kind.
  private static let most = 100

  /// The path of a record of some kind about an output folder, by its real path.
  static func record(_ kind: String, of root: String, in folder: String) -> String {
    var digest = StampDigest()
    digest.add(root)
    return "\(folder)/\(kind)/\(digest.text)"
  }

  /// Puts a record in place, and removes the oldest of its kind where there are too many.
  static func putRecord(_ text: String, at path: String, in folder: String) {
    guard put(text, at: path, in: folder), let slash = path.lastIndex(of: "/") else { return }
    prune(String(path[..<slash]))
  }

  /// Removes the oldest files of a folder where there are too many.
  private static func prune(_ folder: String) {
    guard let names = try? Disk.names(in: folder), names.count > most else { return }
    let byAge = names.compactMap { name in
      let path = "\(folder)/" + String(decoding: name, as: UTF8.self)
      return FileStatus.ofLink(path).map { (path: path, time: $0.stamp.modified) }
    }.sorted { $0.time < $1.time }
    for old in byAge.dropLast(most) { try? Disk.remove(old.path) }
  }

  /// Puts a file in place whole; says whether that could be done. The folders above it are made, from
  /// the one that holds the cache's on: a home that is not there stays so.
  @discardableResult
  static func put(_ text: String, at path: String, in folder: String) -> Bool {
    let new = "\(path).\(getpid())"
    do {
      let first = folder.lastIndex(of: "/") ?? path.startIndex
      for slash in path[first...].indices where path[slash] == "/" && slash > path.startIndex {
        try Disk.makeFolder(String(path[..<slash]))
      }
      try Disk.write(Array(text.utf8), to: new)
      try Disk.rename(new, to: path)
      return true
    } catch {
      try? Disk.remove(new)
      return false
    }
  }
}
