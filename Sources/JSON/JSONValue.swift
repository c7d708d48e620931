/// A value of JSON (RFC 8259). An object keeps the order of its members.
public indirect enum JSONValue: Sendable, Hashable {
  case text(String)
  /// A number as it is written, so that `1.10` stays so.
  case number(String)
  case flag(Bool)
  case null
  case list([JSONValue])
  case object([Member])

  /// A key of an object with its value.
  public struct Member: Sendable, Hashable {
    /// The key.
    public let key: String
    /// What it holds.
    public let value: JSONValue

    /// A key with its value.
    public init(_ key: String, _ value: JSONValue) { (self.key, self.value) = (key, value) }
  }

  /// An object of the members that have a value.
  public static func object(of members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { key, value in value.map { Member(key, $0) } })
  }

  /// An object of keys with their values.
  public static func members(_ members: [(key: String, value: JSONValue)]) -> JSONValue {
    .object(members.map { Member($0.key, $0.value) })
  }

  /// A whole number.
  public static func number(_ number: Int) -> JSONValue { .number(String(number)) }

  /// A list of texts.
  public static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }

  /// A list; nil where nothing is in it.
  public static func some(_ values: [JSONValue]) -> JSONValue? {
    values.isEmpty ? nil : .list(values)
  }

  /// The value on one line, with room to read it.
  public var string: String {
    var bytes: [UInt8] = []
    append(to: &bytes, isSpaced: true)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value in as few bytes as it takes, as UTF-8.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, isSpaced: false)
    return bytes
  }

  /// Adds the value to UTF-8 bytes, on one line, with room to read it or without.
  public func append(to bytes: inout [UInt8], isSpaced: Bool) {
    func separate(_ bytes: inout [UInt8]) {
      bytes.append(UInt8(ascii: ","))
      if isSpaced { bytes.append(UInt8(ascii: " ")) }
    }
    switch self {
    case .text(let text): JSONText.append(text, to: &bytes)
    case .number(let number): bytes += number.utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .null: bytes += "null".utf8
    case .list(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { separate(&bytes) }
        value.append(to: &bytes, isSpaced: isSpaced)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { separate(&bytes) }
        JSONText.append(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if isSpaced { bytes.append(UInt8(ascii: " ")) }
        member.value.append(to: &bytes, isSpaced: isSpaced)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  /// A literal is a text.
  public init(stringLiteral value: String) { self = .text(value) }
}
