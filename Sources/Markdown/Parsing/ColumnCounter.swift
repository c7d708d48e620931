/// Counts scalars before a byte of a line, going on from where it counted last.
struct ColumnCounter {
  private var lineStart = -1
  private var offset = 0
  private var scalars = 0

  mutating func scalars(
    before target: Int, in line: Range<Int>, of bytes: [UInt8], marked: Bool
  ) -> Int {
    if lineStart != line.lowerBound || target < offset / 2 {
      lineStart = line.lowerBound
      offset = 0
      scalars = 0
    }
    bytes.withUnsafeBufferPointer { bytes in
      while offset < target {
        scalars += weight(bytes, at: lineStart + offset, marked: marked)
        offset += 1
      }
      while offset > target {
        offset -= 1
        scalars -= weight(bytes, at: lineStart + offset, marked: marked)
      }
    }
    return scalars
  }

  /// 1 for the first byte of a scalar that the file has, else 0.
  private func weight(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, marked: Bool) -> Int {
    let byte = bytes[index]
    if byte & 0xC0 == 0x80 { return 0 }
    if marked, byte == Mark.bytes[0], Mark.isInserted(bytes, at: index) { return 0 }
    return 1
  }
}
