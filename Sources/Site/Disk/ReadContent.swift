public import Diagnostics
public import ImageFiles

/// A text file of a site, read whole.
public struct SourceFile: Sendable, Hashable {
  /// The path from the site's folder: `content/vestfold-2026/index.md`.
  public let path: String
  /// What is in it; nothing once a build for one time has read it.
  public internal(set) var bytes: [UInt8]

  /// A file that is, or is about to be, in the site's folder.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A file that is published as it is.
public struct AssetFile: Sendable, Equatable {
  /// The path from the site's folder.
  public let path: String
  /// Where it lies on the disk.
  public let diskPath: String
  /// How many bytes it has.
  public let size: Int

  /// The path below content/.
  var name: String { String(path.dropFirst("content/".count)) }
}

/// Everything that a site is made of, as it lay on the disk.
public struct SourceFolder: Sendable, Equatable {
  /// site.yml, where there is one.
  public var configuration: SourceFile?
  /// The pages, in the order of their paths.
  public var pages: [SourceFile] = []
  /// Literature and figures that pages refer to: .bib, .ris, .json, .csv.
  public var data: [SourceFile] = []
  /// The memory of the calendars.
  public var locks: [SourceFile] = []
  /// The site's own style and slots, below theme/.
  public var theme: [SourceFile] = []
  /// All other files below content/, and the data.
  public var assets: [AssetFile] = []
  /// The images among them, by their paths below content/.
  public var images: [String: ImageFile] = [:]

  /// A folder with nothing in it.
  public init() {}

  /// A text file may be this large.
  static let textLimit = 20_000_000

  /// Reads a site's folder. What cannot be read is a finding, and the rest is read all the same.
  public static func read(_ folder: String) throws(DiskError) -> (SourceFolder, [Finding]) {
    var known = KnownTexts()
    return try read(folder, &known)
  }

  /// Reads a site's folder. Texts that are `known` and have not been touched since are not read
  /// again.
  static func read(
    _ folder: String, _ known: inout KnownTexts
  ) throws(DiskError) -> (SourceFolder, [Finding]) {
    guard let root = Disk.realPath(folder) else { throw DiskError(path: folder) }
    guard FileStatus.following(root)?.kind == .folder else {
      throw DiskError(path: folder, code: 20)
    }
    var walk = Walk(root: root)
    walk.visit("site.yml", mustExist: false)
    walk.visit("content", mustExist: false)
    walk.visit("theme", mustExist: false)
    var source = SourceFolder()
    source.assets = walk.assets
    source.images = images(among: walk.assets)
    var findings = walk.findings
    let before = known
    let texts = Parallel.map(walk.texts) { text in
      before.file(text.file.path, at: text.stamp).map { .success($0) } ?? Self.readText(text.file)
    }
    known = KnownTexts(holdsLinks: walk.holdsLinks)
    for (asset, result) in zip(walk.texts, texts) {
      switch result {
      case .success(let file):
        known.add(file, at: asset.stamp)
        source.sort(file)
      case .failure(let finding):
        findings.append(finding.finding)
        continue
      }
      if asset.isPublished { source.assets.append(asset.file) }
    }
    return (source, findings)
  }

  /// All bytes of one file.
  public static func readFile(_ path: String) throws(DiskError) -> [UInt8] {
    try Disk.read(path)
  }

  /// Whether a file that is read as a text is published as it is too; nil where it is no text.
  static func isPublishedText(_ path: String) -> Bool? {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { path[$0...].dropFirst() } ?? path[...]
    if path == "site.yml" || name == "calendar.lock" || path.hasPrefix("theme/")
      || name.hasSuffix(".md")
    {
      return false
    }
    let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
    let ending = dot.map { name[$0...].dropFirst().lowercased() } ?? ""
    return ["bib", "ris", "json", "csv"].contains(ending) ? true : nil
  }

  private mutating func sort(_ file: SourceFile) {
    if file.path == "site.yml" {
      configuration = file
    } else if file.path.hasPrefix("theme/") {
      theme.append(file)
    } else if file.path.hasSuffix(".md") {
      pages.append(file)
    } else if file.path.hasSuffix("/calendar.lock") {
      locks.append(file)
    } else {
      data.append(file)
    }
  }

  /// What the images among some files say of themselves. What cannot be read now is as good as
  /// broken.
  private static func images(among assets: [AssetFile]) -> [String: ImageFile] {
    let files = assets.filter { ImageHeader.Format(fileName: $0.path) != nil }
    let images = Parallel.map(files) { file in
      ImageFile(header: header(of: file), byteCount: file.size)
    }
    return Dictionary(zip(files.map(\.name), images)) { first, _ in first }
  }

