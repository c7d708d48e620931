/// Two works that are one.
public struct DuplicateWork: Sendable, Hashable {
  /// The one that comes first.
  public var first: Work
  /// The one that repeats it.
  public var second: Work
}

/// Works that another before them is the same as: one DOI, or one title and one year.
public func duplicates(in works: [Work]) -> [DuplicateWork] {
  var byDOI: [String: Int] = [:]
  var byTitle: [String: Int] = [:]
  var found: [DuplicateWork] = []
  for (index, work) in works.enumerated() {
    let doi = work.doi?.lowercased()
    let title = folded(work.plainTitle)
    let titleAndYear = title.isEmpty ? nil : "\(title) \(work.year.map { String($0) } ?? "")"
    let sameDOI = doi.flatMap { byDOI[$0] }
    let sameTitle = titleAndYear.flatMap { byTitle[$0] }.flatMap { other in
      differs(works[other], work) ? nil : other
    }
    if let first = [sameDOI, sameTitle].compactMap({ $0 }).min() {
      found.append(DuplicateWork(first: works[first], second: work))
    }
    if let doi, byDOI[doi] == nil { byDOI[doi] = index }
    if let titleAndYear, byTitle[titleAndYear] == nil { byTitle[titleAndYear] = index }
  }
  return found
}

/// Whether two works of one title and one year say themselves that they are two: another DOI, or a
/// chapter of another book.
private func differs(_ left: Work, _ right: Work) -> Bool {
  if let first = left.doi, let second = right.doi {
    return first.lowercased() != second.lowercased()
  }
  guard let first = left[.containerTitle], let second = right[.containerTitle] else { return false }
  return folded(first) != folded(second)
}

/// The fields, by their names in CSL, that a reader needs to find the work and that it lacks.
public func missingFields(of work: Work) -> [String] {
  var missing: [String] = []
  func need(_ name: String, _ isThere: Bool) { if !isThere { missing.append(name) } }
  func need(_ field: TextField) { need(field.rawValue, work[field] != nil) }
  need(.title)
  need("issued", work.issued != nil || Shape(work) == .webpage && work[.accessed] != nil)
  let hasMaker = !work.makers.names.isEmpty
  switch Shape(work) {
  case .article:
    need("author", hasMaker)
    need(.containerTitle)
    need("page", work[.page] != nil || work[.number] != nil || work.link != nil)
  case .part:
    need("author", hasMaker || work.type != .chapter)
    need(.containerTitle)
  case .book:
    need("author", hasMaker)
    need("publisher", work[.publisher] != nil || work.link != nil)
  case .thesis:
    need("author", hasMaker)
    need(.publisher)
  case .report: need("author", hasMaker || work[.publisher] != nil)
  case .webpage: need("URL", work.link != nil)
  case .law: need("number", work[.number] != nil || work.link != nil)
  }
  return missing
}
