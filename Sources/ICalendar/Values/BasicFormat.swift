/// Dates and times in ISO 8601's basic format, the one iCalendar writes.
extension [UInt8] {
  mutating func appendDigits(_ number: Int, width: Int) {
    var divisor = 1
    for _ in 1..<width { divisor *= 10 }
    var rest = number
    while divisor > 0 {
      append(UInt8(truncatingIfNeeded: 0x30 + rest / divisor % 10))
      rest %= divisor
      divisor /= 10
    }
  }

  mutating func append(_ date: CivilDate) {
    appendDigits(date.year, width: 4)
    appendDigits(date.month, width: 2)
    appendDigits(date.day, width: 2)
  }

  mutating func append(_ dateTime: CivilDateTime) {
    append(dateTime.date)
    append(UInt8(ascii: "T"))
    appendDigits(dateTime.time.hour, width: 2)
    appendDigits(dateTime.time.minute, width: 2)
    appendDigits(dateTime.time.second, width: 2)
  }

  mutating func append(_ instant: UTCInstant) {
    append(instant.utc)
    append(UInt8(ascii: "Z"))
  }

  /// Writes an offset from UTC in seconds as +hhmm, or +hhmmss where it has seconds.
  mutating func appendOffset(_ seconds: Int) {
    append(UInt8(ascii: seconds < 0 ? "-" : "+"))
    let size = abs(seconds)
    appendDigits(size / 3600, width: 2)
    appendDigits(size / 60 % 60, width: 2)
    if size % 60 != 0 { appendDigits(size % 60, width: 2) }
  }
}
