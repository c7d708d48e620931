import Language

/// What a chart says, in words: for those who do not see it and for those who want it told.
struct ChartSummary {
  /// A line of the summary, with the shape that stands for it in the drawing, if one does.
  struct Line {
    let text: String
    let shape: PointShape?
    let isSignal: Bool
  }

  /// A phase and what is said of it; the heading is nil where there is but one.
  struct Section {
    let heading: String?
    let lines: [Line]
  }

  /// What kind of chart it is, and of what.
  let name: String
  /// One sentence that says whether there is more than chance.
  let conclusion: String
  let sections: [Section]
  let changes: [String]

  /// All of it but the name as running text.
  var description: String {
    var sentences = [conclusion]
    for section in sections {
      let lines = section.lines.map(\.text).joined(separator: ". ") + "."
      sentences.append(section.heading.map { "\($0): \(lines)" } ?? lines)
    }
    return (sentences + changes.map { $0.hasSuffix(".") ? $0 : $0 + "." }).joined(separator: " ")
  }
}
