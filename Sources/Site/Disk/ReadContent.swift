public import Diagnostics
public import ImageFiles

/// A text file of a site, read whole.
public struct SourceFile: Sendable, Hashable {
  /// The path from the site's folder: `content/vestfold-2026/index.md`.
  public let path: String
  /// What is in it.
  public let bytes: [UInt8]

  /// A file that is, or is about to be, in the site's folder.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A file that is published as it is.
public struct AssetFile: Sendable {
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
public struct SourceFolder: Sendable {
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

  /// A text file may be this large.
  static let textLimit = 20_000_000

  /// Reads a site's folder. What cannot be read is a finding, and the rest is read all the same.
  public static func read(_ folder: String) throws(DiskError) -> (SourceFolder, [Finding]) {
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
    let texts = Parallel.map(walk.texts) { file in Self.readText(file) }
    for (asset, result) in zip(walk.texts, texts) {
      switch result {
      case .success(let file): source.sort(file)
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

  private struct Unreadable: Error {
    let finding: Finding
  }

  private static func readText(_ text: Walk.Text) -> Result<SourceFile, Unreadable> {
    let place = SourceLocation(file: text.file.path)
    guard text.file.size <= textLimit else {
      return .failure(
        Unreadable(
          finding: Finding(.fileTooLarge(bytes: text.file.size, limit: textLimit), at: place)))
    }
    do {
      let bytes = try Disk.read(text.file.diskPath)
      if let (offset, location) = firstFaultOfEncoding(bytes, file: text.file.path) {
        return .failure(Unreadable(finding: Finding(.notUTF8(byteOffset: offset), at: location)))
      }
      return .success(SourceFile(path: text.file.path, bytes: bytes))
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
    let isPublished: Bool
  }

  let root: String
  var texts: [Text] = []
  var assets: [AssetFile] = []
  var findings: [Finding] = []
  private var depth = 0

  init(root: String) { self.root = root }

  mutating func visit(_ path: String, mustExist: Bool = true) {
    let diskPath = root + "/" + path
    guard var status = FileStatus.ofLink(diskPath) else {
      if mustExist { report(.unreadableFile(reason: DiskError(path: path).reason), path) }
      return
    }
    if status.kind == .symbolicLink {
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
      sort(AssetFile(path: path, diskPath: diskPath, size: status.size))
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

  private mutating func sort(_ file: AssetFile) {
    let slash = file.path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { file.path[$0...].dropFirst() } ?? file.path[...]
    let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
    let ending = dot.map { name[$0...].dropFirst().lowercased() } ?? ""
    if file.path == "site.yml" || name == "calendar.lock" || file.path.hasPrefix("theme/")
      || name.hasSuffix(".md")
    {
      texts.append(Text(file: file, isPublished: false))
    } else if ["bib", "ris", "json", "csv"].contains(ending) {
      texts.append(Text(file: file, isPublished: true))
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
