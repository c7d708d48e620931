import Diagnostics

/// Turns one entry into a work.
struct BibEntryReader {
  private var entry: BibEntry
  private let file: String
  private(set) var findings: [Finding] = []
  private var seen: Set<Finding> = []

  init(_ entry: BibEntry, file: String) {
    self.entry = entry
    self.file = file
  }

  mutating func work() -> Work {
    var work = Work(id: entry.key, type: type(), location: entry.location)
    if BibTypes.entryType(of: work.type) != entry.type, BibTypes.workType(of: entry.type) != nil {
      work.otherFields["bibtex-type"] = .text(entry.type, entry.typeLocation)
    }
    joinSubtitles()
    readDate(into: &work)
    readPublisher(into: &work)
    readLanguage(into: &work)
    for field in entry.fields { read(field, into: &work) }
    if entry.type == WorkType.guideline, work[.genre] == nil { work[.genre] = entry.type }
    if work.type == .thesis {
      work[.genre] = work[.genre] ?? BibTypes.genre(ofEntryType: entry.type)
      if let genre = work[.genre], BibTypes.thesisType(ofGenre: genre) == entry.type {
        work.otherFields["bibtex-type"] = nil
      }
    }
    return work
  }

  private mutating func type() -> WorkType {
    if let field = take("csl-type") { return WorkType(csl: plain(field)) }
    guard let type = BibTypes.workType(of: entry.type) else {
      let type = WorkType(csl: entry.type)
      if type.isKnown { return type }
      findings.append(Finding(.unknownEntryType(entry.type), at: entry.typeLocation))
      return type
    }
    guard type == .articleJournal, let subtype = entry["entrysubtype"] else { return type }
    switch plain(subtype) {
    case "magazine":
      _ = take("entrysubtype")
      return .articleMagazine
    case "newspaper":
      _ = take("entrysubtype")
      return .articleNewspaper
    default: return type
    }
  }

  private mutating func read(_ field: BibField, into work: inout Work) {
    switch field.name {
    case "csl-id": work.id = plain(field)
    case "csl-other": readOther(field, into: &work)
    case "eprint" where plain(entry["eprinttype"] ?? entry["archiveprefix"]) == "pubmed":
      work[.pmid] = work[.pmid] ?? TeXFormula.verbatim(field.tokens)
    case "eprinttype" where plain(field) == "pubmed",
      "archiveprefix" where plain(field) == "pubmed":
      break
    default:
      guard let meaning = BibFields.meaning(of: field.name, in: work.type) else {
        return keep(field, in: &work)
      }
      switch meaning {
      case .text(let text): readText(field, as: text, into: &work)
      case .names(let role):
        var reader = BibNames(file: file)
        work[role] = reader.names(field.tokens)
        findings += reader.findings
      case .date(let date): if work[date] == nil { work[date] = self.date(field) }
      }
    }
  }

  private mutating func readText(_ field: BibField, as text: TextField, into work: inout Work) {
    guard work[text] == nil else { return keep(field, in: &work) }
    switch text {
    case .page: work[text] = self.text(field, .pages)
    case .genre: work[text] = BibTypes.genre(ofKey: plain(field)) ?? plain(field)
    case .doi: work[text] = DOI.bare(TeXFormula.verbatim(field.tokens))
    case _ where BibFields.verbatim.contains(field.name):
      work[text] = TeXFormula.verbatim(field.tokens)
    default: work[text] = value(field)
    }
  }

  /// A field that CSL has no place for, kept under BibTeX's name.
  private mutating func keep(_ field: BibField, in work: inout Work) {
    let text =
      BibFields.verbatim.contains(field.name) ? TeXFormula.verbatim(field.tokens) : plain(field)
    if !text.isEmpty { work.otherFields["bibtex-" + field.name] = .text(text, field.location) }
  }

  private mutating func readOther(_ field: BibField, into work: inout Work) {
    var reader = JSONReader(SourceBytes(Array(plain(field).utf8), file: file))
    guard case .object(let members, _)? = reader.value() else { return }
    var decoder = WorkDecoder(unknownKeys: .kept)
    for member in members {
      if let role = NameRole(rawValue: member.key) {
        work[role] = decoder.names(member.value)
      } else {
        work.otherFields[member.key] = member.value
      }
    }
  }

  // MARK: - Fields that work together

