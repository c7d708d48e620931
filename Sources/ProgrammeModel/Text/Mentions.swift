import Diagnostics
import Language

/// What a page's text says that other pages can bear out or contradict. It is gathered when the
/// page is read, so that the checks of the whole site need not walk through its text again.
struct Mentions: Sendable {
  /// A date that is said to be a deadline for applications.
  struct Deadline: Sendable {
    let day: Int
    let month: Int
    let year: Int?
    let place: SourceLocation
  }

  /// A weekday before a date without a year.
  struct DatedWeekday: Sendable {
    let weekday: Weekday
    let day: Int
    let month: Int
    let place: SourceLocation
  }

  /// The old name of a body.
  struct Name: Sendable {
    let index: Int
    let place: SourceLocation
    /// The years that are named in the same paragraph.
    let years: [Int]
  }

  private(set) var links: [LinkMention] = []
  private(set) var citations: [Located<String>] = []
  /// The places that raw HTML names.
  private(set) var identifiers: [String] = []
  private(set) var deadlines: [Deadline] = []
  private(set) var weekdays: [DatedWeekday] = []
  private(set) var counts: [SessionCount] = []
  private(set) var names: [Name] = []

  init(_ text: PageText) {
    links = text.links
    citations = text.citations
    identifiers = text.identifiers
    for passage in text.passages {
      for date in passage.dates {
        addDeadline(date, passage)
        if let weekday = date.weekday, let token = date.weekdayToken, date.year == nil {
          weekdays.append(
            DatedWeekday(
              weekday: weekday, day: date.day, month: date.month,
              place: passage.place(token...token)))
        }
      }
      counts += passage.sessionCounts
      names += passage.outdatedNames
    }
  }

  private mutating func addDeadline(_ date: DateMention, _ passage: Passage) {
    guard passage.deadline(before: date.start) == .current else { return }
    deadlines.append(
      Deadline(
        day: date.day, month: date.month, year: date.year, place: passage.place(date.tokens)))
  }
}

/// Which deadline a date is said to be.
package enum DeadlineMention {
  /// The one that counts.
  case current
  /// The one that counted before.
  case old
}

extension Passage {
  /// Which deadline for applications a date is, by what stands right before it: `Frist:`,
  /// `Søknadsfristen er`, `Deadline for applications is`; nil where it is none.
  package func deadline(before start: Int) -> DeadlineMention? {
    var index = start - 1
    while index >= 0, start - index <= 7 {
      if isDeadlineWord(index) { return isOldDeadline(index) ? .old : .current }
      guard let token = token(index), !token.endsSentence else { return nil }
      if let word = word(index) {
        guard Self.fillers.contains(word) else { return nil }
      } else {
        guard token.kind == TextToken.colon || token.kind == .mark(0x28) else { return nil }
      }
      index -= 1
    }
    return nil
  }

  /// Whether the word at an index speaks of a deadline.
  package func isDeadlineWord(_ index: Int) -> Bool {
    word(index, hasPrefix: "frist") || word(index, hasPrefix: "søknadsfrist")
      || word(index, hasPrefix: "Søknadsfrist") || word(index, hasPrefix: "påmeldingsfrist")
      || word(index, hasPrefix: "søkefrist") || word(index, hasPrefix: "deadline")
  }

  private func isOldDeadline(_ index: Int) -> Bool {
    guard let before = word(index - 1) else { return false }
    return Self.oldWords.contains { before.hasPrefix($0) }
  }

  private static let fillers: Set<String> = [
    "er", "var", "blir", "ble", "vart", "satt", "sett", "sette", "til", "den", "for", "å", "søke",
    "søkje", "søknad", "søknader", "søknadar", "is", "was", "on", "the", "to", "apply",
    "applications", "application", "of", "mandag", "måndag", "tirsdag", "tysdag", "onsdag",
    "torsdag", "fredag",
  ]

  private static let oldWords = [
    "opprinnelig", "opphavleg", "opprinneleg", "tidligere", "tidlegare", "gammel", "gamle",
    "gamal", "original", "old", "former", "forrige", "førre",
  ]
}
