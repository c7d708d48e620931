/// A date or a range of dates as somebody wrote it, with the weekdays that stood there.
public struct WrittenDate: Sendable, Hashable {
  /// A weekday that was written beside a date.
  public struct WrittenWeekday: Sendable, Hashable {
    /// The weekday that was written.
    public let weekday: Weekday
    /// The date it belongs to.
    public let date: LocalDate
    /// Where it stands, in Unicode scalars from the start of the text.
    public let offset: Int
    /// How many Unicode scalars long it is.
    public let length: Int

    /// Whether the date falls on another day of the week.
    public var isWrong: Bool { date.weekday != weekday }
  }

  /// The days.
  public let range: DateRange
  /// The weekdays that were written, in order.
  public let weekdays: [WrittenWeekday]
}

/// Why a text is no date.
public enum DateFault: Error, Sendable, Hashable {
  /// It has not the form of a date.
  case notADate
  /// The form is right, but the month has no such day, or there is no such month.
  case noSuchDay(day: Int, month: Int, year: Int)
  /// A day and a month without a year.
  case noYear
  /// The last day lies before the first.
  case endBeforeStart(first: LocalDate, last: LocalDate)
}

extension WrittenDate {
  /// Reads a date or a range: `2026-08-28`, `28.08.2026`, `28. august 2026`,
  /// `fredag 28. august 2026`, `25.–27. august 2026`, `31. august–2. september 2026`,
  /// `2026-08-25/2026-08-27`, `28 August 2026`, `August 28, 2026`.
  public static func read(_ text: String) -> Result<WrittenDate, DateFault> {
    if let day = isoDay(text) {
      return .success(WrittenDate(range: DateRange(day), weekdays: []))
    }
    var reader = TokenReader(text)
    return Result { () throws(DateFault) in try range(&reader) }
  }

  /// The plain `2026-08-28` without the work of the general reader.
  private static func isoDay(_ text: String) -> LocalDate? {
    let bytes = text.utf8
    guard bytes.count == 10 else { return nil }
    var numbers = [0, 0, 0]
    var part = 0
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        part += 1
      } else {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    return LocalDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private static func range(_ reader: inout TokenReader) throws(DateFault) -> WrittenDate {
    let start = try PartialDate(&reader)
    var end: PartialDate?
    if reader.mark("-") || reader.mark("/") || reader.word("til", "to") {
      end = try PartialDate(&reader)
    }
    guard reader.isAtEnd else { throw .notADate }
    guard let end else {
      let day = try start.date(month: nil, year: nil)
      return WrittenDate(range: DateRange(day), weekdays: start.weekdays(day))
    }
    let last = try end.date(month: nil, year: nil)
    let first = try start.date(month: end.month, year: end.year)
    guard let range = DateRange(first: first, last: last) else {
      throw .endBeforeStart(first: first, last: last)
    }
    return WrittenDate(range: range, weekdays: start.weekdays(first) + end.weekdays(last))
  }
}

/// One end of a range, which may leave its month and year to the other end.
private struct PartialDate {
  var day = 0
  var month: Int?
  var year: Int?
  private var weekday: (weekday: Weekday, offset: Int, length: Int)?

  init(_ reader: inout TokenReader) throws(DateFault) {
    if let token = reader.next, let named = reader.word(in: WrittenNames.weekdays) {
      weekday = (named, token.offset, token.length)
      _ = reader.mark(".")
      _ = reader.mark(",")
      _ = reader.word("den", "the")
    }
    if let named = reader.word(in: WrittenNames.months) {
      month = named
      try readDay(&reader)
      _ = reader.mark(",")
      readYear(&reader)
      return
    }
    guard let first = reader.number() else { throw .notADate }
    if first.digits == 4 {
      guard reader.mark("-"), let second = reader.number(), reader.mark("-"),
        let third = reader.number()
      else { throw .notADate }
      (year, month, day) = (first.value, second.value, third.value)
      return
    }
    day = first.value
    let isDotted = reader.mark(".")
    _ = reader.word("st", "nd", "rd", "th")
    if let named = reader.word(in: WrittenNames.months) {
      month = named
      _ = reader.mark(".")
      readYear(&reader)
    } else if isDotted, let second = reader.number() {
      month = second.value
      if reader.mark(".") || reader.next?.isSpaced == true { readYear(&reader) }
    }
  }

  private mutating func readDay(_ reader: inout TokenReader) throws(DateFault) {
    guard let number = reader.number() else { throw .notADate }
    day = number.value
    _ = reader.word("st", "nd", "rd", "th")
  }

  private mutating func readYear(_ reader: inout TokenReader) {
    guard case .number(let value, digits: 4)? = reader.next?.kind else { return }
    _ = reader.number()
    year = value
  }

  func date(month inherited: Int?, year inheritedYear: Int?) throws(DateFault) -> LocalDate {
    guard let month = month ?? inherited else { throw .notADate }
    guard let year = year ?? inheritedYear else { throw .noYear }
    guard let date = LocalDate(year: year, month: month, day: day) else {
      throw .noSuchDay(day: day, month: month, year: year)
    }
    return date
  }

  func weekdays(_ date: LocalDate) -> [WrittenDate.WrittenWeekday] {
    guard let weekday else { return [] }
    return [
      .init(
        weekday: weekday.weekday, date: date, offset: weekday.offset, length: weekday.length)
    ]
  }
}
