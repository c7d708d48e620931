/// Puts our marks into a document before cmark reads it, in one pass, and mends what cmark cannot
/// take: byte order marks, NUL, and markers and brackets that nest so deep that cmark's own time
/// grows with the square of the document.
struct Marking {
  /// The document as cmark is to read it.
  private(set) var bytes: [UInt8] = []
  /// Whether any mark was put in.
  private(set) var isMarked = false
  /// Whether a link definition may stand somewhere.
  private(set) var mayDefineLinks = false
  /// Whether a footnote reference or a citation may stand somewhere.
  private(set) var mayHoldSyntax = false

  private let marksSyntax: Bool
  /// How much of the document has been copied to `bytes`.
  private var copied = 0
  private var openBrackets = 0

  /// No list or quote opens further to the right than this.
  private static let columnLimit = 200
  /// No image opens inside so many open brackets.
  private static let bracketLimit = 1000

  /// `document` with marks; those of footnotes and escapes only where `marksSyntax` says so.
  init(_ document: [UInt8], marksSyntax: Bool) {
    self.marksSyntax = marksSyntax
    document.withUnsafeBufferPointer { mark($0) }
    if copied == 0 { bytes = document }
  }

  private mutating func mark(_ text: UnsafeBufferPointer<UInt8>) {
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { copied = 3 }
    let isCut = copied > 0
    var index = markLineStart(text, at: copied)
    while index < text.count {
      let byte = text[index]
      if byte == .space || (byte > .closeBracket && byte < 0xEF) {
        index += 1
        continue
      }
      switch byte {
      case .lineFeed, .carriageReturn:
        index = markLineStart(text, at: index + 1)
        continue
      case .backslash: index = markEscape(text, at: index)
      case .openBracket: openBracket(text, at: index)
      case .closeBracket:
        if openBrackets > 0 { openBrackets -= 1 }
        if index + 1 < text.count, text[index + 1] == .colon { mayDefineLinks = true }
      case UInt8(ascii: ";"):
        if marksSyntax, index + 1 < text.count, Self.isSigil(text[index + 1]) {
          insert(.escaped, before: index + 1, of: text)
        }
      case UInt8(ascii: "@"): mayHoldSyntax = true
      case 0: replace(index..<(index + 1), of: text, with: [0xEF, 0xBF, 0xBD])
      case 0xEF:
        if marksSyntax, Self.isMark(text, at: index) {
          replace(index..<(index + 3), of: text, with: [0xEF, 0xBF, 0xBD])
          index += 2
        }
      default: break
      }
      index += 1
    }
    if copied > 0 || isCut { copy(upTo: text.count, of: text) }
  }

  private static func isSigil(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "^") || byte == UInt8(ascii: "@")
  }

  private static func isMark(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == 0xB7 && Mark(rawValue: text[index + 2]) != nil
  }

  /// Marks an escaped bracket; the index of the escaped byte.
  private mutating func markEscape(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Int {
    guard index + 1 < text.count else { return index }
    let next = text[index + 1]
    guard next > .space, next < 0x7F else { return index }
    if marksSyntax, next == .openBracket || next == .closeBracket {
      insert(.escaped, before: index + 2, of: text)
    }
    return index + 1
  }

  private mutating func openBracket(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    openBrackets += 1
    if index + 1 < text.count, text[index + 1] == UInt8(ascii: "^") { mayHoldSyntax = true }
    if openBrackets > Self.bracketLimit, index > 0, text[index - 1] == UInt8(ascii: "!") {
      insert(.tooDeep, before: index, of: text)
    }
  }
}

// MARK: The beginning of a line

extension Marking {
  /// Marks what nests too deep and a footnote's definition at the beginning of a line; the index
  /// where the line goes on.
  private mutating func markLineStart(
    _ text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Int {
    var index = start
    var column = 0
    while index < text.count {
      if text[index].isBlank {
        column += text[index] == .tab ? 4 - column % 4 : 1
        index += 1
        continue
      }
      let width = Self.markerWidth(text, at: index)
      guard width > 0 else { break }
      if column >= Self.columnLimit, !Self.isThematicBreak(text, from: start) {
        insert(.tooDeep, before: index, of: text)
        return index
      }
      index += width
      column += width
    }
    if index >= text.count || text[index] == .lineFeed || text[index] == .carriageReturn {
      openBrackets = 0
    } else if marksSyntax, let colon = Self.footnoteColon(text, at: index) {
      replace(colon..<(colon + 1), of: text, with: Mark.definition.utf8)
      isMarked = true
      return colon + 1
    }
    return index
  }

  /// How many bytes the marker of a quote or list item has; 0 where there is none.
  private static func markerWidth(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    var end = index
    switch text[index] {
    case .greaterThan: return 1
    case .hyphen, UInt8(ascii: "*"), UInt8(ascii: "+"): end += 1
    case let byte where byte.isDigit:
      while end < text.count, end - index < 9, text[end].isDigit { end += 1 }
      let hasEnd =
        end < text.count && (text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")"))
      guard hasEnd else { return 0 }
      end += 1
    default: return 0
    }
    return end >= text.count || text[end].isSpace ? end - index : 0
  }

  private static func isThematicBreak(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Bool {
    var rule: UInt8?
    for index in start..<text.count {
      let byte = text[index]
      if byte == .lineFeed || byte == .carriageReturn { return true }
      if byte.isBlank { continue }
      if byte != rule ?? byte { return false }
      rule = byte
    }
    return true
  }

  /// The colon of `[^label]:` where that begins at `index`.
  private static func footnoteColon(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Int? {
    guard index + 4 < text.count, text[index] == .openBracket,
      text[index + 1] == UInt8(ascii: "^")
    else { return nil }
    var end = index + 2
    while end < text.count, end - index < 1000, text[end] > .space, text[end] != .openBracket,
      text[end] != .closeBracket, text[end] != .backslash
    {
      end += 1
    }
    guard end > index + 2, end + 1 < text.count, text[end] == .closeBracket,
      text[end + 1] == .colon
    else { return nil }
    return end + 1
  }
}

// MARK: Copying

extension Marking {
  private mutating func copy(upTo index: Int, of text: UnsafeBufferPointer<UInt8>) {
    if bytes.isEmpty { bytes.reserveCapacity(text.count + text.count / 16) }
    bytes.append(contentsOf: text[copied..<index])
    copied = index
  }

  private mutating func insert(
    _ mark: Mark, before index: Int, of text: UnsafeBufferPointer<UInt8>
  ) {
    replace(index..<index, of: text, with: mark.utf8)
    isMarked = true
  }

  private mutating func replace(
    _ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, with replacement: [UInt8]
  ) {
    copy(upTo: range.lowerBound, of: text)
    bytes.append(contentsOf: replacement)
    copied = range.upperBound
  }
}
