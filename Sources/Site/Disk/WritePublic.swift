/// Puts a site into its output folder, so that every file is whole and the site holds together at
/// every moment, whenever the process may be killed.
///
/// All that could stop it is looked for first. Then the calendars' memories are written, and the
/// manifest, which names all that was and all that will be there, so that whatever a killed build
/// leaves behind is known as ours. Then come the files in their order, each under a temporary name
/// that is renamed; those that may come in any order are made and written on several cores, and none
/// is kept. Stale files go last, and the manifest is left with just what is there.
public struct WritePublic {
  private let root: String
  private let files: [OutputFile]
  private let isPreview: Bool
  private var summary = WriteSummary()
  private var knownFolders: Set<String> = [""]
  private var temporaryCount = 0

  static let temporaryFolder = ".samling-tmp"

  /// So long a build waits for another that writes what calendars have told.
  private static let patience = 10

  /// Writes `files` into `output`, and `locks` into `source`, the site's folder, which `output`
  /// must not hold. Where the folder is refused, neither is written. A preview is seen by nobody who
  /// subscribes. `whenWritten` is called with the folder's real path before another build may write.
  @discardableResult
  public static func write(
    _ files: [OutputFile], locks: [LockFile] = [], to output: String, source: String,
    isForced: Bool, isPreview: Bool = false, whenWritten: (String) -> Void = { _ in }
  ) throws(WriteError) -> WriteSummary {
    let root = try OutputPlace.check(output, source: source)
    do {
      try OutputPlace.make(root)
      let writer = WritePublic(root: root, files: files, isPreview: isPreview)
      return try writer.run(locks, in: source, isForced: isForced, whenWritten)
    } catch let error as WriteError {
      throw error
    } catch let error as DiskError {
      throw .disk(error)
    } catch {
      throw .disk(DiskError(path: root, code: 5))
    }
  }

  /// The paths that the last site in a folder had which people could subscribe to; nil where there is
  /// no manifest.
  public static func publishedPaths(in output: String) -> Set<String>? {
    guard let bytes = try? Disk.read(output + "/" + OutputManifest.name) else { return nil }
    return OutputManifest(bytes: bytes)?.published
  }

  private init(root: String, files: [OutputFile], isPreview: Bool) {
    self.root = root
    self.files = files
    self.isPreview = isPreview
  }

  private consuming func run(
    _ locks: [LockFile], in source: String, isForced: Bool, _ whenWritten: (String) -> Void
  ) throws -> WriteSummary {
    guard let hold = try OutputLock(folder: root) else { throw WriteError.busy(root) }
    defer { withExtendedLifetime(hold) {} }
    if let file = files.first(where: { !OutputManifest.isSafe(Array($0.path.utf8)[...]) }) {
      throw WriteError.blocked(file.path)
    }
    var manifest = try readManifest(isForced: isForced)
    let (old, published) = (manifest.paths, manifest.published)
    try removeTemporaries()
    var check = OutputCheck(root: root, old: old, isForced: isForced)
    let standing = try check.check(files)
    try write(locks, in: source)
    let paths = Set(files.map(\.path))
    let stale = old.subtracting(paths)
    let both = old.isEmpty ? paths : old.union(paths)
    let open = published == old ? both : published.union(paths)
    try writeManifest(
      OutputManifest(both, published: isPreview ? published : open), over: &manifest)
    try removeBlocking(stale, for: paths)
    for group in WriteOrder.groups(files, standing: standing) { try write(group, standing) }
    for path in WriteOrder.removal(stale) { try removeStale(path) }
    try writeManifest(
      OutputManifest(paths, published: isPreview ? published : paths), over: &manifest)
    Disk.removeEmptyFolder(root + "/" + Self.temporaryFolder)
    whenWritten(root)
    return summary
  }

  /// What became of a file.
  private enum Fate { case new, changed, unchanged }

  /// Writes the files with some numbers, which may come in any order.
  private mutating func write(_ numbers: [Int], _ standing: [OutputCheck.Standing?]) throws {
    try makeFolders(above: numbers.filter { standing[$0] == nil }.map { files[$0].path })
    if temporaryCount == 0 { try Disk.makeFolder(root + "/" + Self.temporaryFolder) }
    temporaryCount += numbers.count
    let fates = Parallel.map(numbers) { [root, files] number in
      Result { () throws(DiskError) in
        try Self.write(files[number], over: standing[number], to: root, temporary: number)
      }
    }
    for fate in fates {
      switch try fate.get() {
      case .new: summary.new += 1
      case .changed: summary.changed += 1
      case .unchanged: summary.unchanged += 1
      }
    }
  }

