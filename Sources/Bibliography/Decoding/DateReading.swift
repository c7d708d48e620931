import Language

extension PartialDate {
  /// Reads a date as people and programs write it: `2007`, `2016-10`, `2016-10-24`, `2007/2009`,
  /// `2007~`, `ca. 1998`, `24. oktober 2016`, `oktober 2016`, `Spring 2004`. Nil where the text is
  /// empty; what is no date is kept as words.
  static func read(_ written: String) -> Result<PartialDate?, DateFault> {
    var text = trimmed(written)
    if text.isEmpty { return .success(nil) }
    var isCirca = false
    for mark in ["ca. ", "ca.", "ca ", "circa ", "c. ", "about "]
    where text.lowercased().hasPrefix(mark) {
      isCirca = true
      text = trimmed(text.dropFirst(mark.count))
      break
    }
    if let last = text.last, "~?%".contains(last), text.count > 1 {
      isCirca = true
      text.removeLast()
    }
    do throws(DateFault) {
      var read = try numbers(text)
      if read == nil { read = try words(text) }
      guard var date = read else { return .success(PartialDate(literal: trimmed(written))) }
      date.isCirca = isCirca
      return .success(date)
    } catch {
      return .failure(error)
    }
  }

  /// A year, month and day that exist; the months 21–24 are the seasons, as EDTF has them.
  static func point(_ numbers: [Int]) -> Result<(point: Point, season: String?), DateFault> {
    guard let year = numbers.first, year != 0, (-9999...9999).contains(year) else {
      return .failure(.notADate)
    }
    let month = numbers.count > 1 && numbers[1] != 0 ? numbers[1] : nil
    let day = numbers.count > 2 && numbers[2] != 0 ? numbers[2] : nil
    guard let month else { return .success((Point(year), nil)) }
    if (21...24).contains(month) { return .success((Point(year), String(month - 20))) }
    guard (1...12).contains(month),
      day.map({ (1...LocalDate.days(inMonth: month, of: year)).contains($0) }) ?? true
    else { return .failure(.noSuchDay(day: day ?? 1, month: month, year: year)) }
    return .success((Point(year, month, day), nil))
  }

  /// ISO 8601 and EDTF, and years with a dash between them.
  private static func numbers(_ text: String) throws(DateFault) -> PartialDate? {
    if let date = try single(text) { return date }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, let first = try single(trimmed(parts[0])) {
      if parts[1].isEmpty || parts[1] == ".." { return nil }
      guard let last = try single(trimmed(parts[1])) else { return nil }
      return try range(first, last)
    }
    if parts.count == 3, let first = try single(parts.joined(separator: "-")) { return first }
    let years = text.split { "–-".contains($0) }.map { trimmed($0) }
    if years.count == 2, years.allSatisfy({ $0.count == 4 }), let first = try single(years[0]),
      let last = try single(years[1])
    {
      return try range(first, last)
    }
    return nil
  }

  private static func range(_ first: PartialDate, _ last: PartialDate) throws(DateFault)
    -> PartialDate?
  {
    guard let start = first.start, let end = last.start else { return nil }
    guard start <= end else { throw .notADate }
    var date = PartialDate(start, to: end)
    date.season = first.season
    return date
  }

  /// `2007`, `2016-10`, `2016/10`, `2016-10-24`, `2016-10-24T12:00:00Z`, `-0044`
  private static func single(_ text: String) throws(DateFault) -> PartialDate? {
    let isNegative = text.hasPrefix("-")
    var digits = isNegative ? text.dropFirst() : text[...]
    if let time = digits.firstIndex(of: "T"), digits.contains(":") { digits = digits[..<time] }
    var parts = digits.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 1, digits.contains("/") {
      let slashed = digits.split(separator: "/", omittingEmptySubsequences: false)
      guard slashed.count == 2, (1...2).contains(slashed[1].count) else { return nil }
      parts = slashed
    }
    let isNumber = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCII && $0.isNumber }
    }
    guard isNumber, (1...3).contains(parts.count), (3...4).contains(parts[0].count),
      parts.dropFirst().allSatisfy({ $0.count <= 2 })
    else { return nil }
    var numbers = parts.compactMap { Int($0) }
    if isNegative { numbers[0] = -numbers[0] }
    let read = try point(numbers).get()
    var date = PartialDate(read.point)
    date.season = read.season
    return date
  }

  /// Dates with the names of months or seasons.
  private static func words(_ text: String) throws(DateFault) -> PartialDate? {
    if case .success(let written) = WrittenDate.read(text) {
      let (first, last) = (written.range.first, written.range.last)
      let end = first == last ? nil : Point(last.year, last.month, last.day)
      return PartialDate(Point(first.year, first.month, first.day), to: end)
    }
    let parts = text.split { $0 == " " || $0 == "," || $0 == "." }
    guard parts.count == 2, let year = Int(parts[1]), parts[1].count == 4 else { return nil }
    let word = parts[0].lowercased()
    if let month = month(word) { return PartialDate(Point(year, month)) }
    guard let season = seasons[word] else { return nil }
    var date = PartialDate(Point(year))
    date.season = season
    return date
  }

  /// The month of a name or its first letters, in the languages that Samling writes.
  static func month(_ word: String) -> Int? {
    let word = word.lowercased()
    guard word.count >= 3 else { return nil }
    return (1...12).first { month in
      Language.allCases.contains { $0.name(ofMonth: month).lowercased().hasPrefix(word) }
    }
  }

  private static let seasons = [
    "spring": "1", "våren": "1", "vår": "1", "summer": "2", "sommeren": "2", "sommer": "2",
    "sommaren": "2", "autumn": "3", "fall": "3", "høsten": "3", "høst": "3", "hausten": "3",
    "winter": "4", "vinteren": "4", "vinter": "4",
  ]
}
