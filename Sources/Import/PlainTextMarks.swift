/// The marks that people and programs leave in plain text: bullets, numbers, and a little Markdown.
enum PlainTextMarks {
  /// An item of a list.
  struct Item {
    let marker: ImportedBlock.Marker
    let text: String
    /// Whether its bullet is one that lists inside lists have.
    let isInner: Bool
  }

  /// A line that begins with a bullet or a number; nil for any other.
  static func item(_ line: String) -> Item? {
    let scalars = line.unicodeScalars
    guard let first = scalars.first else { return nil }
    let rest = String(scalars.dropFirst())
    let isSpaced = rest.isEmpty || rest.first?.isWhitespace == true
    if bullets.contains(first) || (0xE000...0xF8FF).contains(first.value) {
      return Item(marker: .bullet, text: rest.trimmed, isInner: innerBullets.contains(first))
    }
    if "-–*o".unicodeScalars.contains(first), isSpaced, !rest.isEmpty {
      return Item(marker: .bullet, text: rest.trimmed, isInner: first == "o")
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), let number = Int(digits) else { return nil }
    let after = line.dropFirst(digits.count)
    guard let mark = after.first, mark == "." || mark == ")",
      after.dropFirst().first?.isWhitespace == true
    else { return nil }
    let text = String(after.dropFirst()).trimmed
    // `25. august` begins a date, not an item.
    if mark == ".", DatePhrase.isDated(line) { return nil }
    return Item(marker: .number(number), text: text, isInner: false)
  }

  private static let bullets = Set("•◦▪▫●○■□‣⁃∙·➢➤✓→".unicodeScalars)
  private static let innerBullets = Set("◦○▫\u{F06F}".unicodeScalars)

  /// A heading as Markdown writes it.
  static func markedHeading(_ line: String) -> (level: Int, text: String)? {
    let marks = line.prefix { $0 == "#" }
    let rest = line.dropFirst(marks.count)
    guard (1...6).contains(marks.count), rest.first == " " else { return nil }
    let text = String(rest).trimmed
    return text.isEmpty ? nil : (marks.count, text)
  }

  /// The pieces of a text that may have `**strong**`, `*emphasis*` and `[links](address)`.
  static func spans(_ text: String) -> [Span] {
    let scalars = Array(
      text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
        .unicodeScalars)
    var spans: [Span] = []
    var style = Span.Style()
    var words = String.UnicodeScalarView()
    func string(_ slice: ArraySlice<Unicode.Scalar>) -> String {
      String(String.UnicodeScalarView(slice))
    }
    func flush() {
      if !words.isEmpty { spans.append(.text(String(words), style)) }
      words = String.UnicodeScalarView()
    }
    let pairs = pairedStars(scalars)
    let links = links(scalars)
    var index = 0
    while index < scalars.count {
      if let length = pairs[index] {
        flush()
        if length == 2 { style.isStrong.toggle() } else { style.isEmphasised.toggle() }
        index += length
      } else if let link = links[index] {
        flush()
        var linked = style
        linked.link = string(scalars[link.address])
        spans.append(.text(string(scalars[link.words]), linked))
        index = link.address.upperBound + 1
      } else {
        words.append(scalars[index])
        index += 1
      }
    }
    flush()
    return spans.tidy
  }

  /// Where stars that belong together stand, and how many at each place.
  private static func pairedStars(_ scalars: [Unicode.Scalar]) -> [Int: Int] {
    var pairs: [Int: Int] = [:]
    var open: [Int: Int] = [:]
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "*" else {
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, scalars[end] == "*" { end += 1 }
      let length = end - index
      let isAfterText = index > 0 && !scalars[index - 1].properties.isWhitespace
      let isBeforeText = end < scalars.count && !scalars[end].properties.isWhitespace
      if length <= 2 {
        if isAfterText, let start = open[length] {
          pairs[start] = length
          pairs[index] = length
          open = [:]
        } else if isBeforeText {
          open[length] = index
        }
      }
      index = end
    }
    return pairs
  }

  /// The links by where they begin.
  private static func links(
    _ scalars: [Unicode.Scalar]
  ) -> [Int: (words: Range<Int>, address: Range<Int>)] {
    var links: [Int: (words: Range<Int>, address: Range<Int>)] = [:]
    var open: Int?
    var words: Range<Int>?
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "[": (open, words) = (index, nil)
      case "]" where open != nil && words == nil:
        let next = index + 1 < scalars.count ? scalars[index + 1] : " "
        if next == "(", let start = open { words = start + 1..<index } else { open = nil }
      case ")":
        if let start = open, let label = words, !label.isEmpty {
          links[start] = (label, label.upperBound + 2..<index)
        }
        (open, words) = (nil, nil)
      case " " where words != nil: (open, words) = (nil, nil)
      default: break
      }
    }
    return links
  }
}
