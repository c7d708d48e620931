import Diagnostics
import Foundation
import Language
import ProgrammeModel
import Site
import Testing

@testable import Import

/// Whole texts, kept in Tests/ImportTests/Cases with the drafts they become. `RECORD=1` rewrites
/// them.
///
/// A case is a folder with one text. `expected/` has the draft's files, `remarks.txt` with what is
/// told on the terminal, and `findings.txt` with what the checks say of the draft in a site.
@Suite struct GoldenDraftTests {
  static let cases = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  @Test(arguments: ["tabell", "hefte", "nettside", "html", "feil", "engelsk", "under-hverandre"])
  func `a text becomes the draft it was looked at to be`(name: String) throws {
    let folder = Self.cases.appending(path: name)
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let source = try #require(files.first { ["txt", "html"].contains($0.pathExtension) })
    let draft = try ImportFile.draft(
      of: source.path(percentEncoded: false), language: name == "engelsk" ? .english : .bokmål)
    var actual: [String: String] = [:]
    for file in draft.files { actual[file.name] = file.text }
    actual["remarks.txt"] =
      ([draft.folder] + draft.remarks.map { "\($0.file):\($0.line): \($0.text)" })
      .joined(separator: "\n") + "\n"
    actual["findings.txt"] = try findings(of: draft)
    let expected = folder.appending(path: "expected")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try? FileManager.default.removeItem(at: expected)
      try FileManager.default.createDirectory(at: expected, withIntermediateDirectories: true)
      for (name, text) in actual {
        try Data(text.utf8).write(to: expected.appending(path: name))
      }
      return
    }
    let kept = try FileManager.default.contentsOfDirectory(
      atPath: expected.path(percentEncoded: false))
    #expect(kept.sorted() == actual.keys.sorted())
    for (name, text) in actual {
      #expect(try String(contentsOf: expected.appending(path: name), encoding: .utf8) == text)
    }
  }

  /// What `samling check --drafts` says of a site with the draft in it.
  private func findings(of draft: ImportedDraft) throws -> String {
    let site = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let programme = site.appending(path: "content/kurs")
    try FileManager.default.createDirectory(at: programme, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: site) }
    let configuration = """
      title: Prøve
      language: nb
      url: https://prove.example
      timezone: Europe/Oslo
      organisation: Prøve
      accessibilityStatement: https://uu.example/
      """
    try Data(configuration.utf8).write(to: site.appending(path: "site.yml"))
    for file in draft.files {
      try Data(file.text.utf8).write(to: programme.appending(path: file.name))
    }
    let (source, found) = try SourceFolder.read(site.path(percentEncoded: false))
    var options = BuildOptions(clock: try #require(BuildClock("2026-05-01T08:00:00Z")))
    options.withDrafts = true
    let outcome = SiteBuild.prepare(source, findings: found, options: options)
    return outcome.findings.map { finding in
      let place = finding.location
      return "\(place.file.dropFirst("content/kurs/".count)):\(place.line): \(finding.rule.name): "
        + finding.problem.wording(in: .bokmål).message + "\n"
    }.joined()
  }
}
