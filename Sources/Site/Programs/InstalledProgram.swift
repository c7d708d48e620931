#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds the programs of others that are installed on the machine.
enum InstalledProgram {
  /// Where the first program of a name lies in the folders of a `PATH` (the user's own unless
  /// given); nil where there is none.
  static func path(of name: String, in path: String? = nil) -> String? {
    let path = path ?? getenv("PATH").map { String(cString: $0) } ?? ""
    return path.split(separator: ":").lazy.filter { $0.hasPrefix("/") }
      .map { "\($0)/\(name)" }.first(where: isProgram)
  }

  /// Whether a file may be run.
  static func isProgram(_ path: String) -> Bool {
    FileStatus.following(path)?.kind == .file && access(path, X_OK) == 0
  }
}
