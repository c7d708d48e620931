#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is printed, and where.
enum Terminal {
  /// A text to standard output, with no line end of its own.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Bytes to standard output.
  static func write(_ bytes: [UInt8]) { write(bytes, to: 1) }

  /// A line to standard error.
  static func error(_ line: String) { write(Array((line + "\n").utf8), to: 2) }

  /// A text to standard error, with no line end of its own.
  static func report(_ text: String) { write(Array(text.utf8), to: 2) }

  /// Whether standard error is a terminal that wants colours.
  static var hasColours: Bool {
    isatty(2) == 1 && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
      && getenv("TERM").map { strcmp($0, "dumb") != 0 } ?? true
  }

  /// All of standard input.
  static func readAll() -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Seconds and parts of them since some moment, for measuring.
  static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Seconds since 1970-01-01T00:00:00Z.
  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count, let base = buffer.baseAddress {
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, base + written, buffer.count - written)
        #elseif canImport(Musl)
          let count = Musl.write(descriptor, base + written, buffer.count - written)
        #else
          let count = Darwin.write(descriptor, base + written, buffer.count - written)
        #endif
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        written += count
      }
    }
  }
}
