extension LocalDate {
  /// The date as ISO 8601 has it: `2026-08-28`.
  public var iso: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }
}

extension LocalTime {
  /// The time as ISO 8601 has it: `08:00`.
  public var iso: String { "\(padded(hour, 2)):\(padded(minute, 2))" }
}

extension Language {
  /// `28. august 2026`, `28 August 2026`
  public func text(_ date: LocalDate) -> String { "\(dayAndMonth(date)) \(date.year)" }

  /// `28. august`, `28 August`
  public func dayAndMonth(_ date: LocalDate) -> String {
    "\(date.day)\(isNorwegian ? "." : "") \(name(ofMonth: date.month))"
  }

  /// `fredag 28. august 2026`, `Friday 28 August 2026`
  public func textWithWeekday(_ date: LocalDate) -> String {
    "\(name(of: date.weekday)) \(text(date))"
  }

  /// `25.–27. august 2026`, `31. august–2. september 2026`, or one day.
  public func text(_ range: DateRange) -> String {
    let (first, last) = (range.first, range.last)
    if range.isOneDay { return text(first) }
    if first.year != last.year { return "\(text(first))–\(text(last))" }
    if first.month != last.month { return "\(dayAndMonth(first))–\(text(last))" }
    return "\(first.day)\(isNorwegian ? "." : "")–\(text(last))"
  }

  /// One day with its weekday, or a range as `tirsdag–torsdag 25.–27. august 2026` or
  /// `mandag 31. august–onsdag 2. september 2026`.
  public func textWithWeekday(_ range: DateRange) -> String {
    if range.isOneDay { return textWithWeekday(range.first) }
    let (first, last) = (range.first, range.last)
    if first.year == last.year, first.month == last.month {
      return "\(name(of: first.weekday))–\(name(of: last.weekday)) \(text(range))"
    }
    let start = first.year != last.year ? text(first) : dayAndMonth(first)
    return "\(name(of: first.weekday)) \(start)–\(textWithWeekday(last))"
  }

  /// `08.00`, `08:00`
  public func text(_ time: LocalTime) -> String {
    "\(padded(time.hour, 2))\(isNorwegian ? "." : ":")\(padded(time.minute, 2))"
  }

  /// `kl. 08.00–15.00`, `08:00–15:00`
  public func text(_ range: TimeRange) -> String {
    let times = text(range.start) + (range.end.map { "–" + text($0) } ?? "")
    return isNorwegian ? "kl. " + times : times
  }

  /// `30 min`, `1 time`, `1,5 timer`, `1 t 20 min`
  public func text(_ span: TimeSpan) -> String {
    let (hours, minutes) = (span.minutes / 60, span.minutes % 60)
    let hourWord: String =
      switch self {
      case .bokmål: span.minutes == 60 ? "time" : "timer"
      case .nynorsk: span.minutes == 60 ? "time" : "timar"
      case .english: span.minutes == 60 ? "hour" : "hours"
      }
    if hours == 0 { return "\(minutes) min" }
    if minutes == 0 { return "\(hours) \(hourWord)" }
    if minutes == 30 { return "\(hours)\(isNorwegian ? "," : ".")5 \(hourWord)" }
    return "\(hours) \(isNorwegian ? "t" : "h") \(minutes) min"
  }

  /// A whole number with its thousands apart: `10 000` with a non-breaking space, `10,000`.
  /// Four digits stand together in Norwegian tables only where all do; here they are parted.
  public func text(_ number: Int) -> String {
    let digits = Array(String(number.magnitude).utf8)
    var bytes: [UInt8] = number < 0 ? Array("−".utf8) : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) {
        bytes.append(contentsOf: isNorwegian ? [0xC2, 0xA0] : [UInt8(ascii: ",")])
      }
      bytes.append(digit)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A sum without its currency: `130 000`, `6 400,50`
  public func number(_ amount: Amount) -> String {
    let (whole, rest) = amount.hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = amount.hundredths < 0 ? "−" : ""
    let fraction = rest == 0 ? "" : (isNorwegian ? "," : ".") + padded(Int(rest), 2)
    return sign + text(Int(whole)) + fraction
  }

  /// A sum in running text: `130 000 kroner`, `NOK 130,000`
  public func text(_ amount: Amount) -> String {
    let currency = amount.currency ?? "NOK"
    return switch (self, currency) {
    case (.english, _): "\(currency)\u{A0}\(number(amount))"
    case (_, "NOK"): "\(number(amount))\u{A0}kroner"
    default: "\(number(amount))\u{A0}\(currency)"
    }
  }
}

/// A number with zeros before it, up to `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
