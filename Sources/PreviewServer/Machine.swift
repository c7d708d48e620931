#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What this machine is called by others.
enum Machine {
  /// Its name; empty where it has none.
  static var name: String {
    var bytes = [UInt8](repeating: 0, count: 256)
    let status = bytes.withUnsafeMutableBytes { buffer in
      buffer.baseAddress.map {
        gethostname($0.assumingMemoryBound(to: CChar.self), buffer.count - 1)
      } ?? -1
    }
    return status == 0 ? String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) : ""
  }

  /// Its first address that others reach it at; nil where it has none.
  static var address: String? {
    var first: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&first) == 0 else { return nil }
    defer { freeifaddrs(first) }
    var next = first
    while let interface = next?.pointee {
      next = interface.ifa_next
      guard let place = interface.ifa_addr, Int32(place.pointee.sa_family) == AF_INET else {
        continue
      }
      let bytes = UnsafeRawBufferPointer(start: place, count: 8)[4..<8]
      if bytes.first != 127 { return bytes.map(String.init).joined(separator: ".") }
    }
    return nil
  }
}
