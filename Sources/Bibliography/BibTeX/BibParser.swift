import Diagnostics

/// Takes a BibTeX file apart into entries. After a fault it goes on with the next line that begins
/// with `@name{`, and never goes back, so that the time grows with the file and no faster.
struct BibParser {
  static let depthLimit = 100

  private var cursor: ByteCursor
  private(set) var findings: [Finding] = []
  private var strings: [String: [TeXToken]] = [:]

  init(_ source: SourceBytes) { cursor = ByteCursor(source) }

  /// All entries but `@string`, `@comment` and `@preamble`.
  mutating func entries() -> [BibEntry] {
    var entries: [BibEntry] = []
    while !cursor.isAtEnd {
      guard cursor.next == UInt8(ascii: "@") else {
        cursor.advance()
        continue
      }
      let place = cursor.location
      cursor.advance()
      let start = cursor.offset
      while let byte = cursor.next, byte.isASCIILetter { cursor.advance() }
      let type = cursor.text(from: start).lowercased()
      guard !type.isEmpty else { continue }
      if cursor.next != UInt8(ascii: "{"), cursor.next != UInt8(ascii: "(") { cursor.skipSpace() }
      let isRound = cursor.next == UInt8(ascii: "(")
      guard isRound || cursor.next == UInt8(ascii: "{") else { continue }
      let marked = place.marking(type.utf8.count + 1)
      switch type {
      case "comment": skipGroup(from: marked)
      case "preamble", "string": readDefinition(type, isRound, at: marked)
      default: if let entry = entry(type, isRound, at: marked) { entries.append(entry) }
      }
    }
    return entries
  }

  // MARK: - Entries

