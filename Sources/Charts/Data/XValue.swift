import Language

/// A value of the x column: a month, a day or any other text, such as `uke 35`.
enum XValue: Hashable {
  case day(LocalDate)
  case month(year: Int, month: Int)
  case text(String)

  /// Reads `2026-08-28` and the other ways to write a date, and `2026-08` for a month.
  init(_ text: String) {
    if let month = Self.month(text) {
      self = month
    } else if text.unicodeScalars.count <= 40, case .success(let written) = WrittenDate.read(text),
      written.range.isOneDay
    {
      self = .day(written.range.first)
    } else {
      self = .text(text)
    }
  }

  /// How many days after 1970-01-01 it begins; nil for a text.
  var daysSince1970: Int? {
    switch self {
    case .day(let date): date.daysSince1970
    case .month(let year, let month):
      LocalDate(year: year, month: month, day: 1)?.daysSince1970
    case .text: nil
    }
  }

  private static func month(_ text: String) -> XValue? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]),
      LocalDate(year: year, month: month, day: 1) != nil
    else { return nil }
    return .month(year: year, month: month)
  }
}
