import Foundation

/// A folder of a test's own, gone when the test is.
final class TemporaryFolder: Sendable {
  /// Its path, with every link followed.
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "samling-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path(percentEncoded: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The full path of something in it.
  func full(_ name: String) -> String { path + "/" + name }

  /// Writes a file and the folders it lies in.
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// Writes a file and the folders it lies in.
  func write(_ bytes: [UInt8], to name: String) throws {
    let file = URL(filePath: full(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Writes a program that can be run.
  func writeProgram(_ text: String, to name: String) throws {
    try write(text, to: name)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: full(name))
  }

  /// Makes a folder.
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: full(name), withIntermediateDirectories: true)
  }

  /// Makes a symbolic link.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: full(name), withDestinationPath: target)
  }

  /// Removes a file or a folder.
  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: full(name)) }

  /// Moves a file or a folder.
  func move(_ name: String, to other: String) throws {
    try FileManager.default.moveItem(atPath: full(name), toPath: full(other))
  }

  /// What is in a file; nil where there is none.
  func bytes(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: full(name)).map { Array($0) }
  }

  /// What is in a file as text; nil where there is none.
  func text(_ name: String) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

  /// Whether something is there, be it a link that leads nowhere.
  func has(_ name: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: full(name))) != nil
  }

  /// Every file below a folder, by its path from there. Links are not followed.
  func files(in name: String) -> [String: [UInt8]] {
    let base = full(name)
    var files: [String: [UInt8]] = [:]
    for path in FileManager.default.enumerator(atPath: base)?.compactMap({ $0 as? String }) ?? [] {
      let attributes = try? FileManager.default.attributesOfItem(atPath: base + "/" + path)
      guard attributes?[.type] as? FileAttributeType == .typeRegular else { continue }
      files[path] = FileManager.default.contents(atPath: base + "/" + path).map { Array($0) }
    }
    return files
  }

  /// Every folder below a folder, by its path from there.
  func folders(in name: String) -> Set<String> {
    let base = full(name)
    let paths = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
    return Set(
      paths.filter { path in
        let attributes = try? FileManager.default.attributesOfItem(atPath: base + "/" + path)
        return attributes?[.type] as? FileAttributeType == .typeDirectory
      })
  }
}
