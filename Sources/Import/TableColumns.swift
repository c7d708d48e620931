import Language
import ProgrammeModel

/// A cell of a table, with the dates in it.
struct TableCell {
  let text: String
  let links: [String]
  let passage: Passage
  let phrases: [DatePhrase]

  init(_ spans: [Span]) {
    text = spans.plain
    links = spans.links
    passage = Passage(text)
    // A cell as long as a letter is no date.
    phrases = text.utf8.count <= 400 ? passage.datePhrases : []
  }

  /// The session that a cell for dates speaks of.
  func session(source: YearSource?, language: Language) -> FoundSession {
    let hasFigures = passage.tokens.indices.contains { passage.number($0) != nil }
    guard phrases.count == 1, let phrase = phrases.first else {
      var session = FoundSession(timing: .unscheduled(text))
      if phrases.count > 1 { session.remarks = [.unclearDate(text.excerpt, .severalDates)] }
      if phrases.isEmpty, hasFigures { session.remarks = [.unclearDate(text.excerpt, .unread)] }
      return session
    }
    let times = passage.timePhrases(outside: phrases)
    let known = [phrase.tokens] + times.map(\.tokens)
    let isLeftOver = passage.tokens.indices.contains { index in
      passage.number(index) != nil && !known.contains { $0.contains(index) }
    }
    if isLeftOver {
      var session = FoundSession(timing: .unscheduled(text))
      session.remarks = [.unclearDate(text.excerpt, .unread)]
      return session
    }
    var session = FoundSession(phrase, words: text, source: source, language: language)
    session.setTime(times.map(\.range), text: text)
    let rest = passage.text(without: known)
    session.note = rest.isEmpty ? nil : rest
    return session
  }
}

/// What the columns of a table hold.
struct TableColumns {
  let hasHeader: Bool
  let date: Int?
  private let time: Int?
  private let place: Int?
  private let title: Int?

  init(_ rows: [[TableCell]]) {
    let first = rows.first ?? []
    hasHeader = rows.count > 1 && first.allSatisfy(\.phrases.isEmpty)
    let names =
      hasHeader ? first.map { $0.text.lowercased().filter { $0.isLetter || $0 == " " } } : []
    let data = hasHeader ? rows.dropFirst() : rows[...]
    let dated = first.indices.map { column in data.count { !$0[column].phrases.isEmpty } }
    let most = dated.indices.max { dated[$0] < dated[$1] }
    let date =
      names.firstIndex(where: Self.dateNames.contains)
      ?? most.flatMap { dated[$0] > 0 && dated[$0] * 2 >= data.count ? $0 : nil }
    self.date = date
    time = names.firstIndex { Self.timeNames.contains($0) }.flatMap { $0 == date ? nil : $0 }
    place = names.firstIndex(where: Self.placeNames.contains)
    title = names.indices.first { column in
      column != date && Self.titleNames.contains { names[column].hasPrefix($0) }
    }
  }

  /// Takes the time, the place, the title and the rest of a row.
  func fill(_ session: inout FoundSession, from row: [TableCell], header: [TableCell]?) {
    if let time, !row[time].text.isEmpty { setTime(&session, row[time]) }
    let rest = row.indices.filter { $0 != date && $0 != time && !row[$0].text.isEmpty }
    if let title, !row[title].text.isEmpty {
      session.title = row[title].text
      if let place, place != title, !row[place].text.isEmpty,
        SessionWords(row[place].text).format == nil
      {
        session.place = row[place].text
      }
      let others = rest.filter {
        $0 != title && !($0 == place && session.place != nil)
      }
      let notes = others.map { column in
        header.map { "\($0[column].text): \(row[column].text)" } ?? row[column].text
      }
      let all = [session.note].compactMap(\.self) + notes
      session.note = all.isEmpty ? nil : all.joined(separator: ". ")
    } else if !rest.isEmpty {
      session.title = rest.map { row[$0].text }.joined(separator: " – ")
      let isPlaceAlone = place.map { rest.contains($0) } ?? false
      if isPlaceAlone, place.map({ SessionWords(row[$0].text).isSession }) != true {
        session.remarks.append(.placeAsTitle)
      }
    } else if let note = session.note {
      (session.title, session.note) = (note, nil)
    } else {
      session.remarks.append(.noSessionTitle)
    }
  }

  private func setTime(_ session: inout FoundSession, _ cell: TableCell) {
    if let range = TimeRange.read(cell.text), !range.endsNextDay, session.time == nil {
      session.time = range
    } else if case .unscheduled = session.timing, TimeSpan.read(cell.text) != nil {
      session.duration = cell.text
    } else {
      session.remarks.append(.unclearTime(cell.text.excerpt))
      session.note = [session.note, cell.text].compactMap(\.self).joined(separator: ". ")
    }
  }

  private static let dateNames: Set<String> = [
    "dato", "datoer", "datoar", "date", "dates", "når", "when", "dag", "dag og dato", "tidspunkt",
    "dato og tid", "dato og klokkeslett",
  ]
  private static let timeNames: Set<String> = [
    "tid", "klokkeslett", "kl", "time", "klokka", "klokken", "varighet", "tidspunkt",
  ]
  private static let placeNames: Set<String> = [
    "sted", "stad", "hvor", "kor", "kvar", "lokale", "lokaler", "place", "where", "location",
  ]
  private static let titleNames = [
    "tema", "tittel", "innhold", "innhald", "hva", "kva", "samling", "aktivitet", "emne", "type",
    "title", "topic", "what", "session", "activity",
  ]
}
