import Diagnostics

/// A number of sessions that a text states: `tre obligatoriske heldagssamlinger`, `fem webinarer`.
struct SessionCount: Sendable {
  /// What is counted.
  enum Noun: Sendable, Equatable {
    case session, webinar, conference, workshop
    /// A compound, without its ending: `fellessamling`.
    case compound(String)
  }

  let number: Int
  let noun: Noun
  let demand: Attendance.Demand?
  let isPhysical: Bool
  let isDigital: Bool
  /// Whether it may be about some of them only: `minst to`, `to webinarer i høst`.
  let isNarrowed: Bool
  /// Whether it is a limit: `inntil tre`.
  let isLimit: Bool
  /// The years that are named in the same paragraph.
  let years: [Int]
  let place: SourceLocation
}

extension Passage {
  /// The numbers of sessions that the text states. None where it speaks of another cohort.
  var sessionCounts: [SessionCount] {
    guard speaksOfSessions, !speaksOfOthers else { return [] }
    return tokens.indices.compactMap { index in
      guard let number = smallNumber(index), !follows(index, in: Self.ordinalWords) else {
        return nil
      }
      return count(number, at: index)
    }
  }

  private func count(_ number: Int, at start: Int) -> SessionCount? {
    var index = start + 1
    var demand: Attendance.Demand?
    var isPhysical = false
    var isDigital = false
    while index <= start + 4, let word = word(index) {
      if let found = Self.demand(word) {
        demand = found
      } else if Self.physicalWords.contains(where: word.hasPrefix) {
        if Self.noun(word) != nil { break }
        isPhysical = true
      } else if word.hasPrefix("digital") {
        isDigital = true
      } else if !["felles", "hele", "person", "in", "day"].contains(word) {
        break
      }
      index += 1
      if kind(index) == TextToken.hyphen, isClose(index) { index += 1 }
    }
    var last = index
    var noun = word(index).flatMap(Self.noun)
    if noun == nil, demand != nil, isFollowedByAnotherCount(index) {
      noun = .session
      last = index - 1
    }
    guard var noun else { return nil }
    if case .compound(let stem) = noun, demand != nil {
      isPhysical = isPhysical || stem.hasPrefix("heldag") || stem.hasPrefix("dags")
      noun = .session
    }
    return SessionCount(
      number: number, noun: noun, demand: demand, isPhysical: isPhysical, isDigital: isDigital,
      isNarrowed: follows(start, in: Self.narrowingWords) || isNarrowed(after: last),
      isLimit: follows(start, in: Self.limitWords), years: years, place: place(start...last))
  }

  /// `én valgfri og tre obligatoriske samlinger`: the noun comes after the second number.
  private func isFollowedByAnotherCount(_ index: Int) -> Bool {
    guard let word = word(index), ["og", "and", "samt", "pluss"].contains(word),
      smallNumber(index + 1) != nil, let next = self.word(index + 2)
    else { return false }
    return Self.demand(next) != nil
  }

  private func follows(_ index: Int, in words: Set<String>) -> Bool {
    for before in [index - 1, index - 2] {
      if let word = word(before), words.contains(word) { return true }
    }
    return false
  }

  private func isNarrowed(after index: Int) -> Bool {
    guard let token = token(index + 1), token.kind == .word else { return false }
    return word(index + 1).map { !Self.closingWords.contains($0) } ?? false
  }

  private static func demand(_ word: String) -> Attendance.Demand? {
    if word.hasPrefix("obligatorisk") || word == "mandatory" || word == "compulsory" {
      return .mandatory
    }
    if word.hasPrefix("valgfri") || word.hasPrefix("valfri") || word.hasPrefix("frivillig")
      || word == "optional" || word == "voluntary"
    {
      return .optional
    }
    return nil
  }

  private static func noun(_ word: String) -> SessionCount.Noun? {
    if word.hasPrefix("webinar") { return .webinar }
    if word.hasPrefix("videokonferanse") { return .conference }
    if word.hasPrefix("verksted") || word.hasPrefix("workshop") { return .workshop }
    if word == "session" || word == "sessions" { return .session }
    for ending in ["samling", "samlinger", "samlingene", "samlingar", "samlingane"] {
      guard word.hasSuffix(ending) else { continue }
      if word == ending { return .session }
      let stem = word.dropLast(ending.count)
      let isOther = ["for", "inn", "an", "sammen", "opp"].contains { stem.hasSuffix($0) }
      return isOther ? nil : .compound(stem + "samling")
    }
    return nil
  }

  private static let physicalWords = ["fysisk", "physical", "heldag", "full"]
  private static let ordinalWords: Set<String> = [
    "av", "of", "første", "fyrste", "siste", "neste", "andre", "first", "last", "next", "samling",
    "uke", "veke", "kapittel", "side", "modul", "del", "nummer", "nr",
  ]
  private static let narrowingWords: Set<String> = [
    "minst", "minimum", "ytterligere", "ytterlegare", "flere", "fleire", "least", "another",
    "more", "cirka", "ca", "omtrent", "enn", "than", "innen", "etter", "after", "within",
    "tidligere",
  ]
  private static let limitWords: Set<String> = [
    "inntil", "opptil", "høyst", "maks", "maksimalt", "most", "høgst", "to", "eller", "or",
  ]
  /// Words that may follow without narrowing what is counted.
  private static let closingWords: Set<String> = [
    "og", "and", "samt", "er", "are", "som", "blir", "var", "were", "der", "where", "pluss",
  ]

  /// Whether the text speaks of sessions at all, which most does not.
  private var speaksOfSessions: Bool {
    text.withUnsafeBufferPointer { bytes in
      bytes.indices.dropLast(5).contains { index in
        // The second and the third letter of each noun tell it from nearly all other text.
        switch (bytes[index + 1], bytes[index + 2]) {
        case (0x6D, 0x6C), (0x62, 0x69), (0x6F, 0x6E), (0x72, 0x6B), (0x73, 0x73):
          Self.nouns.contains { bytes[index...].starts(with: $0) }
        default: false
        }
      }
    }
  }

  /// What the nouns have in common in every case of letters.
  private static let nouns = ["amling", "ebinar", "konferanse", "erksted", "orkshop", "ession"]
    .map { Array($0.utf8) }

  /// Whether the text speaks of another cohort than the programme's own.
  private var speaksOfOthers: Bool {
    tokens.indices.contains { index in
      word(index, hasPrefix: "pilot") || word(index, hasPrefix: "forrige")
        || word(index, hasPrefix: "tidligere") || word(index, hasPrefix: "fjor")
        || word(index, hasPrefix: "previous") || word(index, hasPrefix: "tidlegare")
        || word(index, hasPrefix: "eksempel") || word(index, hasPrefix: "example")
    }
  }
}
