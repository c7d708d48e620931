import Foundation
import Testing

/// The command as people run it.
struct Binary {
  /// What came of running it.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  private let url: URL

  /// What every command has; the options of a sanitizer hold for what it runs too.
  private static let environment = ProcessInfo.processInfo.environment
    .filter { ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key) }
    .merging(["PATH": "/usr/bin:/bin", "TZ": "UTC"]) { $1 }

  /// Finds the binary beside the tests; it is built with them.
  init(sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let folders =
      [ProcessInfo.processInfo.arguments.first.map { URL(filePath: $0) }].compactMap(\.self)
      .map { $0.deletingLastPathComponent() }
      + Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    let found = folders.map { $0.appending(path: "samling") }.first {
      FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false))
    }
    url = try #require(found, "no samling beside the tests", sourceLocation: sourceLocation)
  }

  /// Runs the command in a folder, with an environment of just these variables.
  func run(
    _ arguments: [String], in folder: TemporaryFolder, at path: String = "site",
    environment: [String: String] = [:], terminal: FileHandle? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.full(path))
    process.environment = Self.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let name = UUID().uuidString
    for stream in ["output", "errors"] { try folder.write("", to: "\(name).\(stream)") }
    let output = try #require(FileHandle(forWritingAtPath: folder.full(name + ".output")))
    let errors = try #require(FileHandle(forWritingAtPath: folder.full(name + ".errors")))
    process.standardOutput = output
    process.standardError = terminal ?? errors
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    defer { for stream in ["output", "errors"] { try? folder.remove("\(name).\(stream)") } }
    return Outcome(
      status: process.terminationStatus, output: folder.text(name + ".output") ?? "",
      errors: folder.text(name + ".errors") ?? "")
  }
}

extension TemporaryFolder {
  /// A folder with a small site in `site/`.
  static func withSite(_ files: [String: String] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in ProgrammeText().files.merging(files, uniquingKeysWith: { $1 }) {
      try folder.write(text, to: "site/" + path)
    }
    return folder
  }
}
