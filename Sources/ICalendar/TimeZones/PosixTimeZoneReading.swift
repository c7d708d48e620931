/// Reading a POSIX time zone: std offset [dst [offset] , start [/time] , end [/time]].
extension PosixTimeZone {
  init(_ text: String) throws(TimeZoneError.Fault) {
    var scanner = Scanner(rest: Array(text.utf8)[...])
    guard let zone = scanner.timeZone(), scanner.rest.isEmpty else { throw .malformedRule(text) }
    self = zone
  }
}

private struct Scanner {
  var rest: ArraySlice<UInt8>

  mutating func timeZone() -> PosixTimeZone? {
    guard let standardName = name(), let west = time(hours: 24) else { return nil }
    let standard = LocalTimeType(offset: -west, isDaylight: false, name: standardName)
    guard !rest.isEmpty else { return PosixTimeZone(standard: standard) }

    guard let daylightName = name() else { return nil }
    var offset = standard.offset + 3600
    if rest.first != UInt8(ascii: ",") {
      guard let west = time(hours: 24) else { return nil }
      offset = -west
    }
    guard let start = onset(), let end = onset() else { return nil }
    let type = LocalTimeType(offset: offset, isDaylight: true, name: daylightName)
    return PosixTimeZone(
      standard: standard,
      daylight: PosixTimeZone.Daylight(type: type, start: start, end: end))
  }

  /// Letters, or anything of letters, digits and signs between angle brackets.
  private mutating func name() -> String? {
    let isQuoted = skip("<")
    let name = rest.prefix { byte in
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: true
      case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"): isQuoted
      default: false
      }
    }
    rest = rest.dropFirst(name.count)
    guard name.count >= 3, !isQuoted || skip(">") else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func onset() -> YearlyOnset? {
    guard skip(","), let day = day() else { return nil }
    guard skip("/") else { return YearlyOnset(day: day, seconds: 2 * 3600) }
    guard let seconds = time(hours: 167) else { return nil }
    return YearlyOnset(day: day, seconds: seconds)
  }

  private mutating func day() -> YearlyOnset.Day? {
    if skip("J") {
      return number(in: 1...365).map { .dayWithoutLeapDay($0) }
    }
    guard skip("M") else { return number(in: 0...365).map { .dayOfYear($0) } }
    guard let month = number(in: 1...12), skip("."), let week = number(in: 1...5), skip("."),
      let weekday = number(in: 0...6)
    else { return nil }
    return .weekday(weekday, week: week, month: month)
  }

  /// Reads [+-]hh[:mm[:ss]] as seconds.
  private mutating func time(hours: Int) -> Int? {
    let sign = skip("-") ? -1 : 1
    if sign == 1 { _ = skip("+") }
    guard let hour = number(in: 0...hours) else { return nil }
    var seconds = hour * 3600
    for unit in [60, 1] where skip(":") {
      guard let number = number(in: 0...59) else { return nil }
      seconds += number * unit
    }
    return sign * seconds
  }

  private mutating func number(in range: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest.dropFirst(digits.count)
    guard let number = Int(String(decoding: digits, as: UTF8.self)), range.contains(number)
    else { return nil }
    return number
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest = rest.dropFirst()
    return true
  }
}
