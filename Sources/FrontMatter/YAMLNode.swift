public import Diagnostics

/// A value of a YAML document and where it was written.
public struct YAMLNode: Sendable {
  /// What a node holds.
  public indirect enum Content: Sendable {
    /// A text; `isPlain` where it stands without quotes.
    case scalar(String, isPlain: Bool)
    /// A list.
    case sequence([YAMLNode])
    /// Keys and values in the order they were written.
    case mapping([Entry])
  }

  /// A key and its value.
  public struct Entry: Sendable {
    /// The key.
    public let key: String
    /// Where the key stands.
    public let keyLocation: SourceLocation
    /// The value.
    public let value: YAMLNode
  }

  /// What it holds.
  public let content: Content
  /// Where it begins; the length is that of the text as it stands on its first line.
  public let location: SourceLocation
  /// Whether its text stands on one line just as it is read, so that an offset in the text is an
  /// offset in the file.
  public let isVerbatim: Bool
  /// How many nodes it is made of, itself included, aliases followed.
  let weight: Int

  init(_ content: Content, at location: SourceLocation, isVerbatim: Bool = false, weight: Int = 1) {
    self.content = content
    self.location = location
    self.isVerbatim = isVerbatim
    self.weight = weight
  }

  /// The text of a scalar; nil for lists, mappings and nothing at all (empty, `~`, `null`).
  public var text: String? {
    guard case .scalar(let text, let isPlain) = content else { return nil }
    return isPlain && (text.isEmpty || text == "~" || text == "null") ? nil : text
  }

  /// Whether it is there but says nothing: empty, `~` or `null`.
  public var isNothing: Bool {
    if case .scalar = content { return text == nil }
    return false
  }

  /// The entries of a mapping.
  public var entries: [Entry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// The items of a list.
  public var items: [YAMLNode]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }

  /// The value of a key of a mapping.
  public subscript(key: String) -> YAMLNode? {
    entries?.first { $0.key == key }?.value
  }

  /// The place of a part of its text, where the text stands as it is read; else its own place.
  public func location(ofScalarsFrom offset: Int, length: Int) -> SourceLocation {
    guard isVerbatim else { return location }
    return location.part(offset: offset, length: length)
  }
}
