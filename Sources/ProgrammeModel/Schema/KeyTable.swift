public import Language

/// What a value in front matter, in site.yml or in a block may be. It is what editors and the
/// documentation are told; the readers are held to it by a test.
public indirect enum Shape: Sendable {
  case text, wholeNumber, boolean, date, dates, time, duration, amount, identifier
  case webAddress, applicationAddress, emailAddress, phoneNumber, colour, measurementCount
  /// People, and days, as CSL has them.
  case workNames, workDate
  /// One of these words.
  case choice([String])
  /// A list; one value alone is a list of one.
  case list(Shape)
  /// Keys of the writer's own, each with a value.
  case map(Shape)
  /// These keys.
  case keys(KeyGroup)
  /// The short way to write it, or the long one.
  case either(Shape, Shape)
}

/// A key, what its value may be, and what it is for.
public struct Key: Sendable {
  /// Its name.
  public let name: String
  /// What its value may be.
  public let shape: Shape
  /// Whether it must be there.
  public let isRequired: Bool
  private let bokmål: String
  private let nynorsk: String
  private let english: String

  init(
    _ name: String, _ shape: Shape, isRequired: Bool = false, _ bokmål: String, _ nynorsk: String,
    _ english: String
  ) {
    (self.name, self.shape, self.isRequired) = (name, shape, isRequired)
    (self.bokmål, self.nynorsk, self.english) = (bokmål, nynorsk, english)
  }

  /// What it is for, in a sentence.
  public func description(in language: Language) -> String {
    switch language {
    case .bokmål: bokmål
    case .nynorsk: nynorsk
    case .english: english
    }
  }
}

/// Keys that stand together.
public struct KeyGroup: Sendable {
  /// What the group is called in a schema.
  public let name: String
  /// Keys of which one at least must be there.
  public let oneOf: [String]
  /// The keys in the order they are best written.
  public let keys: [Key]

  init(_ name: String, oneOf: [String] = [], _ keys: [Key]) {
    (self.name, self.oneOf, self.keys) = (name, oneOf, keys)
  }

  /// The groups that its values are made of, each once.
  public var parts: [KeyGroup] {
    var parts: [KeyGroup] = []
    for key in keys {
      for group in key.shape.groups where !parts.contains(where: { $0.name == group.name }) {
        parts.append(group)
      }
    }
    return parts
  }
}

extension Shape {
  fileprivate var groups: [KeyGroup] {
    switch self {
    case .keys(let group): [group]
    case .list(let shape), .map(let shape): shape.groups
    case .either(let short, let long): short.groups + long.groups
    default: []
    }
  }
}

/// Something that is written in YAML and has a schema: a page's front matter, site.yml or a block.
public enum SchemaSubject: Sendable, Hashable {
  case page(PageKind)
  case site
  case block(String)

  /// All there are, in order.
  public static var all: [SchemaSubject] {
    PageKind.allCases.map(page) + [.site] + RichBlock.names.map(block)
  }

  /// What it is called: the kind, `site` or the name of the block.
  public var name: String {
    switch self {
    case .page(let kind): kind.rawValue
    case .site: "site"
    case .block(let name): name
    }
  }

  /// Its keys; nil for a block that has none of ours.
  public var group: KeyGroup? {
    switch self {
    case .page(.invitation): .invitation
    case .page(.schedule): .schedule
    case .page(.literature): .literature
    case .page(.report): .report
    case .page(.page): .page
    case .site: .site
    case .block(let name): KeyGroup.blocks[name]
    }
  }

  /// Whether the list of what it consists of may stand alone, without a key.
  public var mayBeList: Bool { ["levels", "roles"].contains(name) && group != nil }
}

extension KeyGroup {
  /// The keys of blocks by the blocks' names.
  static let blocks: [String: KeyGroup] = [
    "a3": .a3, "budget": .budget, "checklist": .checklist, "contacts": .contacts,
    "control-chart": .controlChart, "cost-estimate": .costEstimate, "evaluation": .evaluation,
    "key-figures": .keyFigures, "levels": .levels, "priority-matrix": .priorityMatrix,
    "roles": .roles, "run-chart": .runChart, "sessions": .sessions, "smarte": .smarte,
    "timeline": .timeline,
  ]
}
