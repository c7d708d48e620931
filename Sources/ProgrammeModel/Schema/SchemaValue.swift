import JSON

/// A value of JSON with its keys in order, written as JSON or, which people read more easily, YAML.
public indirect enum SchemaValue: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([SchemaValue])
  case object([(key: String, value: SchemaValue)])

  /// Itself as JSON, indented, with a line end.
  public var json: String { json(indent: "") + "\n" }

  /// Itself as YAML, with a line end. Texts are in quotes, so that none is mistaken for another value.
  public var yaml: String { yaml(indent: "") }

  static func texts(_ texts: [String]) -> SchemaValue { .list(texts.map(SchemaValue.text)) }

  private var scalar: String? {
    switch self {
    case .text(let text): JSONText.quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let items): items.isEmpty ? "[]" : nil
    case .object(let members): members.isEmpty ? "{}" : nil
    }
  }

  private func json(indent: String) -> String {
    if let scalar { return scalar }
    let inner = indent + "  "
    switch self {
    case .list(let items):
      if let line = oneLine(items) { return line }
      return "[\n" + items.map { inner + $0.json(indent: inner) }.joined(separator: ",\n")
        + "\n\(indent)]"
    case .object(let members):
      return "{\n"
        + members.map {
          inner + JSONText.quoted($0.key) + ": " + $0.value.json(indent: inner)
        }.joined(separator: ",\n") + "\n\(indent)}"
    default: return ""
    }
  }

  private func oneLine(_ items: [SchemaValue]) -> String? {
    let scalars = items.compactMap(\.scalar)
    let line = "[" + scalars.joined(separator: ", ") + "]"
    return scalars.count == items.count && line.utf8.count < 80 ? line : nil
  }

  private func yaml(indent: String) -> String {
    switch self {
    case .list(let items) where !items.isEmpty:
      items.map { item in
        let text = item.yaml(indent: indent + "  ")
        return indent + "- " + text.dropFirst(item.scalar == nil ? indent.utf8.count + 2 : 0)
      }.joined()
    case .object(let members) where !members.isEmpty:
      members.map { key, value in
        let isNested = value.scalar == nil
        return indent + key + ":"
          + (isNested ? "\n" + value.yaml(indent: indent + "  ") : " " + value.yaml(indent: ""))
      }.joined()
    default: (scalar ?? "") + "\n"
    }
  }
}
