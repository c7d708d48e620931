/// A request as it came in, without a body: a preview has no use for one.
struct Request: Sendable, Hashable {
  /// The method, as it was written.
  let method: String
  /// The path from the root with its `%xx`, without the query.
  let path: String
  /// What follows the question mark.
  let query: String
  /// The host that was asked for, with its port where that was said; nil in HTTP/1.0 without one.
  let host: String?
  /// The tags of what the client has already.
  let knownTags: String?
  /// Whether the client may send another request on the same connection.
  let isPersistent: Bool

  /// Whether only the head of the answer is wanted.
  var isHead: Bool { method == "HEAD" }
}

/// Why a request cannot be answered.
enum RequestFault: Error, Sendable, Hashable {
  /// It is not HTTP.
  case malformed
  /// Its address is too long.
  case addressTooLong
  /// Its headers are too large.
  case headersTooLarge
  /// Another version of HTTP.
  case version
  /// Anything but GET and HEAD.
  case method

  /// The status of the answer.
  var status: Status {
    switch self {
    case .malformed: .badRequest
    case .addressTooLong: .addressTooLong
    case .headersTooLarge: .headersTooLarge
    case .version: .versionNotSupported
    case .method: .methodNotAllowed
    }
  }
}

/// Reads requests (RFC 9112) from the bytes of a connection.
enum RequestReader {
  static let addressLimit = 8_000
  static let headerLimit = 16_000
  private static let headerCountLimit = 100

  /// The first request in the bytes and how many of them it takes; nil where it is not whole yet.
  static func read(
    _ bytes: [UInt8]
  ) throws(RequestFault) -> (request: Request, count: Int)? {
    let start = bytes.firstIndex { $0 != 0x0D && $0 != 0x0A } ?? bytes.count
    var lines: [ArraySlice<UInt8>] = []
    var lineStart = start
    while let end = bytes[lineStart...].firstIndex(of: 0x0A) {
      if lines.isEmpty, end - start > addressLimit + 20 { throw .addressTooLong }
      guard end - start <= headerLimit else { throw .headersTooLarge }
      var line = bytes[lineStart..<end]
      if line.last == 0x0D { line.removeLast() }
      lineStart = end + 1
      if line.isEmpty {
        return (try request(lines), lineStart)
      }
      lines.append(line)
      guard lines.count <= headerCountLimit + 1 else { throw .headersTooLarge }
    }
    if lines.isEmpty, bytes.count - start > addressLimit + 20 { throw .addressTooLong }
    guard bytes.count - start <= headerLimit else { throw .headersTooLarge }
    return nil
  }

  private static func request(_ lines: [ArraySlice<UInt8>]) throws(RequestFault) -> Request {
    guard let first = lines.first else { throw .malformed }
    let parts = first.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 3, let method = token(parts[0]) else { throw .malformed }
    let version = String(decoding: parts[2], as: UTF8.self)
    guard version.hasPrefix("HTTP/"), version.utf8.count == 8 else { throw .malformed }
    guard version == "HTTP/1.1" || version == "HTTP/1.0" else { throw .version }
    guard parts[1].allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { throw .malformed }
    let fields = try fields(lines.dropFirst())
    let hosts = fields.filter { $0.name == "host" }.map(\.value)
    guard hosts.count <= 1, hosts.count == 1 || version == "HTTP/1.0" else { throw .malformed }
    guard method == "GET" || method == "HEAD" else { throw .method }
    var target = String(decoding: parts[1], as: UTF8.self)
    var host = hosts.first
    if let named = authority(of: target) {
      host = named.host
      target = named.rest
    }
    guard target.hasPrefix("/") else { throw .malformed }
    let address = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let connection = fields.filter { $0.name == "connection" }.map { $0.value.lowercased() }
    let hasBody = fields.contains {
      $0.name == "transfer-encoding" || ($0.name == "content-length" && $0.value != "0")
    }
    return Request(
      method: method, path: String(address[0]), query: address.count > 1 ? String(address[1]) : "",
      host: host, knownTags: fields.first { $0.name == "if-none-match" }?.value,
      isPersistent: !hasBody
        && (version == "HTTP/1.1"
          ? !connection.contains("close") : connection.contains("keep-alive"))
    )
  }

  /// The host and the rest of a whole address, as proxies are asked for it.
  private static func authority(of target: String) -> (host: String, rest: String)? {
    guard target.lowercased().hasPrefix("http://") else { return nil }
    let rest = target.dropFirst("http://".count)
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    let path = rest[host.endIndex...]
    return (String(host), path.hasPrefix("/") ? String(path) : "/" + path)
  }

  private static func fields(
    _ lines: ArraySlice<ArraySlice<UInt8>>
  ) throws(RequestFault) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    for line in lines {
      guard let colon = line.firstIndex(of: 0x3A), let name = token(line[..<colon]) else {
        throw .malformed
      }
      var value = line[(colon + 1)...]
      while value.first == 0x20 || value.first == 0x09 { value.removeFirst() }
      while value.last == 0x20 || value.last == 0x09 { value.removeLast() }
      guard value.allSatisfy({ ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 }) else {
        throw .malformed
      }
      fields.append((name.lowercased(), String(decoding: value, as: UTF8.self)))
    }
    return fields
  }

  /// A word of letters, digits and a few marks; nil for anything else.
  private static func token(_ bytes: ArraySlice<UInt8>) -> String? {
    let isToken = bytes.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
      }
    }
    return isToken && !bytes.isEmpty ? String(decoding: bytes, as: UTF8.self) : nil
  }
}
