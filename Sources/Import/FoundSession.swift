import Language
import ProgrammeModel

/// A session as a text gives it.
struct FoundSession {
  /// When it is.
  enum Timing {
    case dated(DateRange)
    /// The words that stand in place of a date.
    case unscheduled(String)
  }

  var title: String?
  var timing: Timing
  var time: TimeRange?
  var duration: String?
  var dayLength: String?
  var format: Session.Format?
  var place: String?
  var join: String?
  var attendance: Attendance.Demand?
  var isTentative = false
  var note: String?
  var remarks: [Remark] = []

  /// Its days, where they are known.
  var days: DateRange? {
    if case .dated(let days) = timing { return days }
    return nil
  }
}

/// Where the year of a date may stand, when it does not stand beside it.
struct YearSource {
  let year: Int
  let text: String

  /// The first text that names just one year.
  init?(_ texts: [String]) {
    for text in texts {
      let years = Set(Passage(text).years)
      if let year = years.first, years.count == 1 {
        self.year = year
        self.text = text.excerpt
        return
      }
    }
    return nil
  }
}

extension FoundSession {
  /// A session on the day that a phrase says; where there is doubt, the words stand in its place.
  init(_ phrase: DatePhrase, words: String, source: YearSource?, language: Language) {
    switch phrase.reading {
    case .days(let days, _):
      self.init(timing: .dated(days))
    case .doubtful(.noYear):
      let doubt: DateDoubt
      switch source.map({ ($0, phrase.read(inYear: $0.year)) }) {
      case (let source, .days(let days, hasWeekday: true))?:
        self.init(timing: .dated(days))
        remarks = [.yearFromHeading(source.year, heading: source.text)]
        return
      case (let source, .days(let days, hasWeekday: false))?:
        doubt = .noYear(suggestion: language.text(days), source: source.text)
      case (let source, .doubtful(.wrongWeekday(let written, let right)))?:
        doubt = .weekdayOfOtherYear(written: written, right: right, year: source.year)
      case (_, .doubtful)?, nil:
        doubt = .noYear(suggestion: nil, source: nil)
      }
      self.init(timing: .unscheduled(words))
      remarks = [.unclearDate(phrase.text.excerpt, doubt)]
    case .doubtful(let doubt):
      self.init(timing: .unscheduled(words))
      remarks = [.unclearDate(phrase.text.excerpt, doubt)]
    }
  }

  /// Takes the only time of some text.
  mutating func setTime(_ times: [TimeRange], text: String) {
    if times.count == 1, let only = times.first, !only.endsNextDay {
      time = only
    } else if !times.isEmpty {
      remarks.append(.unclearTime(text.excerpt))
    }
  }

  /// Takes from the words of a session what they say without a doubt.
  mutating func describe(_ text: String, links: [String]) {
    let words = SessionWords(text)
    format = words.format
    attendance = words.attendance
    if time == nil, days != nil { dayLength = words.dayLength }
    if words.isMoved, days != nil {
      timing = .unscheduled(text.excerpt)
      remarks.append(.unclearDate(text.excerpt, .unread))
    }
    let web = links.filter { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
    if format == .digital, Set(web).count == 1 { join = web.first }
    guard let days else { return }
    if days.first.weekday == .sunday || days.last.weekday == .sunday { remarks.append(.onSunday) }
    if format == .physical, place == nil { remarks.append(.noPlace) }
    if format == .digital, join == nil { remarks.append(.noJoin) }
  }
}

/// What single words say of a session.
struct SessionWords {
  private let words: [String]

  init(_ text: String) {
    words = text.lowercased().split { !$0.isLetter }.map(String.init)
  }

  private func has(_ parts: String...) -> Bool {
    words.contains { word in parts.contains { word.contains($0) } }
  }

  private func says(_ phrase: String...) -> Bool {
    words.indices.contains { words[$0...].starts(with: phrase) }
  }

  /// Whether they speak of a session.
  var isSession: Bool {
    has(
      "samling", "webinar", "verksted", "workshop", "kursdag", "seminar", "konferanse",
      "arbeidsøkt",
      "undervisning", "veiledning", "rettleiing", "oppstart", "avslutning", "modul", "forelesning",
      "førelesing", "nettmøte", "teamsmøte", "videomøte", "session", "meeting", "gathering")
      || says("økt")
  }

  var format: Session.Format? {
    let isDigital = has(
      "digital", "teams", "zoom", "webinar", "nettmøte", "videokonferanse", "videomøte")
    let isPhysical = has("fysisk", "physical", "person")
    switch (isDigital, isPhysical) {
    case (true, true): return words.contains("eller") || words.contains("or") ? .either : nil
    case (true, false): return .digital
    case (false, true): return has("person") && !says("in", "person") ? nil : .physical
    case (false, false): return nil
    }
  }

  var attendance: Attendance.Demand? {
    guard !words.contains(where: { ["ikke", "ikkje", "not", "unntatt"].contains($0) }) else {
      return nil
    }
    let isOptional = has("frivillig", "valgfri", "valfri", "optional", "voluntary")
    return isOptional == speaksOfDuty ? nil : isOptional ? .optional : .mandatory
  }

  /// Whether they speak of what one must come to.
  var speaksOfDuty: Bool { has("obligatorisk", "mandatory", "compulsory") }

  var dayLength: String? {
    let isWhole = has("heldag") || says("hel", "dag") || says("heil", "dag") || says("whole", "day")
    let isHalf = has("halvdag") || says("halv", "dag") || says("half", "day")
    return isWhole && isHalf ? "either" : isWhole ? "whole" : isHalf ? "half" : nil
  }

  /// Whether the session does not take place as it was planned.
  var isMoved: Bool { has("avlyst", "avlys", "utsatt", "utsett", "flyttet", "flytta", "cancelled") }

  /// Whether they say that dates are not settled.
  var areDatesTentative: Bool {
    has("tentativ") || says("foreløpige", "datoer") || says("foreløpig", "dato")
      || says("førebelse", "datoar") || says("provisional", "dates")
  }
}
