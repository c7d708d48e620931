#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The browser that people use.
enum Browser {
  #if canImport(Darwin)
    private static let opener = "open"
  #else
    private static let opener = "xdg-open"
  #endif

  /// Opens an address; false where this machine has nothing to open it with. The opener is not waited
  /// for, since some of them stay until the browser is closed.
  static func open(_ address: String) -> Bool {
    var process = pid_t()
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(opener), strdup(address), nil]
    defer { arguments.forEach { free($0) } }
    return posix_spawnp(&process, opener, nil, nil, &arguments, environ) == 0
  }
}
