/// Reads big-endian numbers off the front of some bytes.
struct ByteReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func take(_ count: Int) throws(TimeZoneError.Fault) -> ArraySlice<UInt8> {
    guard rest.count >= count else { throw .truncated }
    let taken = rest.prefix(count)
    rest = rest.dropFirst(count)
    return taken
  }

  mutating func byte() throws(TimeZoneError.Fault) -> Int {
    try take(1).reduce(0) { $0 << 8 | Int($1) }
  }

  mutating func int32() throws(TimeZoneError.Fault) -> Int {
    let bits = try take(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return Int(Int32(bitPattern: bits))
  }

  mutating func int64() throws(TimeZoneError.Fault) -> Int {
    let bits = try take(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(Int64(bitPattern: bits))
  }

  /// Takes a line that stands between two line feeds.
  mutating func enclosedLine() throws(TimeZoneError.Fault) -> String {
    guard try byte() == 0x0A, let end = rest.firstIndex(of: 0x0A) else { throw .truncated }
    let line = rest[rest.startIndex..<end]
    rest = rest[(end + 1)...]
    return String(decoding: line, as: UTF8.self)
  }
}
