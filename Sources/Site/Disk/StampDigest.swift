/// A number for many stamps that is another where one of them is. Nobody has a reason to make two of
/// them alike.
struct StampDigest: Sendable, Equatable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  /// A number for some bytes.
  init(of bytes: some Collection<UInt8>) { add(bytes) }

  /// The number in digits.
  var text: String { String(value, radix: 16) }

  mutating func add(_ text: String) { add(text.utf8) }

  mutating func add(_ bytes: some Collection<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    add(UInt64(bytes.count))
  }

  /// Adds another digest, or that there is none.
  mutating func add(_ other: StampDigest?) { add(other?.value ?? 0) }

  mutating func add(_ stamp: FileStamp) {
    add(stamp.device)
    add(stamp.number)
    for part in [stamp.size, stamp.modified, stamp.changed] {
      add(UInt64(truncatingIfNeeded: part))
    }
  }

  /// A step of SplitMix64, which spreads each bit over all.
  private mutating func add(_ number: UInt64) {
    var mixed = (value ^ number) &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    value = mixed ^ mixed >> 31
  }
}
