/// An attribute of an element: a name that is known when the program is written, and a value that
/// is escaped.
public struct Attribute: Sendable {
  enum Value: Sendable {
    case text(String)
    case present
    case absent
  }

  let name: StaticString
  let value: Value

  /// The attribute `name="value"`; left out where `value` is nil.
  public init(_ name: StaticString, _ value: String?) {
    self.name = name
    self.value = value.map(Value.text) ?? .absent
  }

  /// A boolean attribute, there or not.
  public init(_ name: StaticString, if condition: Bool) {
    self.name = name
    value = condition ? .present : .absent
  }

  func append(to bytes: inout [UInt8]) {
    guard case .absent = value else {
      bytes.append(UInt8(ascii: " "))
      name.withUTF8Buffer { bytes.append(contentsOf: $0) }
      if case .text(let text) = value {
        bytes.append(UInt8(ascii: "="))
        bytes.append(UInt8(ascii: "\""))
        Escaping.append(text, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
      }
      return
    }
  }
}

extension Attribute {
  /// `class="…"`
  public static func `class`(_ value: String?) -> Attribute { Attribute("class", value) }
  /// `id="…"`
  public static func id(_ value: String?) -> Attribute { Attribute("id", value) }
  /// `href="…"`
  public static func href(_ value: String?) -> Attribute { Attribute("href", value) }
  /// `src="…"`
  public static func src(_ value: String?) -> Attribute { Attribute("src", value) }
  /// `lang="…"`
  public static func lang(_ value: String?) -> Attribute { Attribute("lang", value) }
  /// `role="…"`
  public static func role(_ value: String?) -> Attribute { Attribute("role", value) }
  /// `datetime="…"` of a `time` element.
  public static func datetime(_ value: String?) -> Attribute { Attribute("datetime", value) }
}
