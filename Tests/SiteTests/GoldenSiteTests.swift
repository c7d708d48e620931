import Diagnostics
import Foundation
import Language
import Site
import Testing

/// Whole sites, kept in Tests/SiteTests/Cases with what they become. `RECORD=1` rewrites it.
///
/// A case is a site's folder. `expected/` has the files that are compared; where it has a file named
/// `only.txt`, just the paths that begin with one of its lines are kept and compared. A broken
/// site's `expected/findings.txt` is the report that a person would see; a site that has warnings
/// has both.
@Suite struct GoldenSiteTests {
  static let cases = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  static var names: [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: cases.path(percentEncoded: false))
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  @Test func `there are cases`() { #expect(Self.names.count >= 12) }

  @Test(arguments: names)
  func `a site becomes what it was looked at to be`(name: String) throws {
    let folder = try TemporaryFolder()
    let site = Self.cases.appending(path: name)
    try FileManager.default.copyItem(
      atPath: site.path(percentEncoded: false), toPath: folder.full("site"))
    let expected = folder.files(in: "site/expected")
    let only = expected["only.txt"].map { text in
      String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
    }
    let actual = try built(folder.full("site"), only: only)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try record(actual, at: site.appending(path: "expected"), only: expected["only.txt"])
      return
    }
    let kept = expected.filter { $0.key != "only.txt" }
    #expect(actual.keys.sorted() == kept.keys.sorted())
    for (path, bytes) in actual {
      #expect(
        String(decoding: bytes, as: UTF8.self)
          == kept[path].map { String(decoding: $0, as: UTF8.self) }, "\(path)")
    }
  }

  /// The files of a site as they are compared, and what was found.
  private func built(_ path: String, only: [String]?) throws -> [String: [UInt8]] {
    let (source, found) = try SourceFolder.read(path)
    let clock = try #require(BuildClock("2026-05-01T08:00:00Z"))
    let outcome = SiteBuild.prepare(source, findings: found, options: BuildOptions(clock: clock))
    var files: [String: [UInt8]] = [:]
    for file in outcome.site?.files ?? [] {
      let isKept = only?.contains { file.path.hasPrefix($0) } ?? true
      guard isKept, !file.isCopy, !file.path.hasPrefix("assets/") else { continue }
      files[file.path] = masked(try file.read())
    }
    for lock in outcome.site?.locks ?? [] { files["locks/" + lock.path] = lock.bytes }
    if !outcome.findings.isEmpty { files["findings.txt"] = Array(report(outcome, source).utf8) }
    return files
  }

  private func report(_ outcome: SiteBuild.Outcome, _ source: SourceFolder) -> String {
    let report = TextReport(language: outcome.language, isColoured: false)
    var lines = SourceLines(source)
    return outcome.findings.map { finding in
      report.text(finding, line: lines.line(of: finding.location))
    }.joined()
  }

  /// The bytes with the fingerprints of stylesheets and scripts left out of their names.
  private func masked(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("assets/"), text.utf8.elementsEqual(bytes) else { return bytes }
    let pattern = /assets\/(style|script|theme)\.[0-9a-f]{10}\./
    return Array(text.replacing(pattern) { "assets/\($0.1).XXXXXXXXXX." }.utf8)
  }

  private func record(_ files: [String: [UInt8]], at expected: URL, only: [UInt8]?) throws {
    try? FileManager.default.removeItem(at: expected)
    var files = files
    files["only.txt"] = only
    for (path, bytes) in files {
      let file = expected.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }
}
