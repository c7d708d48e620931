import Language
import Markup

extension PageView {
  /// A day, as people write it and as machines read it.
  func day(_ date: LocalDate) -> HTML {
    time(.datetime(date.iso)) { language.text(date) }
  }

  /// A day with its weekday.
  func dayWithWeekday(_ date: LocalDate) -> HTML {
    time(.datetime(date.iso)) { language.textWithWeekday(date) }
  }

  /// Days with their weekdays.
  func days(_ range: DateRange) -> HTML {
    if range.isOneDay { return dayWithWeekday(range.first) }
    return HTML(language.textWithWeekday(range))
  }
}
