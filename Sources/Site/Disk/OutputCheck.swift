/// Looks through an output folder before anything is written, so that what cannot be finished is
/// not begun.
struct OutputCheck {
  let root: String
  /// What earlier builds wrote.
  let old: Set<String>
  /// Whether foreign files may be replaced.
  let isForced: Bool
  private var goodFolders: Set<String> = [""]

  init(root: String, old: Set<String>, isForced: Bool) {
    (self.root, self.old, self.isForced) = (root, old, isForced)
  }

  /// Whether every file can take its place: no link on the way to it, and nothing foreign there.
  mutating func check(_ files: [OutputFile]) throws {
    for file in files {
      try checkFolder(parent(of: file.path))
      switch FileStatus.ofLink(root + "/" + file.path)?.kind {
      case nil: break
      case .file?:
        guard isForced || old.contains(file.path) || holds(file) else {
          throw WriteError.blocked(file.path)
        }
      case .folder?: try checkIsOurs(file.path)
      default: throw WriteError.blocked(file.path)
      }
    }
  }

  private mutating func checkFolder(_ folder: String) throws {
    guard !goodFolders.contains(folder) else { return }
    try checkFolder(parent(of: folder))
    switch FileStatus.ofLink(root + "/" + folder)?.kind {
    case nil, .folder?: break
    case .file? where old.contains(folder): break
    default: throw WriteError.blocked(folder)
    }
    goodFolders.insert(folder)
  }

  /// A folder gives way to a file where all that is in it is stale.
  private func checkIsOurs(_ folder: String) throws {
    for name in try Disk.names(in: root + "/" + folder) {
      let path = folder + "/" + String(decoding: name, as: UTF8.self)
      switch FileStatus.ofLink(root + "/" + path)?.kind {
      case .folder?: try checkIsOurs(path)
      case .file? where old.contains(path): break
      default: throw WriteError.blocked(path)
      }
    }
  }

  private func holds(_ file: OutputFile) -> Bool {
    guard let bytes = try? file.read() else { return false }
    return Disk.holds(bytes, at: root + "/" + file.path)
  }

  private func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}
