import Language
import ProgrammeModel

/// A date or a range of dates in a text, with the weekdays that stand beside it.
struct DatePhrase {
  /// What can be made of it.
  enum Reading {
    case days(DateRange, hasWeekday: Bool)
    case doubtful(DateDoubt)
  }

  /// Where it stands.
  let tokens: ClosedRange<Int>
  /// The words.
  let text: String
  /// What it says.
  let reading: Reading

  /// The days, where nothing speaks against them.
  var days: DateRange? {
    if case .days(let days, _) = reading { return days }
    return nil
  }

  /// The days, with a year that stands somewhere else where it has none of its own.
  func days(inYear year: Int) -> DateRange? {
    if case .days(let days, _) = read(inYear: year) { return days }
    return nil
  }

  /// Whether a text has something like a date in it.
  static func isDated(_ text: String) -> Bool {
    text.utf8.count <= 400 && !Passage(text).datePhrases.isEmpty
  }

  fileprivate init(_ tokens: ClosedRange<Int>, in passage: Passage, doubt: DateDoubt? = nil) {
    self.tokens = tokens
    text = passage.string(tokens)
    reading = doubt.map(Reading.doubtful) ?? Self.read(text)
  }

  private static func read(_ text: String) -> Reading {
    switch WrittenDate.read(text) {
    case .success(let written):
      if let wrong = written.weekdays.first(where: \.isWrong) {
        return .doubtful(.wrongWeekday(written: wrong.weekday, right: wrong.date.weekday))
      }
      return .days(written.range, hasWeekday: !written.weekdays.isEmpty)
    case .failure(.noYear): return .doubtful(.noYear(suggestion: nil, source: nil))
    case .failure(.noSuchDay): return .doubtful(.noSuchDay)
    case .failure(.endBeforeStart): return .doubtful(.endBeforeStart)
    case .failure(.notADate): return .doubtful(.unread)
    }
  }

  /// The same date, where it has no year, in a year that stands somewhere else.
  func read(inYear year: Int) -> Reading {
    guard case .doubtful(.noYear) = reading else { return reading }
    return Self.read("\(text) \(year)")
  }
}

