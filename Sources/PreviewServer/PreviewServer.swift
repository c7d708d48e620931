import Dispatch
public import Site

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Shows a site in the browser while it is being written.
public struct PreviewServer: Sendable {
  private let listener: Listener
  private let bound: String?

  /// Waits for browsers at a port, or the next one that is free, of this machine alone, or of an
  /// address or a name.
  public init(bind: String?, port: Int) throws(ListenFault) {
    bound = bind
    listener = try Listener(bind: bind ?? "127.0.0.1", port: port)
  }

  /// The port.
  public var port: Int { listener.port }

  /// The address of the site, without a slash at the end.
  public var address: String {
    let isAny = listener.addresses.contains(where: \.isAny)
    let host = isAny ? Machine.address ?? Machine.name : bound ?? "127.0.0.1"
    return "http://" + (IPAddress(host)?.isVersion6 == true ? "[\(host)]" : host) + ":\(port)"
  }

  /// Serves a site until the process is asked to end (SIGINT, SIGTERM), and follows its folder.
  /// `ready` is called once browsers may come.
  /// `checked` is told what comes of every change, on a thread of its own. `now` is the moment of a
  /// change, where days that pass are to be followed. False where the system will not have it.
  public func run(
    _ live: LiveSite, folder: String, now: (@Sendable () -> BuildClock)?,
    ready: () -> Void, checked: @escaping @Sendable (LiveSite) -> Void
  ) -> Bool {
    let state = Preview.Shared(Shown(live))
    let hosts = HostCheck(
      bound: bound, addresses: listener.addresses, machine: Machine.name)
    guard let server = Server(listener, answers: Preview(state, hosts: hosts)) else {
      return false
    }
    let (bell, stopper) = (server.bell, server.stopper)
    let signals = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { stopper() }
      source.resume()
      return source
    }
    DispatchQueue(label: "samling.folder").async {
      var live = live
      FolderWatcher.follow(folder) { paths in
        if let now { live.advance(to: now()) }
        // A folder that cannot be read just now may be there again at the next change.
        guard let update = try? live.update(paths), update != .none else { return }
        state.replace(Shown(live, after: state.value, update: update))
        bell()
        checked(live)
      }
    }
    ready()
    server.run()
    signals.forEach { $0.cancel() }
    return true
  }
}
