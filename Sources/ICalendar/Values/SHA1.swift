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
    padded.withUnsafeBufferPointer { message in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { schedule in
        for start in stride(from: 0, to: message.count, by: 64) {
          State.fill(schedule, from: message, at: start)
          state.digest(schedule)
        }
      }
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
    let digits: StaticString = "0123456789abcdef"
    var text: [UInt8] = []
    for byte in self {
      text.append(digits.utf8Start[Int(byte >> 4)])
      text.append(digits.utf8Start[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

private struct State {
  var words: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]

  mutating func digest(_ schedule: UnsafeMutableBufferPointer<UInt32>) {
    var (a, b, c, d, e) = (words[0], words[1], words[2], words[3], words[4])
    func turn(_ round: Int, _ mixed: UInt32, _ constant: UInt32) {
      let next = a.rotated(5) &+ mixed &+ e &+ constant &+ schedule[round]
      (a, b, c, d, e) = (next, a, b.rotated(30), c, d)
    }
    for round in 0..<20 { turn(round, (b & c) | (~b & d), 0x5A82_7999) }
    for round in 20..<40 { turn(round, b ^ c ^ d, 0x6ED9_EBA1) }
    for round in 40..<60 { turn(round, (b & c) | (b & d) | (c & d), 0x8F1B_BCDC) }
    for round in 60..<80 { turn(round, b ^ c ^ d, 0xCA62_C1D6) }
    words[0] &+= a
    words[1] &+= b
    words[2] &+= c
    words[3] &+= d
    words[4] &+= e
  }

  /// Spreads a block of 64 bytes over 80 words.
  static func fill(
    _ words: UnsafeMutableBufferPointer<UInt32>, from message: UnsafeBufferPointer<UInt8>,
    at start: Int
  ) {
    for index in 0..<16 {
      let place = start + 4 * index
      let high = UInt32(message[place]) << 24 | UInt32(message[place + 1]) << 16
      words[index] = high | UInt32(message[place + 2]) << 8 | UInt32(message[place + 3])
    }
    for index in 16..<80 {
      let mixed = words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]
      words[index] = mixed.rotated(1)
    }
  }
}

extension UInt32 {
  fileprivate func rotated(_ bits: UInt32) -> UInt32 { self << bits | self >> (32 - bits) }
}
