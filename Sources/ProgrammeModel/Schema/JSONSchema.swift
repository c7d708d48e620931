public import Language

/// The JSON Schema (draft 7, which YAML editors take) of something that is written in YAML.
public struct JSONSchema: Sendable {
  private let language: Language

  /// A maker of schemas whose descriptions are in a language.
  public init(language: Language) { self.language = language }

  /// The schema of one subject.
  public func schema(of subject: SchemaSubject) -> SchemaValue {
    guard let group = subject.group else { return .object([]) }
    var members: [(key: String, value: SchemaValue)] = [
      ("$schema", .text(Self.draft)), ("title", .text("Samling: " + subject.name)),
    ]
    if subject.mayBeList, let items = group.keys.first?.shape {
      members.append(("anyOf", .list([.object(object(group, subject)), value(items)])))
    } else {
      members += object(group, subject)
    }
    return .object(members + [("definitions", definitions(of: [group]))])
  }

  /// The schema of a page of any kind.
  public var pages: SchemaValue {
    let kinds = SchemaSubject.all.filter { if case .page = $0 { true } else { false } }
    let groups = kinds.compactMap(\.group)
    let choices = zip(kinds, groups).map { kind, group in
      SchemaValue.object([
        ("if", .object([("properties", .object([("kind", constant(kind.name))]))])),
        ("then", .object(object(group, kind))),
      ])
    }
    return .object([
      ("$schema", .text(Self.draft)), ("title", .text("Samling")), ("type", .text("object")),
      ("required", .texts(["kind"])),
      (
        "properties",
        .object([("kind", .object([("enum", .texts(kinds.map(\.name)))]))])
      ),
      ("allOf", .list(choices)), ("definitions", definitions(of: groups)),
    ])
  }

  private static let draft = "http://json-schema.org/draft-07/schema#"

  private func constant(_ text: String) -> SchemaValue { .object([("const", .text(text))]) }

  private func definitions(of groups: [KeyGroup]) -> SchemaValue {
    var found: [KeyGroup] = []
    func collect(_ group: KeyGroup) {
      for part in group.parts where !found.contains(where: { $0.name == part.name }) {
        found.append(part)
        collect(part)
      }
    }
    for group in groups { collect(group) }
    return .object(found.map { ($0.name, .object(object($0, nil))) })
  }

  private func object(
    _ group: KeyGroup, _ subject: SchemaSubject?
  ) -> [(key: String, value: SchemaValue)] {
    var members: [(key: String, value: SchemaValue)] = [
      ("type", .text("object")), ("additionalProperties", .flag(false)),
    ]
    let required = group.keys.filter(\.isRequired).map(\.name)
    if !required.isEmpty { members.append(("required", .texts(required))) }
    if !group.oneOf.isEmpty {
      members.append(("anyOf", .list(group.oneOf.map { .object([("required", .texts([$0]))]) })))
    }
    let properties = group.keys.map { key in
      (key: key.name, value: property(key, subject))
    }
    return members + [("properties", .object(properties))]
  }

  private func property(_ key: Key, _ subject: SchemaSubject?) -> SchemaValue {
    let description = (key: "description", value: SchemaValue.text(key.description(in: language)))
    if key.name == "kind", case .page(let kind)? = subject {
      return .object([description, ("const", .text(kind.rawValue))])
    }
    guard case .object(let members) = value(key.shape) else { return .object([description]) }
    if members.first?.key == "$ref" {
      // Beside `$ref`, draft 7 passes everything over, the description too.
      return .object([description, ("allOf", .list([.object(members)]))])
    }
    return .object([description] + members)
  }

  private func value(_ shape: Shape) -> SchemaValue {
    switch shape {
    case .keys(let group): .object([("$ref", .text("#/definitions/" + group.name))])
    case .choice(let words): .object([("enum", .texts(words))])
    case .list(let item):
      .object([
        (
          "anyOf",
          .list([.object([("type", .text("array")), ("items", value(item))]), value(item)])
        )
      ])
    case .map(let item):
      .object([("type", .text("object")), ("additionalProperties", value(item))])
    case .either(let short, let long): .object([("anyOf", .list([value(short), value(long)]))])
    case .boolean:
      .object([
        (
          "enum",
          .list([.flag(true), .flag(false)] + ["ja", "nei", "yes", "no"].map(SchemaValue.text))
        )
      ])
    case .workNames: .object([("type", .texts(["array", "object", "string"]))])
    case .workDate: .object([("type", .texts(["string", "number", "object"]))])
    default: scalar(shape)
    }
  }

  /// A value that YAML may take for a number where people write a text.
  private func scalar(_ shape: Shape) -> SchemaValue {
    let mayBeNumber: [String] =
      switch shape {
      case .text: ["number", "boolean"]
      case .time, .amount: ["number"]
      case .wholeNumber, .identifier, .phoneNumber, .measurementCount: ["integer"]
      default: []
      }
    var members: [(key: String, value: SchemaValue)] = [
      ("type", mayBeNumber.isEmpty ? .text("string") : .texts(["string"] + mayBeNumber))
    ]
    if let pattern = pattern(shape) { members.append(("pattern", .text(pattern))) }
    return .object(members)
  }

  private func pattern(_ shape: Shape) -> String? {
    switch shape {
    case .date, .dates: "[0-9]{4}"
    case .time, .duration, .amount: "[0-9]"
    case .wholeNumber: "^-?[0-9][0-9 \u{A0}]*$"
    case .measurementCount: "[0-9]$"
    case .identifier: "^[A-Za-z0-9_-]{1,100}$"
    case .webAddress: "^https?://\\S+$"
    case .applicationAddress: "^(mailto:|https?://)\\S+$|^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"
    case .emailAddress: "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"
    case .phoneNumber: "^[0-9+(][0-9 \u{A0}().-]+$"
    case .colour: "^#[0-9A-Fa-f]{6}$"
    default: nil
    }
  }
}
