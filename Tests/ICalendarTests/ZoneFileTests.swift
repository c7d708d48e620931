import Testing

@testable import ICalendar

@Suite struct ZoneFileTests {
  private func error(_ name: String, from directories: [String]? = nil) -> TimeZoneError? {
    do {
      _ = try TimeZoneRules.read(name, from: directories ?? TimeZoneRules.systemDirectories)
      return nil
    } catch { return error }
  }

  @Test(arguments: [
    "../../etc/passwd", "/etc/passwd", "Europe/../../../etc/passwd", "", "Europe/", "Europe//Oslo",
    "Europe/Oslo\n", "Europe/Oslo\u{0}", "Európa/Oslo", "zone.tab", ".", "..", "Europe/Oslo;X=1",
    "right/Europe/Oslo", "posix/Europe/Oslo", "localtime", "posixrules",
    String(repeating: "a", count: 65),
  ])
  func `a name that is not a zone's is never looked for`(name: String) {
    #expect(error(name) == .malformedName(name))
  }

  @Test(arguments: ["Europe/Trondheim", "Mars/Olympus_Mons", "Europe", "Etc"])
  func `a zone that is not there, or a directory of zones, is unknown`(name: String) {
    #expect(error(name) == .unknown(name))
  }

  @Test func `a system without zone data is told apart from an unknown zone`() {
    #expect(
      error("Europe/Oslo", from: ["/nowhere/zoneinfo"])
        == .noZoneData(directories: ["/nowhere/zoneinfo"]))
  }

  @Test func `a file among the zones that is none is unreadable`() {
    #expect(error("passwd", from: ["/etc"]) == .unreadable("passwd", .notZoneData))
  }

  @Test func `the first directory that has the zone is used`() throws {
    let directories = ["/nowhere"] + TimeZoneRules.systemDirectories
    #expect(try TimeZoneRules.read("Europe/Oslo", from: directories).name == "Europe/Oslo")
  }

  @Test func `signs and digits belong to names`() throws {
    #expect(
      try TimeZoneRules.read("Etc/GMT+5").utcOffset(at: instant("2026-01-01T00:00:00Z")) == -18_000)
    #expect(try TimeZoneRules.read("America/Port-au-Prince").isUTC == false)
  }

  @Test func `UTC is known by all its names`() throws {
    #expect(try TimeZoneRules.read("UTC").isUTC)
    #expect(try TimeZoneRules.read("Etc/UTC").isUTC)
    #expect(try !TimeZoneRules.read("Europe/London").isUTC)
  }
}
