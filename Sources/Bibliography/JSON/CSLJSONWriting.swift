import JSON

/// Works as a CSL-JSON file: the fields in one fixed order, a field a line.
func writeCSLJSON(_ works: [Work]) -> String {
  guard !works.isEmpty else { return "[]\n" }
  return "[\n" + works.map(text).joined(separator: ",\n") + "\n]\n"
}

private func text(of work: Work) -> String {
  var members = [("id", JSONValue.text(work.id)), ("type", .text(work.type.csl))]
  for field in TextField.allCases {
    if let text = work[field] { members.append((field.rawValue, .text(text))) }
  }
  for role in NameRole.allCases where !work[role].isEmpty {
    members.append((role.rawValue, .list(work[role].map(\.json))))
  }
  for field in DateField.allCases {
    if let date = work[field] { members.append((field.rawValue, date.json)) }
  }
  for (key, value) in work.otherFields.sorted(by: { $0.key < $1.key }) {
    members.append((key, value.json))
  }
  let lines = members.map { "    \(JSONText.quoted($0)): \($1.string)" }
  return "  {\n" + lines.joined(separator: ",\n") + "\n  }"
}

extension Name {
  /// The name as CSL-JSON has it.
  var json: JSONValue {
    let parts = [
      ("family", family), ("given", given), ("literal", literal),
      ("dropping-particle", droppingParticle),
      ("non-dropping-particle", nonDroppingParticle), ("suffix", suffix),
    ]
    let known = parts.compactMap { key, part in part.map { JSONValue.Member(key, .text($0)) } }
    let others = otherFields.sorted { $0.key < $1.key }.map { JSONValue.Member($0, $1.json) }
    return .object(known + others)
  }
}

extension PartialDate {
  /// The date as CSL-JSON has it.
  var json: JSONValue {
    let points = start.map { [$0, end].compactMap(\.self) }?.map { point in
      JSONValue.list([point.year, point.month, point.day].compactMap { $0.map(JSONValue.number) })
    }
    return .object(of: [
      "date-parts": points.map(JSONValue.list), "circa": isCirca ? .flag(true) : nil,
      "season": season.map(JSONValue.text), "literal": literal.map(JSONValue.text),
    ])
  }
}

extension CSLValue {
  /// The value without its place.
  var json: JSONValue {
    switch self {
    case .text(let text, _): .text(text)
    case .number(let number, _): .number(number)
    case .flag(let flag, _): .flag(flag)
    case .null: .null
    case .list(let values, _): .list(values.map(\.json))
    case .object(let members, _): .object(members.map { JSONValue.Member($0.key, $0.value.json) })
    }
  }
}

extension JSONValue {
  fileprivate static func number(_ number: Int) -> JSONValue { .number(String(number)) }
}
