#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waiting for time to pass.
enum Pause {
  /// Waits on this thread.
  static func wait(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    var rest = time
    while nanosleep(&time, &rest) != 0, errno == EINTR { time = rest }
  }
}