  private mutating func entry(_ type: String, _ isRound: Bool, at place: SourceLocation)
    -> BibEntry?
  {
    let close = UInt8(ascii: isRound ? ")" : "}")
    cursor.advance()
    cursor.skipSpace()
    let start = cursor
    while let byte = cursor.next, ![UInt8(ascii: ","), UInt8(ascii: "="), close].contains(byte),
      byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "{")
    {
      cursor.advance()
    }
    let key = trimmed(cursor.text(from: start.offset))
    var entry = BibEntry(
      type: type, typeLocation: place, key: key,
      location: key.isEmpty ? place : start.location.marking(key.unicodeScalars.count))
    if cursor.next == UInt8(ascii: "=") {
      cursor = start
      entry.key = ""
      entry.location = place
    }
    if entry.key.isEmpty { report(.noKey, at: place) }
    readFields(of: &entry, until: close, from: place)
    return entry
  }

  private mutating func readFields(
    of entry: inout BibEntry, until close: UInt8, from place: SourceLocation
  ) {
    var names: Set<String> = []
    while true {
      cursor.skipSpaceInEntry()
      if cursor.take(UInt8(ascii: ",")) { continue }
      if cursor.take(close) { return }
      guard !cursor.isAtEnd, !cursor.startsEntryAfterNewline else {
        report(.unclosedEntry, at: place)
        return
      }
      guard let field = field() else {
        skipToNextEntry()
        return
      }
      if names.insert(field.name).inserted {
        entry.fields.append(field)
      } else {
        findings.append(
          Finding(.bibliographyDoubt(.repeatedField(field.name)), at: field.location))
      }
      let end = cursor.location
      cursor.skipSpaceInEntry()
      let isFollowed = cursor.next == UInt8(ascii: ",") || cursor.next == close
      if !isFollowed, !cursor.isAtEnd, !cursor.startsEntryAfterNewline {
        report(.noComma, at: end)
        guard cursor.next.map(Self.isOfName) == true else {
          skipToNextEntry()
          return
        }
      }
    }
  }

  /// `name = value`; nil after a fault that leaves no way on.
  private mutating func field() -> BibField? {
    let place = cursor.location
    let start = cursor.offset
    while let byte = cursor.next, Self.isOfName(byte) { cursor.advance() }
    let name = cursor.text(from: start).lowercased()
    guard !name.isEmpty else {
      report(.unexpected(found()), at: place)
      return nil
    }
    cursor.skipSpace()
    guard cursor.take(UInt8(ascii: "=")) else {
      report(.noEquals(field: name), at: place.marking(name.unicodeScalars.count))
      return nil
    }
    guard let tokens = value(of: name) else { return nil }
    return BibField(
      name: name, location: place.marking(name.unicodeScalars.count), tokens: tokens)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte > 0x20 && !"{}()\"#%',=~\\@".utf8.contains(byte)
  }

  // MARK: - Values

  /// Texts, numbers and abbreviations with `#` between them.
  private mutating func value(of name: String) -> [TeXToken]? {
    var tokens: [TeXToken] = []
    while true {
      cursor.skipSpace()
      switch cursor.next {
      case UInt8(ascii: "{"), UInt8(ascii: "\""):
        guard let text = text() else { return nil }
        tokens += text
      default:
        guard let word = word(of: name) else { return nil }
        tokens += word
      }
      let end = cursor
      cursor.skipSpaceInEntry()
      guard cursor.take(UInt8(ascii: "#")) else {
        cursor = end
        return tokens
      }
    }
  }

  /// A number or the name of a `@string`.
  private mutating func word(of field: String) -> [TeXToken]? {
    let start = cursor
    var tokens: [TeXToken] = []
    while let byte = cursor.next, Self.isOfName(byte), let token = cursor.takeTeXToken() {
      tokens.append(token)
    }
    guard !tokens.isEmpty else {
      report(.noValue(field: field), at: start.location)
      return nil
    }
    let name = cursor.text(from: start.offset)
    if let known = strings[name.lowercased()] { return known }
    let isNumber = name.utf8.allSatisfy(\.isASCIIDigit)
    if !isNumber, !(field == "month" && PartialDate.month(name) != nil) {
      findings.append(
        Finding(
          .bibliographyDoubt(.unknownAbbreviation(name)),
          at: start.location.marking(name.unicodeScalars.count)))
    }
    return tokens
  }

  /// What stands between braces or quotation marks; nil where it never ends.
  private mutating func text() -> [TeXToken]? {
    let place = cursor.location
    let isQuoted = cursor.next == UInt8(ascii: "\"")
    cursor.advance()
    var tokens: [TeXToken] = []
    var depth = 0
    var isTooDeep = false
    while let byte = cursor.next {
      if depth == 0, byte == UInt8(ascii: isQuoted ? "\"" : "}") {
        cursor.advance()
        return tokens
      }
      if cursor.startsEntryAfterNewline { break }
      guard let token = cursor.takeTeXToken() else { break }
      switch token.kind {
      case .open:
        depth += 1
        if depth > Self.depthLimit, !isTooDeep {
          isTooDeep = true
          report(.nestingTooDeep(limit: Self.depthLimit), at: token.location(in: cursor.file))
        }
        if depth <= Self.depthLimit { tokens.append(token) }
      case .close:
        if depth <= Self.depthLimit, depth > 0 { tokens.append(token) }
        depth = max(0, depth - 1)
      default: tokens.append(token)
      }
    }
    report(.unclosedValue, at: place)
    return nil
  }

  // MARK: - What is no entry

  private mutating func readDefinition(
    _ type: String, _ isRound: Bool, at place: SourceLocation
  ) {
    let close = UInt8(ascii: isRound ? ")" : "}")
    cursor.advance()
    cursor.skipSpace()
    if type == "preamble" {
      guard value(of: type) != nil else { return skipToNextEntry() }
    } else if cursor.next != close {
      guard let field = field() else { return skipToNextEntry() }
      strings[field.name] = field.tokens
    }
    cursor.skipSpaceInEntry()
    _ = cursor.take(UInt8(ascii: ","))
    cursor.skipSpaceInEntry()
    if !cursor.take(close) { report(.unclosedEntry, at: place) }
  }

  private mutating func skipGroup(from place: SourceLocation) {
    var depth = 0
    let (open, close): (UInt8, UInt8) =
      cursor.next == UInt8(ascii: "(") ? (0x28, 0x29) : (0x7B, 0x7D)
    while let byte = cursor.next, !cursor.startsEntryAfterNewline {
      cursor.advance()
      if byte == open { depth += 1 }
      if byte == close { depth -= 1 }
      if depth == 0 { return }
    }
    report(.unclosedEntry, at: place)
  }

  private mutating func skipToNextEntry() {
    while !cursor.isAtEnd, !cursor.startsEntryAfterNewline { cursor.advance() }
  }

  private func found() -> String {
    var ahead = cursor
    return ahead.takeScalar().map { String(Character($0)) } ?? ""
  }

  private mutating func report(_ fault: BibliographyFault, at place: SourceLocation) {
    findings.append(Finding(.bibliographySyntax(fault), at: place))
  }
}

extension ByteCursor {
  /// Passes white space up to a line that begins a new entry.
  fileprivate mutating func skipSpaceInEntry() {
    while let byte = next, byte <= 0x20, !startsEntryAfterNewline { advance() }
  }
}
