import Foundation
import Site

/// An output folder below a site's folder, and what is written to it.
struct Output {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("title: X\n", to: "site/site.yml")
    try folder.makeFolder("site/content")
  }

  /// Writes pages into a folder beside or below the site.
  @discardableResult
  func write(
    _ files: [String: String], to output: String = "site/public", isForced: Bool = false,
    isPreview: Bool = false, locks: [LockFile] = []
  ) throws -> WriteSummary {
    try WritePublic.write(
      files.sorted { $0.key < $1.key }.map { path, text in
        OutputFile(path: path, content: .bytes(Array(text.utf8)), stage: .page)
      },
      locks: locks, to: output.hasPrefix("/") ? output : folder.full(output),
      source: folder.full("site"), isForced: isForced, isPreview: isPreview)
  }

  /// What is known to have been published.
  var published: Set<String>? { WritePublic.publishedPaths(in: folder.full("site/public")) }

  /// The texts of all files that are there, the manifest apart.
  var texts: [String: String] {
    folder.files(in: "site/public").filter { $0.key != ".samling-manifest" }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// What the system knows of a file: which one it is and when it was last written.
  func mark(_ path: String) throws -> [String] {
    let attributes = try FileManager.default.attributesOfItem(
      atPath: folder.full("site/public/" + path))
    return [
      "\(attributes[.systemFileNumber] ?? "")",
      "\((attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0)",
    ]
  }
}
