/// Puts new files where nothing is. It overwrites nothing, and leaves nothing half done.
public enum PlantFiles {
  /// Why nothing was planted.
  public enum Fault: Error, Sendable, Hashable {
    /// Something stands there already.
    case taken(String)
    /// The machine failed.
    case disk(DiskError)
  }

  /// Plants the files of a site in a folder that is new, or that has nothing but hidden files. The
  /// files are made beside their place and moved into it when all of them are there.
  public static func plantSite(_ files: [SourceFile], in folder: String) throws(Fault) {
    let isThere = FileStatus.ofLink(folder) != nil
    if isThere { try refuse(files, in: folder) }
    let place = isThere ? folder : self.folder(of: folder)
    let scratch = place + "/.samling-new-\(Disk.processNumber)"
    do {
      try Disk.makeNewFolder(scratch)
      defer { Disk.removeTree(scratch) }
      try write(files, in: scratch)
      try move(scratch, to: folder, names: isThere ? topNames(of: files) : nil)
    } catch {
      throw error.isTaken ? .taken(folder) : .disk(error)
    }
  }

  /// Plants one file, and the folders it lies in, in a folder that is there.
  public static func plantFile(_ file: SourceFile, in folder: String) throws(Fault) {
    let path = folder + "/" + file.path
    if FileStatus.ofLink(path) != nil { throw .taken(file.path) }
    do {
      try makeFolders(of: file.path, in: folder)
      let scratch = self.folder(of: path) + "/.samling-new-\(Disk.processNumber)"
      try Disk.write(file.bytes, to: scratch)
      defer { try? Disk.remove(scratch) }
      try Disk.link(scratch, as: path)
    } catch {
      throw error.isTaken ? .taken(file.path) : .disk(error)
    }
  }

  private static func refuse(_ files: [SourceFile], in folder: String) throws(Fault) {
    guard FileStatus.following(folder)?.kind == .folder else { throw .taken(folder) }
    let names: [String]
    do {
      names = try Disk.names(in: folder).map { String(decoding: $0, as: UTF8.self) }
    } catch {
      throw .disk(error)
    }
    let planted = topNames(of: files)
    if let taken = names.first(where: { !$0.hasPrefix(".") || planted.contains($0) }) {
      throw .taken(folder + "/" + taken)
    }
  }

  private static func write(_ files: [SourceFile], in folder: String) throws(DiskError) {
    for file in files {
      try makeFolders(of: file.path, in: folder)
      try Disk.write(file.bytes, to: folder + "/" + file.path)
    }
  }

  /// Moves the whole folder to a new place; or, into a folder that is there, one name after the
  /// other, site.yml last, so that what is cut short is no site yet.
  private static func move(
    _ scratch: String, to folder: String, names: [String]?
  ) throws(DiskError) {
    guard let names else { return try Disk.rename(scratch, to: folder) }
    for name in names.filter({ $0 != "site.yml" }) + ["site.yml"] {
      try Disk.rename(scratch + "/" + name, to: folder + "/" + name)
    }
  }

  private static func makeFolders(of path: String, in root: String) throws(DiskError) {
    var folder = root
    for name in path.split(separator: "/").dropLast() {
      folder += "/" + name
      try Disk.makeFolder(folder)
    }
  }

  private static func topNames(of files: [SourceFile]) -> [String] {
    Set(files.compactMap { $0.path.split(separator: "/").first.map(String.init) }).sorted()
  }

  private static func folder(of path: String) -> String {
    let trimmed = path.last == "/" ? path.dropLast() : path[...]
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }
}
