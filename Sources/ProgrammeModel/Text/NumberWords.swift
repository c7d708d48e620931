extension Passage {
  /// The small number that a word or figure at an index says, 1–20, in any of our languages. `en`,
  /// `et` and `a` are articles, and say nothing.
  func smallNumber(_ index: Int) -> Int? {
    if let (value, _) = number(index) {
      guard (1...200).contains(value), kind(index + 1) != .mark(0x25) else { return nil }
      let isPart =
        (isClose(index) && token(index - 1)?.isMark == true && kind(index - 1) != .mark(0x28))
        || (isClose(index + 1) && token(index + 1)?.isMark == true
          && token(index + 1).map { !$0.endsSentence } == true)
      return isPart ? nil : value
    }
    guard let token = token(index), token.kind == .word, token.range.count <= 6 else { return nil }
    return Self.words[string(token.range).lowercased()]
  }

  private static let words: [String: Int] = [
    "én": 1, "éin": 1, "éi": 1, "ett": 1, "eitt": 1, "ein": 1, "one": 1,
    "to": 2, "two": 2, "tre": 3, "three": 3, "fire": 4, "four": 4, "fem": 5, "five": 5,
    "seks": 6, "six": 6, "sju": 7, "syv": 7, "seven": 7, "åtte": 8, "eight": 8, "ni": 9,
    "nine": 9, "ti": 10, "ten": 10, "elleve": 11, "eleven": 11, "tolv": 12, "twelve": 12,
  ]
}
