extension ChartSpecification {
  /// How many points a written baseline has: `12`, `from first 12`, `første 12`,
  /// `fra de første 12`, `fra dei første 12`; nil for anything else.
  public static func baseline(written text: String) -> Int? {
    let words = text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    guard let last = words.last, last.utf8.allSatisfy({ (48...57).contains($0) }),
      words.dropLast().allSatisfy(introductions.contains)
    else { return nil }
    return Int(last)
  }
}

private let introductions: Set<String> = [
  "from", "the", "first", "fra", "frå", "de", "dei", "første", "fyrste",
]
