/// Why an output folder was refused or could not be written.
public enum WriteError: Error, Sendable, Hashable {
  /// The folder is, holds or lies within the sources.
  case holdsSources(String)
  /// The folder has files that Samling did not write, and no manifest.
  case foreignFiles(String, example: String)
  /// Another build has the folder.
  case busy(String)
  /// A link or a foreign file stands where a folder or file of the site must be.
  case blocked(String)
  /// The machine failed.
  case disk(DiskError)
}

extension WriteError {
  /// Whether the folder was wrongly chosen, rather than the machine at fault.
  public var isUsage: Bool {
    switch self {
    case .holdsSources, .foreignFiles: true
    case .busy, .blocked, .disk: false
    }
  }
}

/// How many files a build wrote, changed, left and removed.
public struct WriteSummary: Sendable, Hashable {
  /// Files that were not there before.
  public var new = 0
  /// Files whose bytes changed.
  public var changed = 0
  /// Files that were left untouched.
  public var unchanged = 0
  /// Files of an earlier build that are gone.
  public var removed = 0
}

/// Puts a site into its output folder, so that every file is whole and the site holds together at
/// every moment, whenever the process may be killed.
///
/// The manifest first names all that was and all that will be there, so that whatever a killed
/// build leaves behind is known as ours. Then come assets, pages, calendars and lists, each file
/// under a temporary name that is renamed. Stale files go last, and the manifest is left with just
/// what is there.
public struct WritePublic {
  private let root: String
  private let files: [OutputFile]
  private var summary = WriteSummary()
  private var knownFolders: Set<String> = [""]
  private var temporaryCount = 0

  static let manifestName = ".samling-manifest"
  private static let temporaryFolder = ".samling-tmp"

  /// Writes `files` into `output`, which must not hold `source`, the site's folder.
  public static func write(
    _ files: [OutputFile], to output: String, source: String, isForced: Bool
  ) throws(WriteError) -> WriteSummary {
    try refuseSources(output: output, source: source)
    do {
      try makeFolders(output)
    } catch {
      throw .disk(error)
    }
    var writer = WritePublic(root: output, files: files)
    return try writer.run(isForced: isForced)
  }

  /// The paths that earlier builds wrote into a folder; nil where there is no manifest.
  public static func publishedPaths(in output: String) -> Set<String>? {
    guard let bytes = try? Disk.read(output + "/" + manifestName) else { return nil }
    return paths(inManifest: bytes)
  }

  /// Writes the memory of calendars whole, and safe from a power cut.
  public static func writeLock(_ bytes: [UInt8], to path: String) throws(WriteError) {
    do {
      let temporary = path + ".tmp"
      try Disk.write(bytes, to: temporary, isSynced: true)
      try Disk.rename(temporary, to: path)
    } catch {
      throw .disk(error)
    }
  }

  private init(root: String, files: [OutputFile]) {
    self.root = root
    self.files = files.sorted { ($0.stage, $0.path) < ($1.stage, $1.path) }
  }

  private mutating func run(isForced: Bool) throws(WriteError) -> WriteSummary {
    do {
      guard let lock = try OutputLock(folder: root) else { throw WriteError.busy(root) }
      defer { withExtendedLifetime(lock) {} }
      let old = try readManifest(isForced: isForced)
      let paths = files.map(\.path)
      let stale = old.subtracting(paths)
      let isNewSet = old.count != paths.count || !stale.isEmpty
      if isNewSet { try writeManifest(old.union(paths)) }
      try removeBlocking(stale, for: paths)
      for file in files { try write(file) }
      for path in stale.sorted(by: >) { try removeStale(path) }
      if isNewSet { try writeManifest(Set(paths)) }
      Disk.removeEmptyFolder(root + "/" + Self.temporaryFolder)
      return summary
    } catch let error as WriteError {
      throw error
    } catch let error as DiskError {
      throw .disk(error)
    } catch {
      throw .disk(DiskError(path: root, code: 5))
    }
  }