  /// Puts subtitles behind their titles.
  private mutating func joinSubtitles() {
    for (name, title) in BibFields.subtitles {
      let titles = title == "journaltitle" ? ["journaltitle", "journal"] : [title]
      guard entry.fields.contains(where: { titles.contains($0.name) }),
        let subtitle = take(name),
        let index = entry.fields.firstIndex(where: { titles.contains($0.name) })
      else { continue }
      let isEnded = entry.fields[index].tokens.last.map {
        [.scalar("?"), .scalar("!"), .scalar(":"), .scalar(".")].contains($0.kind)
      }
      if isEnded != true { entry.fields[index].append(.scalar(":")) }
      entry.fields[index].append(.space)
      entry.fields[index].tokens += subtitle.tokens
    }
  }

  /// `date`, or `year` with `month` and `day`.
  private mutating func readDate(into work: inout Work) {
    if let field = take("csl-issued") ?? take("date") {
      work[.issued] = date(field)
      for name in ["year", "month", "day"] { _ = take(name) }
      return
    }
    guard let field = entry["year"], let date = date(field) else { return }
    _ = take("year")
    work[.issued] = date
    guard var start = date.start, date.end == nil, start.month == nil,
      let monthField = entry["month"]
    else { return }
    let words = plain(monthField).split { !$0.isLetter && !$0.isNumber }
    let numbers = words.compactMap { Int($0) }
    let named = words.lazy.compactMap { PartialDate.month(String($0)) }.first
    let day = entry["day"].flatMap { Int(plain($0)) } ?? (named == nil ? nil : numbers.first)
    guard let month = named ?? numbers.first else { return }
    switch PartialDate.point([start.year, month] + (day.map { [$0] } ?? [])) {
    case .success(let read):
      start = read.point
      work[.issued]?.start = start
      work[.issued]?.season = read.season
      _ = take("month")
      _ = take("day")
    case .failure(let fault):
      findings.append(Finding(fault.problem(in: plain(monthField)), at: monthField.location))
    }
  }

  /// A date as text, or as Samling writes those that BibLaTeX has no form for: CSL's own JSON.
  private mutating func date(_ field: BibField) -> PartialDate? {
    var text = plain(field)
    if field.tokens.last?.kind == .tie { text += "~" }
    if text.hasPrefix("{") {
      var reader = JSONReader(SourceBytes(Array(text.utf8), file: file))
      var decoder = WorkDecoder(unknownKeys: .kept)
      return reader.value().flatMap { decoder.date($0) }
    }
    switch PartialDate.read(text) {
    case .success(let date): return date
    case .failure(let fault):
      findings.append(Finding(fault.problem(in: text), at: valueLocation(field)))
      return nil
    }
  }

  private mutating func readPublisher(into work: inout Work) {
    for name in BibFields.publishers where work[.publisher] == nil {
      guard let field = entry[name] else { continue }
      if name == "howpublished" {
        let address = TeXFormula.verbatim(field.tokens)
        if address.hasPrefix("http"), !address.contains(" ") {
          if entry["url"] == nil {
            work[.url] = address
            _ = take(name)
          }
          continue
        }
      }
      work[.publisher] = value(field)
      _ = take(name)
    }
  }

  private mutating func readLanguage(into work: inout Work) {
    guard entry["language"] == nil, let field = take("langid") ?? take("hyphenation") else {
      return
    }
    work[.language] = LanguageName.tag(plain(field))
  }

  // MARK: - Values

  private mutating func take(_ name: String) -> BibField? {
    guard let index = entry.fields.firstIndex(where: { $0.name == name }) else { return nil }
    return entry.fields.remove(at: index)
  }

  private mutating func value(_ field: BibField) -> String {
    text(field, BibFields.titles.contains(field.name) ? .title : .plain)
  }

  private mutating func plain(_ field: BibField?) -> String { field.map { text($0, .plain) } ?? "" }

  private mutating func text(_ field: BibField, _ purpose: TeXText.Purpose) -> String {
    var reader = TeXText(file: file, purpose: purpose)
    let text = reader.text(field.tokens)
    for finding in reader.findings where seen.insert(finding).inserted { findings.append(finding) }
    return text
  }

  private func valueLocation(_ field: BibField) -> SourceLocation {
    field.tokens.first?.location(in: file).marking(field.tokens.count) ?? field.location
  }
}

extension BibField {
  fileprivate mutating func append(_ kind: TeXToken.Kind) {
    guard let last = tokens.last else { return }
    tokens.append(TeXToken(kind: kind, line: last.line, column: last.column))
  }
}
