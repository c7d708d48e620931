import Charts
import Diagnostics
import Language

/// Charts that the tests share, made of synthetic numbers.
enum Examples {
  static let place = SourceLocation(file: "content/rapport.md", line: 40, column: 1)

  static func located(_ text: String) -> Located<String> { Located(text, at: place) }

  static func specification(
    _ kind: ChartSpecification.Kind, title: String, x: String, y: String, n: String? = nil
  ) -> ChartSpecification {
    var specification = ChartSpecification(
      kind, title: title, x: located(x), y: located(y), at: place)
    specification.n = n.map(located)
    return specification
  }

  static func check(_ specification: ChartSpecification, _ text: String) -> Reading<Chart> {
    Chart.check(specification, data: Array(text.utf8), file: "content/maling.csv")
  }

  static func table(_ header: String, _ rows: [String]) -> String {
    ([header] + rows).joined(separator: "\n") + "\n"
  }

  static let shared: [Int] = [
    62, 58, 65, 60, 57, 63, 61, 59, 66, 60, 58, 64, 70, 72, 69, 75, 74, 71, 77, 73, 76, 72, 78, 75,
  ]

  static let weeks = table("Uke;Poeng", shared.enumerated().map { "Uke \($0 + 1);\($1)" })

  static let days: String = {
    let rows = shared.enumerated().compactMap { index, value in
      LocalDate(year: 2025, month: 9, day: 1).map { "\($0.adding(days: 14 * index).iso);\(value)" }
    }
    return table("Dato;Poeng", rows)
  }()

  static let shares = table(
    "Måned,Fulgt,Alle",
    [
      "2024-01,21,40", "2024-02,25,44", "2024-03,18,39", "2024-04,22,41", "2024-05,27,52",
      "2024-06,20,37", "2024-07,9,21", "2024-08,24,43", "2024-09,26,45", "2024-10,23,42",
      "2024-11,25,46", "2024-12,19,33", "2025-01,33,41", "2025-02,38,45", "2025-03,35,40",
      "2025-04,37,44", "2025-05,44,50", "2025-06,30,36", "2025-07,8,22", "2025-08,39,44",
      "2025-09,41,46", "2025-10,36,41", "2025-11,42,47", "2025-12,31,35",
    ])

  static let falls = table(
    "Måned;Fall;Døgn",
    [
      "2025-01;9;1,24", "2025-02;7;1,13", "2025-03;11;1,25", "2025-04;8;1,2", "2025-05;6;1,22",
      "2025-06;10;1,18", "2025-07;;", "2025-08;21;1,21", "2025-09;7;1,17", "2025-10;5;1,26",
      "2025-11;8;1,2", "2025-12;4;1,27",
    ])
}
