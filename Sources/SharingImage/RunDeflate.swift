/// A zlib stream (RFC 1950, 1951) of bytes that come in runs: each run is a byte and repetitions of
/// the byte before, in codes made for them.
///
/// Noncopyable, since it owns memory for its tokens: there are some ten thousand of them in an image,
/// and images are a good part of what a large site takes.
struct RunDeflate: ~Copyable {
  /// A literal byte, the end of the stream (256) or a length of repetition (257 and above), in the
  /// lowest 9 bits; the number of the bits behind it in the next 3; those bits from the 16th on.
  private typealias Token = UInt32

  /// No token stands for less than a byte.
  private let tokens: UnsafeMutableBufferPointer<Token>
  private var end = 0
  /// How many tokens there are of each symbol.
  private var counts = [Int](repeating: 0, count: 286)
  private var last: UInt8?
  private var one: UInt64 = 1
  private var two: UInt64 = 0

  /// A stream of at most so many bytes.
  init(capacity: Int) { tokens = .allocate(capacity: capacity) }

  deinit { tokens.deallocate() }

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
      append(Token(byte))
      last = byte
      left -= 1
    }
    while left > 2 {
      // Fewer than three cannot be left over.
      let length = left <= 258 ? left : min(258, left - 3)
      append(repetition(length))
      left -= length
    }
    for _ in 0..<left { append(Token(byte)) }
  }

  private mutating func append(_ token: Token) {
    precondition(end < tokens.count, "more bytes than the stream was made for")
    tokens.initializeElement(at: end, to: token)
    end += 1
    counts[Int(token & 511)] += 1
  }

  /// Adler's checksum, of a run at once. An image is far too small for these to overflow, so they are
  /// brought within their bounds at the end.
  private mutating func check(_ byte: UInt8, _ count: UInt64) {
    let value = UInt64(byte)
    two &+= count &* one
    guard value > 0 else { return }
    two &+= value &* (count &* (count &+ 1) / 2)
    one &+= count &* value
  }

  private func repetition(_ length: Int) -> Token {
    guard length < 258 else { return 285 }
    let offset = Token(length - 3)
    guard offset >= 8 else { return 257 + offset }
    // Four symbols each have one more bit behind them than the four before.
    let count = Token(29 - offset.leadingZeroBitCount)
    return 257 + 4 * count + offset >> count | count << 9 | (offset & (1 << count - 1)) << 16
  }

  /// The whole stream.
  consuming func finish() -> [UInt8] {
    counts[256] = 1
    let code = HuffmanCode(counts, longest: 15)
    // A token takes at most 15 bits, 5 more and the distance's one.
    let most = (end + 1) * 3 + 400
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
        for token in tokens[..<end] {
          let symbol = Int(token & 511)
          let length = UInt32(lengths[symbol])
          // The distance of 1 is the only one, and its code one bit, which is 0.
          bits.append(
            codes[symbol] | (token >> 16) << length,
            length + (token >> 9 & 7) + (symbol > 256 ? 1 : 0))
        }
      }
    }
    bits.append(code.codes[256], UInt32(code.lengths[256]))
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
  private var count: UInt32 = 0

  /// A writer into memory that is large enough.
  init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  /// Adds at most 32 bits.
  mutating func append(_ value: UInt32, _ length: UInt32) {
    bits |= UInt64(value) << UInt64(count)
    count += length
    guard count >= 32 else { return }
    UnsafeMutableRawBufferPointer(bytes).storeBytes(
      of: UInt32(truncatingIfNeeded: bits).littleEndian, toByteOffset: end, as: UInt32.self)
    end += 4
    bits >>= 32
    count -= 32
  }

  /// How many bytes there are, the last one filled with zeros.
  mutating func finish() -> Int {
    for _ in 0..<(count + 7) / 8 {
      bytes.initializeElement(at: end, to: UInt8(truncatingIfNeeded: bits))
      end += 1
      bits >>= 8
    }
    return end
  }
}

func reversed(_ value: UInt32, _ count: UInt8) -> UInt32 {
  (0..<UInt32(count)).reduce(0) { $0 << 1 | value >> $1 & 1 }
}
