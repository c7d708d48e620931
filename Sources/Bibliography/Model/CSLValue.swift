public import Diagnostics

/// A value of CSL before it is understood, from JSON or from front matter, with its place.
public indirect enum CSLValue: Sendable, Hashable {
  case text(String, SourceLocation)
  /// A number as it was written, so that `1.10` stays so.
  case number(String, SourceLocation)
  case flag(Bool, SourceLocation)
  case null(SourceLocation)
  case list([CSLValue], SourceLocation)
  case object([Member], SourceLocation)

  /// A key of an object with its value.
  public struct Member: Sendable, Hashable {
    /// The key.
    public var key: String
    /// Where the key stands.
    public var location: SourceLocation
    /// What it holds.
    public var value: CSLValue

    /// A key with its value.
    public init(key: String, location: SourceLocation, value: CSLValue) {
      self.key = key
      self.location = location
      self.value = value
    }
  }

  /// Where it stands.
  public var location: SourceLocation {
    switch self {
    case .text(_, let place), .number(_, let place), .flag(_, let place), .null(let place),
      .list(_, let place), .object(_, let place):
      place
    }
  }

  /// What a message calls it.
  var shown: String {
    switch self {
    case .list: "[…]"
    case .object: "{…}"
    default: scalar ?? ""
    }
  }

  /// What it says, where it is one word: a text, a number or true and false.
  var scalar: String? {
    switch self {
    case .text(let text, _), .number(let text, _): text
    case .flag(let flag, _): flag ? "true" : "false"
    case .null, .list, .object: nil
    }
  }
}
