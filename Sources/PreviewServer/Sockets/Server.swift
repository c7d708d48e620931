import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a server says to a request.
enum Reply: Sendable {
  /// This, and then the next request.
  case response(Response)
  /// News of a page until the client hangs up.
  case stream(PageWatch)
}

/// What a server asks for its answers. It is asked on the server's own thread.
protocol Answering: AnyObject {
  /// The answer to a request.
  func reply(to request: Request) -> Reply
  /// The news for a browser that shows a page, and the version it shows then.
  func news(for watch: PageWatch) -> (bytes: [UInt8], watch: PageWatch)
}

/// A small server for one machine (HTTP/1.1), on one thread: no client can make another wait, and
/// none can hold on to more than a little memory for a little while.
final class Server {
  private let listener: Listener
  private let answers: any Answering
  private var connections: [Int32: Connection] = [:]
  /// A pipe that ends the waiting: a byte of 1 is news, any other is the end.
  private let wakeUp: (read: Int32, write: Int32)
  private var pausedUntil = 0.0
  private let connectionLimit: Int
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// A server that is ready, but does not run yet. Nil where the system will not have it.
  init?(_ listener: Listener, answers: any Answering) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0, ends.allSatisfy(Socket.makeNonblocking) else { return nil }
    self.listener = listener
    self.answers = answers
    wakeUp = (ends[0], ends[1])
    var limit = rlimit()
    #if canImport(Glibc)
      getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    #else
      getrlimit(RLIMIT_NOFILE, &limit)
    #endif
    connectionLimit = max(8, min(512, Int(clamping: limit.rlim_cur) - 64))
  }

  /// How to have the news told, from any thread.
  var bell: @Sendable () -> Void { ringer(1) }

  /// How to have the server stop, from any thread.
  var stopper: @Sendable () -> Void { ringer(0) }

  private func ringer(_ byte: UInt8) -> @Sendable () -> Void {
    let end = wakeUp.write
    return {
      var byte = byte
      _ = write(end, &byte, 1)
    }
  }

  /// Serves until it is told to stop.
  func run() {
    signal(SIGPIPE, SIG_IGN)
    while true {
      let now = Self.now()
      var waits = [pollfd(fd: wakeUp.read, events: Int16(POLLIN), revents: 0)]
      let isOpen = now >= pausedUntil
      if isOpen {
        waits += listener.descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      }
      let first = waits.count
      var next = isOpen ? now + 60 : pausedUntil
      for connection in connections.values {
        let events = connection.output.isEmpty ? POLLIN : POLLOUT
        waits.append(pollfd(fd: connection.descriptor, events: Int16(events), revents: 0))
        next = min(next, connection.deadline)
      }
      poll(&waits, nfds_t(waits.count), Int32(max(0, (next - now) * 1000).rounded(.up)))
      if waits[0].revents != 0 {
        guard !isToldToStop() else { break }
        tellNews()
      }
      for wait in waits[first...] where wait.revents != 0 { serve(wait.fd) }
      for wait in waits[1..<first] where wait.revents != 0 { welcome(from: wait.fd) }
      dismiss()
    }
    for descriptor in connections.keys { Socket.hangUp(descriptor) }
    for descriptor in listener.descriptors { Socket.hangUp(descriptor) }
  }

  private func isToldToStop() -> Bool {
    var bytes = [UInt8](repeating: 1, count: 64)
    let count = read(wakeUp.read, &bytes, bytes.count)
    return bytes.prefix(max(0, count)).contains(0)
  }

  // MARK: Clients

  private func welcome(from listener: Int32) {
    for _ in 0..<64 {
      switch Socket.accept(listener) {
      case nil: return
      case .failure(let fault)?:
        // Waiting a little keeps the queue outside from turning this into a race.
        if !(fault.isFull && dismissSlowest()) { pausedUntil = Self.now() + 0.1 }
        return
      case .success(let descriptor)?:
        if connections.count >= connectionLimit, !dismissSlowest() {
          _ = Socket.write(
            Response(.unavailable).bytes(isPersistent: false)[...], to: descriptor)
          Socket.hangUp(descriptor)
        } else {
          connections[descriptor] = Connection(descriptor: descriptor, now: Self.now())
        }
      }
    }
  }

  /// Lets the one go whose request has been awaited longest; false where there is none.
  private func dismissSlowest() -> Bool {
    let waiting = connections.values.filter { $0.phase == .reading || $0.phase == .leaving }
    guard let slowest = waiting.min(by: { $0.deadline < $1.deadline }) else { return false }
    drop(slowest.descriptor)
    return true
  }

  /// Lets all go whom our patience has ended with.
  private func dismiss() {
    let now = Self.now()
    for connection in connections.values where connection.deadline <= now {
      switch connection.phase {
      case .streaming where connection.output.isEmpty:
        // A comment is a sign of life; who is gone is found out by it.
        send(Array(":\n\n".utf8), to: connection.descriptor)
      case .reading where !connection.input.isEmpty:
        answer(connection.descriptor, Response(.requestTimeout))
      default: drop(connection.descriptor)
      }
    }
  }

  private func drop(_ descriptor: Int32) {
    guard connections.removeValue(forKey: descriptor) != nil else { return }
    Socket.hangUp(descriptor)
  }

  private func serve(_ descriptor: Int32) {
    guard let connection = connections[descriptor] else { return }
    if connection.output.isEmpty { hear(descriptor) } else { writeOn(descriptor) }
  }

  private func hear(_ descriptor: Int32) {
    switch Socket.read(descriptor, into: &buffer) {
    case .later: return
    case .closed: return drop(descriptor)
    case .bytes(let count):
      guard connections[descriptor]?.phase == .reading else { return }
      if connections[descriptor]?.input.isEmpty == true {
        connections[descriptor]?.deadline = Self.now() + Patience.request
      }
      connections[descriptor]?.input += buffer[..<count]
      understand(descriptor)
    }
  }

  /// Answers the next request that is whole.
  private func understand(_ descriptor: Int32) {
    guard let connection = connections[descriptor], connection.phase == .reading else { return }
    do {
      guard let (request, count) = try RequestReader.read(connection.input) else { return }
      connections[descriptor]?.input.removeFirst(count)
      connections[descriptor]?.requestCount += 1
      connections[descriptor]?.isPersistent =
        request.isPersistent && connection.requestCount < 1000
      switch answers.reply(to: request) {
      case .response(let response): answer(descriptor, response, isHead: request.isHead)
      case .stream(let watch):
        connections[descriptor]?.phase = .streaming
        connections[descriptor]?.input = []
        let news = answers.news(for: watch)
        connections[descriptor]?.watch = news.watch
        send(Response.streamHead + news.bytes, to: descriptor)
      }
    } catch {
      connections[descriptor]?.isPersistent = false
      answer(descriptor, Response(error.status))
    }
  }

  private func answer(_ descriptor: Int32, _ response: Response, isHead: Bool = false) {
    guard let connection = connections[descriptor] else { return }
    connections[descriptor]?.phase = .writing
    send(
      response.bytes(isHead: isHead, isPersistent: connection.isPersistent), to: descriptor)
  }

  private func tellNews() {
    for connection in connections.values {
      guard connection.phase == .streaming, let watch = connection.watch else { continue }
      let news = answers.news(for: watch)
      connections[connection.descriptor]?.watch = news.watch
      send(news.bytes, to: connection.descriptor)
    }
  }

  // MARK: Writing

  private func send(_ bytes: [UInt8], to descriptor: Int32) {
    guard let connection = connections[descriptor] else { return }
    // One that does not read what it is told is not waited for.
    guard connection.output.count < 1 << 20 else { return drop(descriptor) }
    if connection.output.isEmpty {
      connections[descriptor]?.deadline = Self.now() + Patience.answer
      connections[descriptor]?.output = bytes[...]
    } else {
      connections[descriptor]?.output += bytes
    }
    writeOn(descriptor)
  }

  private func writeOn(_ descriptor: Int32) {
    while let output = connections[descriptor]?.output, !output.isEmpty {
      switch Socket.write(output, to: descriptor) {
      case .later: return
      case .closed: return drop(descriptor)
      case .bytes(let count):
        connections[descriptor]?.output.removeFirst(count)
        connections[descriptor]?.deadline = Self.now() + Patience.answer
      }
    }
    finish(descriptor)
  }

  /// What comes after an answer that is out.
  private func finish(_ descriptor: Int32) {
    guard let connection = connections[descriptor] else { return }
    switch connection.phase {
    case .writing where connection.isPersistent:
      connections[descriptor]?.output = []
      connections[descriptor]?.phase = .reading
      connections[descriptor]?.deadline =
        Self.now() + (connection.input.isEmpty ? Patience.idle : Patience.request)
      understand(descriptor)
    case .writing:
      connections[descriptor]?.phase = .leaving
      connections[descriptor]?.deadline = Self.now() + Patience.leaving
      Socket.finish(descriptor)
    case .streaming:
      connections[descriptor]?.output = []
      connections[descriptor]?.deadline = Self.now() + Patience.stream
    case .reading, .leaving: break
    }
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
