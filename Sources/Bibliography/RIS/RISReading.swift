import Diagnostics

/// The works of a RIS file.
func readRIS(_ source: SourceBytes) -> (works: [Work], findings: [Finding]) {
  let file = RISRecords(source)
  var findings = file.findings
  var keys = WorkKeys(
    file.records.flatMap { $0.lines.filter { $0.tag == "ID" }.map(\.value) })
  let works = file.records.map { record in
    var reader = RISRecordReader(record)
    var work = reader.work()
    if work.id.isEmpty { work.id = keys.key(for: work) }
    findings += reader.findings
    return work
  }
  return (works, findings)
}

/// Turns one record into a work.
private struct RISRecordReader {
  private let record: RISRecord
  private(set) var findings: [Finding] = []
  private var firstPage: String?
  private var lastPage: String?
  private var keywords: [String] = []
  private var names: [NameRole: [Name]] = [:]
  private var journals: [String: String] = [:]

  init(_ record: RISRecord) { self.record = record }

  mutating func work() -> Work {
    var work = Work(id: "", type: .document, location: record.location)
    let type = record.type.uppercased()
    if let known = RISTypes.workType(of: type) {
      work.type = known
    } else {
      findings.append(Finding(.unknownEntryType(record.type), at: record.location))
    }
    if RISTypes.recordType(of: work.type) != type {
      work.otherFields["ris-TY"] = .text(record.type, record.location)
    }
    for line in record.lines { read(line, type, into: &work) }
    for (role, names) in names { work[role] = names }
    work[.keyword] = keywords.joined(separator: ", ")
    setContainer(of: &work)
    setPages(of: &work)
    return work
  }

  private mutating func read(_ line: RISRecord.Line, _ type: String, into work: inout Work) {
    if let role = RISFields.role(of: line.tag, in: type) {
      if let name = Name(written: line.value) { names[role, default: []].append(name) }
      return
    }
    switch line.tag {
    case "ID":
      work.id = work.id.isEmpty ? line.value : work.id
      work.location = line.location
    case "PY", "Y1", "DA": readDate(line, into: &work)
    case "Y2": if let date = date(line) { work[.accessed] = date }
    case "SP": firstPage = firstPage ?? line.value
    case "EP": lastPage = lastPage ?? line.value
    case "KW": keywords.append(line.value)
    case "JO", "JF", "JA", "J1", "J2", "BT", "T2", "C3": readContainer(line, into: &work)
    case "SN": readNumber(line, into: &work)
    case "C7" where work.type == .articleJournal && work[.number] == nil:
      work[.number] = line.value
    case "C2" where line.value.hasPrefix("PMC"): work[.pmcid] = line.value
    case "AN" where line.value.utf8.count <= 8 && line.value.utf8.allSatisfy(\.isASCIIDigit):
      work[.pmid] = line.value
    default:
      guard let field = RISFields.textField(of: line.tag, in: work.type) else {
        return keep(line, in: &work)
      }
      set(field, line, in: &work)
    }
  }

  private func set(_ field: TextField, _ line: RISRecord.Line, in work: inout Work) {
    let text = field == .doi ? DOI.bare(line.value) : line.value
    guard let before = work[field] else { return work[field] = text }
    if before == text { return }
    if field == .note || field == .annotation {
      work[field] = before + "\n" + text
    } else {
      keep(line, in: &work)
    }
  }

  /// A line that CSL has no place for, kept under its tag.
  private func keep(_ line: RISRecord.Line, in work: inout Work) {
    let key = "ris-" + line.tag
    if case .list(let values, let place)? = work.otherFields[key] {
      work.otherFields[key] = .list(values + [.text(line.value, line.location)], place)
    } else if let before = work.otherFields[key] {
      work.otherFields[key] = .list([before, .text(line.value, line.location)], before.location)
    } else {
      work.otherFields[key] = .text(line.value, line.location)
    }
  }

  // MARK: - Fields that work together

  private mutating func readDate(_ line: RISRecord.Line, into work: inout Work) {
    guard let date = date(line) else { return }
    guard let before = work.issued else { return work[.issued] = date }
    if before == date { return }
    let isMoreExact =
      date.start?.year == before.start?.year && before.start?.month == nil && date.start != nil
    let isLessExact = date == date.start.map { PartialDate(PartialDate.Point($0.year)) }
    if isLessExact, date.start?.year == before.start?.year { return }
    if isMoreExact || (before.start == nil && date.start != nil) {
      work[.issued] = date
    } else if date.start != before.start {
      keep(line, in: &work)
    }
  }

  private mutating func date(_ line: RISRecord.Line) -> PartialDate? {
    switch RISDates.read(line.value) {
    case .success(let date): return date
    case .failure(let fault):
      findings.append(Finding(fault.problem(in: line.value), at: line.location))
      return nil
    }
  }

  private mutating func readContainer(_ line: RISRecord.Line, into work: inout Work) {
    switch line.tag {
    case "BT" where !work.type.isPart: set(.title, line, in: &work)
    case "T2" where !RISFields.hasContainer(work.type): set(.collectionTitle, line, in: &work)
    case "C3" where work.type != .paperConference: keep(line, in: &work)
    default: if journals.updateValue(line.value, forKey: line.tag) != nil { keep(line, in: &work) }
    }
  }

  /// The full title of a journal or a book, and its short one: `JO` is either.
  private func setContainer(of work: inout Work) {
    let full = ["C3", "JF", "T2", "BT", "JO"].compactMap { journals[$0] }.first
    var short = ["J2", "JA", "J1"].compactMap { journals[$0] }.first
    if let either = journals["JO"], either != full, short == nil { short = either }
    work[.containerTitle] = full
    work[.containerTitleShort] = short
    if work.type == .paperConference, journals["C3"] != nil { work[.eventTitle] = journals["T2"] }
  }

  /// ISBN, ISSN or the number of a report, by its form and by what the work is.
  private func readNumber(_ line: RISRecord.Line, into work: inout Work) {
    let digits = line.value.filter { $0.isNumber || $0 == "X" || $0 == "x" }
    let isPlain = line.value.allSatisfy { $0.isNumber || "Xx- ".contains($0) }
    let field: TextField =
      switch digits.count {
      case 8 where isPlain: .issn
      case 10 where isPlain, 13 where isPlain: .isbn
      default:
        switch work.type {
        case .articleJournal, .articleMagazine, .articleNewspaper, .periodical: .issn
        case .report, .patent, .standard: .number
        default: .isbn
        }
      }
    set(field, line, in: &work)
  }

  /// `SP` alone is a book's number of pages; with `EP` it is a range.
  private func setPages(of work: inout Work) {
    guard let first = firstPage else { return work[.page] = lastPage }
    guard let last = lastPage else {
      let isCount = work.type == .book && first.allSatisfy(\.isNumber)
      return work[isCount ? .numberOfPages : .page] = first
    }
    work[.page] = first == last ? first : "\(first)-\(last)"
  }
}
