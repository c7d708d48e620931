#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What became of a try to read from or write to a socket that never makes anyone wait.
enum SocketOutcome: Sendable, Hashable {
  /// So many bytes went over.
  case bytes(Int)
  /// Not now.
  case later
  /// The other side is gone.
  case closed
}

/// What is asked of the system about one socket.
enum Socket {
  static func makeNonblocking(_ descriptor: Int32) -> Bool {
    fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK) == 0
      && fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0
  }

  /// A client that waits; nil where none does, with the system's number for a fault.
  static func accept(_ listener: Int32) -> Result<Int32, SocketFault>? {
    let descriptor = acceptClient(listener)
    guard descriptor >= 0 else {
      switch errno {
      case EAGAIN, EWOULDBLOCK, EINTR, ECONNABORTED: return nil
      default: return .failure(SocketFault(isFull: [EMFILE, ENFILE, ENOBUFS].contains(errno)))
      }
    }
    guard makeNonblocking(descriptor) else {
      close(descriptor)
      return nil
    }
    var yes: Int32 = 1
    // Answers are written whole, so waiting for more would only delay the last part.
    setsockopt(
      descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    return .success(descriptor)
  }

  static func read(_ descriptor: Int32, into buffer: inout [UInt8]) -> SocketOutcome {
    outcome(buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) })
  }

  static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> SocketOutcome {
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    return outcome(bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, flags) })
  }

  /// Says that nothing more will be written.
  static func finish(_ descriptor: Int32) { shutdown(descriptor, Int32(SHUT_WR)) }

  static func hangUp(_ descriptor: Int32) { close(descriptor) }

  private static func outcome(_ count: Int) -> SocketOutcome {
    if count > 0 { return .bytes(count) }
    if count == 0 { return .closed }
    return [EAGAIN, EWOULDBLOCK, EINTR].contains(errno) ? .later : .closed
  }
}

/// Why a client could not be let in.
struct SocketFault: Error {
  /// Whether this process, or the machine, has too many open.
  let isFull: Bool
}

private func acceptClient(_ listener: Int32) -> Int32 { accept(listener, nil, nil) }
