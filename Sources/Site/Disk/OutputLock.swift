#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Holds a folder for one build at a time. The system lets go of it when the process ends,
/// however it ends.
final class OutputLock {
  private let descriptor: Int32

  /// Takes the folder; nil where another build has it still after some seconds of waiting.
  init?(folder: String, waiting seconds: Int = 0) throws(DiskError) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskError(path: folder) }
    let end = Disk.now() + seconds * 1_000_000_000
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard Disk.now() < end else {
        close(descriptor)
        return nil
      }
      usleep(20_000)
    }
  }

  /// Let go of by name: a child that another thread is just starting may hold the descriptor too.
  deinit {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
