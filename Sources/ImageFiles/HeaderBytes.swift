/// Bytes of a file that may end anywhere.
struct HeaderBytes {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The byte at a place; nil behind the end.
  subscript(_ place: Int) -> UInt8? { bytes.indices.contains(place) ? bytes[place] : nil }

  /// Whether these characters, a byte each, stand at a place.
  func has(_ text: String, at place: Int) -> Bool {
    text.unicodeScalars.enumerated().allSatisfy { index, scalar in
      self[place + index].map { UInt32($0) == scalar.value } ?? false
    }
  }

  func uint16(at place: Int) -> Int? { number(at: place, count: 2) }
  func uint32(at place: Int) -> Int? { number(at: place, count: 4) }
  func littleUInt16(at place: Int) -> Int? { littleNumber(at: place, count: 2) }
  func littleUInt24(at place: Int) -> Int? { littleNumber(at: place, count: 3) }

  private func number(at place: Int, count: Int) -> Int? {
    guard place >= 0, place + count <= bytes.count else { return nil }
    return bytes[place..<(place + count)].reduce(0) { $0 << 8 | Int($1) }
  }

  private func littleNumber(at place: Int, count: Int) -> Int? {
    guard place >= 0, place + count <= bytes.count else { return nil }
    return bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
