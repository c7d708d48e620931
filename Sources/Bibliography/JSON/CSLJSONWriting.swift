/// Works as a CSL-JSON file: the fields in one fixed order, a work a line for each of them.
func writeCSLJSON(_ works: [Work]) -> String {
  guard !works.isEmpty else { return "[]\n" }
  return "[\n" + works.map { JSONText.object(of: $0) }.joined(separator: ",\n") + "\n]\n"
}

/// Values as the text of JSON.
enum JSONText {
  private static let fields = TextField.allCases

  static func object(of work: Work) -> String {
    var members = [("id", quoted(work.id)), ("type", quoted(work.type.csl))]
    for field in fields {
      if let text = work[field] { members.append((field.rawValue, quoted(text))) }
    }
    for role in NameRole.allCases where !work[role].isEmpty {
      members.append((role.rawValue, names(work[role])))
    }
    for field in DateField.allCases {
      if let date = work[field] { members.append((field.rawValue, self.date(date))) }
    }
    for (key, value) in work.otherFields.sorted(by: { $0.key < $1.key }) {
      members.append((key, text(value)))
    }
    return "  {\n" + members.map { "    \(quoted($0)): \($1)" }.joined(separator: ",\n") + "\n  }"
  }

  static func names(_ names: [Name]) -> String {
    "[" + names.map(name).joined(separator: ", ") + "]"
  }

  private static func name(_ name: Name) -> String {
    let parts = [
      ("family", name.family), ("given", name.given), ("literal", name.literal),
      ("dropping-particle", name.droppingParticle),
      ("non-dropping-particle", name.nonDroppingParticle), ("suffix", name.suffix),
    ]
    let known = parts.compactMap { part in part.1.map { (part.0, quoted($0)) } }
    let other = name.otherFields.sorted { $0.key < $1.key }.map { ($0.key, text($0.value)) }
    return object(known + other)
  }

  static func date(_ date: PartialDate) -> String {
    var members: [(String, String)] = []
    if let start = date.start {
      let points = [start, date.end].compactMap { $0 }.map { point in
        let parts = [point.year, point.month, point.day].compactMap { $0 }
        return "[" + parts.map { String($0) }.joined(separator: ", ") + "]"
      }
      members.append(("date-parts", "[\(points.joined(separator: ", "))]"))
    }
    if date.isCirca { members.append(("circa", "true")) }
    if let season = date.season { members.append(("season", quoted(season))) }
    if let literal = date.literal { members.append(("literal", quoted(literal))) }
    return object(members)
  }

  static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(quoted($0)): \($1)" }.joined(separator: ", ") + "}"
  }

  /// Any value on one line.
  static func text(_ value: CSLValue) -> String {
    switch value {
    case .text(let text, _): quoted(text)
    case .number(let number, _): number
    case .flag(let flag, _): flag ? "true" : "false"
    case .null: "null"
    case .list(let values, _): "[" + values.map(text).joined(separator: ", ") + "]"
    case .object(let members, _): object(members.map { ($0.key, text($0.value)) })
    }
  }

  /// A text between quotation marks, with what JSON does not allow in it escaped.
  static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else {
      return "\"" + text + "\""
    }
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\\"): bytes += [byte, byte]
      case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
      case UInt8(ascii: "\t"): bytes += Array("\\t".utf8)
      case 0..<0x20:
        bytes += Array("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }
}
