public import Diagnostics

/// A mapping that is being read key by key. What nobody asked for by the end is an unknown key.
public struct Fields {
  /// Where the mapping stands.
  public let location: SourceLocation
  private let entries: [YAMLNode.Entry]
  private var asked: [String] = []
  private var findings: [Finding] = []

  /// A reader of one kind of value: nil, with a finding, where the node is no such value.
  public typealias Reader<Value> = (YAMLNode, inout [Finding]) -> Value?

  /// The keys of `node`; nil, with a finding, where it is no mapping.
  public init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard let entries = node.entries else {
      findings.append(.badValue(node, .mapping))
      return nil
    }
    self.entries = entries
    location = node.location
  }

  /// The place of a key, or of the mapping where the key is not there.
  public func location(of key: String) -> SourceLocation {
    entries.first { $0.key == key }?.keyLocation ?? location
  }

  /// Whether a key is there, with or without a value.
  public mutating func has(_ key: String) -> Bool {
    asked.append(key)
    return entries.contains { $0.key == key }
  }

  /// The value of a key as it stands; nil where it is missing or says nothing.
  public mutating func node(_ key: String) -> YAMLNode? {
    asked.append(key)
    guard let value = entries.first(where: { $0.key == key })?.value, !value.isNothing else {
      return nil
    }
    return value
  }

  /// The value of a key that need not be there.
  public mutating func value<Value>(_ key: String, _ reader: Reader<Value>) -> Value? {
    guard let node = node(key) else { return nil }
    return reader(node, &findings)
  }

  /// The value of a key that must be there; a finding where it is missing.
  public mutating func required<Value>(_ key: String, _ reader: Reader<Value>) -> Value? {
    guard let node = node(key) else {
      findings.append(Finding(.missingKey(key), at: location(of: key)))
      return nil
    }
    return reader(node, &findings)
  }

  /// The items of a list that need not be there; one value alone is a list of one.
  public mutating func list<Value>(_ key: String, of reader: Reader<Value>) -> [Value] {
    guard let node = node(key) else { return [] }
    return Read.list(node, of: reader, &findings)
  }

  /// Adds a finding of the caller's own.
  public mutating func report(_ problem: Problem, at location: SourceLocation) {
    findings.append(Finding(problem, at: location))
  }

  /// Hands over what was found, unknown keys among it. Where it is not known which keys there are,
  /// only those that nearly have the name of one that was asked for are unknown.
  public func finish(_ findings: inout [Finding], knowsAllKeys: Bool = true) {
    findings.append(contentsOf: self.findings)
    let unknown = entries.filter { !asked.contains($0.key) }
    guard !unknown.isEmpty else { return }
    let written = Set(entries.map(\.key))
    let known = asked.filter { !written.contains($0) }
    for entry in unknown {
      let suggestion = suggestion(for: entry.key, among: asked)
      guard knowsAllKeys || suggestion != nil else { continue }
      findings.append(
        Finding(
          .unknownKey(
            entry.key, suggestion: suggestion, known: known.isEmpty ? asked : known),
          at: entry.keyLocation))
    }
  }
}
