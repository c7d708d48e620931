/// A piece of HTML: escaped UTF-8 bytes that are safe to put between two tags.
///
/// It is made from text (which is escaped), from elements, or from bytes that somebody vouches for
/// with `HTML(trusted:)`.
public struct HTML: Sendable, Hashable {
  /// The escaped bytes.
  public internal(set) var bytes: [UInt8]

  /// Nothing at all.
  public init() { bytes = [] }

  /// Text, with `&`, `<`, `>` and `"` escaped.
  public init(_ text: String) {
    bytes = []
    Escaping.append(text, to: &bytes)
  }

  /// Markup that is right as it stands; the caller answers for it.
  public init(trusted markup: String) { bytes = Array(markup.utf8) }

  /// Bytes of markup that are right as they stand; the caller answers for them.
  public init(trusted bytes: [UInt8]) { self.bytes = bytes }

  /// What `content` arranges, in its order.
  public init(@HTMLBuilder _ content: () -> HTML) { self = content() }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The markup as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds `other` behind what is here.
  public mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

  /// The pieces one behind the other, with `separator` between them.
  public static func joined(_ pieces: [HTML], separator: HTML = HTML()) -> HTML {
    var result = HTML()
    for (index, piece) in pieces.enumerated() {
      if index > 0 { result.append(separator) }
      result.append(piece)
    }
    return result
  }
}

extension HTML: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// A literal is text, and so is what is interpolated into it: all of it is escaped.
  public init(stringLiteral value: String) { self.init(value) }
}
