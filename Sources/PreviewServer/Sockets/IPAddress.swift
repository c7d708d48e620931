#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An address of version 4 or 6 of the internet protocol.
struct IPAddress: Sendable, Hashable {
  /// Its 4 or 16 bytes.
  let bytes: [UInt8]

  /// Reads an address as people write it; nil for names.
  init?(_ text: String) {
    var bytes = [UInt8](repeating: 0, count: 16)
    if inet_pton(AF_INET, text, &bytes) == 1 {
      self.bytes = Array(bytes.prefix(4))
    } else if inet_pton(AF_INET6, text, &bytes) == 1 {
      self.bytes = bytes
    } else {
      return nil
    }
  }

  var isVersion6: Bool { bytes.count == 16 }

  /// Whether it is this machine to itself.
  var isLoopback: Bool {
    isVersion6 ? bytes == [UInt8](repeating: 0, count: 15) + [1] : bytes[0] == 127
  }

  /// Whether it stands for every address of this machine.
  var isAny: Bool { bytes.allSatisfy { $0 == 0 } }
}
