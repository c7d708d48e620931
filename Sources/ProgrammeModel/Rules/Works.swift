import Bibliography
import Diagnostics

/// `uncited`: a report cites every work of its own references and of the literature page it names.
/// A reading list that nobody names may be read without being cited.
func checkUncitedWorks(_ site: CheckedSite, _ findings: inout [Finding]) {
  var cited: [SourceLocation: Bool] = [:]
  var works: [Work] = []
  for page in site.pages where page.report != nil {
    let isNamed = page.report?.literature != nil
    guard !page.references.isEmpty || isNamed else { continue }
    let keys = Set(page.mentions.citations.map(\.value))
    for work in site.works[page.file] ?? [] {
      if cited[work.location] == nil { works.append(work) }
      cited[work.location] = cited[work.location] == true || keys.contains(work.id)
    }
  }
  for work in works where cited[work.location] == false {
    findings.append(Finding(.uncitedWork(key: work.id), at: work.location))
  }
}

/// `duplicate-work`: a work stands once in a list.
func checkDuplicateWorks(_ part: SitePart, _ findings: inout [Finding]) {
  for page in part.pages where page.literature != nil || !page.references.isEmpty {
    for duplicate in duplicates(in: part.site.works[page.file] ?? []) {
      findings.append(
        Finding(
          .duplicateWork(
            key: duplicate.second.id, first: duplicate.first.id, at: duplicate.first.location),
          at: duplicate.second.location))
    }
  }
}

/// `incomplete-reference`: a work has what a reader needs to find it.
func checkIncompleteWorks(_ part: SitePart, _ findings: inout [Finding]) {
  for page in part.pages where page.literature != nil || !page.references.isEmpty {
    let works = page.literature == nil ? page.references : part.site.works[page.file] ?? []
    for work in works {
      let missing = missingFields(of: work)
      guard !missing.isEmpty else { continue }
      findings.append(
        Finding(.incompleteReference(key: work.id, missing: missing), at: work.location))
    }
  }
}
