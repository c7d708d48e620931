import Language
import Testing

@Suite struct HolidayTests {
  /// The public holidays of ten years and one, from a table that was computed independently. Palm
  /// Sunday, which is in the table too, is a Sunday and no more.
  private static let table: [Int: [String]] = [
    2020: [
      "01-01", "04-09", "04-10", "04-12", "04-13", "05-01", "05-17", "05-21",
      "05-31", "06-01", "12-25", "12-26",
    ],
    2021: [
      "01-01", "04-01", "04-02", "04-04", "04-05", "05-01", "05-13", "05-17",
      "05-23", "05-24", "12-25", "12-26",
    ],
    2022: [
      "01-01", "04-14", "04-15", "04-17", "04-18", "05-01", "05-17", "05-26",
      "06-05", "06-06", "12-25", "12-26",
    ],
    2023: [
      "01-01", "04-06", "04-07", "04-09", "04-10", "05-01", "05-17", "05-18",
      "05-28", "05-29", "12-25", "12-26",
    ],
    2024: [
      "01-01", "03-28", "03-29", "03-31", "04-01", "05-01", "05-09", "05-17",
      "05-19", "05-20", "12-25", "12-26",
    ],
    2025: [
      "01-01", "04-17", "04-18", "04-20", "04-21", "05-01", "05-17", "05-29",
      "06-08", "06-09", "12-25", "12-26",
    ],
    2026: [
      "01-01", "04-02", "04-03", "04-05", "04-06", "05-01", "05-14", "05-17",
      "05-24", "05-25", "12-25", "12-26",
    ],
    2027: [
      "01-01", "03-25", "03-26", "03-28", "03-29", "05-01", "05-06", "05-16",
      "05-17", "12-25", "12-26",
    ],
    2028: [
      "01-01", "04-13", "04-14", "04-16", "04-17", "05-01", "05-17", "05-25",
      "06-04", "06-05", "12-25", "12-26",
    ],
    2029: [
      "01-01", "03-29", "03-30", "04-01", "04-02", "05-01", "05-10", "05-17",
      "05-20", "05-21", "12-25", "12-26",
    ],
    2030: [
      "01-01", "04-18", "04-19", "04-21", "04-22", "05-01", "05-17", "05-30",
      "06-09", "06-10", "12-25", "12-26",
    ],
  ]

  @Test(arguments: 2020...2030)
  func `the holidays of a year are those of the table`(year: Int) throws {
    let first = try #require(LocalDate(year: year, month: 1, day: 1))
    let days = (0..<366).map { first.adding(days: $0) }.filter { $0.year == year }
    let found = days.filter { NorwegianHoliday($0) != nil }.map { String($0.iso.dropFirst(5)) }
    #expect(found == Self.table[year])
  }

  @Test func `every holiday has a name in every language`() {
    for language in Language.allCases {
      for holiday in NorwegianHoliday.allCases { #expect(!language.name(of: holiday).isEmpty) }
    }
  }
}