extension Passage {
  /// The dates in the text, in order, each with all its days.
  var datePhrases: [DatePhrase] {
    var phrases: [DatePhrase] = []
    var index = 0
    var free = 0
    while index < dates.count {
      var first = dates[index].start
      var last = dates[index].tokens.upperBound
      while index + 1 < dates.count, joins(last, dates[index + 1].start) {
        index += 1
        last = dates[index].tokens.upperBound
      }
      index += 1
      var doubt: DateDoubt?
      if let start = earlierDay(before: first) {
        guard start.tokens >= free else { continue }
        first = start.tokens
        if !start.isRange { doubt = .severalDates }
      } else if hasOtherWeekday(before: first, date: dates[index - 1]) {
        doubt = .unread
      }
      if isYearInDoubt(after: last) { doubt = .unread }
      phrases.append(DatePhrase(first...last, in: self, doubt: doubt))
      free = last + 1
    }
    return (phrases + isoPhrases).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// What looks like dates but cannot be read as such: `28.08.26`, `28/8`, and a day and its month
  /// that belong to no date, each by its first token.
  func unreadDates(besides phrases: [DatePhrase]) -> [(token: Int, text: String)] {
    let ends = Dictionary(phrases.map { ($0.tokens.lowerBound, $0.tokens.upperBound) }) { $1 }
    var found: [(token: Int, text: String)] = []
    var index = 0
    while index < tokens.count {
      if let end = ends[index] {
        index = end + 1
      } else if let last = unreadDateEnd(at: index) {
        found.append((index, string(index...last)))
        index = last + 1
      } else {
        index += 1
      }
    }
    return found
  }

  private func unreadDateEnd(at index: Int) -> Int? {
    guard let (day, digits) = number(index), digits <= 2, (1...31).contains(day) else { return nil }
    let next = kind(index + 1) == TextToken.fullStop ? index + 2 : index + 1
    if word(next).flatMap(Language.month(written:)) != nil { return next }
    let mark = kind(index + 1)
    guard mark == TextToken.fullStop || mark == .mark(0x2F), isClose(index + 1), isClose(index + 2),
      let (month, _) = number(index + 2), (1...12).contains(month)
    else { return nil }
    if kind(index + 3) == mark, isClose(index + 3), isClose(index + 4), number(index + 4) != nil {
      return index + 4
    }
    return mark == .mark(0x2F) ? index + 2 : nil
  }

  /// `2026-08-28`
  private var isoPhrases: [DatePhrase] {
    tokens.indices.compactMap { index in
      guard number(index)?.digits == 4, token(index + 1)?.isDash == true, isClose(index + 1),
        number(index + 2)?.digits == 2, isClose(index + 2), token(index + 3)?.isDash == true,
        isClose(index + 3), number(index + 4)?.digits == 2, isClose(index + 4)
      else { return nil }
      return DatePhrase(index...(index + 4), in: self)
    }
  }

  /// Whether only a dash, or the word for it, stands between two dates.
  private func joins(_ last: Int, _ next: Int) -> Bool {
    guard next == last + 2 else { return next == last + 1 && token(last)?.isDash == true }
    return token(last + 1)?.isDash == true || word(last + 1) == "til" || word(last + 1) == "to"
  }

  /// A day without a month that belongs to the date after it: the `25` of `25–27. august`, which
  /// begins a range, or of `25. og 27. august`, which does not.
  private func earlierDay(before start: Int) -> (tokens: Int, isRange: Bool)? {
    var index = start - 1
    guard let joiner = token(index) else { return nil }
    let isRange = joiner.isDash || word(index) == "til" || word(index) == "to"
    let isList =
      ["og", "and", "samt"].contains(word(index) ?? "")
      || [TextToken.comma, .mark(0x2F), .mark(0x26), .mark(0x2B)].contains(joiner.kind)
    guard isRange || isList else { return nil }
    let isJoinerClose = isClose(index)
    index -= 1
    let hasStop = kind(index) == TextToken.fullStop
    if hasStop { index -= 1 }
    guard let (day, digits) = number(index), digits <= 2, (1...31).contains(day) else { return nil }
    let weekday = word(index - 1).flatMap(Language.weekday(written:))
    if joiner.kind == TextToken.comma, !hasStop { return nil }
    // `Samling 1 – 28. august` numbers the session.
    if weekday == nil, word(index - 1) != nil, !hasStop, !isJoinerClose { return nil }
    let isSure = isRange && (weekday != nil || hasStop || isJoinerClose)
    return (weekday == nil ? index : index - 1, isSure)
  }

  /// Whether a weekday is shortened before a date that is another day of the week.
  private func hasOtherWeekday(before start: Int, date: DateMention) -> Bool {
    let index = kind(start - 1) == TextToken.fullStop ? start - 2 : start - 1
    guard date.weekday == nil, let word = word(index),
      let weekday = Self.shortWeekdays[word],
      case .success(let written) = WrittenDate.read(string(date.tokens))
    else { return false }
    return written.range.first.weekday != weekday
  }

  private static let shortWeekdays: [String: Weekday] = [
    "man": .monday, "tir": .tuesday, "tirs": .tuesday, "ons": .wednesday, "tor": .thursday,
    "tors": .thursday, "fre": .friday, "lør": .saturday, "søn": .sunday, "mån": .monday,
    "tys": .tuesday, "mon": .monday, "tue": .tuesday, "wed": .wednesday, "thu": .thursday,
    "fri": .friday, "sat": .saturday, "sun": .sunday,
  ]

  /// Whether what looks like a year is the first of two times, as in `28. august 2000-2130`.
  private func isYearInDoubt(after last: Int) -> Bool {
    number(last)?.digits == 4 && token(last + 1)?.isDash == true && number(last + 2)?.digits == 4
      && isClose(last + 1)
  }

  /// The times of day in the text that cannot be anything else, outside its dates.
  func timePhrases(outside dates: [DatePhrase]) -> [(tokens: ClosedRange<Int>, range: TimeRange)] {
    let ends = Dictionary(dates.map { ($0.tokens.lowerBound, $0.tokens.upperBound) }) { $1 }
    var found: [(tokens: ClosedRange<Int>, range: TimeRange)] = []
    var index = 0
    while index < tokens.count {
      if let end = ends[index] {
        index = end + 1
      } else if let time = timePhrase(at: index) {
        found.append(time)
        index = time.tokens.upperBound + 1
      } else {
        index += 1
      }
    }
    return found
  }

  private func timePhrase(at start: Int) -> (tokens: ClosedRange<Int>, range: TimeRange)? {
    var index = start
    let isNamed = ["kl", "klokka", "klokken"].contains(word(index) ?? "")
    if isNamed { index += kind(index + 1) == TextToken.fullStop ? 2 : 1 }
    guard let first = timeEnd(at: index) else { return nil }
    var last = first.last
    var hasMinutes = first.hasMinutes
    if token(last + 1)?.isDash == true || word(last + 1) == "til" || word(last + 1) == "to",
      let second = timeEnd(at: last + 2)
    {
      last = second.last
      hasMinutes = hasMinutes || second.hasMinutes
    } else if !isNamed {
      return nil
    }
    guard isNamed || hasMinutes, let range = TimeRange.read(string(start...last)) else {
      return nil
    }
    return (start...last, range)
  }

  /// Where a time that begins at a token ends.
  private func timeEnd(at index: Int) -> (last: Int, hasMinutes: Bool)? {
    guard let (hour, digits) = number(index), digits <= 2, hour <= 24 else { return nil }
    guard kind(index + 1) == TextToken.fullStop || kind(index + 1) == TextToken.colon,
      isClose(index + 1), isClose(index + 2), let (minute, minuteDigits) = number(index + 2),
      minuteDigits == 2, minute <= 59
    else { return (index, false) }
    return (index + 2, true)
  }
}
