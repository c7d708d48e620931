public import Language

/// The rules with their explanations, for people to look up.
public struct RuleCatalogue: Sendable {
  /// The language of the words.
  public let language: Language

  /// A catalogue in a language.
  public init(language: Language) { self.language = language }

  /// Rules as a terminal shows them.
  public func text(_ rules: [Rule]) -> String {
    rules.map { rule in
      var text = "\(rule.name) (\(rule.severity.word(in: language)))\n"
      for line in wrapped(rule.explanation(in: language)) { text += "  \(line)\n" }
      if let example = rule.example {
        if let wrong = example.wrong { text += "  \(wrongWord):\n\(indented(wrong))" }
        text += "  \(rightWord):\n\(indented(example.right))"
      }
      return text
    }.joined(separator: "\n")
  }

  /// Rules as a page of documentation.
  public func markdown(_ rules: [Rule]) -> String {
    rules.map { rule in
      var text = "## \(rule.name)\n\n*\(rule.severity.word(in: language).capitalisedFirst).* "
      text += rule.explanation(in: language).markdownEscaped + "\n"
      if let example = rule.example {
        if let wrong = example.wrong { text += "\n\(wrongWord):\n\n\(fenced(wrong))" }
        text += "\n\(rightWord):\n\n\(fenced(example.right))"
      }
      return text
    }.joined(separator: "\n")
  }

  private var wrongWord: String {
    switch language {
    case .bokmål: "Galt"
    case .nynorsk: "Gale"
    case .english: "Wrong"
    }
  }

  private var rightWord: String {
    switch language {
    case .bokmål: "Riktig"
    case .nynorsk: "Rett"
    case .english: "Right"
    }
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
  }

  private func fenced(_ text: String) -> String { "```text\n\(text)\n```\n" }

  private func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + word.count + 1 > 78 {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  fileprivate var markdownEscaped: String {
    replacing("*", with: "\\*").replacing("_", with: "\\_").replacing("<", with: "\\<")
  }
}
