import Testing

@testable import ICalendar

@Suite struct URITests {
  @Test func `what no URI may hold is percent-encoded`() {
    #expect(
      URI("https://example.org/påmelding?navn=Ås by")?.description
        == "https://example.org/p%C3%A5melding?navn=%C3%85s%20by")
    #expect(URI("https://example.org/\"<>\\^`{|}")?.description.contains("\"") == false)
  }

  @Test func `what is encoded already is left alone, and a lone percent sign is encoded`() {
    #expect(URI("https://e.org/19%3ameeting")?.description == "https://e.org/19%3ameeting")
    #expect(URI("https://e.org/100%")?.description == "https://e.org/100%25")
    #expect(URI("https://e.org/%zz")?.description == "https://e.org/%25zz")
  }

  @Test func `control characters are dropped`() {
    #expect(
      URI("https://e.org/\r\nATTACH:x\u{0}\u{7F}")?.description == "https://e.org/ATTACH:x")
  }

  @Test(arguments: ["", "example.org", "/sti", "http:", "1http://e.org", "h ttp://e.org", ":x"])
  func `an address without a scheme is none`(text: String) {
    #expect(URI(text) == nil)
  }

  @Test func `other schemes than http will do`() {
    #expect(URI("mailto:kari@example.org")?.description == "mailto:kari@example.org")
    #expect(URI("web+x.y-z:1") != nil)
  }
}

@Suite struct ColorTests {
  @Test func `a colour is written in hexadecimal and by the nearest name`() {
    #expect(Color(rgb: 0x0A0B0C).hexadecimal == "#0A0B0C")
    #expect(Color(rgb: 0xFF0101).nearestName == "red")
    #expect(Color(rgb: 0x4682B0).nearestName == "steelblue")
    #expect(Color(rgb: 0x000000).nearestName == "black")
  }
}
