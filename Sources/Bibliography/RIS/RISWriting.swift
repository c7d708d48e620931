/// Works as a RIS file, with the line ends that its specification asks for.
func writeRIS(_ works: [Work], to bytes: inout [UInt8]) {
  for (index, work) in works.enumerated() {
    if index > 0 { bytes += "\r\n".utf8 }
    var writer = RISRecordWriter(work)
    bytes += writer.record()
  }
}

/// Writes one record, its lines in one fixed order.
private struct RISRecordWriter {
  private let work: Work
  private var bytes: [UInt8] = []

  init(_ work: Work) { self.work = work }

  mutating func record() -> [UInt8] {
    let kept = work.otherFields["ris-TY"]?.scalar
    let isKept = kept.flatMap { RISTypes.workType(of: $0.uppercased()) } == work.type
    add("TY", isKept ? kept : RISTypes.recordType(of: work.type))
    add("ID", work.id)
    for role in NameRole.allCases {
      guard let tag = tag(of: role) else { continue }
      for name in work[role] { add(tag, written(name)) }
    }
    if let date = work.issued { for line in RISDates.lines(date) { add(line.tag, line.value) } }
    writeTexts()
    writePages()
    if let accessed = work[.accessed] { add("Y2", RISDates.text(accessed)) }
    for keyword in split(work[.keyword] ?? "", at: ", ") { add("KW", keyword) }
    if work[.annotation] == nil { add("RN", work[.annote]) }
    if work.type == .articleJournal { add("AN", work[.pmid]) }
    add("C2", work[.pmcid])
    writeOther()
    bytes += "ER  - \r\n".utf8
    return bytes
  }

  private func tag(of role: NameRole) -> String? {
    let isEdited = work.otherFields["ris-TY"]?.scalar == "EDBOOK"
    if isEdited, role == .editor { return "AU" }
    return isEdited && role == .author ? nil : RISFields.tag(of: role, in: work.type)
  }

  private mutating func writeTexts() {
    let isPaper = work.type == .paperConference && work[.eventTitle] != nil
    for field in Self.order {
      guard let text = work[field] else { continue }
      if isPaper, field == .containerTitle {
        add("C3", text)
        add("T2", work[.eventTitle])
      } else if let tag = RISFields.tag(of: field, in: work.type) {
        add(tag, text)
      }
    }
  }

  private mutating func writePages() {
    guard let page = work[.page] else {
      if work.type == .book { add("SP", work[.numberOfPages]) }
      return
    }
    let ends = page.split(separator: "-", omittingEmptySubsequences: false)
    let isRange =
      ends.count == 2 && ends[0] != ends[1]
      && ends.allSatisfy { !$0.isEmpty && trimmed($0) == $0 }
    add("SP", isRange ? String(ends[0]) : page)
    if isRange { add("EP", String(ends[1])) }
    if !isRange, work.type == .book { add("EP", page) }
  }

  /// Lines that came from RIS and that CSL has no place for.
  private mutating func writeOther() {
    for (key, value) in work.otherFields.sorted(by: { $0.key < $1.key }) where key != "ris-TY" {
      guard key.hasPrefix("ris-"), key.utf8.count == 6 else { continue }
      let tag = String(key.dropFirst(4))
      if case .list(let values, _) = value {
        for value in values { add(tag, value.scalar) }
      } else {
        add(tag, value.scalar)
      }
    }
  }

  private mutating func add(_ tag: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    bytes += tag.utf8
    bytes += "  - ".utf8
    for (index, line) in split(value, at: "\n").enumerated() {
      if index > 0 { bytes += (RISFields.keepsLines(tag) ? "\r\n      " : " ").utf8 }
      bytes += trimmed(line).utf8
    }
    bytes += "\r\n".utf8
  }

  /// A name as RIS has it; a comma at the end says that commas in it divide nothing.
  private func written(_ name: Name) -> String {
    if name.isOthers { return "et al." }
    if let literal = name.literal { return literal.contains(",") ? literal + "," : literal }
    let parts = [name.given, name.droppingParticle].compactMap { $0 }.joined(separator: " ")
    let family = name.familyOrLiteral
    if parts.isEmpty, name.suffix == nil { return family }
    return "\(family), \(parts)\(name.suffix.map { ", \($0)" } ?? "")"
  }

  private func split(_ text: String, at separator: String) -> [String] {
    guard let mark = separator.utf8.first, text.utf8.contains(mark) else { return [text] }
    return text.split(separator: separator, omittingEmptySubsequences: false).map { String($0) }
  }

  private static let order: [TextField] = [
    .title, .titleShort, .containerTitle, .containerTitleShort, .collectionTitle,
    .collectionNumber, .volume, .numberOfVolumes, .issue, .number, .edition, .version, .section,
    .publisher,
    .publisherPlace, .genre, .doi, .url, .isbn, .issn, .language, .archive, .archiveLocation,
    .callNumber, .originalTitle, .reviewedTitle, .theme, .abstract, .note, .annotation,
  ]
}
