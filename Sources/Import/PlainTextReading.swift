/// Reads text that was copied from Word or a PDF, or saved as text: paragraphs, headings, bullets of
/// any look, and tables of tabs or wide gaps.
struct PlainTextReading {
  private let lines: [Line]
  private var blocks: [ImportedBlock] = []
  private var position = 0

  /// A line without white space at its ends.
  private struct Line {
    let text: String
    /// How many columns it is set in.
    let indent: Int
    let length: Int
    /// Its parts between tabs or wide gaps.
    let cells: [String]

    init(_ raw: Substring) {
      let lead = raw.prefix { $0 == " " || $0 == "\t" }
      indent = lead.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
      text = String(raw).trimmed
      length = text.unicodeScalars.count
      cells = text.utf8.count > 2000 ? [text] : PlainTextTable.cells(of: text)
    }

    var isBlank: Bool { text.isEmpty }
  }

  /// The blocks of a text.
  static func read(_ text: String) -> [ImportedBlock] {
    let text = text.replacing("\r\n", with: "\n")
    var reading = PlainTextReading(
      text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\u{0C}" }
        .map(Line.init))
    reading.readAll()
    return reading.blocks
  }

  private init(_ lines: [Line]) { self.lines = lines }

  private mutating func readAll() {
    while position < lines.count {
      let line = lines[position]
      if line.isBlank {
        position += 1
      } else if let table = readTable() {
        blocks += ImportedBlock.blocks(ofRows: table)
      } else if let (level, text) = PlainTextMarks.markedHeading(line.text) {
        blocks.append(.heading(level: level, PlainTextMarks.spans(text)))
        position += 1
      } else if let item = PlainTextMarks.item(line.text) {
        readItem(item, indent: line.indent)
      } else if isHeading(at: position) {
        blocks.append(.heading(level: 2, PlainTextMarks.spans(line.text)))
        position += 1
      } else {
        position += 1
        let text = line.text + continued(from: line, nextTo: nil)
        blocks.append(.paragraph(PlainTextMarks.spans(text)))
      }
    }
  }

  private mutating func readItem(_ item: PlainTextMarks.Item, indent: Int) {
    let line = lines[position]
    position += 1
    var text = item.text
    if text.isEmpty, position < lines.count, !lines[position].isBlank,
      PlainTextMarks.item(lines[position].text) == nil
    {
      text = lines[position].text
      position += 1
    }
    guard !text.isEmpty else { return }
    text += continued(from: line, nextTo: item)
    var depth = 0
    if item.isInner || indent >= 2, case .item(let above, _, _)? = blocks.last {
      depth = item.isInner ? max(1, above) : min(above, 1)
    }
    blocks.append(.item(depth: depth, item.marker, PlainTextMarks.spans(text)))
  }

  /// The lines that the text of a line goes on in, because it was broken where it was full.
  private mutating func continued(from first: Line, nextTo item: PlainTextMarks.Item?) -> String {
    var text = ""
    var last = first
    while position < lines.count {
      let next = lines[position]
      guard !next.isBlank, next.cells.count < 2, PlainTextMarks.item(next.text) == nil,
        PlainTextMarks.markedHeading(next.text) == nil,
        last.length >= 50 || next.text.first?.isLowercase == true,
        !isNextOfList(next, after: last)
      else { break }
      text += " " + next.text
      last = next
      position += 1
    }
    return text
  }

  /// Whether a line is the next of a list without bullets: sessions under each other.
  private func isNextOfList(_ next: Line, after last: Line) -> Bool {
    next.text.first?.isUppercase == true && DatePhrase.isDated(next.text)
      && DatePhrase.isDated(last.text)
  }

  private mutating func readTable() -> [[[Span]]]? {
    let start = position
    var end = start
    while end < lines.count, lines[end].cells.count >= 2 { end += 1 }
    guard end - start >= 2 else { return nil }
    position = end
    return lines[start..<end].map { $0.cells.map(PlainTextMarks.spans) }
  }

  /// Whether a line looks like a heading: short, alone, and without what ends a sentence.
  private func isHeading(at index: Int) -> Bool {
    let line = lines[index]
    guard line.length <= 70, index == 0 || lines[index - 1].isBlank,
      index + 1 == lines.count || lines[index + 1].isBlank,
      let first = line.text.first, first.isUppercase, let last = line.text.last,
      !".,;:!".contains(last), !line.text.contains("@"), !line.text.contains("://"),
      !DatePhrase.isDated(line.text)
    else { return false }
    let words = line.text.split(separator: " ")
    let isName =
      words.count > 1 && words.allSatisfy { $0.first?.isUppercase == true }
      && line.text != line.text.uppercased()
    return !isName && lines[(index + 1)...].contains { !$0.isBlank }
  }
}

/// Rows that are set with tabs or wide gaps.
enum PlainTextTable {
  /// The parts of a line between tabs or three spaces and more.
  static func cells(of line: String) -> [String] {
    guard line.contains("\t") else { return cells(parted: line) }
    return line.split(separator: "\t", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
  }

  private static func cells(parted line: String) -> [String] {
    guard line.contains("   ") else { return [line] }
    var cells: [String] = []
    var cell = ""
    var gap = 0
    for character in line {
      if character == " " {
        gap += 1
        continue
      }
      if gap >= 3, !cell.isEmpty {
        cells.append(cell)
        cell = ""
      } else if !cell.isEmpty {
        cell += String(repeating: " ", count: gap)
      }
      gap = 0
      cell.append(character)
    }
    return cells + [cell]
  }
}
