import Diagnostics
import Testing

@testable import Site

/// `samling check --external-links` against sites that misbehave is in `Tests/Conformance`; here are
/// the parts that need no web.
@Suite struct WebInquiryTests {
  @Test(arguments: [
    ("200 0", 0, WebAnswer.alive), ("304 1", 0, .alive), ("200 0", 28, .alive),
    ("403 0", 0, .untold), ("429 0", 0, .untold), ("404 0", 0, .dead(.status(404))),
    ("500 2", 0, .dead(.status(500))), ("000 0", 6, .dead(.noSuchHost)),
    ("000 0", 7, .dead(.unreachable)), ("000 0", 28, .dead(.silent(seconds: 20))),
    ("302 5", 47, .dead(.redirectsWithoutEnd)), ("000 0", 60, .dead(.untrusted)),
    ("000 0", 1, .dead(.unintelligible)), ("", 2, .dead(.unintelligible)),
  ])
  func `what curl says becomes an answer`(said: String, exit: Int32, answer: WebAnswer) {
    #expect(WebReply(.exited(exit), said: said, seconds: 20).answer == answer)
  }

  @Test func `what is so of a whole site is told apart from what is so of a page`() {
    func isAboutTheSite(_ exit: Int32, _ said: String) -> Bool {
      WebReply(.exited(exit), said: said, seconds: 20).isAboutTheSite
    }
    #expect(isAboutTheSite(6, "000 0"))
    #expect(!isAboutTheSite(6, "000 1"), "it was sent on to another site")
    #expect(isAboutTheSite(0, "429 0"), "it asks to be left alone")
    #expect(!isAboutTheSite(0, "404 0"))
    #expect(!isAboutTheSite(28, "000 0"))
  }

  @Test func `an address is asked for without its fragment and with percent signs`() {
    #expect(
      WebAddress.asked(for: "https://Åse.no/måling og \"tall\"?q=é#sted")
        == "https://Åse.no/m%C3%A5ling%20og%20%22tall%22?q=%C3%A9")
    #expect(WebAddress.asked(for: "https://a.no/%C3%A5?b=[1]") == "https://a.no/%C3%A5?b=[1]")
    #expect(WebAddress.asked(for: "https://a.no#x") == "https://a.no")
    #expect(WebAddress.site("HTTPS://A.no:8080/Sti") == "https://a.no:8080")
    #expect(WebAddress.site("https://a.no?b") == "https://a.no")
  }

  @Test func `one that lives is remembered for a week`() throws {
    let folder = try TemporaryFolder()
    let cache = folder.full("cache/samling")
    LinkMemory(folder: cache, now: 1_000_000).add(["https://a.no/"], to: [:])
    #expect(LinkMemory(folder: cache, now: 1_600_000).read() == ["https://a.no/": 1_000_000])
    #expect(LinkMemory(folder: cache, now: 1_604_800).read() == [:])
    #expect(LinkMemory(folder: cache, now: 999_999).read() == [:], "a clock that went back")
    try folder.write(
      "\n x\n1000000\nmange https://b.no\n1000000 https://c.no\n", to: "cache/samling/living-links")
    #expect(LinkMemory(folder: cache, now: 1_000_001).read() == ["https://c.no": 1_000_000])
  }

  @Test func `a machine that is offline finds no link dead`() throws {
    let folder = try TemporaryFolder()
    let inquiry = try inquiry(in: folder, curl: "printf '000 0'; exit 6")
    #expect(inquiry.deaths(among: ["https://a.no/", "https://b.no/"]) == [:])
    #expect(inquiry.obstacle == .offline)
  }

  @Test func `a machine without certificates finds no link dead`() throws {
    let folder = try TemporaryFolder()
    let inquiry = try inquiry(in: folder, curl: "printf '000 0'; exit 77")
    #expect(inquiry.deaths(among: ["https://a.no/"]) == [:])
    #expect(inquiry.obstacle == .noCertificates)
  }

  @Test func `every way of writing a dead address is told, and a site that is gone is asked once`()
    throws
  {
    let folder = try TemporaryFolder()
    let inquiry = try inquiry(
      in: folder,
      curl: """
        for last; do :; done
        echo "$last" >> \(folder.full("asked"))
        case $last in
          *//borte.no*) printf '000 0'; exit 6 ;;
          *) printf '200 0' ;;
        esac
        """)
    let dead = ["https://borte.no/a", "https://borte.no/a#b", "https://borte.no/c"]
    #expect(
      inquiry.deaths(among: dead + ["https://a.no/"])
        == Dictionary(uniqueKeysWithValues: dead.map { ($0, .noSuchHost) }))
    #expect(inquiry.obstacle == nil)
    let asked = folder.text("asked")?.split(separator: "\n").sorted()
    #expect(asked == ["https://a.no/", "https://borte.no/a"])
  }

  /// An inquiry that asks a program of our own in place of curl.
  private func inquiry(in folder: TemporaryFolder, curl: String) throws -> WebInquiry {
    try folder.writeProgram("#!/bin/sh\n\(curl)\n", to: "curl")
    return WebInquiry(
      curl: folder.full("curl"), patience: .init(seconds: 20, pauseInMilliseconds: 0),
      memory: LinkMemory(folder: nil, now: 0))
  }
}
