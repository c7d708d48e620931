import JSON

/// Writes one entry, its fields in one fixed order.
struct BibEntryWriter {
  private let work: Work
  private let key: String
  private let type: String
  private var fields: [(name: String, value: String)] = []

  init(_ work: Work, key: String) {
    self.work = work
    self.key = key
    type = Self.entryType(of: work)
  }

  /// Adds the entry to UTF-8 bytes.
  mutating func write(to bytes: inout [UInt8]) {
    for role in NameRole.allCases where !work[role].isEmpty {
      add(BibFields.name(of: role), BibNameWriting.text(work[role]))
    }
    for field in Self.first { write(field) }
    for field in DateField.allCases { if let date = work[field] { write(date, field) } }
    for field in Self.rest { write(field) }
    writeType()
    writeOther()
    for part in ["@", type, "{", key, ",\n"] { bytes += part.utf8 }
    let width = fields.map(\.name.utf8.count).max() ?? 0
    for (name, value) in fields {
      bytes += "  ".utf8
      bytes += name.utf8
      bytes += repeatElement(UInt8(ascii: " "), count: width - name.utf8.count)
      bytes += " = {".utf8
      bytes += value.utf8
      bytes += "},\n".utf8
    }
    bytes += "}\n".utf8
  }

  /// The type the entry was read with, where it means the same; else the usual one.
  private static func entryType(of work: Work) -> String {
    if let kept = work.otherFields["bibtex-type"]?.scalar, BibTypes.workType(of: kept) == work.type
    {
      return kept
    }
    if work.type == .thesis, let genre = work[.genre] {
      return BibTypes.thesisType(ofGenre: genre) ?? "thesis"
    }
    return BibTypes.entryType(of: work.type)
  }

  private mutating func add(_ name: String, _ value: String) { fields.append((name, value)) }

  private mutating func write(_ field: TextField) {
    guard let text = work[field] else { return }
    switch field {
    case .containerTitle:
      let isJournal = ["article", "periodical", "review", "suppperiodical"].contains(type)
      add(isJournal ? "journal" : "booktitle", TeXEscaping.escaped(text, isTitle: !isJournal))
    case .publisher: add(BibFields.publisher(inEntryType: type), TeXEscaping.escaped(text))
    case .page: add("pages", TeXEscaping.escaped(text).replacing("-", with: "--"))
    case .genre where BibTypes.genre(ofEntryType: type) == text: break
    case .language:
      if let babel = LanguageName.babel(text) {
        add("langid", babel)
      } else {
        add("language", TeXEscaping.escaped(text))
      }
    default:
      let name = BibFields.name(of: field, in: work.type)
      let isVerbatim = BibFields.verbatim.contains(name)
      let isTitle = BibFields.titles.contains(name)
      add(
        name,
        isVerbatim ? TeXEscaping.verbatim(text) : TeXEscaping.escaped(text, isTitle: isTitle))
    }
  }

  /// The year and the month as old BibTeX knows them, and the whole date as BibLaTeX has it.
  private mutating func write(_ date: PartialDate, _ field: DateField) {
    let text = date.edtf
    let isExact = date.isPlain || text.map { PartialDate.read($0) == .success(date) } ?? false
    guard field == .issued else {
      let exact = isExact ? text : nil
      add(
        exact == nil ? "csl-" + field.rawValue : BibFields.name(of: field),
        TeXEscaping.plain(exact ?? date.json.string))
      return
    }
    guard isExact, let text else {
      if let start = date.start { add("year", String(start.year)) }
      add("csl-issued", TeXEscaping.plain(date.json.string))
      return
    }
    guard let start = date.start else { return add("year", TeXEscaping.plain(text)) }
    add("year", String(start.year))
    if let month = start.month { add("month", String(month)) }
    if date != PartialDate(PartialDate.Point(start.year, start.month)) {
      add("date", TeXEscaping.verbatim(text))
    }
  }

  private mutating func writeType() {
    switch work.type {
    case .articleMagazine: add("entrysubtype", "magazine")
    case .articleNewspaper: add("entrysubtype", "newspaper")
    case _ where BibTypes.workType(of: type) != work.type:
      add("csl-type", TeXEscaping.plain(work.type.csl))
    default: break
    }
    if key != work.id { add("csl-id", TeXEscaping.plain(work.id)) }
  }

  /// What came from BibTeX under its own name, and all else as JSON in one field.
  private mutating func writeOther() {
    var others: [JSONValue.Member] = []
    for role in NameRole.allCases where work[role].contains(where: { !$0.otherFields.isEmpty }) {
      others.append(JSONValue.Member(role.rawValue, .list(work[role].map(\.json))))
    }
    for (key, value) in work.otherFields.sorted(by: { $0.key < $1.key }) where key != "bibtex-type"
    {
      let name = key.hasPrefix("bibtex-") ? String(key.dropFirst(7)) : nil
      if let name, let text = value.scalar, !fields.contains(where: { $0.name == name }) {
        let isVerbatim = BibFields.verbatim.contains(name)
        add(name, isVerbatim ? TeXEscaping.verbatim(text) : TeXEscaping.escaped(text))
      } else {
        others.append(JSONValue.Member(key, value.json))
      }
    }
    guard !others.isEmpty else { return }
    add("csl-other", TeXEscaping.plain(JSONValue.object(others).string))
  }

  private static let first: [TextField] = [
    .title, .titleShort, .originalTitle, .containerTitle, .containerTitleShort, .collectionTitle,
    .collectionNumber, .edition, .volume, .numberOfVolumes, .issue, .number, .partNumber,
    .chapterNumber, .page, .numberOfPages, .publisher, .publisherPlace, .genre, .doi, .url, .isbn,
    .issn, .pmid, .pmcid, .language,
  ]

  private static let rest = TextField.allCases.filter { !first.contains($0) }
}
