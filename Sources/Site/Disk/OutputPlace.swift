/// Where an output folder really is, and whether it may be written to.
enum OutputPlace {
  /// The folder with every link followed. It must not be, hold or lie within the sources.
  static func check(_ output: String, source: String) throws(WriteError) -> String {
    let output = resolved(output)
    guard let source = Disk.realPath(source) else { return output }
    let forbidden = [source + "/content", source + "/theme", source + "/.git"]
    let isForbidden = forbidden.contains { output == $0 || output.hasPrefix($0 + "/") }
    if isForbidden || source == output || source.hasPrefix(output == "/" ? "/" : output + "/") {
      throw .holdsSources(output)
    }
    return output
  }

  /// Follows the path part by part, so that `..` means what it does to the system even behind a
  /// link, and means the folder above where nothing is there yet.
  private static func resolved(_ path: String) -> String {
    var real = path.hasPrefix("/") ? "/" : Disk.realPath(".") ?? "/"
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        let above = real.lastIndex(of: "/").map { real[..<$0] } ?? ""
        real = above.isEmpty ? "/" : String(above)
      } else {
        let next = (real == "/" ? "" : real) + "/" + part
        real = Disk.realPath(next) ?? next
      }
    }
    return real
  }

  /// Makes the folder and those above it.
  static func make(_ path: String) throws(DiskError) {
    if FileStatus.following(path)?.kind == .folder { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try make(String(path[..<slash]))
    }
    try Disk.makeFolder(path)
    guard FileStatus.following(path)?.kind == .folder else {
      throw DiskError(path: path, code: 20)
    }
  }
}
