import Diagnostics
import Language

/// `typography`: dates, times and sums are set as Språkrådet recommends: `28. august`,
/// `9. juni`, `08.00–15.00`, `25.–27. august`, `57 295 kroner`.
func checkTypography(_ text: PageText, _ findings: inout [Finding]) {
  for passage in text.passages {
    for index in passage.tokens.indices {
      guard passage.tokens[index].kind == .number else { continue }
      let fault =
        passage.dateFault(at: index) ?? passage.timeFault(at: index)
        ?? passage.dayRangeFault(at: index) ?? passage.yearRangeFault(at: index)
        ?? passage.sumFault(at: index, text.language)
      guard let (tokens, right) = fault else { continue }
      findings.append(
        Finding(
          .text(.typography(written: passage.string(tokens), right: right)),
          at: passage.place(tokens)))
    }
  }
}

private typealias Fault = (tokens: ClosedRange<Int>, right: String)

extension Passage {
  /// `28.august`, `09. juni`
  fileprivate func dateFault(at index: Int) -> Fault? {
    guard let (day, digits) = number(index), digits <= 2, (1...31).contains(day),
      kind(index + 1) == TextToken.fullStop, isClose(index + 1), let month = word(index + 2),
      Language.month(written: month) != nil, month.count > 3 || isClose(index + 2) == false,
      isStart(index)
    else { return nil }
    let isTight = isClose(index + 2)
    let hasZero = text[tokens[index].range.lowerBound] == UInt8(ascii: "0")
    guard isTight || hasZero, token(index + 2)?.isAfterBreak == false else { return nil }
    return (index...(index + 2), "\(day). \(string(tokens[index + 2].range))")
  }

  /// `08.00 - 15.00`, `kl. 8-15`
  fileprivate func timeFault(at index: Int) -> Fault? {
    let followsClock = isClock(before: index)
    guard isStart(index), let first = time(at: index, followsClock: followsClock),
      let dash = token(first + 1), dash.isDash, !dash.isAfterBreak,
      let last = time(at: first + 2, followsClock: followsClock),
      token(first + 2)?.isAfterBreak == false, isRange(dash, first + 1), isEnd(last)
    else { return nil }
    guard first > index || followsClock else { return nil }
    return (index...last, "\(string(index...first))–\(string((first + 2)...last))")
  }

  /// The last token of a time that begins at an index. An hour alone, and an hour of one digit
  /// before a full stop, is one only after `kl.`.
  private func time(at index: Int, followsClock: Bool) -> Int? {
    guard let (hour, digits) = number(index), digits <= 2, hour <= 24 else { return nil }
    guard let mark = kind(index + 1), mark == TextToken.fullStop || mark == TextToken.colon,
      isClose(index + 1), isClose(index + 2), let (minute, width) = number(index + 2),
      width == 2, minute < 60
    else { return followsClock ? index : nil }
    guard digits == 2 || followsClock || mark == TextToken.colon else { return nil }
    return index + 2
  }

  private func isClock(before index: Int) -> Bool {
    let before = kind(index - 1) == TextToken.fullStop ? index - 2 : index - 1
    guard let word = word(before) else { return false }
    return word == "kl" || word == "klokka" || word == "klokken"
  }

  /// `25.-27. august`, `31. august - 2. september`
  fileprivate func dayRangeFault(at index: Int) -> Fault? {
    guard isStart(index), let (first, digits) = number(index), digits <= 2,
      (1...31).contains(first), kind(index + 1) == TextToken.fullStop, isClose(index + 1)
    else { return nil }
    let hasMonth = word(index + 2).flatMap(Language.month(written:)) != nil
    let position = hasMonth ? index + 3 : index + 2
    guard let dash = token(position), dash.isDash, !dash.isAfterBreak,
      let (second, width) = number(position + 1), width <= 2, (1...31).contains(second),
      token(position + 1)?.isAfterBreak == false,
      kind(position + 2) == TextToken.fullStop, isClose(position + 2),
      word(position + 3).flatMap(Language.month(written:)) != nil
    else { return nil }
    if hasMonth {
      guard dash.kind == TextToken.hyphen else { return nil }
    } else {
      guard isRange(dash, position) else { return nil }
    }
    let start = string(index...(position - 1))
    return (index...(position + 2), start + "–" + string((position + 1)...(position + 2)))
  }

  /// `2020-2021`
  fileprivate func yearRangeFault(at index: Int) -> Fault? {
    guard isStart(index), let (first, digits) = number(index), digits == 4,
      (1900...2100).contains(first), kind(index + 1) == TextToken.hyphen,
      let (second, width) = number(index + 2), width == 4, second > first, second <= first + 50,
      isClose(index + 1) == isClose(index + 2), token(index + 2)?.isAfterBreak == false,
      isEnd(index + 2)
    else { return nil }
    return (index...(index + 2), "\(first)–\(second)")
  }

  /// `57.295,-`, `500,-`, `10.000 kr`
  fileprivate func sumFault(at index: Int, _ language: Language) -> Fault? {
    guard isStart(index), let (first, digits) = number(index), digits <= 3 || isStroke(index + 1)
    else { return nil }
    var sum = first
    var last = index
    while digits <= 3, kind(last + 1) == TextToken.fullStop, isClose(last + 1), isClose(last + 2),
      let (part, width) = number(last + 2), width == 3, sum < 1_000_000_000
    {
      sum = sum * 1000 + part
      last += 2
    }
    if isStroke(last + 1), last > index || isClose(last + 2) {
      return (index...(last + 2), language.text(Amount(hundredths: sum * 100)))
    }
    guard last > index, language.isNorwegian else { return nil }
    if let unit = word(last + 1), unit == "kr" || unit == "kroner" || unit == "mill" {
      return (index...last, language.text(sum))
    }
    let before = kind(index - 1) == TextToken.fullStop ? word(index - 2) : word(index - 1)
    guard before == "kr", kind(last + 1) != TextToken.comma || !isClose(last + 2) else {
      return nil
    }
    return (index...last, language.text(sum))
  }

  /// Whether `,-` stands at an index, and nothing that would make it part of something else.
  private func isStroke(_ index: Int) -> Bool {
    guard kind(index) == TextToken.comma, isClose(index), let dash = token(index + 1), dash.isDash,
      !dash.isAfterBreak
    else { return false }
    return !(isClose(index + 2) && token(index + 2).map { !$0.isMark } == true)
  }

  /// Whether a dash between two numbers is not the unspaced en dash that it should be.
  private func isRange(_ dash: TextToken, _ index: Int) -> Bool {
    dash.kind != .mark(0x2013) || dash.isSpaced || !isClose(index + 1)
  }

  /// Whether the number at an index begins something: it is not the end of `3.14` or `A-12`.
  private func isStart(_ index: Int) -> Bool {
    guard index > 0, isClose(index), let before = token(index - 1) else { return true }
    switch before.kind {
    case .mark(0x28), .mark(0x5B), .mark(0xAB), .mark(0x201C), .mark(0x2018), .mark(0x22):
      return true
    default: return false
    }
  }

  /// Whether what ends at an index is not the beginning of something longer.
  private func isEnd(_ index: Int) -> Bool {
    guard let next = token(index + 1), !next.isSpaced else { return true }
    guard next.isMark, !next.isDash, next.kind != .mark(0x2F), next.kind != .mark(0x5F) else {
      return false
    }
    let joins = next.kind == TextToken.fullStop || next.kind == TextToken.comma
    return !(joins && isClose(index + 2) && token(index + 2)?.kind == .number)
  }
}
