public import Bibliography
public import Diagnostics
import FrontMatter

/// A list of literature.
public struct Literature: Sendable {
  /// How the works are sorted into groups.
  public enum Grouping: String, Sendable, Hashable, CaseIterable {
    case type, language, theme
  }

  /// The style of the references, where the page says so.
  public let style: ReferenceStyle
  /// The groups; nil where the list is one.
  public let grouping: Grouping?
  /// The works that the page itself holds.
  public let entries: [Work]
  /// The files that hold more of them, relative to the page.
  public let sources: [Located<String>]

  init?(_ fields: inout Fields) {
    style = fields.value("style", Read.choice) ?? .vancouver
    grouping = fields.value("groupBy", Read.choice)
    entries = fields.list("entries", of: Work.read)
    sources = fields.list("sources", of: Read.locatedText)
    if !fields.has("entries"), !fields.has("sources") {
      fields.report(.missingKey("entries"), at: fields.location)
    }
  }
}

extension Work {
  /// A work written in front matter with CSL's names of fields.
  static func read(_ node: YAMLNode, _ findings: inout [Finding]) -> Work? {
    let (work, found) = decode(CSLValue(node), unknownKeys: .reported)
    findings.append(contentsOf: found)
    return work
  }
}

extension CSLValue {
  fileprivate init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text, let isPlain):
      if node.isNothing {
        self = .null(node.location)
      } else if isPlain, Int(text) != nil {
        self = .number(text, node.location)
      } else if isPlain, text == "true" || text == "false" {
        self = .flag(text == "true", node.location)
      } else {
        self = .text(text, node.location)
      }
    case .sequence(let items):
      self = .list(items.map(CSLValue.init), node.location)
    case .mapping(let entries):
      self = .object(
        entries.map {
          Member(key: $0.key, location: $0.keyLocation, value: CSLValue($0.value))
        }, node.location)
    }
  }
}
