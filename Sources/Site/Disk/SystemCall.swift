#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why the machine did not do what was asked of it.
public struct DiskError: Error, Sendable, Hashable {
  /// The path it was about.
  public let path: String
  /// The system's number for the fault.
  public let code: Int32

  init(path: String, code: Int32 = errno) {
    self.path = path
    self.code = code
  }

  /// Whether there is no such file or folder.
  public var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether something stands there already.
  public var isTaken: Bool { code == EEXIST || code == ENOTEMPTY }

  /// The system's own words.
  public var reason: String { String(cString: strerror(code)) }
}

/// What differs once a file has been written to or another has taken its place.
struct FileStamp: Hashable, Sendable {
  let device: UInt64
  let number: UInt64
  let size: Int
  let modified: Int
  let changed: Int

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(status.st_ino)
    size = Int(status.st_size)
    #if canImport(Darwin)
      let (written, touched) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (written, touched) = (status.st_mtim, status.st_ctim)
    #endif
    modified = written.tv_sec * 1_000_000_000 + written.tv_nsec
    changed = touched.tv_sec * 1_000_000_000 + touched.tv_nsec
  }
}

/// What the system knows of a file without opening it.
struct FileStatus {
  enum Kind {
    case file, folder, symbolicLink, other
  }

  let kind: Kind
  let size: Int
  let stamp: FileStamp

  init(_ status: stat) {
    stamp = FileStamp(status)
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    size = Int(status.st_size)
  }

  /// The file itself, not what it points to; nil where there is none.
  static func ofLink(_ path: String) -> FileStatus? {
    var status = stat()
    return lstat(path, &status) == 0 ? FileStatus(status) : nil
  }

  /// What the path leads to; nil where that is nothing.
  static func following(_ path: String) -> FileStatus? {
    var status = stat()
    return stat(path, &status) == 0 ? FileStatus(status) : nil
  }
}

/// The few things that Samling asks of the system, each with its fault as a value.
enum Disk {
  /// The names in a folder in the order of their bytes, without `.` and `..`.
  static func names(in folder: String) throws(DiskError) -> [[UInt8]] {
    guard let handle = opendir(folder) else { throw DiskError(path: folder) }
    defer { closedir(handle) }
    var names: [[UInt8]] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: UInt8.self, capacity: 256) { pointer in
          Array(UnsafeBufferPointer(start: pointer, count: strlen(pointer)))
        }
      }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// All bytes of an ordinary file.
  static func read(_ path: String) throws(DiskError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw DiskError(path: path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw DiskError(path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw DiskError(path: path, code: EINVAL) }
    var fault: Int32 = 0
    var bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size) + 1) { buffer, count in
      count = 0
      while count < buffer.count, let base = buffer.baseAddress {
        let got = readSome(descriptor, base + count, buffer.count - count)
        if got < 0 { fault = errno }
        if got <= 0 { break }
        count += got
      }
    }
    if fault == 0, bytes.count > Int(status.st_size) {
      fault = readRest(descriptor, into: &bytes)
    }
    guard fault == 0 else { throw DiskError(path: path, code: fault) }
    return bytes
  }

  /// The first bytes of an ordinary file, `count` at most.
  static func read(_ path: String, upTo count: Int) throws(DiskError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw DiskError(path: path) }
    defer { close(descriptor) }
    var fault: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = 0
      while filled < buffer.count, let base = buffer.baseAddress {
        let got = readSome(descriptor, base + filled, buffer.count - filled)
        if got < 0 { fault = errno }
        if got <= 0 { break }
        filled += got
      }
    }
    guard fault == 0 else { throw DiskError(path: path, code: fault) }
    return bytes
  }

  /// Nanoseconds since 1970-01-01T00:00:00Z.
  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Writes a new file whole.
  static func write(_ bytes: [UInt8], to path: String) throws(DiskError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw DiskError(path: path) }
    var written = 0
    var fault: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      while written < buffer.count, let base = buffer.baseAddress {
        let count = writeSome(descriptor, base + written, buffer.count - written)
        if count < 0 {
          if errno == EINTR { continue }
          fault = errno
          break
        }
        written += count
      }
    }
    if close(descriptor) != 0, fault == 0 { fault = errno }
    guard fault == 0 else {
      unlink(path)
      throw DiskError(path: path, code: fault)
    }
  }

  /// Waits until files that were written are on the disk: for all that is waiting where there are
  /// many, since waiting for each in turn takes minutes.
  static func sync(_ paths: [String]) throws(DiskError) {
    #if os(Linux)
      if paths.count > 8 { return syncAll() }
    #endif
    for path in paths {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw DiskError(path: path) }
      defer { close(descriptor) }
      guard fsync(descriptor) == 0 else { throw DiskError(path: path) }
    }
  }

  static func rename(_ old: String, to new: String) throws(DiskError) {
    guard renameFile(old, new) == 0 else { throw DiskError(path: new) }
  }

  static func makeFolder(_ path: String) throws(DiskError) {
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw DiskError(path: path) }
  }

  /// Makes a folder where nothing is.
  static func makeNewFolder(_ path: String) throws(DiskError) {
    guard mkdir(path, 0o755) == 0 else { throw DiskError(path: path) }
  }

  /// Gives a file one more name; a fault where the name is taken.
  static func link(_ path: String, as name: String) throws(DiskError) {
    guard linkFile(path, name) == 0 else { throw DiskError(path: name) }
  }

  /// The number of this process, for names that no other process chooses.
  static var processNumber: Int { Int(getpid()) }

  /// Removes a file; one that is gone already is no fault.
  static func remove(_ path: String) throws(DiskError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw DiskError(path: path) }
  }

  /// Removes a folder where it is empty.
  static func removeEmptyFolder(_ path: String) { rmdir(path) }

  /// Why a file cannot be read; nil where it can.
  static func obstacle(toReading path: String) -> DiskError? {
    access(path, R_OK) == 0 ? nil : DiskError(path: path)
  }

  /// The path with every link followed; nil where it leads nowhere.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether a file holds just these bytes.
  static func holds(_ bytes: [UInt8], at path: String) -> Bool {
    guard let present = try? read(path) else { return false }
    return present == bytes
  }

  private static func readRest(_ descriptor: Int32, into bytes: inout [UInt8]) -> Int32 {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = chunk.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { readSome(descriptor, $0, buffer.count) } ?? 0
      }
      if got < 0 { return errno }
      if got == 0 { return 0 }
      bytes.append(contentsOf: chunk[..<got])
    }
  }
}

private func readSome(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func writeSome(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}

private func syncAll() { sync() }

private func linkFile(_ old: String, _ new: String) -> Int32 { link(old, new) }

private func renameFile(_ old: String, _ new: String) -> Int32 { rename(old, new) }
