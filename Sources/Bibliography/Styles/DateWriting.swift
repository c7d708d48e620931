import Language

extension ReferenceWords {
  /// `2007`, `ca. 1998`, `2007–2009`, words as they stand, or «u.å.»; `suffix` follows the year.
  func year(_ date: PartialDate?, suffix: String = "") -> String {
    guard let date, let start = date.start else {
      let text = date?.literal ?? noDate
      return suffix.isEmpty ? text : "\(text)-\(suffix)"
    }
    var text = Self.text(ofYear: start.year)
    if let end = date.end, end.year != start.year { text += "–" + Self.text(ofYear: end.year) }
    return (date.isCirca ? circa + " " : "") + text + suffix
  }

  /// `24. oktober` of a date, or the month or season alone; nil where only the year is known.
  func dayAndMonth(_ date: PartialDate) -> String? {
    guard let start = date.start else { return nil }
    if let season = date.season { return self.season(season) }
    guard let month = start.month else { return nil }
    let first = text(month: month, day: start.day)
    guard let end = date.end, end.year == start.year, let endMonth = end.month else {
      return first
    }
    let last = text(month: endMonth, day: end.day)
    if endMonth == month, let day = start.day, language.isNorwegian { return "\(day).–\(last)" }
    return first == last ? first : "\(first)–\(last)"
  }

  /// `24. oktober 2016`, `oktober 2016` or `2016`
  func whole(_ date: PartialDate) -> String {
    guard let dayAndMonth = dayAndMonth(date) else { return year(date) }
    let isEnglishDay = language == .english && date.start?.day != nil
    return "\(dayAndMonth)\(isEnglishDay ? "," : "") \(year(date))"
  }

  /// `24. oktober`; `October 24` as APA has it in English.
  private func text(month: Int, day: Int?) -> String {
    guard (1...12).contains(month) else { return "" }
    let name = language.name(ofMonth: month)
    guard let day else { return name }
    return language == .english ? "\(name) \(day)" : "\(day). \(name)"
  }

  private static func text(ofYear year: Int) -> String {
    year < 0 ? "\(-year) f.Kr." : String(year)
  }
}
