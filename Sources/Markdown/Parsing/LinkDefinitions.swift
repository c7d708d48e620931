/// Finds the link definitions at the beginning of a paragraph, which cmark cuts off without a trace
/// in the places of what follows.
struct LinkDefinitions {
  private let text: [UInt8]
  private var index = 0

  /// How many lines of `text` the link definitions take that it begins with.
  static func lineCount(in text: [UInt8]) -> Int {
    var definitions = LinkDefinitions(text: text)
    var end = 0
    while definitions.passDefinition() { end = definitions.index }
    return text[..<end].count { $0 == .lineFeed }
  }

  private init(text: [UInt8]) { self.text = text }

  private var byte: UInt8? { index < text.count ? text[index] : nil }

  private mutating func passDefinition() -> Bool {
    guard passLabel(), byte == .colon else { return false }
    index += 1
    passSpaceAndLineEnd()
    guard passDestination() else { return false }
    let destinationEnd = index
    passSpaceAndLineEnd()
    if index > destinationEnd, passTitle(), passLineEnd() { return true }
    index = destinationEnd
    return passLineEnd()
  }

  private mutating func passLabel() -> Bool {
    guard byte == .openBracket else { return false }
    let start = index + 1
    index += 1
    while let byte, byte != .closeBracket {
      if byte == .openBracket || index - start > 1000 { return false }
      index += byte == .backslash ? 2 : 1
    }
    guard byte == .closeBracket, !text[start..<index].allSatisfy(\.isSpace) else { return false }
    index += 1
    return true
  }

  private mutating func passDestination() -> Bool {
    let start = index
    if byte == UInt8(ascii: "<") {
      while let byte, byte != .greaterThan {
        if byte == .lineFeed || (byte == UInt8(ascii: "<") && index > start) { return false }
        index += byte == .backslash ? 2 : 1
      }
      index += 1
      return index <= text.count
    }
    var depth = 0
    while let byte, !byte.isSpace {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth < 0 { break }
      index += byte == .backslash && index + 1 < text.count && !text[index + 1].isSpace ? 2 : 1
    }
    return index > start && depth == 0
  }

  private mutating func passTitle() -> Bool {
    let end: UInt8
    switch byte {
    case UInt8(ascii: "\""): end = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): end = UInt8(ascii: "'")
    case UInt8(ascii: "("): end = UInt8(ascii: ")")
    default: return false
    }
    index += 1
    while let byte, byte != end { index += byte == .backslash ? 2 : 1 }
    guard byte == end else { return false }
    index += 1
    return true
  }

  private mutating func passSpaceAndLineEnd() {
    while byte?.isBlank == true { index += 1 }
    guard byte == .lineFeed else { return }
    index += 1
    while byte?.isBlank == true { index += 1 }
  }

  private mutating func passLineEnd() -> Bool {
    while byte?.isBlank == true { index += 1 }
    guard byte == nil || byte == .lineFeed else { return false }
    index = min(index + 1, text.count)
    return true
  }
}
