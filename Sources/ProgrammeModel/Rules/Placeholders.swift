import Diagnostics

/// `broken-link`: the text does not say `(link)` where somebody meant to put one.
func checkPlaceholders(_ text: PageText, _ findings: inout [Finding]) {
  for passage in text.passages {
    for index in passage.tokens.indices where passage.kind(index) == .mark(0x28) {
      guard passage.kind(index + 2) == .mark(0x29), let word = passage.word(index + 1),
        ["link", "lenke", "lenkje", "url"].contains(word)
      else { continue }
      let start = passage.tokens[index].range.lowerBound
      guard !passage.links.contains(where: { $0.range.contains(start) }) else { continue }
      let tokens = index...(index + 2)
      findings.append(
        Finding(
          .brokenLink(passage.string(tokens), .placeholder, suggestion: nil),
          at: passage.place(tokens)))
    }
  }
}
