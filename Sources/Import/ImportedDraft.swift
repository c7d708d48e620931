public import Language
import Markdown
import ProgrammeModel

/// A programme's folder made from a text that was written elsewhere, for a person to look through.
public struct ImportedDraft: Sendable {
  /// What a file is, by its name's ending or by what was told of it.
  public enum Format: Sendable {
    case plainText, html
  }

  /// Why a file gave no draft.
  public enum Fault: Error, Sendable, Equatable {
    /// There is no text in it.
    case empty
    /// What is in it is not text.
    case notText
    /// It has more bytes than any invitation.
    case tooLarge(limit: Int)
  }

  /// A page's name in the folder, and what it says.
  public let files: [(name: String, text: String)]
  /// What must be looked at, in order.
  public let remarks: [PlacedRemark]
  /// What the folder may be called.
  public let folder: String
  /// What the file's characters were taken to be, where that had to be guessed.
  public let guessedEncoding: String?

  /// More bytes than this are not read.
  public static let limit = 10_000_000

  /// A draft of a file's bytes; `name` is the file's name without its ending.
  public static func make(
    _ bytes: [UInt8], format: Format, name: String, language: Language
  ) throws(Fault) -> ImportedDraft {
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    guard let (decoded, encoding) = TextEncoding.decode(bytes) else { throw .notText }
    let text: ImportedText =
      switch format {
      case .plainText: ImportedText(blocks: PlainTextReading.read(decoded))
      case .html: HTMLReading.read(decoded)
      }
    guard !text.blocks.isEmpty || text.title != nil else { throw .empty }
    let facts = InvitationFacts(text, fileName: name, language: language)
    let pages = DraftWriting(text: text, facts: facts, language: language).pages
    let wanted = [facts.programme.name, facts.programme.cohort].compactMap(\.self)
    return ImportedDraft(
      files: pages.map { ($0.file, $0.text) }, remarks: pages.flatMap(\.remarks),
      folder: folder(anchor(for: String(wanted.joined(separator: " ").prefix(200)))),
      guessedEncoding: encoding == .utf8 ? nil : encoding.name)
  }

  /// A name that is short enough, cut between words.
  private static func folder(_ name: String) -> String {
    guard name.utf8.count > 50 else { return name }
    let short = name.prefix(50)
    return String(short.lastIndex(of: "-").map { short[..<$0] } ?? short)
  }
}

/// All that is known of a programme from a text.
struct InvitationFacts {
  let programme: FoundProgramme
  let deadline: FoundDeadline
  let application: FindApplication
  let contacts: FindContacts
  let sessions: FindSessions
  let unusedDates: [Remark]

  init(_ text: ImportedText, fileName: String, language: Language) {
    programme = FoundProgramme(text, fileName: fileName)
    let lines = text.lines
    let passages = lines.map { Passage($0) }
    deadline = FoundDeadline.find(in: passages)
    application = FindApplication(in: text)
    contacts = FindContacts(in: lines, besides: application.address)
    sessions = FindSessions(in: text, title: programme.title, language: language)
    unusedDates = Self.unusedDates(passages, sessions.sessions, deadline)
  }

  private static let remarkLimit = 50

  /// The dates that have become neither a session nor the deadline.
  private static func unusedDates(
    _ passages: [Passage], _ sessions: [FoundSession], _ deadline: FoundDeadline
  ) -> [Remark] {
    let days = sessions.compactMap(\.days)
    let years = Set(days.map(\.last.year))
    let known = Set(
      days + [deadline.day, deadline.extendedFrom].compactMap { $0.map(DateRange.init) })
    var remarks: [Remark] = []
    // What a session's own remark is about need not be told again.
    var seen = Set(
      sessions.flatMap { session -> [String] in
        guard case .unscheduled(let words) = session.timing else { return [] }
        return Passage(words).datePhrases.map(\.text)
      })
    for passage in passages {
      let dates = passage.datePhrases
      let unread = passage.unreadDates(besides: dates)
      guard !dates.isEmpty || !unread.isEmpty else { continue }
      let deadlines = Set(
        passage.sentences.filter { $0.contains(where: passage.isDeadlineWord) }.joined())
      let isAmongSessions = SessionWords(String(decoding: passage.text, as: UTF8.self)).isSession
      for phrase in dates {
        let readings = [phrase.days].compactMap(\.self) + years.compactMap(phrase.days(inYear:))
        let isKnown = readings.contains(where: known.contains)
        let start = phrase.tokens.lowerBound
        guard !isKnown, !deadlines.contains(start),
          seen.insert(phrase.text).inserted
        else { continue }
        remarks.append(.dateNotUsed(phrase.text.excerpt, excerpt: passage.excerpt(around: start)))
      }
      for date in unread where !deadlines.contains(date.token) {
        // `24/7` and `2/3` are seldom days, but where sessions are spoken of they may be.
        let isFraction = date.text.split(separator: "/").count == 2
        guard !isFraction || isAmongSessions, seen.insert(date.text).inserted
        else { continue }
        remarks.append(.dateNotUsed(date.text, excerpt: passage.excerpt(around: date.token)))
      }
    }
    let rest = remarks.count - remarkLimit
    return rest > 0 ? remarks.prefix(remarkLimit) + [.moreDates(rest)] : remarks
  }
}

extension Passage {
  /// The words around a token.
  fileprivate func excerpt(around index: Int) -> String {
    string(max(0, index - 8)...min(tokens.count - 1, index + 8)).excerpt
  }
}