  private static func header(of file: AssetFile) -> ImageHeader? {
    guard let start = try? Disk.read(file.diskPath, upTo: ImageHeader.usualLength) else {
      return nil
    }
    if let header = ImageHeader.read(start) { return header }
    guard file.size > start.count, file.size <= textLimit,
      let whole = try? Disk.read(file.diskPath)
    else { return nil }
    return ImageHeader.read(whole)
  }

  struct Unreadable: Error {
    let finding: Finding
  }

  static func readText(_ file: AssetFile) -> Result<SourceFile, Unreadable> {
    let place = SourceLocation(file: file.path)
    guard file.size <= textLimit else {
      return .failure(
        Unreadable(
          finding: Finding(.fileTooLarge(bytes: file.size, limit: textLimit), at: place)))
    }
    do {
      let bytes = try Disk.read(file.diskPath)
      if let (offset, location) = firstFaultOfEncoding(bytes, file: file.path) {
        return .failure(Unreadable(finding: Finding(.notUTF8(byteOffset: offset), at: location)))
      }
      return .success(SourceFile(path: file.path, bytes: bytes))
    } catch {
      return .failure(
        Unreadable(finding: Finding(.unreadableFile(reason: error.reason), at: place)))
    }
  }

  /// Where the bytes stop being UTF-8.
  private static func firstFaultOfEncoding(
    _ bytes: [UInt8], file: String
  ) -> (Int, SourceLocation)? {
    guard let fault = UTF8Check.firstFault(in: bytes) else { return nil }
    var line = 1
    var lineStart = 0
    for index in 0..<fault where bytes[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    let column = bytes[lineStart..<fault].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return (fault, SourceLocation(file: file, line: line, column: column))
  }
}

/// Goes through a site's folder without leaving it.
private struct Walk {
  struct Text {
    let file: AssetFile
    let stamp: FileStamp
    let isPublished: Bool
  }

  let root: String
  var texts: [Text] = []
  var assets: [AssetFile] = []
  var findings: [Finding] = []
  private(set) var holdsLinks = false
  private var depth = 0

  init(root: String) { self.root = root }

  mutating func visit(_ path: String, mustExist: Bool = true) {
    let diskPath = root + "/" + path
    guard var status = FileStatus.ofLink(diskPath) else {
      if mustExist { report(.unreadableFile(reason: DiskError(path: path).reason), path) }
      return
    }
    if status.kind == .symbolicLink {
      holdsLinks = true
      guard let target = Disk.realPath(diskPath), let followed = FileStatus.following(diskPath)
      else { return report(.unreadableFile(reason: DiskError(path: path).reason), path) }
      guard target.hasPrefix(root + "/content/") || target.hasPrefix(root + "/theme/") else {
        return report(.linkOutOfContent, path)
      }
      guard followed.kind == .file else { return report(.linkOutOfContent, path) }
      status = followed
    }
    switch status.kind {
    case .folder: visitFolder(path)
    case .file:
      sort(AssetFile(path: path, diskPath: diskPath, size: status.size), status.stamp)
    case .symbolicLink, .other: report(.notARegularFile, path)
    }
  }

  private mutating func visitFolder(_ path: String) {
    guard depth < 40 else { return report(.unsafePath(path), path) }
    depth += 1
    defer { depth -= 1 }
    do {
      for name in try Disk.names(in: root + "/" + path) {
        guard !Self.isPassedOver(name) else { continue }
        guard let text = Self.safeName(name) else {
          report(.unsafePath(String(decoding: name, as: UTF8.self)), path)
          continue
        }
        visit(path + "/" + text)
      }
    } catch {
      report(.unreadableFile(reason: error.reason), path)
    }
  }

  private mutating func sort(_ file: AssetFile, _ stamp: FileStamp) {
    if let isPublished = SourceFolder.isPublishedText(file.path) {
      texts.append(Text(file: file, stamp: stamp, isPublished: isPublished))
    } else if let obstacle = Disk.obstacle(toReading: file.diskPath) {
      report(.unreadableFile(reason: obstacle.reason), file.path)
    } else {
      assets.append(file)
    }
  }

  private mutating func report(_ problem: Problem, _ path: String) {
    findings.append(Finding(problem, at: SourceLocation(file: path)))
  }

  /// Hidden files and what editors leave behind.
  private static func isPassedOver(_ name: [UInt8]) -> Bool {
    name.first == UInt8(ascii: ".") || name.last == UInt8(ascii: "~")
      || (name.first == UInt8(ascii: "#") && name.last == UInt8(ascii: "#"))
  }

  private static func safeName(_ name: [UInt8]) -> String? {
    guard UTF8Check.firstFault(in: name) == nil,
      name.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && !#"\"<>|?*:"#.utf8.contains($0) })
    else { return nil }
    return String(decoding: name, as: UTF8.self)
  }
}
