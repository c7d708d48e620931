/// Puts a site into its output folder, so that every file is whole and the site holds together at
/// every moment, whenever the process may be killed.
///
/// All that could stop it is looked for first. Then the calendars' memories are written, and the
/// manifest, which names all that was and all that will be there, so that whatever a killed build
/// leaves behind is known as ours. Then come the files in their order, each under a temporary name
/// that is renamed. Stale files go last, and the manifest is left with just what is there.
public struct WritePublic {
  /// A calendar's memory, by its path from the site's folder.
  public typealias Lock = (path: String, bytes: [UInt8])

  private let root: String
  private let files: [OutputFile]
  private var summary = WriteSummary()
  private var knownFolders: Set<String> = [""]
  private var temporaryCount = 0

  private static let temporaryFolder = ".samling-tmp"

  /// Writes `files` into `output`, and `locks` into `source`, the site's folder, which `output`
  /// must not hold. Where the folder is refused, neither is written.
  public static func write(
    _ files: [OutputFile], locks: [Lock] = [], to output: String, source: String, isForced: Bool
  ) throws(WriteError) -> WriteSummary {
    let root = try OutputPlace.check(output, source: source)
    do {
      try OutputPlace.make(root)
      let writer = WritePublic(root: root, files: files)
      return try writer.run(locks.map { (source + "/" + $0.path, $0.bytes) }, isForced: isForced)
    } catch let error as WriteError {
      throw error
    } catch let error as DiskError {
      throw .disk(error)
    } catch {
      throw .disk(DiskError(path: root, code: 5))
    }
  }

  /// The paths that earlier builds wrote into a folder; nil where there is no manifest.
  public static func publishedPaths(in output: String) -> Set<String>? {
    guard let bytes = try? Disk.read(output + "/" + OutputManifest.name) else { return nil }
    return OutputManifest(bytes: bytes)?.paths
  }

  private init(root: String, files: [OutputFile]) {
    self.root = root
    self.files = WriteOrder { FileStatus.ofLink(root + "/" + $0) != nil }.sorted(files)
  }

  private consuming func run(_ locks: [Lock], isForced: Bool) throws -> WriteSummary {
    guard let hold = try OutputLock(folder: root) else { throw WriteError.busy(root) }
    defer { withExtendedLifetime(hold) {} }
    let old = try readManifest(isForced: isForced)
    try removeTemporaries()
    var check = OutputCheck(root: root, old: old, isForced: isForced)
    try check.check(files)
    for lock in locks { try writeLock(lock.bytes, to: lock.path) }
    let paths = Set(files.map(\.path))
    let stale = old.subtracting(paths)
    let isNewSet = old != paths
    if isNewSet { try writeManifest(old.union(paths)) }
    try removeBlocking(stale, for: paths)
    for file in files { try write(file) }
    for path in WriteOrder.removal(stale) { try removeStale(path) }
    if isNewSet { try writeManifest(paths) }
    Disk.removeEmptyFolder(root + "/" + Self.temporaryFolder)
    return summary
  }

  private mutating func write(_ file: OutputFile) throws {
    let bytes = try file.read()
    let path = root + "/" + file.path
    let status = FileStatus.ofLink(path)
    if status?.kind == .file, Disk.holds(bytes, at: path) {
      summary.unchanged += 1
      return
    }
    if let status, status.kind != .file { throw WriteError.blocked(file.path) }
    try makeParent(of: file.path)
    try replace(path, with: bytes)
    if status == nil { summary.new += 1 } else { summary.changed += 1 }
  }

  /// Writes the memory of calendars whole, and safe from a power cut.
  private func writeLock(_ bytes: [UInt8], to path: String) throws {
    let temporary = path + ".tmp"
    try Disk.write(bytes, to: temporary, isSynced: true)
    try Disk.rename(temporary, to: path)
  }

  private mutating func replace(_ path: String, with bytes: [UInt8]) throws {
    let folder = root + "/" + Self.temporaryFolder
    if temporaryCount == 0 { try Disk.makeFolder(folder) }
    temporaryCount += 1
    let temporary = "\(folder)/\(temporaryCount)"
    try Disk.write(bytes, to: temporary)
    try Disk.rename(temporary, to: path)
  }

  /// What a killed build was in the middle of.
  private func removeTemporaries() throws {
    let folder = root + "/" + Self.temporaryFolder
    guard let status = FileStatus.ofLink(folder) else { return }
    guard status.kind == .folder else { throw WriteError.blocked(Self.temporaryFolder) }
    for name in try Disk.names(in: folder) {
      try Disk.remove(folder + "/" + String(decoding: name, as: UTF8.self))
    }
    Disk.removeEmptyFolder(folder)
  }

  private mutating func makeParent(of path: String) throws {
    guard let slash = path.lastIndex(of: "/") else { return }
    let folder = String(path[..<slash])
    guard !knownFolders.contains(folder) else { return }
    try makeParent(of: folder)
    switch FileStatus.ofLink(root + "/" + folder)?.kind {
    case .folder?: break
    case nil: try Disk.makeFolder(root + "/" + folder)
    default: throw WriteError.blocked(folder)
    }
    knownFolders.insert(folder)
  }

  // MARK: What is stale

  /// A stale file may stand where a folder must be, or the other way round; it goes first.
  private mutating func removeBlocking(_ stale: Set<String>, for wanted: Set<String>) throws {
    guard !stale.isEmpty else { return }
    let wantedFolders = Set(wanted.flatMap(Self.folders(above:)))
    for path in WriteOrder.removal(stale) {
      if wantedFolders.contains(path) || Self.folders(above: path).contains(where: wanted.contains)
      {
        try removeStale(path)
      }
    }
  }

  private mutating func removeStale(_ path: String) throws {
    let folders = Self.folders(above: path)
    // A link on the way leads to files that are not ours.
    guard folders.allSatisfy({ FileStatus.ofLink(root + "/" + $0)?.kind == .folder }),
      FileStatus.ofLink(root + "/" + path)?.kind == .file
    else { return }
    try Disk.remove(root + "/" + path)
    summary.removed += 1
    for folder in folders { Disk.removeEmptyFolder(root + "/" + folder) }
  }

  /// The folders that a path lies in, the innermost first.
  private static func folders(above path: String) -> [String] {
    var folders: [String] = []
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      folders.append(String(folder))
    }
    return folders
  }

  // MARK: Manifest

  private mutating func writeManifest(_ paths: Set<String>) throws {
    try replace(root + "/" + OutputManifest.name, with: OutputManifest(paths).bytes)
  }

  /// The files of earlier builds. A folder with files and no manifest is somebody else's.
  private func readManifest(isForced: Bool) throws -> Set<String> {
    let path = root + "/" + OutputManifest.name
    if FileStatus.ofLink(path)?.kind == .file {
      guard let manifest = OutputManifest(bytes: try Disk.read(path)) else {
        throw WriteError.foreignFiles(root, example: OutputManifest.name)
      }
      return manifest.paths
    }
    let names = try Disk.names(in: root)
    if !isForced, let foreign = names.first(where: { Array(Self.temporaryFolder.utf8) != $0 }) {
      throw WriteError.foreignFiles(root, example: String(decoding: foreign, as: UTF8.self))
    }
    return []
  }
}
