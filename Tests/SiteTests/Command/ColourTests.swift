import Foundation
import Testing

/// Colours are for terminals that want them.
@Suite struct ColourTests {
  @Test(arguments: [
    ([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), (["TERM": "dumb"], false),
  ])
  func `a terminal gets colours where it has not said no`(
    environment: [String: String], isColoured: Bool
  ) throws {
    let folder = try TemporaryFolder.withSite(["content/index.md": "---\nkind: page\n---\n"])
    let shown = try onTerminal(["check"], in: folder, environment: environment)
    #expect(shown.contains("[missing-key]"))
    #expect(shown.contains("\u{1B}[31m") == isColoured)
  }

  @Test func `what is not a terminal gets none`() throws {
    let folder = try TemporaryFolder.withSite(["content/index.md": "---\nkind: page\n---\n"])
    let outcome = try Binary().run(["check"], in: folder, environment: ["TERM": "xterm"])
    #expect(outcome.status == 1)
    #expect(!outcome.errors.contains("\u{1B}"))
  }

  /// What a terminal shows of standard error.
  private func onTerminal(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String]
  ) throws -> String {
    let (main, name) = try openTerminal()
    defer { close(main) }
    let other = open(name, O_RDWR | O_NOCTTY)
    try #require(other >= 0)
    let terminal = FileHandle(fileDescriptor: other, closeOnDealloc: false)
    let variables = ["TERM": "xterm"].merging(environment) { $1 }
    let outcome = try Binary().run(
      arguments, in: folder, environment: variables, terminal: terminal)
    #expect(outcome.status == 1)
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    let count = read(main, &buffer, buffer.count)
    close(other)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }

  /// A new terminal: the end that shows, and the path of the end that programs write to.
  private func openTerminal() throws -> (Int32, String) {
    let main = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    try #require(main >= 0)
    #if os(Linux)
      var lock: Int32 = 0
      var number: Int32 = 0
      // TIOCSPTLCK and TIOCGPTN, which the headers hide from Swift.
      try #require(ioctl(main, 0x4004_5431, &lock) == 0)
      try #require(ioctl(main, 0x8004_5430, &number) == 0)
      return (main, "/dev/pts/\(number)")
    #else
      try #require(grantpt(main) == 0)
      try #require(unlockpt(main) == 0)
      return (main, String(cString: try #require(ptsname(main))))
    #endif
  }
}
