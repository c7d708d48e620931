import Diagnostics
import Language

extension WorkDecoder {
  /// A date from CSL's `date-parts`, or from a text or a number.
  mutating func date(_ value: CSLValue) -> PartialDate? {
    if let text = value.scalar {
      switch PartialDate.read(text) {
      case .success(let date): return date
      case .failure(let fault):
        report(fault.problem(in: text), at: value.location)
        return nil
      }
    }
    guard case .object(let members, let place) = value else {
      report(.badValue(value.shown, expected: .date), at: value.location)
      return nil
    }
    return date(members, at: place)
  }

  private mutating func date(_ members: [CSLValue.Member], at place: SourceLocation)
    -> PartialDate?
  {
    var date = PartialDate(literal: "")
    date.literal = nil
    for member in members {
      let text = member.value.scalar.map { trimmed($0) } ?? ""
      switch member.key {
      case "date-parts": dateParts(member.value, into: &date)
      case "season": if !text.isEmpty { date.season = text }
      case "circa": date.isCirca = !["", "0", "false"].contains(text)
      case "literal": if !text.isEmpty { date.literal = text }
      case "raw", "edtf":
        guard date.start == nil, case .success(let read?) = PartialDate.read(text) else { continue }
        date.start = read.start
        date.end = read.end
        date.isCirca = date.isCirca || read.isCirca
        date.season = date.season ?? read.season
        date.literal = date.literal ?? read.literal
      case "date-time", "timestamp": continue
      default:
        report(
          .unknownKey(
            member.key, suggestion: nil,
            known: ["date-parts", "season", "circa", "literal", "raw"]),
          at: member.location)
      }
    }
    return date.start == nil && date.literal == nil ? nil : date
  }

  private mutating func dateParts(_ value: CSLValue, into date: inout PartialDate) {
    guard case .list(let values, _) = value, let first = values.first else {
      report(.badValue(value.shown, expected: .date), at: value.location)
      return
    }
    if case .list = first {
      date.start = point(first, season: &date.season)
      var unused: String?
      if values.count > 1 { date.end = point(values[1], season: &unused) }
    } else {
      date.start = point(value, season: &date.season)
    }
    if let start = date.start, let end = date.end, end < start {
      if let first = start.day0, let last = end.day0 {
        report(.endBeforeStart(first: first, last: last), at: value.location)
      }
      date.end = nil
    }
  }

  private mutating func point(_ value: CSLValue, season: inout String?) -> PartialDate.Point? {
    guard case .list(let values, let place) = value else { return nil }
    let parts = values.prefix { !($0.scalar ?? "").isEmpty }
    if parts.isEmpty, values.allSatisfy({ ($0.scalar ?? "").isEmpty }) { return nil }
    let numbers = parts.compactMap { $0.scalar.flatMap { Int(trimmed($0)) } }
    guard numbers.count == parts.count, (1...3).contains(numbers.count) else {
      report(.badValue(values.first?.scalar ?? "", expected: .date), at: place)
      return nil
    }
    switch PartialDate.point(numbers) {
    case .success(let read):
      season = season ?? read.season
      return read.point
    case .failure(let fault):
      report(fault.problem(in: ""), at: place)
      return nil
    }
  }
}

extension DateFault {
  /// The fault as a problem of a date that was written as `text`.
  func problem(in text: String) -> Problem {
    switch self {
    case .notADate, .noYear: .badValue(text, expected: .date)
    case .noSuchDay(let day, let month, let year): .noSuchDay(day: day, month: month, year: year)
    case .endBeforeStart(let first, let last): .endBeforeStart(first: first, last: last)
    }
  }
}

extension PartialDate.Point {
  /// The first day that it can be.
  fileprivate var day0: LocalDate? { LocalDate(year: year, month: month ?? 1, day: day ?? 1) }
}
