#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension TimeZoneRules {
  /// The directories where systems keep their time zones, that of $TZDIR first.
  public static var systemDirectories: [String] {
    let chosen = getenv("TZDIR").map { [String(cString: $0)] } ?? []
    return chosen.filter { !$0.isEmpty }
      + ["/usr/share/zoneinfo", "/var/db/timezone/zoneinfo", "/usr/lib/zoneinfo"]
  }

  /// Reads a zone from the first of the directories that has it.
  public static func read(
    _ name: String, from directories: [String] = systemDirectories
  ) throws(TimeZoneError) -> TimeZoneRules {
    guard isWellFormed(name) else { throw .malformedName(name) }
    for directory in directories {
      guard let bytes = contents(of: "\(directory)/\(name)") else { continue }
      return try TimeZoneRules(name: name, data: bytes)
    }
    guard directories.contains(where: { access($0, F_OK) == 0 }) else {
      throw .noZoneData(directories: directories)
    }
    throw .unknown(name)
  }

  /// The bytes of a file, or nil where it is missing, a directory, or not to be read.
  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while bytes.count < 1 << 20 {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes.append(contentsOf: buffer[..<count])
    }
    return ferror(file) == 0 ? bytes : nil
  }
}
