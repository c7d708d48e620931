/// The bytes of a calendar as they grow, one content line after the other.
struct ContentLines {
  private(set) var bytes: [UInt8] = []

  mutating func component(_ name: StaticString, _ content: (inout ContentLines) -> Void) {
    token("BEGIN", name)
    content(&self)
    token("END", name)
  }

  /// Writes a property. The name may carry parameters that never change, and `parameter` writes
  /// one more.
  mutating func line(
    _ name: StaticString, parameter: ((inout [UInt8]) -> Void)? = nil,
    value: (inout [UInt8]) -> Void
  ) {
    let start = bytes.count
    bytes.append(name)
    if let parameter {
      bytes.append(UInt8(ascii: ";"))
      parameter(&bytes)
    }
    bytes.append(UInt8(ascii: ":"))
    value(&bytes)
    bytes.endLine(from: start)
  }

  /// Writes a text that may have many lines.
  mutating func text(_ name: StaticString, _ text: String) {
    line(name) { $0.appendText(text) }
  }

  /// Writes a text that is put on one line.
  mutating func title(_ name: StaticString, _ text: String) {
    line(name) { $0.appendLineOfText(text) }
  }

  mutating func token(_ name: StaticString, _ value: StaticString) {
    line(name) { $0.append(value) }
  }

  mutating func uri(_ name: StaticString, _ uri: URI) {
    line(name) { $0.append(contentsOf: uri.description.utf8) }
  }

  mutating func instant(_ name: StaticString, _ instant: UTCInstant) {
    line(name) { $0.append(instant) }
  }
}

extension [UInt8] {
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }
}
