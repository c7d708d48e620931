import Diagnostics

/// Walks through the bytes of a CSV file, cell by cell, and keeps count of line and column.
struct CSVScanner {
  /// What ends a cell.
  enum End { case separator, line, file }

  private let bytes: [UInt8]
  private let file: String
  private let separator: UInt8
  private var offset: Int
  private var line = 1
  private var column = 1
  private(set) var findings: [Finding] = []

  /// A scanner of UTF-8 `bytes` that finds its separator in the first line.
  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    separator = headerSeparator(bytes[offset...])
  }

  /// The next row; nil at the end of the file.
  mutating func row() -> [Located<String>]? {
    guard offset < bytes.count else { return nil }
    var cells: [Located<String>] = []
    while true {
      let (cell, end) = self.cell()
      cells.append(cell)
      if end != .separator { return cells }
    }
  }

  private mutating func cell() -> (Located<String>, End) {
    while offset < bytes.count, bytes[offset] == space || bytes[offset] == tab,
      bytes[offset] != separator
    {
      advance()
    }
    return peek == quote ? quotedCell() : plainCell()
  }

  private mutating func plainCell() -> (Located<String>, End) {
    let place = SourceLocation(file: file, line: line, column: column)
    let start = offset
    while let byte = peek, byte != separator, byte != newline, byte != carriageReturn {
      advance()
    }
    let text = trimmed(String(decoding: bytes[start..<offset], as: UTF8.self))
    return (located(text, at: place, length: text.unicodeScalars.count), end())
  }

  private mutating func quotedCell() -> (Located<String>, End) {
    let place = SourceLocation(file: file, line: line, column: column)
    var content: [UInt8] = []
    var isClosed = false
    advance()
    while let byte = peek {
      advance()
      if byte != quote {
        content.append(byte)
      } else if peek == quote {
        content.append(quote)
        advance()
      } else {
        isClosed = true
        break
      }
    }
    let text = trimmed(String(decoding: content, as: UTF8.self))
    let length = line == place.line ? column - place.column : 1
    if !isClosed { findings.append(Finding(.chart(.unclosedQuote), at: place)) }
    skipToEnd()
    return (located(text, at: place, length: length), end())
  }

  /// Passes over what stands between a closing quotation mark and the end of its cell.
  private mutating func skipToEnd() {
    var isReported = false
    while let byte = peek, byte != separator, byte != newline, byte != carriageReturn {
      if byte != space, byte != tab, !isReported {
        let place = SourceLocation(file: file, line: line, column: column)
        findings.append(Finding(.chart(.textAfterQuote), at: place))
        isReported = true
      }
      advance()
    }
  }

  private mutating func end() -> End {
    guard let byte = peek else { return .file }
    advance()
    if byte == separator { return .separator }
    if byte == carriageReturn, peek == newline { advance() }
    return .line
  }

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func advance() {
    let byte = bytes[offset]
    offset += 1
    if byte == newline || (byte == carriageReturn && peek != newline) {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }
}

private let space = UInt8(ascii: " ")
private let tab = UInt8(ascii: "\t")
private let semicolon = UInt8(ascii: ";")
private let comma = UInt8(ascii: ",")
private let quote = UInt8(ascii: "\"")
private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

private func located(_ text: String, at place: SourceLocation, length: Int) -> Located<String> {
  Located(text, at: place.part(offset: 0, length: length))
}

/// What separates the columns: a semicolon where the first line that is not blank has one outside
/// quotation marks, or else a tab, or else a comma.
private func headerSeparator(_ bytes: ArraySlice<UInt8>) -> UInt8 {
  var isQuoted = false
  var isCellStart = true
  var isBlank = true
  var hasTab = false
  for byte in bytes {
    if isQuoted || (isCellStart && byte == quote) {
      if byte == quote { isQuoted.toggle() }
      isCellStart = false
      isBlank = false
      continue
    }
    switch byte {
    case newline, carriageReturn:
      if !isBlank { return hasTab ? tab : comma }
      hasTab = false
    case semicolon: return byte
    case tab, comma:
      hasTab = hasTab || byte == tab
      isCellStart = true
    case space: break
    default:
      isCellStart = false
      isBlank = false
    }
  }
  return hasTab ? tab : comma
}
