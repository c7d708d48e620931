import Diagnostics
import Language
import Testing

@Suite struct TextReportTests {
  private func report(_ problem: Problem, column: Int, length: Int, line: String) -> String {
    let place = SourceLocation(file: "content/a.md", line: 14, column: column, length: length)
    return TextReport(language: .bokmål, isColoured: false)
      .text(Finding(problem, at: place), line: SourceLine(line))
  }

  @Test func `a finding shows the place, the words, the mark and the mend`() throws {
    let date = try #require(LocalDate(year: 2026, month: 8, day: 28))
    let text = report(
      .wrongWeekday(written: .thursday, date: date), column: 11, length: 7,
      line: "    date: torsdag 28. august 2026")
    #expect(
      text == """
        content/a.md:14:11: feil: 28. august 2026 er en fredag, ikke en torsdag [weekday]
        14 |     date: torsdag 28. august 2026
           |           ^~~~~~~
           = skriv «fredag 28. august 2026», eller rett datoen

        """)
  }

  @Test func `the mark stands under wide characters and behind tabs`() {
    let text = report(.missingAlt, column: 4, length: 2, line: "\t表x表表")
    #expect(text.split(separator: "\n")[2] == "   | \t   ^~~~")
  }

  @Test func `of a line without end, only what stands around the mark is shown`() {
    let line = String(repeating: "a", count: 50_000) + "bc" + String(repeating: "d", count: 50_000)
    let lines = report(.missingAlt, column: 50_001, length: 2, line: line).split(separator: "\n")
    #expect(lines[1].count < 1100)
    #expect(lines[1].hasPrefix("14 | …aa") && lines[1].hasSuffix("dd…"))
    let mark = lines[2].prefix { $0 != "^" }.count
    #expect(lines[1].dropFirst(mark).prefix(3) == "bcd")
    #expect(lines[2].hasSuffix(" ^~"))
  }

  @Test func `control characters cannot steer the terminal`() {
    let text = report(
      .unknownKey("\u{1B}[2J", suggestion: nil, known: ["title"]), column: 1, length: 1,
      line: "\u{1B}[2J: x")
    #expect(!text.contains("\u{1B}"))
  }
}

@Suite struct SuggestionTests {
  @Test func `a slip of the pen is recognised`() {
    #expect(suggestion(for: "tilte", among: ["title", "kind"]) == "title")
    #expect(suggestion(for: "deadlin", among: ["deadline", "to"]) == "deadline")
  }

  @Test func `a word of its own is left alone`() {
    #expect(suggestion(for: "banan", among: ["title", "kind"]) == nil)
  }
}
