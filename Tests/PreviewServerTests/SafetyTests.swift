import Testing

@testable import PreviewServer

/// What keeps a preview to the site and to this machine.
@Suite struct SafetyTests {
  @Test func `addresses lead to paths`() {
    #expect(SafePath.decoded("/") == "/")
    #expect(SafePath.decoded("/a/b%20c/") == "/a/b c/")
    #expect(SafePath.decoded("/gj%C3%B8r") == "/gjør")
    #expect(SafePath.decoded("/a..b/...") == "/a..b/...")
  }

  @Test(arguments: [
    "", "a", "/../a", "/a/../b", "/%2e%2e/a", "/a/%2E%2e", "/..%2fa", "/.", "/a/./b", "//a",
    "/a//b",
    "/a%00", "/a%0A", "/a%5C..%5Cb", "/a\\b", "/a%", "/a%2", "/a%zz", "/%ff", "/%c0%ae%c0%ae/",
    "/%7f",
  ])
  func `no address leads out of the site`(address: String) {
    #expect(SafePath.decoded(address) == nil)
  }

  @Test func `the preview of one machine answers to that machine's own names alone`() throws {
    let here = try #require(IPAddress("127.0.0.1"))
    let hosts = HostCheck(bound: nil, addresses: [here], machine: "kari-pc")
    for host in [
      "localhost", "LOCALHOST:1313", "localhost.", "site.localhost", "127.0.0.1:80", "127.1.2.3",
      "[::1]", "[::1]:1313",
    ] {
      #expect(hosts.allows(host), "\(host)")
    }
    for host in [
      "", ":1313", "evil.example", "evil.example:1313", "localhost.evil.example", "notlocalhost",
      "kari-pc", "10.0.0.1", "127.0.0.1.evil.example", "[::1", "[evil]", "[::2]", "::1",
      "localhost:1313:1", "localhost:x", "127.0.0.1@evil", "0x7f.1", "[127.0.0.1]",
    ] {
      #expect(!hosts.allows(host), "\(host)")
    }
  }

  @Test func `a preview for others answers to the names it was bound to`() throws {
    let own = try #require(IPAddress("192.168.1.5"))
    let named = HostCheck(bound: "Kontor.example", addresses: [own], machine: "kari-pc")
    #expect(named.allows("kontor.example:1313"))
    #expect(named.allows("192.168.1.5"))
    #expect(named.allows("kari-pc.local"))
    #expect(!named.allows("192.168.1.6"))
    #expect(!named.allows("evil.example"))
    let any = HostCheck(
      bound: "0.0.0.0", addresses: [try #require(IPAddress("0.0.0.0"))], machine: "kari-pc")
    #expect(any.allows("10.1.2.3:1313"))
    #expect(any.allows("[fe80::1]"))
    #expect(any.allows("kari-pc"))
    #expect(!any.allows("evil.example"))
  }

  @Test func `every kind of file has its media type`() {
    #expect(MediaType.of("a/index.html") == "text/html; charset=utf-8")
    #expect(MediaType.of("a/samlinger.ics") == "text/calendar; charset=utf-8")
    #expect(MediaType.of("assets/style.0a1b.css") == "text/css; charset=utf-8")
    #expect(MediaType.of("Bilde.JPG") == "image/jpeg")
    #expect(MediaType.of("a.b/ukjent") == "application/octet-stream")
    #expect(MediaType.of("_headers") == "text/plain; charset=utf-8")
  }
}
