import ICalendar

/// The first half of a digest of what a subscriber sees of an event. As text it is sixteen lower-case
/// hexadecimal digits; a site has tens of thousands of them, so it is held as a number.
struct EventFingerprint: Hashable, Sendable {
  private let number: UInt64

  init(_ digest: SHA1) { number = digest.bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }

  /// Reads the sixteen digits.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count == 16,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
      let number = UInt64(text, radix: 16)
    else { return nil }
    self.number = number
  }
}

extension EventFingerprint: CustomStringConvertible {
  var description: String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
