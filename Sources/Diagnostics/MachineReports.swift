import JSON
public import Language

/// Findings as programs read them.
public struct JSONReport: Sendable {
  /// The language of the words.
  public let language: Language

  /// A report in a language.
  public init(language: Language) { self.language = language }

  /// All findings as one JSON object. Keys may be added to it, but none is taken away or changed:
  ///
  ///     {"findings": [{"rule": "weekday", "severity": "error", "file": "content/a.md", "line": 14,
  ///       "column": 11, "length": 7, "message": "…", "mend": "…", "fix": "…"}],
  ///      "errors": 1, "warnings": 0}
  ///
  /// Lines and columns are counted from 1, and columns and lengths in Unicode scalars. `mend` and
  /// `fix` are there where something can be said; `fix` is what to put in place of what is marked,
  /// where only one thing is right.
  public func text(_ findings: [Finding]) -> String {
    let items = findings.map(item).joined(separator: ",\n")
    let errors = findings.count { $0.severity == .error }
    return "{\"findings\": [" + (items.isEmpty ? "" : "\n\(items)\n")
      + "], \"errors\": \(errors), \"warnings\": \(findings.count - errors)}\n"
  }

  private func item(_ finding: Finding) -> String {
    let wording = finding.problem.wording(in: language)
    let place = finding.location
    var fields = [
      ("rule", JSONText.quoted(finding.rule.name)),
      ("severity", JSONText.quoted(finding.severity.rawValue)),
      ("file", JSONText.quoted(place.file)), ("line", String(place.line)),
      ("column", String(place.column)), ("length", String(place.length)),
      ("message", JSONText.quoted(wording.message)),
    ]
    if let mend = wording.mend { fields.append(("mend", JSONText.quoted(mend))) }
    if let fix = finding.problem.fix { fields.append(("fix", JSONText.quoted(fix))) }
    return "  {" + fields.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
  }
}

/// Findings as annotations of a pull request, which GitHub Actions reads from the output of a step.
public struct GitHubReport: Sendable {
  /// The language of the words.
  public let language: Language
  /// What to put before the files' paths, so that they begin at the repository's root.
  public let folder: String

  /// A report in a language, on a site in a folder of the repository.
  public init(language: Language, folder: String) {
    self.language = language
    self.folder = folder
  }

  /// One line for each finding.
  public func text(_ findings: [Finding]) -> String {
    findings.map { finding in
      let wording = finding.problem.wording(in: language)
      let place = finding.location
      let words = [wording.message, wording.mend].compactMap(\.self).joined(separator: "\n")
      return "::\(finding.severity.rawValue) file=\(property(folder + place.file)),"
        + "line=\(place.line),col=\(place.column),endColumn=\(place.column + place.length),"
        + "title=\(property(finding.rule.name))::\(data(words))\n"
    }.joined()
  }

  private func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

extension Problem {
  /// What to put in place of what is marked, where only one thing is right.
  public var fix: String? {
    switch self {
    case .text(.typography(_, let right)): right
    case .text(.headingJump(let from, _)): String(repeating: "#", count: from + 1)
    case .brokenLink(let target, .caseMismatch, let right?) where !target.contains("#"): right
    default: nil
    }
  }
}