  private static func write(
    _ file: OutputFile, over standing: OutputCheck.Standing?, to root: String, temporary: Int
  ) throws(DiskError) -> Fate {
    if standing?.isSame == true { return .unchanged }
    let bytes = try file.read()
    let path = root + "/" + file.path
    if standing?.size == bytes.count, Disk.holds(bytes, at: path) { return .unchanged }
    try replace(path, with: bytes, by: "\(root)/\(temporaryFolder)/\(temporary)")
    return standing == nil ? .new : .changed
  }

  /// Writes the memories of calendars whole, and safe from a power cut. What a killed build leaves
  /// beside one is hidden, so that the next does not take it for a file to publish. Builds of one site
  /// into different folders take turns, and one that was overtaken writes nothing.
  private func write(_ locks: [LockFile], in source: String) throws {
    guard !locks.isEmpty else { return }
    let folder = source + "/content"
    guard let turn = try OutputLock(folder: folder, waiting: Self.patience) else {
      throw WriteError.busy(folder)
    }
    defer { withExtendedLifetime(turn) {} }
    for lock in locks where !lock.isCurrent(in: source) {
      throw WriteError.overtaken(source + "/" + lock.path)
    }
    let steps = locks.map { lock in
      let path = source + "/" + lock.path
      return (bytes: lock.bytes, path: path, temporary: Self.hidden(path))
    }
    do {
      for (bytes, _, temporary) in steps { try Disk.write(bytes, to: temporary) }
      try Disk.sync(steps.map(\.temporary))
      for (_, path, temporary) in steps { try Disk.rename(temporary, to: path) }
    } catch {
      for step in steps { try? Disk.remove(step.temporary) }
      throw error
    }
  }

  /// The path of a hidden file beside one.
  private static func hidden(_ path: String) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if let name = parts.popLast() { parts.append(".\(name).tmp") }
    return parts.joined(separator: "/")
  }

  private static func replace(
    _ path: String, with bytes: [UInt8], by temporary: String
  ) throws(DiskError) {
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

  /// Makes the folders that some files lie in, the outer before the inner.
  private mutating func makeFolders(above paths: [String]) throws {
    var levels: [[String]] = []
    for path in paths {
      var rest = path[...]
      while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
        rest = rest[..<slash]
        let folder = String(rest)
        guard knownFolders.insert(folder).inserted else { break }
        let depth = folder.utf8.count { $0 == UInt8(ascii: "/") }
        while levels.count <= depth { levels.append([]) }
        levels[depth].append(folder)
      }
    }
    for level in levels {
      let made = Parallel.map(level) { [root] folder in Self.makeFolder(folder, in: root) }
      for result in made { try result.get() }
    }
  }

  private static func makeFolder(_ folder: String, in root: String) -> Result<Void, any Error> {
    Result {
      let path = root + "/" + folder
      switch FileStatus.ofLink(path)?.kind {
      case .folder?: break
      case nil: try Disk.makeFolder(path)
      default: throw WriteError.blocked(folder)
      }
    }
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

  private func writeManifest(
    _ new: OutputManifest, over manifest: inout OutputManifest
  ) throws {
    guard new != manifest else { return }
    manifest = new
    let folder = root + "/" + Self.temporaryFolder
    try Disk.makeFolder(folder)
    try Self.replace(
      root + "/" + OutputManifest.name, with: new.bytes,
      by: folder + "/manifest")
  }

  /// The files of earlier builds. A folder with files and no manifest is somebody else's.
  private func readManifest(isForced: Bool) throws -> OutputManifest {
    let path = root + "/" + OutputManifest.name
    if FileStatus.ofLink(path)?.kind == .file {
      guard let manifest = OutputManifest(bytes: try Disk.read(path)) else {
        throw WriteError.foreignFiles(root, example: OutputManifest.name)
      }
      return manifest
    }
    let names = try Disk.names(in: root)
    if !isForced, let foreign = names.first(where: { Array(Self.temporaryFolder.utf8) != $0 }) {
      throw WriteError.foreignFiles(root, example: String(decoding: foreign, as: UTF8.self))
    }
    return OutputManifest([], published: [])
  }
}
