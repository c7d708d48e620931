/// A piece of HTML that is safe to put between two tags.
///
/// It is made from text (which is escaped), from elements, or from markup that somebody vouches for
/// with `HTML(trusted:)`. The parts are put together once, when the whole is asked for its bytes.
public struct HTML: Sendable {
  private enum Part: Sendable {
    case text(String)
    case markup(String)
    case bytes([UInt8])
    case list([HTML])
    indirect case element(StaticString, [Attribute], content: HTML)
    indirect case void(StaticString, [Attribute])
  }

  private var part: Part

  /// Nothing at all.
  public init() { part = .list([]) }

  /// Text, with `&`, `<`, `>` and `"` escaped.
  public init(_ text: String) { part = .text(text) }

  /// Markup that is right as it stands; the caller answers for it.
  public init(trusted markup: String) { part = .markup(markup) }

  /// Bytes of markup that are right as they stand, in UTF-8; the caller answers for them.
  public init(trusted bytes: [UInt8]) { part = .bytes(bytes) }

  /// What `content` arranges, in its order.
  public init(@HTMLBuilder _ content: () -> HTML) { self = content() }

  /// Pieces, one behind the other.
  init(_ pieces: [HTML]) { part = .list(pieces) }

  /// An element with a start tag, content and an end tag.
  public static func element(
    _ name: StaticString, _ attributes: [Attribute] = [], content: HTML
  ) -> HTML {
    var html = HTML()
    html.part = .element(name, attributes, content: content)
    return html
  }

  /// An element that has no content and no end tag, as `br` and `img`.
  public static func void(_ name: StaticString, _ attributes: [Attribute] = []) -> HTML {
    var html = HTML()
    html.part = .void(name, attributes)
    return html
  }

  /// The pieces one behind the other, with `separator` between them.
  public static func joined(_ pieces: [HTML], separator: HTML = HTML()) -> HTML {
    guard !separator.isEmpty else { return HTML(pieces) }
    return HTML(Array(pieces.map { [$0] }.joined(separator: [separator])))
  }

  /// Adds `other` behind what is here.
  public mutating func append(_ other: HTML) {
    guard case .list(var pieces) = part else {
      part = .list([self, other])
      return
    }
    // Held once while it grows, so that it need not be copied.
    part = .list([])
    pieces.append(other)
    part = .list(pieces)
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool {
    switch part {
    case .text(let text), .markup(let text): text.isEmpty
    case .bytes(let bytes): bytes.isEmpty
    case .list(let pieces): pieces.allSatisfy(\.isEmpty)
    case .element, .void: false
    }
  }
}

extension HTML {
  /// The escaped UTF-8 bytes.
  public var bytes: [UInt8] {
    if case .bytes(let bytes) = part { return bytes }
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  /// The same, put together already, so that it takes no more room than its bytes.
  public var written: HTML { HTML(trusted: bytes) }

  /// The markup as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds the escaped UTF-8 bytes to `bytes`.
  public func write(to bytes: inout [UInt8]) {
    switch part {
    case .text(let text): Escaping.append(text, to: &bytes)
    case .markup(let markup): bytes.append(contentsOf: markup.utf8)
    case .bytes(let own): bytes.append(contentsOf: own)
    case .list(let pieces): for piece in pieces { piece.write(to: &bytes) }
    case .element(let name, let attributes, let content):
      Self.writeStartTag(name, attributes, to: &bytes)
      content.write(to: &bytes)
      bytes.append(UInt8(ascii: "<"))
      bytes.append(UInt8(ascii: "/"))
      name.withUTF8Buffer { bytes.append(contentsOf: $0) }
      bytes.append(UInt8(ascii: ">"))
    case .void(let name, let attributes): Self.writeStartTag(name, attributes, to: &bytes)
    }
  }

  private static func writeStartTag(
    _ name: StaticString, _ attributes: [Attribute], to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: "<"))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    for attribute in attributes { attribute.append(to: &bytes) }
    bytes.append(UInt8(ascii: ">"))
  }
}

extension HTML: Hashable {
  /// Whether both come to the same bytes.
  public static func == (left: HTML, right: HTML) -> Bool { left.bytes == right.bytes }

  /// Mixes in the bytes.
  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

extension HTML: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// A literal is text, and so is what is interpolated into it: all of it is escaped.
  public init(stringLiteral value: String) { self.init(value) }
}
