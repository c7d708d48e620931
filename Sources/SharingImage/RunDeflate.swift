/// A zlib stream (RFC 1950, 1951) of bytes that come in runs: each run is a byte and repetitions of
/// the byte before, in codes made for them.
struct RunDeflate {
  /// A literal byte, the end of the stream (256) or a length of repetition (257 and above) with the
  /// bits behind it.
  private struct Token {
    let symbol: UInt16
    var extra: UInt16 = 0
    var extraCount: UInt16 = 0
  }

  private var tokens: [Token] = []
  private var last: UInt8?
  private var one: UInt64 = 1
  private var two: UInt64 = 0

  init() { tokens.reserveCapacity(30_000) }

  /// Adds bytes.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < bytes.count {
      let end = Self.endOfRun(from: start, bytes)
      add(bytes[start], count: end - start)
      start = end
    }
  }

  /// Where the run of equal bytes that begins somewhere ends. Long ones are of zeros, which are passed
  /// eight at a time.
  private static func endOfRun(from start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let byte = bytes[start]
    var end = start + 1
    if byte == 0 {
      let raw = UnsafeRawBufferPointer(bytes)
      while end + 8 <= raw.count, raw.loadUnaligned(fromByteOffset: end, as: UInt64.self) == 0 {
        end += 8
      }
    }
    while end < bytes.count, bytes[end] == byte { end += 1 }
    return end
  }

  /// Adds one byte, or more of the same.
  mutating func add(_ byte: UInt8, count: Int = 1) {
    check(byte, UInt64(count))
    var left = count
    if last != byte || left < 3 {
      tokens.append(Token(symbol: UInt16(byte)))
      last = byte
      left -= 1
    }
    while left > 2 {
      // Fewer than three cannot be left over.
      let length = left <= 258 ? left : min(258, left - 3)
      tokens.append(repetition(length))
      left -= length
    }
    for _ in 0..<left { tokens.append(Token(symbol: UInt16(byte))) }
  }

  /// Adler's checksum, of a run at once. An image is far too small for these to overflow, so they are
  /// brought within their bounds at the end.
  private mutating func check(_ byte: UInt8, _ count: UInt64) {
    let value = UInt64(byte)
    guard value > 0 else { return two &+= count &* one }
    two &+= count &* one &+ value &* (count &* (count &+ 1) / 2)
    one &+= count &* value
  }

  private func repetition(_ length: Int) -> Token {
    guard length < 258 else { return Token(symbol: 285) }
    let offset = UInt16(length - 3)
    guard offset >= 8 else { return Token(symbol: 257 + offset) }
    // Four symbols each have one more bit behind them than the four before.
    let count = UInt16(13 - offset.leadingZeroBitCount)
    return Token(
      symbol: 257 + 4 * count + offset >> count, extra: offset & (1 << count - 1),
      extraCount: count)
  }

  /// The whole stream.
  func finish() -> [UInt8] {
    var counts = [Int](repeating: 0, count: 286)
    for token in tokens { counts[Int(token.symbol)] += 1 }
    counts[256] += 1
    let code = HuffmanCode(counts, longest: 15)
    // A token takes at most 15 bits, 5 more and the distance's one.
    let most = (tokens.count + 1) * 3 + 400
    return [UInt8](unsafeUninitializedCapacity: most) { bytes, count in
      var bits = BitWriter(bytes)
      write(code, to: &bits)
      count = bits.finish()
    } + bigEndian(UInt32((two % 65521) << 16 | one % 65521))
  }

  private func write(_ code: HuffmanCode, to bits: inout BitWriter) {
    bits.append(0x0178, 16)
    // The last block, with codes of its own: 286 symbols, 1 distance, 19 lengths of lengths, of which
    // 16 are 4, so that each length is 4 bits.
    bits.append(0b101, 3)
    bits.append(286 - 257, 5)
    bits.append(0, 5)
    bits.append(19 - 4, 4)
    for length in Self.orderOfLengths { bits.append(length < 16 ? 4 : 0, 3) }
    for length in code.lengths + [1] { bits.append(reversed(UInt32(length), 4), 4) }
    code.codes.withUnsafeBufferPointer { codes in
      code.lengths.withUnsafeBufferPointer { lengths in
        for token in tokens {
          let symbol = Int(token.symbol)
          let length = lengths[symbol]
          // The distance of 1 is the only one, and its code one bit, which is 0.
          bits.append(
            codes[symbol] | UInt32(token.extra) << UInt32(length),
            length + UInt8(token.extraCount) + (symbol > 256 ? 1 : 0))
        }
      }
    }
    bits.append(code.codes[256], code.lengths[256])
  }

  private static let orderOfLengths = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
}

/// Bits from the lowest of each byte on.
private struct BitWriter {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var end = 0
  private var bits: UInt64 = 0
  private var count: UInt64 = 0

  /// A writer into memory that is large enough.
  init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  /// Adds at most 32 bits.
  mutating func append(_ value: UInt32, _ length: UInt8) {
    bits |= UInt64(value) << count
    count += UInt64(length)
    while count >= 16 {
      put(UInt8(truncatingIfNeeded: bits))
      put(UInt8(truncatingIfNeeded: bits >> 8))
      bits >>= 16
      count -= 16
    }
  }

  /// How many bytes there are, the last one filled with zeros.
  mutating func finish() -> Int {
    for _ in 0..<(count + 7) / 8 {
      put(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
    }
    return end
  }

  private mutating func put(_ byte: UInt8) {
    bytes.initializeElement(at: end, to: byte)
    end += 1
  }
}

func reversed(_ value: UInt32, _ count: UInt8) -> UInt32 {
  (0..<UInt32(count)).reduce(0) { $0 << 1 | value >> $1 & 1 }
}
