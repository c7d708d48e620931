import ImageFiles
import Testing

/// The beginnings of image files, written by hand after their formats' specifications.
@Suite struct ImageHeaderTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + "IHDR".utf8
    + [0, 0, 4, 0xB0, 0, 0, 2, 0x76, 8, 2, 0, 0, 0]
  private static let gif = Array("GIF89a".utf8) + [0x40, 0x01, 0xF0, 0x00, 0, 0, 0]
  private static let lossy =
    Array("RIFF\0\0\0\0WEBPVP8 \0\0\0\0".utf8)
    + [0, 0, 0, 0x9D, 0x01, 0x2A, 0x20, 0x43, 0x58, 0x02]
  /// 800 × 600: width − 1 in the lowest 14 bits, height − 1 in the next.
  private static let lossless =
    Array("RIFF\0\0\0\0WEBPVP8L\0\0\0\0".utf8) + [0x2F, 0x1F, 0xC3, 0x95, 0x00]
  private static let extended =
    Array("RIFF\0\0\0\0WEBPVP8X\0\0\0\0".utf8)
    + [0x10, 0, 0, 0, 0x1F, 0x03, 0, 0x57, 0x02, 0]

  /// A JPEG file with a segment before that with the size, 800 × 600.
  private static func jpeg(_ segment: [UInt8], marker: UInt8 = 0xC0) -> [UInt8] {
    [0xFF, 0xD8] + segment + [0xFF, marker, 0, 17, 8, 0x02, 0x58, 0x03, 0x20, 3]
  }

  private static func exif(_ orientation: UInt8, isLittle: Bool) -> [UInt8] {
    let tags: [UInt8] =
      isLittle
      ? Array("II".utf8) + [
        42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0,
      ]
      : Array("MM".utf8) + [
        0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
      ]
    let body = Array("Exif\0\0".utf8) + tags
    return [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body
  }

  @Test(arguments: [
    (png, ImageHeader.Format.png, 1200, 630), (gif, .gif, 320, 240), (lossy, .webp, 800, 600),
    (lossless, .webp, 800, 600), (extended, .webp, 800, 600), (jpeg([]), .jpeg, 800, 600),
    (jpeg([0xFF, 0xFF], marker: 0xC2), .jpeg, 800, 600),
    (jpeg(exif(1, isLittle: true)), .jpeg, 800, 600),
    (jpeg(exif(3, isLittle: false)), .jpeg, 800, 600),
    (jpeg(exif(6, isLittle: true)), .jpeg, 600, 800),
    (jpeg(exif(8, isLittle: false)), .jpeg, 600, 800),
  ])
  func `a file tells its form and how it is shown`(
    bytes: [UInt8], format: ImageHeader.Format, width: Int, height: Int
  ) {
    let header = ImageHeader.read(bytes)
    #expect(header?.format == format)
    #expect(header?.size == ImageSize(width: width, height: height))
  }

  @Test(arguments: [
    (#"<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100px"/>"#, 300, 100),
    (#"<?xml version="1.0"?><!-- < --><!DOCTYPE svg><svg viewBox='0 0 24.4 12'>"#, 24, 12),
    (#"<svg viewBox="0,0,200,100" width="100%" height="50">"#, 100, 50),
    ("\u{FEFF}\n<svg height='10' width=\"20\" data-x=\"width=9\">", 20, 10),
  ])
  func `a drawing tells its size or its shape`(text: String, width: Int, height: Int) {
    #expect(
      ImageHeader.read(Array(text.utf8))?.size == ImageSize(width: width, height: height))
  }

  @Test func `a drawing without a size is a drawing still`() {
    for text in ["<svg>", "<svg width='10cm' height='5cm'>", "<svg viewBox='0 0 0 1'>"] {
      let header = ImageHeader.read(Array(text.utf8))
      #expect(header?.format == .svg)
      #expect(header?.size == nil)
    }
  }

  @Test func `what is no image is none, wherever it ends`() {
    for text in ["", "<html><svg>", "<svgx width='1' height='1'>", "GIF89", "%PDF-1.7", "RIFF"] {
      #expect(ImageHeader.read(Array(text.utf8)) == nil, "\(text)")
    }
    let whole = Self.jpeg(Self.exif(6, isLittle: true))
    for count in 0..<(whole.count - 1) {
      #expect(ImageHeader.read(Array(whole[..<count])) == nil)
    }
    var empty = Self.png
    empty.replaceSubrange(16..<24, with: [UInt8](repeating: 0, count: 8))
    #expect(ImageHeader.read(empty) == nil)
  }

  @Test func `a name promises a form`() {
    #expect(ImageHeader.Format(fileName: "a/b.JPEG") == .jpeg)
    #expect(ImageHeader.Format(fileName: "b.webp") == .webp)
    #expect(ImageHeader.Format(fileName: "b.pdf") == nil)
  }
}
