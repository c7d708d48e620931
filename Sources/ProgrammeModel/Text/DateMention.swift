package import Language

/// A date in running text, with the weekday that stands before it.
package struct DateMention {
  let day: Int
  let month: Int
  let year: Int?
  /// The weekday that stands before it.
  package let weekday: Weekday?
  /// The token of the weekday, where there is one.
  let weekdayToken: Int?
  /// The tokens of the date itself.
  package let tokens: ClosedRange<Int>
  /// Whether the month is a word.
  let isNamed: Bool

  /// The date, where the year is written or given.
  func date(inYear year: Int? = nil) -> LocalDate? {
    (self.year ?? year).flatMap { LocalDate(year: $0, month: month, day: day) }
  }

  /// The first token, the weekday included.
  package var start: Int { weekdayToken ?? tokens.lowerBound }
}

extension Passage {
  /// Finds the dates in the text, in order: `28. august 2026`, `28.august`, `28 August`, `28.08.2026`,
  /// and the first day of `25.–27. august`.
  func findDates() -> [DateMention] {
    var dates: [DateMention] = []
    for index in tokens.indices {
      if let date = date(at: index) { dates.append(date) }
    }
    return dates
  }

  private func date(at index: Int) -> DateMention? {
    guard let (day, digits) = number(index), digits <= 2, (1...31).contains(day) else { return nil }
    if index > 0, isClose(index), let before = token(index - 1),
      before.kind == .number || (before.isMark && !before.isDash && before.kind != .mark(0x28))
    {
      return nil
    }
    let hasStop = kind(index + 1) == TextToken.fullStop && isClose(index + 1)
    let next = index + (hasStop ? 2 : 1)
    if let month = month(next) {
      return mention(day, month, from: index, through: next, isNamed: true)
    }
    if hasStop, isClose(next), let (month, digits) = number(next), digits <= 2,
      (1...12).contains(month), kind(next + 1) == TextToken.fullStop, isClose(next + 1),
      isClose(next + 2), let (_, yearDigits) = number(next + 2), yearDigits == 4
    {
      return mention(day, month, from: index, through: next + 1, isNamed: false)
    }
    guard hasStop, token(next)?.isDash == true, number(next + 1) != nil,
      kind(next + 2) == TextToken.fullStop, let month = month(next + 3)
    else { return nil }
    let year = number(next + 4).flatMap { $0.digits == 4 ? $0.value : nil }
    return mention(day, month, from: index, through: index + 1, isNamed: true, year: year)
  }

  private func month(_ index: Int) -> Int? { word(index).flatMap(Language.month(written:)) }

  private func mention(
    _ day: Int, _ month: Int, from first: Int, through last: Int, isNamed: Bool, year: Int? = nil
  ) -> DateMention {
    var last = last
    var year = year
    if year == nil, let (value, digits) = number(last + 1), digits == 4,
      (1900...2100).contains(value), token(last + 1)?.isAfterBreak == false || isNamed
    {
      year = value
      last += 1
    }
    let weekday = weekday(before: first)
    return DateMention(
      day: day, month: month, year: year, weekday: weekday?.0, weekdayToken: weekday?.1,
      tokens: first...last, isNamed: isNamed)
  }

  private func weekday(before index: Int) -> (Weekday, Int)? {
    var index = index - 1
    if let word = word(index), word == "den" || word == "the" { index -= 1 }
    if kind(index) == TextToken.comma || kind(index) == TextToken.fullStop { index -= 1 }
    return word(index).flatMap(Language.weekday(written:)).map { ($0, index) }
  }
}
