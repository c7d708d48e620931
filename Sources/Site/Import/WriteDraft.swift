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
    // Of two files neither is written where one is taken.
    let paths = draft.files.map { folder + "/" + $0.name }
    for path in paths where FileStatus.ofLink(path) != nil { throw .taken(path) }
    for (path, file) in zip(paths, draft.files) {
      let source = SourceFile(path: path, bytes: Array(file.text.utf8))
      do {
        try PlantFiles.plantFile(source, in: folder.hasPrefix("/") ? "" : ".")
      } catch {
        switch error {
        case .taken(let path): throw .taken(path)
        case .disk(let error): throw .disk(error)
        }
      }
    }
    return folder
  }

  private static var isSite: Bool {
    FileStatus.following("site.yml")?.kind == .file
      && FileStatus.following("content")?.kind == .folder
  }
}
