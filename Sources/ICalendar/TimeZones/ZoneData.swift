/// The contents of a TZif file of version 2 or later (RFC 9636).
struct ZoneData: Hashable, Sendable {
  /// What held before the first transition.
  var initial: LocalTimeType
  /// The transitions that are written out, in order of time.
  var transitions: [ZoneTransition]
  /// What holds after the last of them; nil where the file does not say.
  var rule: PosixTimeZone?

  init(_ bytes: [UInt8]) throws(TimeZoneError.Fault) {
    var reader = ByteReader(bytes)
    let first = try Header(&reader)
    guard first.version >= UInt8(ascii: "2") else { throw .tooOld }
    _ = try reader.take(first.bodySize(timeSize: 4))
    let header = try Header(&reader)
    guard header.leapSeconds == 0 else { throw .leapSeconds }

    var instants: [Int] = []
    for _ in 0..<header.times { instants.append(try reader.int64()) }
    let typeIndexes = try reader.take(header.times)
    var types: [(offset: Int, isDaylight: Bool, nameIndex: Int)] = []
    for _ in 0..<header.types {
      types.append((try reader.int32(), try reader.byte() == 1, try reader.byte()))
    }
    let names = try reader.take(header.nameBytes)
    _ = try reader.take(header.indicators)
    let rule = try reader.enclosedLine()

    let localTypes = types.map { type in
      let name = names.dropFirst(type.nameIndex).prefix { $0 != 0 }
      return LocalTimeType(
        offset: type.offset, isDaylight: type.isDaylight,
        name: String(decoding: name, as: UTF8.self))
    }
    guard let initial = localTypes.first,
      localTypes.allSatisfy({ abs($0.offset) < 26 * 3600 }),
      typeIndexes.allSatisfy({ Int($0) < localTypes.count }),
      zip(instants, instants.dropFirst()).allSatisfy({ $0 < $1 }),
      instants.allSatisfy({ ZoneData.instants.contains($0) })
    else { throw .inconsistent }
    self.initial = initial
    transitions = zip(instants, typeIndexes).map { instant, index in
      ZoneTransition(instant: instant, type: localTypes[Int(index)])
    }
    self.rule = rule.isEmpty ? nil : try PosixTimeZone(rule)
  }

  /// From before the Big Bang, which some files begin with, to the end of the year 9999.
  private static let instants = -(1 << 60)..<253_402_300_800
}

private struct Header {
  let version: UInt8
  let indicators: Int
  let leapSeconds: Int
  let times: Int
  let types: Int
  let nameBytes: Int

  init(_ reader: inout ByteReader) throws(TimeZoneError.Fault) {
    guard try reader.take(4).elementsEqual("TZif".utf8) else { throw .notZoneData }
    version = UInt8(truncatingIfNeeded: try reader.byte())
    _ = try reader.take(15)
    let counts = [
      try reader.int32(), try reader.int32(), try reader.int32(),
      try reader.int32(), try reader.int32(), try reader.int32(),
    ]
    guard counts.allSatisfy({ (0..<1_000_000).contains($0) }) else { throw .inconsistent }
    indicators = counts[0] + counts[1]
    leapSeconds = counts[2]
    times = counts[3]
    types = counts[4]
    nameBytes = counts[5]
  }

  func bodySize(timeSize: Int) -> Int {
    times * (timeSize + 1) + types * 6 + nameBytes + leapSeconds * (timeSize + 4) + indicators
  }
}
