import Language
import Markup

extension PageView {
  /// A day, as people write it and as machines read it.
  func day(_ date: LocalDate) -> HTML {
    time(.datetime(date.iso)) { together(language.text(date)) }
  }

  /// A day with its weekday.
  func dayWithWeekday(_ date: LocalDate) -> HTML {
    time(.datetime(date.iso)) { together(language.textWithWeekday(date)) }
  }

  /// Days with their weekdays.
  func days(_ range: DateRange) -> HTML {
    if range.isOneDay { return dayWithWeekday(range.first) }
    return HTML(together(language.textWithWeekday(range)))
  }

  /// Days without their weekdays.
  func period(_ range: DateRange) -> String { together(language.text(range)) }

  /// The hours of a day.
  func hours(_ range: TimeRange) -> String { together(language.text(range)) }

  /// A date or a time whose number stays on the line of what it numbers: no line ends between `28.`
  /// and `august`, nor between `kl.` and the hour.
  private func together(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      let follows = bytes.last.map { $0 == UInt8(ascii: ".") || (0x30...0x39).contains($0) }
      if byte == UInt8(ascii: " "), follows == true {
        bytes += "\u{A0}".utf8
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
