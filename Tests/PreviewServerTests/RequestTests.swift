import Testing

@testable import PreviewServer

/// What is read from a connection.
@Suite struct RequestTests {
  private func read(_ text: String) throws -> Request? {
    try RequestReader.read(Array(text.utf8))?.request
  }

  private func fault(_ text: String) -> RequestFault? {
    do {
      _ = try RequestReader.read(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func `a request is read with what follows it left alone`() throws {
    let first = "GET /a/?b=c HTTP/1.1\r\nHost: localhost:1313\r\nIf-None-Match: \"x\"\r\n\r\n"
    let (request, count) = try #require(
      try RequestReader.read(Array((first + "GET / HTTP/1.1\r\n").utf8)))
    #expect(count == first.utf8.count)
    #expect(request.path == "/a/")
    #expect(request.query == "b=c")
    #expect(request.host == "localhost:1313")
    #expect(request.knownTags == "\"x\"")
    #expect(request.isPersistent)
  }

  @Test func `a request that is not whole is waited for, byte by byte`() throws {
    let whole = Array("\r\nHEAD / HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
    for count in whole.indices {
      #expect(try RequestReader.read(Array(whole.prefix(count))) == nil)
    }
    #expect(try RequestReader.read(whole)?.request.isHead == true)
  }

  @Test func `lines may end without a carriage return, and old clients say no host`() throws {
    #expect(try read("GET / HTTP/1.0\n\n")?.isPersistent == false)
    #expect(try read("GET / HTTP/1.0\nConnection: Keep-Alive\n\n")?.isPersistent == true)
    #expect(try read("GET / HTTP/1.1\nHost: a\nConnection: close\n\n")?.isPersistent == false)
  }

  @Test func `a whole address gives its host precedence`() throws {
    let request = try read("GET http://b:1/c?d HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(request?.host == "b:1")
    #expect(request?.path == "/c")
    #expect(try read("GET http://b HTTP/1.1\r\nHost: a\r\n\r\n")?.path == "/")
  }

  @Test func `a body ends the connection, since it is not read`() throws {
    #expect(
      try read("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n")?.isPersistent == false)
    #expect(
      try read("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")?.isPersistent
        == false)
  }

  @Test(arguments: [
    "hei\r\n\r\n", "GET /\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\nHost a\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n", "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
    "GET a HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\u{0}\r\n\r\n",
    "GET /\u{1} HTTP/1.1\r\nHost: a\r\n\r\n", "GET /å HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET * HTTP/1.1\r\nHost: a\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}\n\n",
  ])
  func `what is no request is said to be none`(text: String) {
    #expect(fault(text) == .malformed)
  }

  @Test func `other faults have statuses of their own`() {
    #expect(fault("POST / HTTP/1.1\r\nHost: a\r\n\r\n") == .method)
    #expect(fault("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n") == .method)
    #expect(fault("GET / HTTP/2.0\r\nHost: a\r\n\r\n") == .version)
    let long = String(repeating: "a", count: 9_000)
    #expect(fault("GET /\(long) HTTP/1.1\r\nHost: a\r\n\r\n") == .addressTooLong)
    #expect(fault("GET /\(long)") == .addressTooLong)
    #expect(
      fault("GET / HTTP/1.1\r\nHost: a\r\nX: \(long)\r\nY: \(long)\r\n\r\n") == .headersTooLarge)
    #expect(fault("GET / HTTP/1.1\r\nHost: a\r\nX: \(long)\(long)") == .headersTooLarge)
    let many = String(repeating: "X: y\r\n", count: 101)
    #expect(fault("GET / HTTP/1.1\r\nHost: a\r\n\(many)\r\n") == .headersTooLarge)
  }
}
