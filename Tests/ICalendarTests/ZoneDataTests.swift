import Testing

@testable import ICalendar

@Suite struct ZoneDataTests {
  private let good = zoneFile(
    types: [(3600, false, "AAA"), (7200, true, "BBB")], transitions: [(1_000_000, type: 1)],
    rule: "AAA-1BBB,M3.5.0,M10.5.0/3")

  private func fault(_ bytes: [UInt8]) -> TimeZoneError.Fault? {
    do {
      _ = try ZoneData(bytes)
      return nil
    } catch { return error }
  }

  @Test func `types, transitions and the rule are read`() throws {
    let data = try ZoneData(good)
    #expect(data.initial == LocalTimeType(offset: 3600, isDaylight: false, name: "AAA"))
    #expect(data.transitions.map(\.instant) == [1_000_000])
    #expect(data.transitions.map(\.type.name) == ["BBB"])
    #expect(data.rule?.daylight?.type.offset == 7200)
  }

  @Test func `a zone without a rule stays as its last transition left it`() throws {
    let data = try ZoneData(
      zoneFile(types: [(0, false, "AAA"), (60, false, "BBB")], transitions: [(5, type: 1)]))
    #expect(data.type(at: 4).offset == 0)
    #expect(data.type(at: 5).offset == 60)
    #expect(data.type(at: 4_000_000_000).offset == 60)
  }

  @Test func `a file cut short anywhere is truncated`() {
    for length in 4..<good.count {
      let fault = fault(Array(good.prefix(length)))
      #expect(fault == .truncated, "\(length) bytes of \(good.count)")
    }
    #expect(fault([]) == .truncated)
  }

  @Test func `what is not zone data is told apart`() {
    #expect(fault(Array("root:x:0:0:root:/root:/bin/sh\n".utf8)) == .notZoneData)
    #expect(fault(zoneFile(types: [(0, false, "AAA")], version: "\0")) == .tooOld)
    #expect(fault(zoneFile(types: [(0, false, "AAA")], leapSeconds: 1)) == .leapSeconds)
    #expect(
      fault(zoneFile(types: [(0, false, "AAA")], rule: "nonsense"))
        == .malformedRule("nonsense"))
  }

  @Test func `data that contradicts itself is refused`() {
    #expect(fault(zoneFile(types: [])) == .inconsistent)
    #expect(
      fault(zoneFile(types: [(0, false, "AAA")], transitions: [(1, type: 1)])) == .inconsistent)
    #expect(
      fault(zoneFile(types: [(0, false, "AAA")], transitions: [(2, type: 0), (1, type: 0)]))
        == .inconsistent)
    #expect(fault(zoneFile(types: [(1_000_000, false, "AAA")])) == .inconsistent)
    #expect(
      fault(zoneFile(types: [(0, false, "AAA")], transitions: [(.max, type: 0)]))
        == .inconsistent)
  }
}
