/// What became of a request, in HTTP's numbers and words.
enum Status: Int, Sendable {
  case ok = 200
  case found = 302
  case notModified = 304
  case badRequest = 400
  case forbidden = 403
  case notFound = 404
  case methodNotAllowed = 405
  case requestTimeout = 408
  case addressTooLong = 414
  case headersTooLarge = 431
  case serverError = 500
  case unavailable = 503
  case versionNotSupported = 505

  var words: String {
    switch self {
    case .ok: "OK"
    case .found: "Found"
    case .notModified: "Not Modified"
    case .badRequest: "Bad Request"
    case .forbidden: "Forbidden"
    case .notFound: "Not Found"
    case .methodNotAllowed: "Method Not Allowed"
    case .requestTimeout: "Request Timeout"
    case .addressTooLong: "URI Too Long"
    case .headersTooLarge: "Request Header Fields Too Large"
    case .serverError: "Internal Server Error"
    case .unavailable: "Service Unavailable"
    case .versionNotSupported: "HTTP Version Not Supported"
    }
  }
}

/// An answer to a request.
struct Response: Sendable {
  let status: Status
  var headers: [(name: String, value: String)] = []
  var body: [UInt8] = []
  /// What tells its body from others at the same address.
  var tag: String?

  /// An answer with a body of a type.
  init(_ status: Status, type: String, body: [UInt8]) {
    self.status = status
    self.body = body
    headers = [("Content-Type", type)]
  }

  /// The answer to a client that has the body already.
  init(unchanged response: Response) {
    status = .notModified
    headers = response.headers
    tag = response.tag
  }

  /// An answer in a line of plain text.
  init(_ status: Status) {
    self.init(
      status, type: "text/plain; charset=utf-8",
      body: Array("\(status.rawValue) \(status.words)\n".utf8))
    if status == .methodNotAllowed { headers.append(("Allow", "GET, HEAD")) }
  }

  /// The answer as it goes over the wire.
  func bytes(isHead: Bool = false, isPersistent: Bool) -> [UInt8] {
    var text = "HTTP/1.1 \(status.rawValue) \(status.words)\r\n"
    for (name, value) in headers { text += "\(name): \(value)\r\n" }
    if let tag { text += "ETag: \(tag)\r\n" }
    text += "X-Content-Type-Options: nosniff\r\n"
    text += "Referrer-Policy: strict-origin-when-cross-origin\r\n"
    text += "Cross-Origin-Resource-Policy: same-origin\r\n"
    text += "Connection: \(isPersistent ? "keep-alive" : "close")\r\n"
    if status != .notModified { text += "Content-Length: \(body.count)\r\n" }
    return Array((text + "\r\n").utf8) + (isHead || status == .notModified ? [] : body)
  }

  /// The head of an answer that goes on until one side hangs up.
  static let streamHead = Array(
    """
    HTTP/1.1 200 OK\r
    Content-Type: text/event-stream\r
    Cache-Control: no-store\r
    X-Content-Type-Options: nosniff\r
    Cross-Origin-Resource-Policy: same-origin\r
    Connection: close\r
    \r
    retry: 500\n\n
    """.utf8)
}
