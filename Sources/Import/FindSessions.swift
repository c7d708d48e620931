import Language
import ProgrammeModel

/// Finds the sessions of a text: in its tables, its lists, and in short lines with a date.
struct FindSessions {
  /// The sessions, in the order of the text.
  private(set) var sessions: [FoundSession] = []
  /// The blocks that were made into sessions.
  private(set) var used: Set<Int> = []
  /// Rows of their tables that were not.
  private(set) var remarks: [Remark] = []

  private let text: ImportedText
  private let language: Language
  /// The heading above, and the paragraph right above.
  private var heading = ""
  private var intro = ""

  init(in text: ImportedText, title: String, language: Language) {
    self.text = text
    self.language = language
    for (index, block) in text.blocks.enumerated() {
      switch block {
      case .heading(_, let spans):
        (heading, intro) = (spans.plain, "")
      case .table(let rows):
        readTable(rows.map { $0.map(TableCell.init) }, index, title)
      case .item(_, _, let spans): readItem(spans, index, title)
      case .paragraph(let spans):
        readLine(spans, index, title)
        intro = spans.plain
      default: intro = ""
      }
    }
    useEmptiedHeadings()
    tellOfItemsLeft()
  }

  /// The items that have become no session though others of their list have.
  private mutating func tellOfItemsLeft() {
    var hasSessions = false
    var left: [String] = []
    for (index, block) in text.blocks.enumerated() {
      if case .item(0, let marker, let spans) = block, marker != .none {
        if used.contains(index) {
          hasSessions = true
        } else if !Passage(spans.plain).hasDates {
          // One with a date is told of with the dates that are not used.
          left.append(spans.plain)
        }
      } else if !block.isItem {
        if hasSessions { remarks += left.map { .rowNotUsed($0.excerpt) } }
        (hasSessions, left) = (false, [])
      }
    }
    if hasSessions { remarks += left.map { .rowNotUsed($0.excerpt) } }
  }

  /// Whether the text speaks of what is mandatory, and some session does not say if it is.
  func lackAttendance(_ text: ImportedText) -> Bool {
    sessions.contains { $0.attendance == nil }
      && text.lines.contains { SessionWords($0).speaksOfDuty }
  }

  /// A heading goes where everything below it went.
  private mutating func useEmptiedHeadings() {
    var isEmptied = false
    for index in text.blocks.indices.reversed() {
      if text.blocks[index].isHeading {
        if isEmptied { used.insert(index) }
        isEmptied = false
      } else {
        let isLast = index + 1 == text.blocks.count || text.blocks[index + 1].isHeading
        isEmptied = used.contains(index) && (isLast || isEmptied)
      }
    }
  }

  private func yearSource(_ title: String) -> YearSource? { YearSource([heading, intro, title]) }

  // MARK: Lists and lines

  private mutating func readItem(_ spans: [Span], _ index: Int, _ title: String) {
    let words = spans.plain
    guard words.utf8.count <= 250 else { return }
    let isAmongSessions = [words, heading, intro].contains { SessionWords($0).isSession }
    guard isAmongSessions, let (session, _) = session(spans, title) else { return }
    add(session, index)
  }

  private mutating func readLine(_ spans: [Span], _ index: Int, _ title: String) {
    let words = spans.plain
    guard words.utf8.count <= 130, words.last != ".",
      let (found, rest) = session(spans, title)
    else { return }
    if SessionWords(rest).isSession {
      add(found, index)
    } else if index > 0, !used.contains(index - 1), intro.utf8.count <= 90 || intro.isEmpty,
      let above = text.blocks[index - 1].spans?.plain, above.utf8.count <= 90,
      SessionWords(above).isSession, Passage(above).datePhrases.isEmpty,
      rest.split(separator: " ").count <= 4
    {
      var session = found
      session.title = above
      session.note = rest.isEmpty ? nil : rest
      session.remarks.removeAll { $0 == .noSessionTitle }
      if !text.blocks[index - 1].isHeading { used.insert(index - 1) }
      add(session, index)
    }
  }

