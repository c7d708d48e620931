import JSON

/// Works as a CSL-JSON file: the fields in one fixed order, a field a line.
func writeCSLJSON(_ works: [Work], to bytes: inout [UInt8]) {
  guard !works.isEmpty else { return bytes += "[]\n".utf8 }
  bytes += "[\n".utf8
  for (index, work) in works.enumerated() {
    if index > 0 { bytes += ",\n".utf8 }
    write(work, to: &bytes)
  }
  bytes += "\n]\n".utf8
}

private func write(_ work: Work, to bytes: inout [UInt8]) {
  bytes += "  {\n    \"id\": ".utf8
  JSONText.append(work.id, to: &bytes)
  func begin(_ key: String) {
    bytes += ",\n    ".utf8
    JSONText.append(key, to: &bytes)
    bytes += ": ".utf8
  }
  begin("type")
  JSONText.append(work.type.csl, to: &bytes)
  for field in TextField.allCases {
    guard let text = work[field] else { continue }
    begin(field.rawValue)
    JSONText.append(text, to: &bytes)
  }
  func add(_ key: String, _ value: JSONValue) {
    begin(key)
    value.append(to: &bytes, isSpaced: true)
  }
  for role in NameRole.allCases {
    let names = work[role]
    if !names.isEmpty { add(role.rawValue, .list(names.map(\.json))) }
  }
  for field in DateField.allCases {
    if let date = work[field] { add(field.rawValue, date.json) }
  }
  for (key, value) in work.otherFields.sorted(by: { $0.key < $1.key }) { add(key, value.json) }
  bytes += "\n  }".utf8
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
