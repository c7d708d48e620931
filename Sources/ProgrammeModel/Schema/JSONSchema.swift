public import JSON
public import Language

/// The JSON Schema (draft 7, which YAML editors take) of something that is written in YAML.
public struct JSONSchema: Sendable {
  private let language: Language

  /// A maker of schemas whose descriptions are in a language.
  public init(language: Language) { self.language = language }

  /// The schema of one subject.
  public func schema(of subject: SchemaSubject) -> JSONValue {
    guard let group = subject.group else { return .object(of: [:]) }
    var members: [(key: String, value: JSONValue)] = [
      ("$schema", .text(Self.draft)), ("title", .text("Samling: " + subject.name)),
    ]
    if subject.mayBeList, let items = group.keys.first?.shape {
      members.append(("anyOf", .list([.members(object(group, subject)), value(items)])))
    } else {
      members += object(group, subject)
    }
    return .members(members + [("definitions", definitions(of: [group]))])
  }

  /// The schema of a page of any kind.
  public var pages: JSONValue {
    let kinds = SchemaSubject.all.filter { if case .page = $0 { true } else { false } }
    let groups = kinds.compactMap(\.group)
    let choices = zip(kinds, groups).map { kind, group in
      JSONValue.members([
        ("if", .members([("properties", .members([("kind", constant(kind.name))]))])),
        ("then", .members(object(group, kind))),
      ])
    }
    return .members([
      ("$schema", .text(Self.draft)), ("title", .text("Samling")), ("type", .text("object")),
      ("required", .texts(["kind"])),
      (
        "properties",
        .members([("kind", .members([("enum", .texts(kinds.map(\.name)))]))])
      ),
      ("allOf", .list(choices)), ("definitions", definitions(of: groups)),
    ])
  }

  private static let draft = "http://json-schema.org/draft-07/schema#"

  private func constant(_ text: String) -> JSONValue { .members([("const", .text(text))]) }

  private func definitions(of groups: [KeyGroup]) -> JSONValue {
    var found: [KeyGroup] = []
    func collect(_ group: KeyGroup) {
      for part in group.parts where !found.contains(where: { $0.name == part.name }) {
        found.append(part)
        collect(part)
      }
    }
    for group in groups { collect(group) }
    return .members(found.map { ($0.name, .members(object($0, nil))) })
  }

  private func object(
    _ group: KeyGroup, _ subject: SchemaSubject?
  ) -> [(key: String, value: JSONValue)] {
    var members: [(key: String, value: JSONValue)] = [
      ("type", .text("object")), ("additionalProperties", .flag(false)),
    ]
    let required = group.keys.filter(\.isRequired).map(\.name)
    if !required.isEmpty { members.append(("required", .texts(required))) }
    if !group.oneOf.isEmpty {
      members.append(("anyOf", .list(group.oneOf.map { .members([("required", .texts([$0]))]) })))
    }
    let properties = group.keys.map { key in
      (key: key.name, value: property(key, subject))
    }
    return members + [("properties", .members(properties))]
  }

  private func property(_ key: Key, _ subject: SchemaSubject?) -> JSONValue {
    let description = JSONValue.Member("description", .text(key.description(in: language)))
    if key.name == "kind", case .page(let kind)? = subject {
      return .object([description, .init("const", .text(kind.rawValue))])
    }
    guard case .object(let members) = value(key.shape) else { return .object([description]) }
    if members.first?.key == "$ref" {
      // Beside `$ref`, draft 7 passes everything over, the description too.
      return .object([description, .init("allOf", .list([.object(members)]))])
    }
    return .object([description] + members)
  }

  private func value(_ shape: Shape) -> JSONValue {
    switch shape {
    case .keys(let group): .members([("$ref", .text("#/definitions/" + group.name))])
    case .choice(let words): .members([("enum", .texts(words))])
    case .list(let item):
      .members([
        (
          "anyOf",
          .list([.members([("type", .text("array")), ("items", value(item))]), value(item)])
        )
      ])
    case .map(let item):
      .members([("type", .text("object")), ("additionalProperties", value(item))])
    case .either(let short, let long): .members([("anyOf", .list([value(short), value(long)]))])
    case .boolean:
      .members([
        (
          "enum",
          .list([.flag(true), .flag(false)] + ["ja", "nei", "yes", "no"].map(JSONValue.text))
        )
      ])
    case .workNames: .members([("type", .texts(["array", "object", "string"]))])
    case .workDate: .members([("type", .texts(["string", "number", "object"]))])
    default: scalar(shape)
    }
  }

  /// A value that YAML may take for a number where people write a text.
  private func scalar(_ shape: Shape) -> JSONValue {
    let mayBeNumber: [String] =
      switch shape {
      case .text: ["number", "boolean"]
      case .time, .amount: ["number"]
      case .wholeNumber, .identifier, .phoneNumber, .measurementCount: ["integer"]
      default: []
      }
    var members: [(key: String, value: JSONValue)] = [
      ("type", mayBeNumber.isEmpty ? .text("string") : .texts(["string"] + mayBeNumber))
    ]
    if let pattern = pattern(shape) { members.append(("pattern", .text(pattern))) }
    return .members(members)
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
