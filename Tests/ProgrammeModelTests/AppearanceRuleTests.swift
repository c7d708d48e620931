import Diagnostics
import Foundation
import ImageFiles
import Testing

@testable import ProgrammeModel

@Suite struct ImageRuleTests {
  private func site(
    _ body: String, _ image: ImageFile?, name: String = "foto.jpg"
  ) -> SmallSite {
    var site = SmallSite(["side.md": SmallSite.page(body), name: ""])
    site.images = [name: image].compactMapValues(\.self)
    return site
  }

  private func photograph(bytes: Int, width: Int, height: Int) -> ImageFile {
    var start: [UInt8] = [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8]
    start += [height >> 8, height & 255, width >> 8, width & 255].map(UInt8.init)
    return ImageFile(header: ImageHeader.read(start), byteCount: bytes)
  }

  private let mend =
    "åpne det i Bilder (Windows: «Endre størrelse») eller Forhåndsvisning (Mac: «Juster "
    + "størrelse»), gjør det 1600 piksler bredt og lagre det som JPEG, under 500 kB"

  @Test func `a large photograph is told where it is first shown, with its size`() {
    expect(
      .largeImage,
      "bildet er på 1,2\u{A0}MB og 4000 × 3000 piksler, og tar lang tid å laste på mobil",
      mend: mend,
      in: site(
        "![Et team](⟦foto.jpg⟧)\n\n![Det igjen](foto.jpg)",
        photograph(bytes: 1_250_000, width: 4000, height: 3000)))
    expect(
      .largeImage, "bildet er på 90\u{A0}kB og 2401 × 10 piksler, og tar lang tid å laste på mobil",
      mend: mend,
      in: site("![Et team](⟦foto.jpg⟧)", photograph(bytes: 90_000, width: 2401, height: 10)))
  }

  @Test func `images that are small enough, or only linked to, are not told`() {
    expectNothing(
      in: site("![Et team](foto.jpg)", photograph(bytes: 500_000, width: 2400, height: 3000)))
    expectNothing(
      in: site("[Last ned](foto.jpg)", photograph(bytes: 9_000_000, width: 8000, height: 6000)))
    let drawing = ImageHeader.read(Array("<svg width='9000' height='10'/>".utf8))
    expectNothing(
      in: site("![Et kart](foto.jpg)", ImageFile(header: drawing, byteCount: 900_000)))
  }

  @Test func `what is shown as an image and is none is told`() {
    let broken = ImageFile(header: nil, byteCount: 0)
    expect(
      .brokenImage, "foto.jpg vises som et bilde, men er ikke et bilde som kan leses",
      mend: "lagre bildet på nytt som JPEG, PNG, GIF, WebP eller SVG",
      in: site("![Et team](⟦foto.jpg⟧)", broken))
    expectNothing(in: site("[Last ned](foto.jpg)", broken))
    expectNothing(in: site("![Et team](foto.jpg)", nil))
  }

  @Test func `a page's own picture is looked at too`() {
    var site = SmallSite([
      "side.md":
        "---\nkind: page\ntitle: Side\nimage: { src: ⟦foto.jpg⟧, alt: Et team }\n---\n",
      "foto.jpg": "",
    ])
    site.images = ["foto.jpg": ImageFile(header: nil, byteCount: 3)]
    expect(
      .brokenImage, "foto.jpg vises som et bilde, men er ikke et bilde som kan leses",
      mend: "lagre bildet på nytt som JPEG, PNG, GIF, WebP eller SVG", in: site)
  }
}

@Suite struct ContrastRuleTests {
  private func findings(accent: String, _ more: String = "") -> [Finding] {
    SmallSite(
      ["side.md": SmallSite.page("")], settings: "theme: { accent: \"\(accent)\" }\n\(more)"
    )
    .findings
  }

  @Test func `a colour that cannot be read is told, with the nearest one that can`() throws {
    let found = try #require(findings(accent: "#ffb000").first)
    let readable = try #require(Colour(hex: "#ffb000")).readable(
      on: PageColours.light, contrast: 4.5)
    #expect(
      found.problem == .appearance(.lowContrast("#ffb000", tenths: 15, readable: readable.hex)))
    #expect(found.severity == .error)
    #expect(found.location == SourceLocation(file: "site.yml", line: 5, column: 18, length: 9))
    #expect(
      Told(found).message
        == "fargen «#ffb000» er vanskelig å lese på lys bakgrunn: kontrasten er 1,5 : 1, og skal være "
        + "minst 4,5 : 1")
    #expect(findings(accent: readable.hex) == [])
    #expect(findings(accent: "#00566b") == [])
    #expect(
      findings(accent: "#ffb000", "checks: { contrast: warning }").map(\.severity) == [.warning])
  }

  @Test(arguments: [
    "#ffb000", "#00566b", "#ff0000", "#00ff00", "#ffffff", "#000000", "#7f7f7f", "#123456",
  ])
  func `the nearest colour passes, and no nearer one does`(hex: String) throws {
    let colour = try #require(Colour(hex: hex))
    for backgrounds in [PageColours.light, PageColours.dark] {
      let readable = colour.readable(on: backgrounds, contrast: 4.5)
      #expect(readable.contrast(with: backgrounds) >= 4.5)
      if readable != colour {
        #expect(colour.contrast(with: backgrounds) < 4.5)
        #expect(readable.contrast(with: backgrounds) < 4.8)
      }
      #expect(Colour(hex: readable.hex) == readable)
    }
  }

  @Test func `contrast is as WCAG reckons it`() throws {
    let grey = try #require(Colour(hex: "#767676"))
    #expect(abs(grey.contrast(with: Colour(0xFFFFFF)) - 4.54) < 0.005)
    #expect(abs(Colour(0).contrast(with: Colour(0xFFFFFF)) - 21) < 1e-9)
    #expect(Colour(hex: "#12345") == nil)
    #expect(Colour(hex: "#00566b")?.bytes == 0x00566B)
  }

  @Test func `the backgrounds are those of the stylesheet`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../templates/style.css")
    let text = try String(contentsOf: file, encoding: .utf8)
    let found = text.matches(of: /--(surface|raised|[a-z]+-surface): (#[0-9a-f]{6});/)
      .compactMap { Colour(hex: String($0.2)) }
    #expect(found.count == 12)
    #expect(Set(found.prefix(6)) == Set(PageColours.light))
    #expect(Set(found.dropFirst(6)) == Set(PageColours.dark))
  }
}
