#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why no browser could reach a preview.
public enum ListenFault: Error, Sendable, Hashable {
  /// No machine has this name or address.
  case unknownAddress(String)
  /// Every port from one to another is taken.
  case taken(first: Int, last: Int)
  /// This machine does not have the address, or the port is not for everyone.
  case refused(reason: String)
}

/// The sockets that a server waits at for clients.
struct Listener: Sendable {
  /// The sockets' descriptors.
  let descriptors: [Int32]
  /// The port, the same for all.
  let port: Int
  /// The addresses.
  let addresses: Set<IPAddress>

  /// How many ports are tried.
  static let attempts = 20

  /// Listens at a port of an address, or at the next one that is free. 0 is any.
  init(bind name: String, port: Int) throws(ListenFault) {
    let places = Self.resolve(name)
    guard !places.isEmpty else { throw .unknownAddress(name) }
    let last = port == 0 ? 0 : min(65_535, port + Self.attempts - 1)
    for candidate in port...last {
      switch Self.listen(at: places, port: candidate) {
      case .success(let descriptors):
        self.descriptors = descriptors
        self.port = descriptors.first.map(Self.port) ?? candidate
        addresses = Set(places.compactMap(\.address))
        return
      case .failure(let fault) where fault.code == EADDRINUSE: continue
      case .failure(let fault): throw .refused(reason: String(cString: strerror(fault.code)))
      }
    }
    throw .taken(first: port, last: last)
  }

  private struct SystemFault: Error {
    let code: Int32
  }

  /// An address of a name as the system hands it out.
  private struct Place {
    let family: Int32
    var bytes: [UInt8]

    init(_ info: addrinfo) {
      family = info.ai_family
      bytes = Array(UnsafeRawBufferPointer(start: info.ai_addr, count: Int(info.ai_addrlen)))
    }

    /// The port lies in the third and fourth byte, whatever the family.
    mutating func setPort(_ port: Int) {
      bytes[2] = UInt8(port >> 8)
      bytes[3] = UInt8(port & 0xFF)
    }

    var address: IPAddress? {
      var text = [CChar](repeating: 0, count: 64)
      let offset = family == AF_INET ? 4 : 8
      let known = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.flatMap { inet_ntop(family, $0 + offset, &text, 64) } != nil
      }
      return known
        ? IPAddress(String(decoding: text.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)) : nil
    }
  }

  private static func resolve(_ name: String) -> [Place] {
    var hints = addrinfo()
    #if canImport(Glibc)
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #else
      hints.ai_socktype = SOCK_STREAM
    #endif
    hints.ai_flags = AI_PASSIVE
    var first: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(name, "0", &hints, &first) == 0 else { return [] }
    defer { freeaddrinfo(first) }
    var places: [Place] = []
    var next = first
    while let info = next?.pointee {
      if info.ai_family == AF_INET || info.ai_family == AF_INET6 { places.append(Place(info)) }
      next = info.ai_next
    }
    return places
  }

  private static func listen(at places: [Place], port: Int) -> Result<[Int32], SystemFault> {
    var descriptors: [Int32] = []
    var port = port
    for place in places {
      switch listen(at: place, port: port) {
      case .success(let descriptor):
        descriptors.append(descriptor)
        if port == 0 { port = Self.port(of: descriptor) }
      case .failure(let fault):
        descriptors.forEach { close($0) }
        return .failure(fault)
      }
    }
    return .success(descriptors)
  }

  private static func listen(at place: Place, port: Int) -> Result<Int32, SystemFault> {
    var place = place
    place.setPort(port)
    #if canImport(Glibc)
      let descriptor = socket(place.family, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let descriptor = socket(place.family, SOCK_STREAM, 0)
    #endif
    guard descriptor >= 0 else { return .failure(SystemFault(code: errno)) }
    var yes: Int32 = 1
    let size = socklen_t(MemoryLayout<Int32>.size)
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, size)
    if place.family == AF_INET6 {
      setsockopt(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &yes, size)
    }
    let isBound = place.bytes.withUnsafeBytes { buffer in
      buffer.baseAddress.map {
        bind(descriptor, $0.assumingMemoryBound(to: sockaddr.self), socklen_t(buffer.count)) == 0
      } ?? false
    }
    guard isBound, startListening(descriptor, 512) == 0, Socket.makeNonblocking(descriptor) else {
      let code = errno
      close(descriptor)
      return .failure(SystemFault(code: code))
    }
    return .success(descriptor)
  }

  private static func port(of descriptor: Int32) -> Int {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutablePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = getsockname(descriptor, $0, &length)
      }
      let bytes = UnsafeRawBufferPointer(start: pointer, count: 4)
      return Int(bytes[2]) << 8 | Int(bytes[3])
    }
  }
}

private func startListening(_ descriptor: Int32, _ count: Int32) -> Int32 {
  listen(descriptor, count)
}
