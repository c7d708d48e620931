public import Diagnostics
import FrontMatter
import Markdown

/// A comment that says why a finding must stand: it hides what its rule finds on its lines.
public struct Acknowledgement: Sendable, Hashable {
  /// The rule whose findings it hides.
  public let rule: Rule
  /// The lines on which it hides them; nil where nothing follows the comment.
  public let lines: ClosedRange<Int>?
  /// Where the rule's name stands.
  public let location: SourceLocation

  /// Whether it hides a finding.
  func covers(_ finding: Finding) -> Bool {
    finding.rule == rule && finding.location.file == location.file
      && lines?.contains(finding.location.line) == true
  }
}

/// What a comment says, read scalar by scalar so that every name knows its place.
struct AcknowledgementComment {
  /// The rules it names, and where.
  private(set) var rules: [Located<Rule>] = []

  /// Reads a comment that has `samling:` in it; nil where it has not. `line` and `column` are where
  /// the text begins.
  init?(_ text: String, file: String, line: Int, column: Int, findings: inout [Finding]) {
    guard text.utf8.count >= 8, text.holds("samling:") else { return nil }
    var words: [(text: String, place: SourceLocation)] = []
    var place = SourceLocation(file: file, line: line, column: column)
    var word = ""
    var start = place
    func end(_ words: inout [(text: String, place: SourceLocation)]) {
      guard !word.isEmpty else { return }
      words.append((word, start.part(offset: 0, length: word.unicodeScalars.count)))
      word = ""
    }
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar == "," {
        end(&words)
      } else {
        if word.isEmpty { start = place }
        word.unicodeScalars.append(scalar)
      }
      place.column += 1
      if scalar == "\n" {
        place.line += 1
        place.column = 1
      }
    }
    end(&words)
    let isOpening: (String) -> Bool = { $0 == "samling:" || $0 == "#samling:" }
    guard let opening = words.firstIndex(where: { isOpening($0.text) }),
      words[..<opening].allSatisfy({ $0.text == "#" || $0.text == "<!--" })
    else { return nil }
    read(words[(opening + 1)...].filter { $0.text != "-->" }, at: words[opening].place, &findings)
  }

  private mutating func read(
    _ words: [(text: String, place: SourceLocation)], at opening: SourceLocation,
    _ findings: inout [Finding]
  ) {
    let reason = words.firstIndex { $0.text == "because" }
    let names = words[..<(reason ?? words.count)].dropFirst()
    guard words.first?.text == "ignore", !names.isEmpty else {
      findings.append(Finding(.acknowledgement(.malformed), at: opening))
      return
    }
    if reason.map({ $0 + 1 >= words.count }) ?? true {
      findings.append(Finding(.acknowledgement(.noReason), at: opening))
    }
    for name in reason == nil ? names.prefix(1) : names {
      guard let rule = Rule(rawValue: name.text) else {
        findings.append(
          Finding(
            .unknownReference(
              .rule, name: name.text,
              suggestion: suggestion(for: name.text, among: Rule.allCases.map(\.rawValue))),
            at: name.place))
        continue
      }
      guard rule.isAcknowledgeable else {
        findings.append(Finding(.acknowledgement(.notAllowed(rule)), at: name.place))
        continue
      }
      rules.append(Located(rule, at: name.place))
    }
  }
}
