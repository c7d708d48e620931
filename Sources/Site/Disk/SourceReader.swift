import Diagnostics

/// The texts of a site's folder as they were read, and what their files were like then.
struct KnownTexts: Sendable {
  private var texts: [String: (stamp: FileStamp, file: SourceFile)] = [:]
  /// When they were read, in nanoseconds since 1970.
  private let readAt = Disk.now()
  /// Whether the way to one of them led over a symbolic link.
  let holdsLinks: Bool

  init(holdsLinks: Bool = false) { self.holdsLinks = holdsLinks }

  /// The text that a file still holds; nil where that is not certain. A file that was written just
  /// before it was read may have been written once more within the same tick of the clock.
  func file(_ path: String, at stamp: FileStamp) -> SourceFile? {
    guard let known = texts[path], known.stamp == stamp,
      max(stamp.modified, stamp.changed) + 2_000_000_000 < readAt
    else { return nil }
    return known.file
  }

  mutating func add(_ file: SourceFile, at stamp: FileStamp) { texts[file.path] = (stamp, file) }
}

/// Reads a site's folder again and again, each time only what has changed.
struct SourceReader: Sendable {
  /// What a change was to.
  enum Change {
    /// Nothing that the site is made of.
    case nothing
    /// Texts, and nothing else.
    case texts
    /// Anything, files that are published as they are among them.
    case anything
  }

  /// The folder.
  let folder: String
  /// What was read from it.
  private(set) var source = SourceFolder()
  /// What could not be read.
  private(set) var findings: [Finding] = []
  private var known = KnownTexts()
  /// Whether a file has two names below the folder, so that a change of one is a change of the other.
  private var holdsLinks: Bool { known.holdsLinks }

  /// Reads a folder for the first time.
  init(_ folder: String) throws(DiskError) {
    self.folder = folder
    try readAll()
  }

  /// Reads what may have changed: the files at some paths from the site's folder, or, where that is
  /// nil or more than texts have changed, all that has been touched.
  mutating func read(_ paths: Set<String>?) throws(DiskError) -> Change {
    if let paths, let changed = reread(paths) { return changed ? .texts : .nothing }
    let (before, found) = (source, findings)
    try readAll()
    return before == source && found == findings && paths == nil ? .nothing : .anything
  }

  private mutating func readAll() throws(DiskError) {
    (source, findings) = try SourceFolder.read(folder, &known)
  }

  /// Reads single files again, and says whether one differs; nil where one of them is not, or was
  /// not, a readable page, or there are many.
  private mutating func reread(_ paths: Set<String>) -> Bool? {
    guard paths.count <= 20 else { return nil }
    var isChanged = false
    for path in paths.sorted() {
      let diskPath = folder + "/" + path
      if FileStatus.ofLink(diskPath) == nil, !isKnown(path) { continue }
      guard !holdsLinks, let place = source.pages.firstIndex(where: { $0.path == path }),
        let status = FileStatus.ofLink(diskPath), status.kind == .file,
        case .success(let file) = SourceFolder.readText(
          AssetFile(path: path, diskPath: diskPath, size: status.size))
      else { return nil }
      known.add(file, at: status.stamp)
      guard file != source.pages[place] else { continue }
      source.pages[place] = file
      isChanged = true
    }
    return isChanged
  }

  /// Whether the site has a file at a path, or could not have it.
  private func isKnown(_ path: String) -> Bool {
    let texts = source.pages + source.data + source.locks + source.theme
    return texts.contains { $0.path == path } || source.assets.contains { $0.path == path }
      || source.configuration?.path == path || findings.contains { $0.location.file == path }
  }
}
