public import Import
public import Language

/// Why a file was not imported.
public enum ImportError: Error, Sendable {
  /// Its name does not end as one that can be read.
  case unknownKind
  /// Its bytes give no draft.
  case unreadable(ImportedDraft.Fault)
  /// It is no Word file.
  case notWord
  /// What is packed in it is too much.
  case wordTooLarge
  case noPandoc
  case pandocFailed(said: String)
  case timedOut(seconds: Int)
  /// A file lies where the draft would.
  case taken(String)
  /// The draft's place is said to be a file.
  case notFolder(String)
  case disk(DiskError)
}

/// Reads a file that was written in another program.
public enum ImportFile {
  /// The draft of a file, which is read by what its name ends with.
  public static func draft(
    of path: String, language: Language
  ) throws(ImportError) -> ImportedDraft {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let (bytes, format): ([UInt8], ImportedDraft.Format)
    switch ending(of: path) {
    case "docx": (bytes, format) = (try WordFile.html(of: path), .html)
    case "html", "htm", "xhtml": (bytes, format) = (try read(path), .html)
    case "txt", "text": (bytes, format) = (try read(path), .plainText)
    default: throw .unknownKind
    }
    do {
      return try ImportedDraft.make(bytes, format: format, name: stem, language: language)
    } catch {
      throw .unreadable(error)
    }
  }

  /// Whether a file is Word's, by its name.
  public static func isWord(_ path: String) -> Bool { ending(of: path) == "docx" }

  private static func ending(of path: String) -> String {
    path.split(separator: ".").last?.lowercased() ?? ""
  }

  /// All bytes of a file that is not larger than any invitation.
  static func read(
    _ path: String, limit: Int = ImportedDraft.limit
  ) throws(ImportError) -> [UInt8] {
    if let status = FileStatus.following(path), status.size > limit {
      throw .unreadable(.tooLarge(limit: limit))
    }
    do { return try Disk.read(path) } catch { throw .disk(error) }
  }
}
