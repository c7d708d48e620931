import Diagnostics
import Markdown

/// The running text of one paragraph, heading or cell without its markup, which knows where in the
/// file each part of it was written. Code is one mark in it, so that no rule fires inside code.
package struct Passage {
  /// What the text is.
  enum Role: Equatable {
    case heading(level: Int)
    case paragraph
    case cell
  }

  /// A stretch of text that stands in the file as it is read.
  private struct Piece {
    let offset: Int
    let line: Int
    let column: Int
  }

  let file: String
  let role: Role
  /// Where the block begins.
  let line: Int
  /// The text in UTF-8: a line break of the source is U+000A, code and citations are U+FFFC.
  package private(set) var text: [UInt8] = []
  /// Its words, numbers and marks.
  package private(set) var tokens: [TextToken] = []
  /// The parts of the text that are links, with their addresses.
  private(set) var links: [(range: Range<Int>, destination: String)] = []
  /// The dates in it, in order.
  package private(set) var dates: [DateMention] = []
  private var pieces: [Piece] = []

  init(_ content: [Inline], role: Role, file: String, line: Int) {
    self.role = role
    self.file = file
    self.line = line
    append(content)
    tokens = TextToken.tokens(of: text)
    dates = findDates()
  }

  /// A text that does not come from a page.
  package init(_ text: String) {
    self.init([Inline(.text(text))], role: .paragraph, file: "", line: 1)
  }

  private mutating func append(_ content: [Inline]) {
    for inline in content {
      switch inline.kind {
      case .text(let words):
        pieces.append(Piece(offset: text.count, line: inline.line, column: inline.column))
        text.append(contentsOf: words.utf8)
      case .softBreak, .hardBreak:
        text.append(0x0A)
      case .emphasis(let inner), .strong(let inner):
        append(inner)
      case .link(let link):
        let start = text.count
        append(link.content)
        links.append((start..<text.count, link.destination))
      case .code, .html, .image, .citation, .footnoteReference:
        pieces.append(Piece(offset: text.count, line: inline.line, column: inline.column))
        text.append(contentsOf: "\u{FFFC}".utf8)
      }
    }
  }

  /// Where a part of the text stands in the file; the mark ends with the line.
  func place(_ range: Range<Int>) -> SourceLocation {
    let start = position(of: range.lowerBound)
    let end = range.isEmpty ? start : position(of: range.upperBound - 1)
    let length = end.line == start.line ? end.column - start.column + 1 : 1
    return SourceLocation(file: file, line: start.line, column: start.column, length: length)
  }

  /// Where tokens stand in the file.
  func place(_ range: ClosedRange<Int>) -> SourceLocation {
    place(tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound].range.upperBound)
  }

  private func position(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return (line, 1) }
    let piece = pieces[low - 1]
    let scalars = text[piece.offset...min(offset, text.count - 1)].reduce(-1) {
      $1 & 0xC0 == 0x80 ? $0 : $0 + 1
    }
    return (piece.line, piece.column + max(0, scalars))
  }

  /// A part of the text.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// Tokens as they stand, with what is between them.
  package func string(_ range: ClosedRange<Int>) -> String {
    string(tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound].range.upperBound)
  }
}

extension Passage {
  /// The token at an index, where there is one.
  package func token(_ index: Int) -> TextToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// The kind of the token at an index.
  package func kind(_ index: Int) -> TextToken.Kind? { token(index)?.kind }

  /// Whether the token at an index stands right behind the one before it.
  package func isClose(_ index: Int) -> Bool { token(index)?.isSpaced == false }

  /// The word at an index in small letters; nil where none is.
  package func word(_ index: Int) -> String? {
    guard let token = token(index), token.kind == .word else { return nil }
    return string(token.range).lowercased()
  }

  /// The number at an index and how many digits it has; nil where none of at most nine digits is.
  package func number(_ index: Int) -> (value: Int, digits: Int)? {
    guard let token = token(index), token.kind == .number, token.range.count <= 9 else {
      return nil
    }
    return (text[token.range].reduce(0) { $0 * 10 + Int($1 - 0x30) }, token.range.count)
  }

  /// Whether the token at an index is a word that begins with these letters, in any case of the
  /// ASCII ones.
  func word(_ index: Int, hasPrefix prefix: StaticString) -> Bool {
    guard let token = token(index), token.kind == .word,
      token.range.count >= prefix.utf8CodeUnitCount
    else { return false }
    for offset in 0..<prefix.utf8CodeUnitCount {
      let byte = text[token.range.lowerBound + offset]
      let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if small != prefix.utf8Start[offset] { return false }
    }
    return true
  }

  /// The years, 1900–2100, that the text names.
  package var years: [Int] {
    tokens.indices.compactMap { index in
      guard let (value, digits) = number(index), digits == 4, (1900...2100).contains(value) else {
        return nil
      }
      return value
    }
  }
}
