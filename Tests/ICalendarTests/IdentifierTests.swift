import Testing

@testable import ICalendar

@Suite struct SHA1Tests {
  /// Vectors of FIPS 180 and RFC 3174.
  @Test(arguments: [
    ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
    ),
    (String(repeating: "a", count: 1_000_000), "34aa973cd4c4daa4f61eeb2bdbad27316534016f"),
    (
      String(repeating: "01234567", count: 80), "dea356a2cddd90c7a7ecedc5ebb563934f460452"
    ),
  ])
  func `the published digests come out`(message: String, digest: String) {
    #expect(SHA1(message).description == digest)
  }

  @Test func `messages around the length of a block differ`() {
    let digests = (54...66).map { SHA1(String(repeating: "x", count: $0)) }
    #expect(Set(digests).count == digests.count)
    #expect(digests[0].bytes.count == 20)
  }
}

@Suite struct UUIDv5Tests {
  @Test func `the known identifiers come out`() {
    #expect(
      UUIDv5(namespace: .dns, name: "www.example.com").description
        == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
    #expect(
      UUIDv5(namespace: .dns, name: "python.org").description
        == "886313e1-3b8a-5372-9b90-0c9aee199e5d")
    #expect(
      UUIDv5(namespace: .url, name: "http://www.ietf.org/rfc/rfc4122.txt").bytes[6] >> 4 == 5)
  }

  @Test func `namespaces can be nested`() {
    let programme = UUIDv5.Namespace(UUIDv5(namespace: .url, name: "samling:ledelse"))
    let other = UUIDv5.Namespace(UUIDv5(namespace: .url, name: "samling:kvalitet"))
    let session = UUIDv5(namespace: programme, name: "samling-1")
    #expect(session == UUIDv5(namespace: programme, name: "samling-1"))
    #expect(session != UUIDv5(namespace: programme, name: "samling-2"))
    #expect(session != UUIDv5(namespace: other, name: "samling-1"))
  }
}
