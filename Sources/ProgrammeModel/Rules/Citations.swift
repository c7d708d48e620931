import Diagnostics
import Markdown

/// `unknown-reference`: every work that a text cites is in its literature.
func checkCitations(_ site: CheckedSite, _ findings: inout [Finding]) {
  for page in site.pages {
    let keys = (site.works[page.file] ?? []).map(\.id)
    let known = Set(keys)
    page.body.forEachInline { inline in
      guard case .citation(let items) = inline.kind else { return }
      for item in items where !known.contains(item.key) {
        findings.append(
          Finding(
            .unknownReference(
              .citation, name: item.key, suggestion: suggestion(for: item.key, among: keys)),
            at: SourceLocation(file: page.file, line: inline.line, column: inline.column)))
      }
    }
  }
}
