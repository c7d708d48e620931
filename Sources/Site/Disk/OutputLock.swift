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

  /// Takes the folder; nil where another build has it, unless it `waits` for that one.
  init?(folder: String, waits: Bool = false) throws(DiskError) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskError(path: folder) }
    if flock(descriptor, waits ? LOCK_EX : LOCK_EX | LOCK_NB) != 0 {
      close(descriptor)
      return nil
    }
  }

  /// Let go of by name: a child that another thread is just starting may hold the descriptor too.
  deinit {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
