/// Finds references to footnotes and citations in text that cmark left in square brackets.
struct TextSyntax {
  /// A stretch of a text.
  enum Piece: Equatable {
    /// Ordinary text.
    case text
    /// `[^label]`.
    case footnote(label: String)
    /// `[@key]`.
    case citation([CitationItem])
  }

  /// The text as pieces, each with its bytes; nil where all of it is ordinary. Brackets that were
  /// escaped have our mark behind them, and nest nothing: only the innermost pair counts, so that
  /// every byte is looked at a bounded number of times.
  static func pieces(of text: [UInt8]) -> [(piece: Piece, range: Range<Int>)]? {
    var pieces: [(piece: Piece, range: Range<Int>)] = []
    var textStart = 0
    var open: Int?
    for index in text.indices {
      switch text[index] {
      case .openBracket: open = isEscaped(text, index) ? nil : index
      case .closeBracket:
        guard let start = open else { continue }
        open = nil
        guard !isEscaped(text, index), let piece = piece(text[(start + 1)..<index]) else {
          continue
        }
        if start > textStart { pieces.append((.text, textStart..<start)) }
        pieces.append((piece, start..<(index + 1)))
        textStart = index + 1
      default: break
      }
    }
    guard !pieces.isEmpty else { return nil }
    if textStart < text.count { pieces.append((.text, textStart..<text.count)) }
    return pieces
  }

  private static func isEscaped(_ text: [UInt8], _ index: Int) -> Bool {
    index + 3 < text.count && text[index + 1] == 0xEF
      && text[(index + 1)...(index + 3)].elementsEqual(Mark.escaped.utf8)
  }

  private static func piece(_ content: ArraySlice<UInt8>) -> Piece? {
    if content.first == UInt8(ascii: "^") {
      let label = content.dropFirst()
      guard !label.isEmpty, label.count < 1000, !label.contains(where: \.isSpace) else {
        return nil
      }
      return .footnote(label: String(decoding: label, as: UTF8.self))
    }
    guard content.contains(UInt8(ascii: "@")) else { return nil }
    let items = content.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map(CitationItem.init(source:))
    let found = items.compactMap { $0 }
    return found.count == items.count ? .citation(found) : nil
  }
}

extension CitationItem {
  /// The item that is written so: perhaps words, the key behind an at sign, perhaps a locator behind
  /// a comma or a space; nil where it is written otherwise.
  init?(source: ArraySlice<UInt8>) {
    let sign = source.indices.first {
      source[$0] == UInt8(ascii: "@") && ($0 == source.startIndex || source[$0 - 1].isSpace)
    }
    guard let sign else { return nil }
    var end = sign + 1
    while end < source.endIndex, Self.isKeyByte(source[end]) { end += 1 }
    while end > sign + 1, !Self.isKeyEnd(source[end - 1]) { end -= 1 }
    guard end > sign + 1, Self.isKeyEnd(source[sign + 1]) else { return nil }
    var rest = source[end...]
    guard rest.isEmpty || rest.first == UInt8(ascii: ",") || rest.first?.isSpace == true else {
      return nil
    }
    if rest.first == UInt8(ascii: ",") { rest = rest.dropFirst() }
    self.init(
      key: String(decoding: source[(sign + 1)..<end], as: UTF8.self),
      locator: Self.text(rest), prefix: Self.text(source[..<sign]))
  }

  /// Trimmed text; nil where there is none.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    var bytes = bytes
    while bytes.first?.isSpace == true { bytes = bytes.dropFirst() }
    while bytes.last?.isSpace == true { bytes = bytes.dropLast() }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  private static func isKeyEnd(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    isKeyEnd(byte) || ":.#$%&-+?<>~/".utf8.contains(byte)
  }
}
