import Foundation
import Testing

/// What a build gives depends on the content and on nothing else.
@Suite struct SameBytesTests {
  @Test func `a locked build gives the same bytes wherever, whenever and however it is run`() throws
  {
    let binary = try Binary()
    let folder = try TemporaryFolder.withSite()
    try binary.run(["build", "--clock", "2026-05-01T08:00:00Z"], in: folder).expect(0)
    let first = folder.files(in: "site/public")
    let lock = folder.bytes("site/content/vestfold-2026/calendar.lock")
    for environment in [
      ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"],
      ["TZ": "America/Anchorage", "LC_ALL": "C"],
      ["TZ": "nonsense", "LANG": "ar_SA.UTF-8", "LC_ALL": ""],
    ] {
      try binary.run(
        ["build", folder.full("site"), "--locked", "-o", folder.full("other")], in: folder, at: ".",
        environment: environment
      ).expect(0)
      #expect(folder.files(in: "other") == first)
      try folder.remove("other")
    }
    try binary.run(["build", "--locked", "--clock", "2040-01-01"], in: folder).expect(0)
    #expect(folder.files(in: "site/public") == first)
    #expect(folder.bytes("site/content/vestfold-2026/calendar.lock") == lock)
  }

  @Test func `a site that is copied elsewhere gives the same bytes`() throws {
    let binary = try Binary()
    let folder = try TemporaryFolder.withSite()
    try FileManager.default.copyItem(atPath: folder.full("site"), toPath: folder.full("copy æ ø"))
    for site in ["site", "copy æ ø"] {
      try binary.run(["build", "--clock", "2026-05-01"], in: folder, at: site).expect(0)
    }
    #expect(folder.files(in: "site") == folder.files(in: "copy æ ø"))
  }

  @Test func `a locked build that would change the memory says so and writes nothing`() throws {
    let binary = try Binary()
    let folder = try TemporaryFolder.withSite()
    let before = folder.files(in: "site")
    let missing = try binary.run(["build", "--locked"], in: folder)
    #expect(missing.status == 1)
    #expect(missing.errors.contains("[lock-damaged]"))
    #expect(folder.files(in: "site") == before)
  }
}
