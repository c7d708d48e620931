import Markdown
import ProgrammeModel

extension PageView {
  /// The numbers of the headings by their anchors, `2` and `2.1`, where the report asks for them.
  /// They are text, so that they are the same on paper, in the table of contents and read aloud.
  /// The summary bears none.
  var headingNumbers: [String: String] {
    guard page.report?.isNumbered == true else { return [:] }
    let summary = page.body.blocks[summaryRange]
    let summaryLines = summary.first.map { $0.line...(summary.last?.endLine ?? $0.line) }
    var counts = [0, 0, 0]
    var numbers: [String: String] = [:]
    for heading in page.body.headings where (2...4).contains(heading.level) {
      if summaryLines?.contains(heading.location.line) == true { continue }
      let depth = heading.level - 2
      counts[depth] += 1
      for deeper in counts.indices.dropFirst(depth + 1) { counts[deeper] = 0 }
      numbers[heading.anchor] = counts[...depth].map(String.init).joined(separator: ".")
    }
    return numbers
  }
}
