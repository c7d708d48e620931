import Testing

@testable import SharingImage

@Suite struct SharingImageTests {
  private static let image = SharingImage(
    site: "Forbedringsprogrammer", title: "Læring på Østlandet, våren 2026",
    dates: "28. august–9. desember 2026", organisation: "Sykehuset i Å (50 %)",
    moments: [0, 0.5, 1])

  private func png(_ image: SharingImage, accent: UInt32 = 0x00566B) -> [UInt8] {
    SharingImageWriter([image], accent: accent).png(of: image)
  }

  @Test func `the same words give the same bytes on every machine`() {
    let bytes = png(Self.image)
    #expect(bytes.count == 13_901)
    #expect(fingerprint(bytes) == 15_967_063_901_595_541_427)
    // Whatever else is drawn in the same build.
    let other = SharingImage(site: nil, title: "abc ÆØÅ")
    #expect(SharingImageWriter([other, Self.image], accent: 0x00566B).png(of: Self.image) == bytes)
  }

  /// FNV-1a, of 64 bits.
  private func fingerprint(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  @Test func `it is a PNG file of the size that pages say, in the site's colour`() {
    let bytes = png(Self.image, accent: 0x123456)
    #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    #expect(Array(bytes[16..<24]) == [0, 0, 4, 0xB0, 0, 0, 2, 0x76])
    #expect(
      Array(bytes[41..<53]) == [0x12, 0x34, 0x56, 97, 120, 142, 176, 187, 199, 255, 255, 255])
    #expect(bytes.count < 20_000)
  }

  @Test func `long titles are set smaller, wrapped, and cut at last`() {
    let size = Lettering.Size(capital: 40, weight: 14)
    let word = "Forbedringsutdanning"
    let lettering = Lettering([word + " og"], sizes: [size])
    let width = lettering.width(word, size)
    #expect(lettering.lines(of: "\(word) og \(word)", size, width: width) == [word, "og", word])
    let narrow = lettering.lines(of: word, size, width: width / 2)
    #expect(narrow.count == 3)
    #expect(narrow.map { $0.filter { $0 != "-" } }.joined() == word)
    #expect(narrow.allSatisfy { lettering.width($0, size) <= width / 2 })
    #expect(
      lettering.lines(of: "og og og og", size, width: lettering.width("og og…", size), atMost: 1)
        == ["og og…"])
    for count in [1, 10, 100, 1000] {
      let title = Array(repeating: word, count: count).joined(separator: " ")
      #expect(png(SharingImage(site: "X", title: title)).count < 30_000)
    }
  }

  @Test func `there is a letter for all that Norwegian, Sámi and its neighbours write`() {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÁÄČĐÉÈÊŊÖÔÒÓŠŦÜŽ"
    let signs = "0123456789.,:;!?-–—+=×·•'\"«»‹›()[]/&%°…‘’“”−"
    for letter in letters + letters.lowercased() + signs {
      #expect(LetterShape(letter)?.lines.isEmpty == false, "\(letter)")
    }
    for letter in Letters.all.keys { #expect(LetterShape(letter)?.lines.isEmpty == false) }
    for letter in Letters.marked.keys { #expect(LetterShape(letter)?.lines.isEmpty == false) }
    #expect(LetterShape("💡") == nil)
  }

  @Test func `a word without letters, or no word at all, breaks nothing`() {
    for title in ["", " ", "💡💡", "-", "\u{0}"] {
      #expect(png(SharingImage(site: nil, title: title)).count > 500)
    }
  }

  @Test func `codes are no longer than deflate allows`() {
    var counts = [1, 1]
    while counts.count < 40 { counts.append(counts[counts.count - 1] + counts[counts.count - 2]) }
    let code = HuffmanCode(counts, longest: 15)
    #expect(code.lengths.allSatisfy { (1...15).contains($0) })
    let used = code.lengths.reduce(0) { $0 + 1 << (15 - Int($1)) }
    #expect(used == 1 << 15)
  }
}
