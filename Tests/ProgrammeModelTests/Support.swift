import Diagnostics
import ImageFiles
import Language
import ProgrammeModel
import Testing

@testable import Site

/// A small site held in memory, to be checked.
struct SmallSite {
  var files: [String: String]
  var images: [String: ImageFile] = [:]
  var settings = ""
  var clock = "2026-01-15"
  var linkInquiry: LinkInquiry?

  /// A site of files below content/.
  init(_ files: [String: String], settings: String = "", clock: String = "2026-01-15") {
    self.files = files
    self.settings = settings
    self.clock = clock
  }

  /// A site of one page of the kind `page`.
  init(body: String, settings: String = "") {
    self.init(["side.md": Self.page(body)], settings: settings)
  }

  /// The text of a page of the kind `page`; the body begins on line 6.
  static func page(_ body: String) -> String {
    "---\nkind: page\ntitle: Side\n---\n\n" + body
  }

  /// What is found, in order.
  var findings: [Finding] {
    var source = SourceFolder()
    let configuration = """
      title: Prøve
      url: https://samling.example
      accessibilityStatement: https://uustatus.example/x
      holidays: "NO"
      \(settings)
      """
    source.configuration = SourceFile(path: "site.yml", bytes: Array(configuration.utf8))
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let bytes = Array(text.utf8)
      if path.hasPrefix("theme/") {
        source.theme.append(SourceFile(path: path, bytes: bytes))
        continue
      }
      let file = SourceFile(path: "content/" + path, bytes: bytes)
      switch path.split(separator: ".").last {
      case "md": source.pages.append(file)
      case "lock": source.locks.append(file)
      case "json", "bib", "ris", "csv": source.data.append(file)
      default:
        source.assets.append(
          AssetFile(path: file.path, diskPath: "/nowhere", size: bytes.count))
      }
    }
    source.images = images
    guard let clock = BuildClock(clock) else { return [] }
    var options = BuildOptions(clock: clock)
    options.linkInquiry = linkInquiry
    return SiteBuild.prepare(source, findings: [], options: options).findings
  }
}

/// What a finding says, for comparing.
struct Told: Hashable, CustomStringConvertible {
  var place: Diagnostics.SourceLocation
  var rule: Rule
  var message: String
  var mend: String?

  init(_ finding: Finding, in language: Language = .bokmål) {
    let wording = finding.problem.wording(in: language)
    place = finding.location
    rule = finding.rule
    message = wording.message
    mend = wording.mend
  }

  init(place: Diagnostics.SourceLocation, rule: Rule, message: String, mend: String?) {
    (self.place, self.rule, self.message, self.mend) = (place, rule, message, mend)
  }

  var description: String {
    "\(place.file):\(place.line):\(place.column)+\(place.length): \(message) [\(rule.name)] = "
      + (mend ?? "")
  }
}

/// A text in which ⟦ and ⟧ stand around the fault, and where that is.
struct Marked {
  let text: String
  let line: Int
  let column: Int
  let length: Int

  init?(_ marked: String) {
    guard marked.contains("⟦") else { return nil }
    var line = 1
    var column = 1
    var start: (line: Int, column: Int)?
    var length = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = (line, column)
      case "⟧": length = column - (start?.column ?? column)
      case "\n":
        line += 1
        column = 1
      default: column += 1
      }
    }
    guard let start else { return nil }
    text = marked.filter { $0 != "⟦" && $0 != "⟧" }
    (self.line, self.column, self.length) = (start.line, start.column, length)
  }
}

/// Expects that one thing is found in a site, where the marks stand, and nothing else.
func expect(
  _ rule: Rule, _ message: String, mend: String?, in site: SmallSite,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  var site = site
  var place: Diagnostics.SourceLocation?
  for (path, text) in site.files {
    guard let marked = Marked(text) else { continue }
    site.files[path] = marked.text
    place = Diagnostics.SourceLocation(
      file: path.hasPrefix("theme/") ? path : "content/" + path, line: marked.line,
      column: marked.column, length: marked.length)
  }
  guard let place else {
    Issue.record("the fault is not marked", sourceLocation: sourceLocation)
    return
  }
  let expected = Told(place: place, rule: rule, message: message, mend: mend)
  #expect(site.findings.map { Told($0) } == [expected], sourceLocation: sourceLocation)
}

/// Expects that nothing is found in a site.
func expectNothing(
  in site: SmallSite, sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  #expect(site.findings.map { Told($0) } == [], sourceLocation: sourceLocation)
}
