/// What an image file says of itself before its pixels.
public struct ImageHeader: Sendable, Hashable {
  /// The forms of image files that browsers show everywhere, and that are understood here.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    case png, jpeg, gif, webp, svg

    /// Whether it is made of pixels.
    public var isRaster: Bool { self != .svg }

    /// The ends of file names that promise this form.
    public var fileExtensions: [String] {
      switch self {
      case .jpeg: ["jpg", "jpeg"]
      default: [rawValue]
      }
    }

    /// The form that a file's name promises; nil for other files.
    public init?(fileName: String) {
      let ending = fileName.split(separator: ".").last?.lowercased() ?? ""
      guard let format = Self.allCases.first(where: { $0.fileExtensions.contains(ending) }) else {
        return nil
      }
      self = format
    }
  }

  /// The form of the file, by its bytes and not by its name.
  public let format: Format
  /// How it is shown: turned as its EXIF orientation says. Nil for a drawing without a size of its
  /// own.
  public let size: ImageSize?

  /// How many bytes of a file's beginning nearly always hold the header. What it is not found in
  /// may be a JPEG with a large preview before it, which must then be read whole.
  public static let usualLength = 65536

  /// Reads the header from a file's first bytes; nil where they are no image's, or too few.
  public static func read(_ bytes: [UInt8]) -> ImageHeader? {
    let reader = HeaderBytes(bytes)
    if reader.has("\u{89}PNG\r\n\u{1A}\n", at: 0) { return png(reader) }
    if reader.has("GIF87a", at: 0) || reader.has("GIF89a", at: 0) { return gif(reader) }
    if reader.has("RIFF", at: 0), reader.has("WEBP", at: 8) { return webp(reader) }
    if reader.uint16(at: 0) == 0xFFD8 { return jpeg(reader) }
    return SVGRoot(bytes).map { ImageHeader(format: .svg, size: $0.size) }
  }

  private init?(_ format: Format, width: Int?, height: Int?) {
    guard let width, let height, width > 0, height > 0 else { return nil }
    self.init(format: format, size: ImageSize(width: width, height: height))
  }

  private init(format: Format, size: ImageSize?) { (self.format, self.size) = (format, size) }

  private static func png(_ bytes: HeaderBytes) -> ImageHeader? {
    guard bytes.has("IHDR", at: 12) else { return nil }
    return ImageHeader(.png, width: bytes.uint32(at: 16), height: bytes.uint32(at: 20))
  }

  private static func gif(_ bytes: HeaderBytes) -> ImageHeader? {
    ImageHeader(.gif, width: bytes.littleUInt16(at: 6), height: bytes.littleUInt16(at: 8))
  }

  /// WebP's three kinds: lossy, lossless and extended.
  private static func webp(_ bytes: HeaderBytes) -> ImageHeader? {
    if bytes.has("VP8X", at: 12) {
      return ImageHeader(
        .webp, width: bytes.littleUInt24(at: 24).map { $0 + 1 },
        height: bytes.littleUInt24(at: 27).map { $0 + 1 })
    }
    if bytes.has("VP8L", at: 12), bytes[20] == 0x2F {
      guard let low = bytes.littleUInt16(at: 21), let high = bytes.littleUInt16(at: 23) else {
        return nil
      }
      let packed = low | high << 16
      return ImageHeader(.webp, width: packed & 0x3FFF + 1, height: packed >> 14 & 0x3FFF + 1)
    }
    guard bytes.has("VP8 ", at: 12), bytes.littleUInt24(at: 23) == 0x2A019D else { return nil }
    return ImageHeader(
      .webp, width: bytes.littleUInt16(at: 26).map { $0 & 0x3FFF },
      height: bytes.littleUInt16(at: 28).map { $0 & 0x3FFF })
  }

  /// Goes from one of JPEG's segments to the next, until the one with the size.
  private static func jpeg(_ bytes: HeaderBytes) -> ImageHeader? {
    var place = 2
    var isTurned = false
    while bytes[place] == 0xFF, let marker = bytes[place + 1] {
      if marker == 0xFF {
        place += 1
        continue
      }
      guard let length = bytes.uint16(at: place + 2), length >= 2 else { return nil }
      switch marker {
      case 0xC4, 0xC8, 0xCC: break
      case 0xC0...0xCF:
        let (height, width) = (bytes.uint16(at: place + 5), bytes.uint16(at: place + 7))
        return isTurned
          ? ImageHeader(.jpeg, width: height, height: width)
          : ImageHeader(.jpeg, width: width, height: height)
      case 0xE1 where bytes.has("Exif\0\0", at: place + 4):
        isTurned = ExifOrientation(bytes, at: place + 10, end: place + 2 + length).isTurned
      case 0xD9, 0xDA: return nil
      default: break
      }
      place += 2 + length
    }
    return nil
  }
}

/// The way that a photograph was taken, from the EXIF part of a JPEG file.
private struct ExifOrientation {
  /// Whether the picture lies on its side, so that its width is shown as its height.
  var isTurned = false

  /// Looks for the orientation among the tags of the first folder of a TIFF header.
  init(_ bytes: HeaderBytes, at start: Int, end: Int) {
    let isLittle = bytes.has("II", at: start)
    guard isLittle || bytes.has("MM", at: start) else { return }
    func short(_ place: Int) -> Int? {
      guard place + 2 <= end else { return nil }
      return isLittle ? bytes.littleUInt16(at: place) : bytes.uint16(at: place)
    }
    func long(_ place: Int) -> Int? {
      guard let first = short(place), let second = short(place + 2) else { return nil }
      return isLittle ? first | second << 16 : first << 16 | second
    }
    guard let offset = long(start + 4), let count = short(start + offset) else { return }
    for index in 0..<count {
      let tag = start + offset + 2 + 12 * index
      guard let name = short(tag) else { return }
      if name == 0x0112 {
        isTurned = short(tag + 8).map { (5...8).contains($0) } ?? false
        return
      }
    }
  }
}
