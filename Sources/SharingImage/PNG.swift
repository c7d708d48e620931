/// Writes a canvas as a PNG file with a palette of four colours.
enum PNG {
  /// The file's bytes. `accent` is the site's own colour, `0xRRGGBB`.
  static func bytes(of canvas: Canvas, accent: UInt32) -> [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let size = bigEndian(UInt32(Canvas.width)) + bigEndian(UInt32(Canvas.height))
    // Two bits a pixel, colours of the palette.
    append("IHDR", size + [2, 3, 0, 0, 0], to: &file)
    append("PLTE", palette(accent), to: &file)
    append("IDAT", packed(canvas), to: &file)
    append("IEND", [], to: &file)
    return file
  }

  /// From the site's own colour to white.
  private static func palette(_ accent: UInt32) -> [UInt8] {
    var colours: [UInt8] = []
    for shade: UInt32 in 0..<4 {
      for shift: UInt32 in [16, 8, 0] {
        let part = accent >> shift & 255
        colours.append(UInt8((part * (3 - shade) + 255 * shade + 1) / 3))
      }
    }
    return colours
  }

  /// The rows, each as its difference from the one above (filter 2), so that what goes on is 0.
  private static func packed(_ canvas: Canvas) -> [UInt8] {
    var stream = RunDeflate(capacity: Canvas.height * (1 + Canvas.rowLength))
    canvas.forEachDifference { difference in
      stream.add(2)
      if let difference { stream.add(difference) } else { stream.add(0, count: Canvas.rowLength) }
    }
    return stream.finish()
  }

  private static func append(_ type: StaticString, _ data: [UInt8], to file: inout [UInt8]) {
    file += bigEndian(UInt32(data.count))
    let start = file.count
    type.withUTF8Buffer { file += $0 }
    file += data
    file += bigEndian(checksum(file[start...]))
  }

  /// The CRC of PNG's chunks.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      bytes.withUnsafeBufferPointer { bytes in
        var value = ~UInt32(0)
        for byte in bytes {
          value = table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ value >> 8
        }
        return ~value
      }
    }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1
    }
  }
}

func bigEndian(_ value: UInt32) -> [UInt8] {
  [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
}
