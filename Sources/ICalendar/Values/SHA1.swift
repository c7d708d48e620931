/// The SHA-1 digest of FIPS 180-4: names and fingerprints, nothing secret.
public struct SHA1: Hashable, Sendable {
  /// The twenty bytes of the digest.
  public let bytes: [UInt8]

  /// Digests the bytes.
  public init(_ message: some Sequence<UInt8>) {
    var padded = Array(message)
    let bitCount = UInt64(padded.count) * 8
    padded.append(0x80)
    while padded.count % 64 != 56 { padded.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift)))
    }
    var state = State()
    for block in stride(from: 0, to: padded.count, by: 64) {
      state.digest(padded[block..<block + 64])
    }
    bytes = state.words.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  /// Digests the UTF-8 of the text.
  public init(_ text: String) { self.init(text.utf8) }
}

extension SHA1: CustomStringConvertible {
  /// The digest as forty lower-case hexadecimal digits.
  public var description: String { bytes.hexadecimal }
}

extension Sequence<UInt8> {
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    let text = flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}

private struct State {
  var words: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]

  mutating func digest(_ block: ArraySlice<UInt8>) {
    let schedule = State.schedule(block)
    var (a, b, c, d, e) = (words[0], words[1], words[2], words[3], words[4])
    for round in 0..<80 {
      let (mixed, constant): (UInt32, UInt32) =
        switch round {
        case ..<20: ((b & c) | (~b & d), 0x5A82_7999)
        case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
        case ..<60: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
        default: (b ^ c ^ d, 0xCA62_C1D6)
        }
      let next = a.rotated(5) &+ mixed &+ e &+ constant &+ schedule[round]
      (a, b, c, d, e) = (next, a, b.rotated(30), c, d)
    }
    for (index, word) in [a, b, c, d, e].enumerated() { words[index] &+= word }
  }

  static func schedule(_ block: ArraySlice<UInt8>) -> [UInt32] {
    var words: [UInt32] = []
    words.reserveCapacity(80)
    for start in stride(from: block.startIndex, to: block.endIndex, by: 4) {
      words.append(block[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) })
    }
    for index in 16..<80 {
      let mixed = words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]
      words.append(mixed.rotated(1))
    }
    return words
  }
}

extension UInt32 {
  fileprivate func rotated(_ bits: UInt32) -> UInt32 { self << bits | self >> (32 - bits) }
}
