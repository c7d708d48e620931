/// Looks through an output folder before anything is written, so that what cannot be finished is
/// not begun.
struct OutputCheck {
  let root: String
  /// What earlier builds wrote.
  let old: Set<String>
  /// Whether foreign files may be replaced.
  let isForced: Bool
  /// The folders that files may stand in, and whether each is there yet.
  private var folders: [String: Bool] = ["": true]

  init(root: String, old: Set<String>, isForced: Bool) {
    (self.root, self.old, self.isForced) = (root, old, isForced)
  }

  /// Whether every file can take its place: no link on the way to it, and nothing foreign there.
  /// Gives what stands there already for each file.
  mutating func check(_ files: [OutputFile]) throws -> [Standing?] {
    var found: [Standing?] = []
    found.reserveCapacity(files.count)
    for file in files {
      guard try isPresent(parent(of: file.path[...])),
        let status = FileStatus.ofLink(root + "/" + file.path)
      else {
        found.append(nil)
        continue
      }
      switch status.kind {
      case .file:
        guard isForced || old.contains(file.path) || holds(file) else {
          throw WriteError.blocked(file.path)
        }
        found.append(Standing(size: status.size, isSame: file.standing == status.stamp))
      case .folder:
        try checkIsOurs(file.path)
        found.append(nil)
      default: throw WriteError.blocked(file.path)
      }
    }
    return found
  }

  /// A file that stands in the place of one that is to be written.
  struct Standing: Sendable {
    let size: Int
    /// Whether it is known to be the same.
    let isSame: Bool
  }

  /// Whether a folder is there; nothing of what is not there need be looked at.
  private mutating func isPresent(_ folder: Substring) throws -> Bool {
    if let known = folders[String(folder)] { return known }
    var isPresent = try isPresent(parent(of: folder))
    if isPresent {
      switch FileStatus.ofLink(root + "/" + folder)?.kind {
      case nil: isPresent = false
      case .folder?: break
      case .file? where old.contains(String(folder)): isPresent = false
      default: throw WriteError.blocked(String(folder))
      }
    }
    folders[String(folder)] = isPresent
    return isPresent
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

  private func parent(of path: Substring) -> Substring {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return path[path.startIndex..<slash]
  }
}
