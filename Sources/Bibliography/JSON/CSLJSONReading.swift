import Diagnostics

/// The works of a CSL-JSON file: a list of items, one item, or an object with `items`.
func readCSLJSON(_ source: SourceBytes) -> (works: [Work], findings: [Finding]) {
  var reader = JSONReader(source)
  let value = reader.value()
  var findings = reader.findings
  var works: [Work] = []
  for item in items(value, &findings) {
    let decoded = Work.decode(item)
    findings += decoded.findings
    if let work = decoded.work { works.append(work) }
  }
  return (works, findings)
}

private func items(_ value: CSLValue?, _ findings: inout [Finding]) -> [CSLValue] {
  switch value {
  case .list(let values, _): return values
  case .object(let members, _):
    for key in ["items", "references"] {
      if case .list(let values, _)? = members.first(where: { $0.key == key })?.value {
        return values
      }
    }
    return value.map { [$0] } ?? []
  case .some(let other):
    findings.append(Finding(.bibliographySyntax(.noListOfWorks), at: other.location))
    return []
  case nil: return []
  }
}
