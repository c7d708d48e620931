import Language
import ProgrammeModel

/// The deadline for applications as a text gives it.
struct FoundDeadline {
  /// The day, where there is no doubt of it.
  var day: LocalDate?
  /// The day that it was extended from.
  var extendedFrom: LocalDate?
  /// Whether the text says that it has been extended.
  var isExtended = false
  /// What to look at.
  var remarks: [Remark] = []
  /// Whether the text speaks of a deadline at all.
  var isMentioned: Bool { day != nil || !remarks.isEmpty }
}

extension FoundDeadline {
  private struct Candidate {
    let phrase: DatePhrase
    let mention: DeadlineMention?
  }

  /// Finds the deadline among the passages of a text. A day counts only where it is the only one
  /// that can be meant.
  static func find(in passages: [Passage]) -> FoundDeadline {
    var found = FoundDeadline()
    var candidates: [Candidate] = []
    for passage in passages {
      let all = passage.datePhrases
      var unread = passage.unreadDates(besides: all)[...]
      var dates = all[...]
      for sentence in passage.sentences {
        let phrases = Array(dates.prefix { $0.tokens.lowerBound < sentence.upperBound })
        dates = dates.dropFirst(phrases.count)
        let unclear = unread.prefix { $0.token < sentence.upperBound }
        unread = unread.dropFirst(unclear.count)
        guard sentence.contains(where: passage.isDeadlineWord) else { continue }
        if passage.isExtension(sentence) { found.isExtended = true }
        if let phrase = phrases.first, phrases.count == 1,
          let (old, new) = passage.extension(phrase, sentence)
        {
          candidates.append(Candidate(phrase: old, mention: .old))
          candidates.append(Candidate(phrase: new, mention: .current))
          continue
        }
        candidates += phrases.map {
          Candidate(phrase: $0, mention: passage.deadline(before: $0.tokens.lowerBound))
        }
        if let date = unclear.first {
          found.remarks.append(.unclearDeadline(date.text, .unread))
        }
      }
    }
    found.decide(candidates)
    return found
  }

  private mutating func decide(_ candidates: [Candidate]) {
    let old = candidates.filter { $0.mention == .old }
    let open = candidates.filter { $0.mention != .old }
    guard let first = open.first, remarks.isEmpty else {
      if let first = open.first { remarks.append(.unclearDeadline(first.phrase.text, .unread)) }
      isExtended = false
      return
    }
    let days = Set(open.compactMap(\.phrase.days))
    let texts = open.prefix(50).map(\.phrase.text).reduce(into: [String]()) { texts, text in
      if !texts.contains(text) { texts.append(text) }
    }
    if let doubtful = open.first(where: { $0.phrase.days == nil }) {
      if texts.count > 1 {
        remarks.append(.severalDeadlines(texts))
      } else if case .doubtful(let doubt) = doubtful.phrase.reading {
        remarks.append(.unclearDeadline(doubtful.phrase.text, doubt))
      }
    } else if days.count > 1 {
      remarks.append(.severalDeadlines(texts))
    } else if let range = days.first, !range.isOneDay {
      remarks.append(.unclearDeadline(first.phrase.text, .span))
    } else if !open.contains(where: { $0.mention == .current }) {
      remarks.append(.unclearDeadline(first.phrase.text, .unread))
    } else {
      day = days.first?.first
    }
    let oldDays = Set(old.compactMap(\.phrase.days))
    if day != nil, oldDays.count == 1, let from = oldDays.first, from.isOneDay,
      day.map({ from.first < $0 }) == true
    {
      extendedFrom = from.first
    }
    if day == nil { isExtended = false }
  }
}

extension Passage {
  /// The tokens of each sentence.
  var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where tokens[index].endsSentence {
      let next = token(index + 1)
      let isAbbreviated = number(index - 1) != nil && kind(index) == TextToken.fullStop
      guard let next, next.isSpaced, next.kind == .word, !isAbbreviated || isYear(index - 1),
        string(next.range).first?.isUppercase == true
      else { continue }
      sentences.append(start..<index + 1)
      start = index + 1
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  private func isYear(_ index: Int) -> Bool { number(index)?.digits == 4 }

  /// Whether a sentence says that a deadline has been moved.
  fileprivate func isExtension(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      guard let word = word(index) else { return false }
      let isMoved = ["forleng", "utvid", "utsatt", "utsett", "extended"].contains {
        word.hasPrefix($0)
      }
      return isMoved || (["ny", "new"].contains(word) && isDeadlineWord(index + 1))
    }
  }

  /// The two days of `fristen er forlenget fra 30. april til 26. mai 2026`.
  fileprivate func `extension`(
    _ phrase: DatePhrase, _ sentence: Range<Int>
  ) -> (old: DatePhrase, new: DatePhrase)? {
    guard isExtension(sentence), let days = phrase.days, !days.isOneDay,
      ["fra", "frå", "from"].contains(word(phrase.tokens.lowerBound - 1) ?? "")
    else { return nil }
    return (
      DatePhrase(phrase, day: days.first), DatePhrase(phrase, day: days.last)
    )
  }
}

extension DatePhrase {
  /// One day of a phrase.
  fileprivate init(_ phrase: DatePhrase, day: LocalDate) {
    tokens = phrase.tokens
    text = phrase.text
    reading = .days(DateRange(day), hasWeekday: false)
  }
}
