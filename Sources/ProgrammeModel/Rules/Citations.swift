import Diagnostics

/// `unknown-reference`: every work that a text cites is in its literature.
func checkCitations(_ part: SitePart, _ findings: inout [Finding]) {
  for page in part.pages {
    let keys = (part.site.works[page.file] ?? []).map(\.id)
    let known = Set(keys)
    for citation in page.mentions.citations where !known.contains(citation.value) {
      findings.append(
        Finding(
          .unknownReference(
            .citation, name: citation.value,
            suggestion: suggestion(for: citation.value, among: keys)),
          at: citation.location))
    }
  }
}