  private mutating func add(_ session: FoundSession, _ index: Int) {
    sessions.append(session)
    used.insert(index)
  }

  /// A text with just one date as a session, and what is left of it without date and time.
  private func session(_ spans: [Span], _ title: String) -> (FoundSession, rest: String)? {
    let words = spans.plain
    let passage = Passage(words)
    let phrases = passage.datePhrases
    guard phrases.count == 1, let phrase = phrases.first,
      !passage.tokens.indices.contains(where: passage.isDeadlineWord)
    else { return nil }
    let times = passage.timePhrases(outside: phrases)
    var session = FoundSession(
      phrase, words: words, source: yearSource(title), language: language)
    session.setTime(times.map(\.range), text: words)
    session.isTentative = [words, intro, heading].contains {
      SessionWords($0).areDatesTentative
    }
    let known = times.count == 1 ? times.map(\.tokens) : []
    let rest = passage.text(without: [phrase.tokens] + known)
    session.title = rest.isEmpty ? nil : rest
    if rest.isEmpty { session.remarks.append(.noSessionTitle) }
    session.describe(words, links: spans.links)
    return (session, rest)
  }

  // MARK: Tables

  private mutating func readTable(_ rows: [[TableCell]], _ index: Int, _ title: String) {
    let columns = TableColumns(rows)
    guard let dates = columns.date else { return }
    let data = columns.hasHeader ? rows.dropFirst() : rows[...]
    guard data.contains(where: { !$0[dates].phrases.isEmpty }) else { return }
    let context = [heading, intro] + (columns.hasHeader ? rows[0].map(\.text) : [])
    let isAmongSessions = context.contains { SessionWords($0).isSession }
    let source = yearSource(title)
    for row in data {
      let words = row.map(\.text).filter { !$0.isEmpty }.joined(separator: " – ")
      let passage = Passage(words)
      if passage.tokens.indices.contains(where: passage.isDeadlineWord),
        !row[dates].phrases.isEmpty
      {
        continue
      }
      guard !row[dates].text.isEmpty else {
        remarks.append(.rowNotUsed(words.excerpt))
        continue
      }
      var session = row[dates].session(source: source, language: language)
      columns.fill(&session, from: row, header: columns.hasHeader ? rows[0] : nil)
      session.isTentative = ([words] + context).contains { SessionWords($0).areDatesTentative }
      session.describe(words, links: row.flatMap(\.links))
      if !isAmongSessions, !SessionWords(words).isSession {
        session.remarks.append(.maybeNoSession)
      }
      add(session, index)
    }
  }
}

extension Passage {
  /// Whether there are dates in it, such as can be read or not.
  fileprivate var hasDates: Bool {
    let phrases = datePhrases
    return !phrases.isEmpty || !unreadDates(besides: phrases).isEmpty
  }

  /// The text without some of its tokens, and without the marks that are left loose.
  func text(without removed: [ClosedRange<Int>]) -> String {
    var rest: [UInt8] = []
    var start = 0
    for range in removed.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      rest += text[start..<max(start, tokens[range.lowerBound].range.lowerBound)] + [0x20]
      start = tokens[range.upperBound].range.upperBound
    }
    rest += text[start...]
    let parts = String(decoding: rest, as: UTF8.self).replacing("()", with: " ")
      .replacing("( )", with: " ")
    let loose: (Character) -> Bool = { $0.isWhitespace || ",;:–-/|.".contains($0) }
    let words = parts.split(separator: " ").joined(separator: " ")
      .replacing(" ,", with: ",").replacing(":,", with: ":").replacing(",,", with: ",")
    guard let first = words.firstIndex(where: { !loose($0) }),
      let last = words.lastIndex(where: { !loose($0) })
    else { return "" }
    return String(words[first...last])
  }
}
