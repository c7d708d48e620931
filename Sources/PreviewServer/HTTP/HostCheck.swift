/// Says which names a preview answers to. A page elsewhere can have its own name lead to this
/// machine (DNS rebinding) and would then read the preview; but it cannot make the browser say a
/// name of ours.
struct HostCheck: Sendable {
  /// Names in small letters.
  private let names: Set<String>
  /// Addresses of this machine that are served; nil is any.
  private let addresses: Set<IPAddress>?

  /// `bound` is what the server was asked to listen to; nil is this machine alone. `addresses` are
  /// what that name stands for, and `machine` is what this machine is called.
  init(bound: String?, addresses: Set<IPAddress>, machine: String) {
    var names: Set<String> = ["localhost"]
    if let bound, IPAddress(bound) == nil { names.insert(bound.lowercased()) }
    if !addresses.allSatisfy(\.isLoopback), !machine.isEmpty {
      names.formUnion([machine.lowercased(), machine.lowercased() + ".local"])
    }
    self.names = names
    self.addresses = addresses.contains(where: \.isAny) ? nil : addresses
  }

  /// Whether a request for a host, with or without its port, is for us.
  func allows(_ host: String) -> Bool {
    guard let name = Self.name(of: host) else { return false }
    if let address = IPAddress(name) {
      return address.isLoopback || addresses.map { $0.contains(address) } ?? true
    }
    return names.contains(name) || name.hasSuffix(".localhost")
  }

  /// The host in small letters without port, brackets and a last dot; nil where it is not well
  /// written.
  private static func name(of host: String) -> String? {
    var name = host.lowercased()
    var port = ""[...]
    if name.hasPrefix("[") {
      guard let end = name.firstIndex(of: "]") else { return nil }
      port = name[name.index(after: end)...]
      name = String(name[name.index(after: name.startIndex)..<end])
      guard IPAddress(name)?.isVersion6 == true else { return nil }
    } else if let colon = name.firstIndex(of: ":") {
      port = name[colon...]
      name = String(name[..<colon])
    }
    guard port.isEmpty || (port.first == ":" && port.dropFirst().allSatisfy(\.isNumber)) else {
      return nil
    }
    if name.hasSuffix(".") { name.removeLast() }
    return name.isEmpty ? nil : name
  }
}
