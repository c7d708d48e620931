extension JSONValue {
  /// Itself as a JSON file for people: indented, with a line end.
  public var indented: String { indented(by: "") + "\n" }

  /// Itself as YAML, which people read more easily, with a line end. Texts are in quotes, so that none
  /// is mistaken for another value; keys are as they are, and must be plain words.
  public var yaml: String { yaml(indent: "") }

  /// The value on one line, where it holds no others.
  private var scalar: String? {
    switch self {
    case .text, .number, .flag, .null: string
    case .list(let items): items.isEmpty ? "[]" : nil
    case .object(let members): members.isEmpty ? "{}" : nil
    }
  }

  private func indented(by indent: String) -> String {
    if let scalar { return scalar }
    let inner = indent + "  "
    switch self {
    case .list(let items):
      if let line = oneLine(items) { return line }
      return "[\n" + items.map { inner + $0.indented(by: inner) }.joined(separator: ",\n")
        + "\n\(indent)]"
    case .object(let members):
      return "{\n"
        + members.map {
          inner + JSONText.quoted($0.key) + ": " + $0.value.indented(by: inner)
        }.joined(separator: ",\n") + "\n\(indent)}"
    default: return ""
    }
  }

  private func oneLine(_ items: [JSONValue]) -> String? {
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
      members.map { member in
        let isNested = member.value.scalar == nil
        return indent + member.key + ":"
          + (isNested
            ? "\n" + member.value.yaml(indent: indent + "  ") : " " + member.value.yaml(indent: ""))
      }.joined()
    default: (scalar ?? "") + "\n"
    }
  }
}
