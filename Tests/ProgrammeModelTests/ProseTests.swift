import Diagnostics
import Testing

@testable import Site

/// Ordinary prose, in which nothing is wrong but what is listed here.
@Suite struct ProseTests {
  /// The folder of the texts, beside this file.
  private static let folder =
    #filePath.dropLast("ProseTests.swift".count)
    + "Prose/"

  /// What is right to find, as `file:line rule`.
  private static let right: Set<String> = []

  /// The programme that the texts speak of.
  private static let programme: [String: String] = [
    "p/index.md": Programmes.invitation(
      "application: { to: mailto:a@b.no, deadline: 2026-05-26 }"),
    "p/samlinger.md": Programmes.schedule(
      [
        Programmes.session("s1", "fredag 28. august 2026", physical),
        Programmes.session("web", "onsdag 30. september 2026", webinar),
        Programmes.session("s2", "onsdag 14. oktober 2026", physical),
        Programmes.session(
          "v", "fredag 13. november 2026", "    type: verksted\n    attendance: optional"),
        Programmes.session("s3", "onsdag 9. desember 2026", physical),
      ].joined(separator: "\n")),
  ]
  private static let physical =
    "    format: physical\n    place: later\n    attendance: mandatory\n    time: 08.00–15.00"
  private static let webinar =
    "    type: webinar\n    format: digital\n    join: later\n    attendance: mandatory"

  private static func texts() throws -> [String: String] {
    var texts: [String: String] = [:]
    for name in try Disk.names(in: String(folder)) {
      let name = String(decoding: name, as: UTF8.self)
      guard name.hasSuffix(".md") else { continue }
      texts[name] = String(
        decoding: try SourceFolder.readFile(String(folder) + name), as: UTF8.self)
    }
    return texts
  }

  @Test func `there is prose enough to say something`() throws {
    let lines = try Self.texts().values.reduce(0) {
      $0 + $1.split(separator: "\n", omittingEmptySubsequences: false).count
    }
    #expect(lines >= 1_500)
  }

  @Test func `every finding in ordinary prose is right`() throws {
    var files = Self.programme
    for (name, text) in try Self.texts() {
      let tag = name.contains("english") ? "en" : name.contains("nynorsk") ? "nn" : "nb"
      files["p/" + name] = "---\nkind: page\ntitle: Side\nlanguage: \(tag)\n---\n" + text
    }
    let found = SmallSite(files).findings
    let names = found.map { finding in
      let place = finding.location
      return "\(place.file.dropFirst("content/p/".count)):\(place.line) \(finding.rule.name)"
    }
    let wrong = zip(names, found).filter { !Self.right.contains($0.0) }
    #expect(wrong.map { Told($0.1) } == [])
    #expect(Self.right.subtracting(names) == [])
  }
}