  private mutating func write(_ file: OutputFile) throws {
    let bytes: [UInt8] =
      switch file.content {
      case .bytes(let bytes): bytes
      case .copy(let source): try Disk.read(source)
      }
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

  private mutating func replace(_ path: String, with bytes: [UInt8]) throws {
    let folder = root + "/" + Self.temporaryFolder
    if temporaryCount == 0 {
      if let status = FileStatus.ofLink(folder), status.kind != .folder {
        throw WriteError.blocked(Self.temporaryFolder)
      }
      try Disk.makeFolder(folder)
      for name in try Disk.names(in: folder) {
        try Disk.remove(folder + "/" + String(decoding: name, as: UTF8.self))
      }
    }
    temporaryCount += 1
    let temporary = "\(folder)/\(temporaryCount)"
    try Disk.write(bytes, to: temporary)
    try Disk.rename(temporary, to: path)
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

  /// A stale file may stand where a folder must be, or the other way round; it goes first.
  private mutating func removeBlocking(_ stale: Set<String>, for paths: [String]) throws {
    guard !stale.isEmpty else { return }
    let wanted = Set(paths)
    var wantedFolders: Set<String> = []
    for path in paths {
      var folder = path[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        guard wantedFolders.insert(String(folder)).inserted else { break }
      }
    }
    for path in stale.sorted(by: >) {
      var folder = path[...]
      var isBlocking = wantedFolders.contains(path)
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        if wanted.contains(String(folder)) { isBlocking = true }
      }
      if isBlocking { try removeStale(path) }
    }
  }

  private mutating func removeStale(_ path: String) throws {
    let full = root + "/" + path
    guard FileStatus.ofLink(full)?.kind == .file else { return }
    try Disk.remove(full)
    summary.removed += 1
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      Disk.removeEmptyFolder(root + "/" + folder)
    }
  }

  // MARK: Manifest

  private static let manifestHead = "samling 1\n"

  private mutating func writeManifest(_ paths: Set<String>) throws {
    let sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let text = Self.manifestHead + sorted.map { $0 + "\n" }.joined()
    try replace(root + "/" + Self.manifestName, with: Array(text.utf8))
  }

  /// The files of earlier builds. A folder with files and no manifest is somebody else's.
  private func readManifest(isForced: Bool) throws -> Set<String> {
    let path = root + "/" + Self.manifestName
    if FileStatus.ofLink(path)?.kind == .file {
      guard let paths = Self.paths(inManifest: try Disk.read(path)) else {
        throw WriteError.foreignFiles(root, example: Self.manifestName)
      }
      return paths
    }
    let names = try Disk.names(in: root)
    if !isForced, let foreign = names.first(where: { Array(Self.temporaryFolder.utf8) != $0 }) {
      throw WriteError.foreignFiles(root, example: String(decoding: foreign, as: UTF8.self))
    }
    return []
  }

  private static func paths(inManifest bytes: [UInt8]) -> Set<String>? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix(manifestHead) else { return nil }
    let lines = text.dropFirst(manifestHead.count).split(separator: "\n")
    return Set(lines.filter(isSafe).map(String.init))
  }

  private static func isSafe(_ path: Substring) -> Bool {
    !path.hasPrefix("/") && !path.split(separator: "/").contains { $0 == ".." || $0 == "." }
  }

  // MARK: The folder itself

  private static func refuseSources(output: String, source: String) throws(WriteError) {
    guard let source = Disk.realPath(source) else { return }
    let output = resolved(output)
    let forbidden = [source + "/content", source + "/theme", source + "/.git"]
    let isForbidden = forbidden.contains { output == $0 || output.hasPrefix($0 + "/") }
    if isForbidden || source == output || source.hasPrefix(output == "/" ? "/" : output + "/") {
      throw .holdsSources(output)
    }
  }

  /// The real path of the nearest folder that exists, with the rest behind it.
  private static func resolved(_ path: String) -> String {
    var head = path[...]
    while head.count > 1, head.hasSuffix("/") { head.removeLast() }
    var tail = ""
    while true {
      if let real = Disk.realPath(String(head.isEmpty ? "/" : head)) {
        return real == "/" && !tail.isEmpty ? tail : real + tail
      }
      guard let slash = head.lastIndex(of: "/") else {
        return (Disk.realPath(".") ?? "") + "/" + head + tail
      }
      tail = String(head[slash...]) + tail
      head = head[..<slash]
    }
  }

  private static func makeFolders(_ path: String) throws(DiskError) {
    if FileStatus.following(path)?.kind == .folder { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolders(String(path[..<slash]))
    }
    try Disk.makeFolder(path)
    guard FileStatus.following(path)?.kind == .folder else {
      throw DiskError(path: path, code: 20)
    }
  }
}
