import Diagnostics

/// `unknown-reference`: every work that a text cites is in its literature.
func checkCitations(_ site: CheckedSite, _ findings: inout [Finding]) {
  for page in site.pages {
    let keys = (site.works[page.file] ?? []).map(\.id)
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
