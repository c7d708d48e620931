extension TimeRange {
  /// Reads a time or a range of times: `08.00–15.00`, `08:00-15:00`, `kl. 14`, `2 pm`.
  /// Nil where the text is neither.
  public static func read(_ text: String) -> TimeRange? {
    var reader = TokenReader(text)
    if reader.word("kl", "klokka", "klokken", "fra", "from", "at") { _ = reader.mark(".") }
    guard let start = LocalTime(&reader) else { return nil }
    if reader.isAtEnd { return TimeRange(start: start, end: nil) }
    guard reader.mark("-") || reader.word("til", "to"), let end = LocalTime(&reader),
      reader.isAtEnd, end != start
    else { return nil }
    return TimeRange(start: start, end: end)
  }
}

extension LocalTime {
  /// Reads the time that comes next.
  init?(_ reader: inout TokenReader) {
    guard let (value, digits) = reader.number() else { return nil }
    var hour = value
    var minute = 0
    if digits == 4 {
      (hour, minute) = (hour / 100, hour % 100)
    } else {
      guard digits <= 2 else { return nil }
      if reader.mark(".") || reader.mark(":") {
        guard let written = reader.number(), written.digits == 2 else { return nil }
        minute = written.value
      }
    }
    if reader.word("pm") {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + 12
    } else if reader.word("am") {
      guard (1...12).contains(hour) else { return nil }
      hour %= 12
    }
    self.init(hour: hour, minute: minute)
  }
}

extension TimeSpan {
  /// Reads a length of time: `30 min`, `1 t`, `1,5 timer`, `1 t 30 min`, `2 hours`.
  /// Nil where the text is none.
  public static func read(_ text: String) -> TimeSpan? {
    var reader = TokenReader(text)
    var hundredthsOfMinutes = 0
    guard !reader.isAtEnd else { return nil }
    while !reader.isAtEnd {
      guard let whole = reader.number(), whole.value <= 100_000 else { return nil }
      var hundredths = whole.value * 100
      if reader.mark(",") || reader.mark(".") {
        guard let fraction = reader.number(), fraction.digits <= 2 else { return nil }
        hundredths += fraction.digits == 1 ? fraction.value * 10 : fraction.value
      }
      if reader.word("t", "time", "timer", "timar", "h", "hour", "hours") {
        hundredthsOfMinutes += hundredths * 60
      } else if reader.word("min", "minutt", "minutter", "minute", "minutes") {
        hundredthsOfMinutes += hundredths
      } else {
        return nil
      }
      _ = reader.mark(".")
      _ = reader.word("og", "and")
    }
    return hundredthsOfMinutes % 100 == 0
      ? TimeSpan(minutes: hundredthsOfMinutes / 100) : nil
  }
}
