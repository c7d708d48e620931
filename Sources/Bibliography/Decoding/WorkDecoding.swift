public import Diagnostics

/// What becomes of keys that are none of CSL's: all are kept, and may be told about as well.
public enum UnknownKeys: Sendable, Hashable {
  /// Kept in silence, as a file from elsewhere wants it.
  case kept
  /// Kept, and a finding each, as front matter wants it.
  case reported
}

extension Work {
  /// A work from an item of CSL-JSON, or from an entry of front matter that is written like one.
  ///
  /// Beside what CSL-JSON allows, a date may be `2007`, `2016-10-24` or a written date; a name may
  /// be a text: `Batalden, Paul B.` is a person and `Helsedirektoratet` an institution.
  public static func decode(
    _ value: CSLValue, unknownKeys: UnknownKeys = .kept
  ) -> (work: Work?, findings: [Finding]) {
    var decoder = WorkDecoder(unknownKeys: unknownKeys)
    let work = decoder.work(value)
    return (work, decoder.findings)
  }

  /// Every key that an entry may have.
  public static let knownKeys: [String] =
    (["id", "type"] + TextField.allCases.map(\.rawValue) + NameRole.allCases.map(\.rawValue)
    + DateField.allCases.map(\.rawValue)).sorted()
}

/// Turns decoded keys and values into a work, and collects what is wrong with them.
struct WorkDecoder {
  private(set) var findings: [Finding] = []
  private let unknownKeys: UnknownKeys

  init(unknownKeys: UnknownKeys) { self.unknownKeys = unknownKeys }

  mutating func work(_ value: CSLValue) -> Work? {
    guard case .object(let members, let place) = value else {
      report(.badValue(value.shown, expected: .mapping), at: value.location)
      return nil
    }
    var work = Work(id: "", type: .document, location: place)
    var hasType = false
    var isGuideline = false
    var first: [String: Int] = [:]
    for member in members {
      if let line = first.updateValue(member.location.line, forKey: member.key) {
        report(.duplicateKey(member.key, firstLine: line), at: member.location)
        continue
      }
      switch member.key {
      case "id":
        work.id = trimmed(member.value.scalar ?? "")
        work.location = member.value.location
      case "type":
        hasType = member.value.scalar != nil
        work.type = type(member.value)
        isGuideline = member.value.scalar == WorkType.guideline
      default: decode(member, into: &work)
      }
    }
    if isGuideline, work[.genre] == nil { work[.genre] = WorkType.guideline }
    if work.id.isEmpty {
      report(.missingKey("id"), at: place)
      return nil
    }
    if !hasType { report(.missingKey("type"), at: work.location) }
    return work
  }

  private mutating func type(_ value: CSLValue) -> WorkType {
    let type = WorkType(csl: trimmed(value.scalar ?? ""))
    if !type.isKnown { report(.unknownEntryType(type.csl), at: value.location) }
    return type
  }

  private mutating func decode(_ member: CSLValue.Member, into work: inout Work) {
    if case .null = member.value { return }
    if let field = TextField(key: member.key) {
      if let text = text(member.value) {
        let isAlias = field.rawValue != member.key
        if !isAlias || work[field] == nil { work[field] = text }
      } else {
        report(.badValue(member.value.shown, expected: .text), at: member.value.location)
        work.otherFields[member.key] = member.value
      }
    } else if let role = NameRole(rawValue: member.key) {
      work[role] = names(member.value)
    } else if let field = DateField(rawValue: member.key) {
      work[field] = date(member.value)
    } else {
      work.otherFields[member.key] = member.value
      if unknownKeys == .reported {
        let near = suggestion(for: member.key, among: Work.knownKeys)
        report(
          .unknownKey(member.key, suggestion: near, known: Work.knownKeys), at: member.location)
      }
    }
  }

  /// A text, or a list of texts as Crossref has it for titles and ISSNs.
  private func text(_ value: CSLValue) -> String? {
    if let scalar = value.scalar { return trimmed(scalar) }
    guard case .list(let values, _) = value else { return nil }
    let texts = values.compactMap(\.scalar)
    return texts.count == values.count ? texts.joined(separator: ", ") : nil
  }

  mutating func report(_ problem: Problem, at place: SourceLocation) {
    findings.append(Finding(problem, at: place))
  }
}

/// The text without white space at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  // What begins and ends with a visible ASCII character has nothing to lose.
  let scalars = text.unicodeScalars
  if let first = scalars.first, let last = scalars.last, ("!"..."~").contains(first),
    ("!"..."~").contains(last)
  {
    return String(text)
  }
  var rest = text[...]
  while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
  while rest.last?.isWhitespace == true { rest = rest.dropLast() }
  return String(rest)
}
