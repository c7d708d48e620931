public import Import

/// Writes a draft where nothing lies.
public enum WriteDraft {
  /// Writes a draft to a folder, and says which: without one, to a new folder with the programme's
  /// name, in content/ where there is a site.
  public static func write(
    _ draft: ImportedDraft, to output: String?
  ) throws(ImportError) -> String {
    var folder = output ?? (isSite ? "content/" : "") + draft.folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    guard !folder.hasSuffix(".md"), !folder.isEmpty else { throw .notFolder(folder) }
    let files = draft.files.map { (path: folder + "/" + $0.name, bytes: Array($0.text.utf8)) }
    for file in files where FileStatus.ofLink(file.path) != nil { throw .taken(file.path) }
    do {
      try makeFolders(folder)
      for file in files { try Disk.writeNew(file.bytes, to: file.path) }
    } catch {
      if error.isTaken { throw .taken(error.path) }
      throw .disk(error)
    }
    return folder
  }

  private static var isSite: Bool {
    FileStatus.following("site.yml")?.kind == .file
      && FileStatus.following("content")?.kind == .folder
  }

  private static func makeFolders(_ path: String) throws(DiskError) {
    var folder = path.hasPrefix("/") ? "/" : ""
    for name in path.split(separator: "/") {
      folder += name
      if FileStatus.following(folder)?.kind != .folder { try Disk.makeFolder(folder) }
      folder += "/"
    }
  }
}
