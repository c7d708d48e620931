#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder for what is needed for a while, gone with the value.
struct ScratchFolder: ~Copyable {
  /// Its path, with every link followed.
  let path: String

  init() throws(DiskError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/samling-XXXXXX").utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw DiskError(path: parent) }
    path = Disk.realPath(made) ?? made
  }

  deinit { Disk.removeTree(path) }
}

extension Disk {
  /// Removes a folder and all that is in it. Links are removed, not followed. What cannot be
  /// removed is left to the system.
  static func removeTree(_ path: String) {
    guard FileStatus.ofLink(path)?.kind == .folder else {
      try? remove(path)
      return
    }
    for name in (try? names(in: path)) ?? [] {
      removeTree(path + "/" + String(decoding: name, as: UTF8.self))
    }
    removeEmptyFolder(path)
  }
}
