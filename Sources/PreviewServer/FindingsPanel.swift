import Diagnostics
import Language
import Markup
import Site

/// Findings as they are shown over a page: how many, and then each with its place, words, the line it
/// is on and the mend.
struct FindingsPanel {
  let findings: [Finding]
  let language: Language
  /// Whether there is a page beneath.
  let isOverPage: Bool
  private let words: PreviewWords

  /// How many findings are shown.
  private static let limit = 50

  init(_ findings: [Finding], language: Language, isOverPage: Bool) {
    self.findings =
      findings.filter { $0.severity == .error }
      + findings.filter { $0.severity != .error }
    self.language = language
    self.isOverPage = isOverPage
    words = PreviewWords(language: language)
  }

  /// How many errors and warnings, in words.
  var count: String {
    let errors = findings.count { $0.severity == .error }
    return words.count(errors: errors, warnings: findings.count - errors)
  }

  /// The panel; nothing where nothing was found.
  func html(_ lines: inout SourceLines) -> HTML {
    guard !findings.isEmpty else { return HTML() }
    let hasErrors = findings.hasErrors
    var items = HTML()
    for finding in findings.prefix(Self.limit) { items.append(item(finding, &lines)) }
    let hidden = findings.count - Self.limit
    return section(
      .class("panel"), .role("dialog"), .lang(language.tag),
      Attribute("aria-labelledby", "count"), Attribute("tabindex", "-1"),
      Attribute("data-errors", if: hasErrors)
    ) {
      header {
        h2(.id("count")) { count }
        if isOverPage {
          button(Attribute("type", "button"), .class("close")) { words.close }
        }
      }
      if hasErrors { p { isOverPage ? words.beneath : words.nothingYet } }
      ol { items }
      if hidden > 0 { p { words.more(hidden) } }
    }
  }

  private func item(_ finding: Finding, _ lines: inout SourceLines) -> HTML {
    let wording = finding.problem.wording(in: language)
    let place = finding.location
    let line = lines.line(of: place)
    return li(.class(finding.severity.rawValue)) {
      p(.class("place")) { "\(place.file):\(place.line):\(place.column)" }
      p(.class("message")) {
        strong { finding.severity.word(in: language) + ": " }
        wording.message
      }
      if let line { source(line, place) }
      if let mend = wording.mend { p(.class("mend")) { mend } }
    }
  }

  /// The line with what the finding is about marked. Only the part around it, where it is long.
  private func source(_ line: SourceLine, _ place: SourceLocation) -> HTML {
    let scalars = Array(line.text.unicodeScalars.filter { $0 != "\r" })
    let start = min(max(0, place.column - line.firstColumn), scalars.count)
    let end = min(start + place.length, scalars.count)
    func text(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range]))
    }
    let first = max(0, start - 100)
    let last = min(scalars.count, end + 100)
    return .element(
      "pre",
      content: HTML {
        text(first..<start)
        mark { text(start..<end) }
        text(end..<last)
      })
  }
}
