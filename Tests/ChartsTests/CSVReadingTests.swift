import Charts
import Diagnostics
import Testing

@Suite struct CSVReadingTests {
  private func cells(_ text: String) -> [[String]]? {
    let table = DataTable.read(Array(text.utf8), file: "a.csv").value
    return table.map { ([$0.header] + $0.rows).map { $0.map(\.value) } }
  }

  private func findings(_ text: String) -> [Finding] {
    DataTable.read(Array(text.utf8), file: "a.csv").findings
  }

  private func finding(_ fault: ChartFault, line: Int, column: Int, length: Int = 1) -> Finding {
    Finding(
      .chart(fault),
      at: SourceLocation(file: "a.csv", line: line, column: column, length: length))
  }

  @Test(arguments: ["a;b\n1;2\n", "a,b\n1,2\n", "a\tb\n1\t2\n", "a;b\r\n1;2\r\n", "a;b\r1;2"])
  func `separators and line endings are found out`(text: String) {
    #expect(cells(text) == [["a", "b"], ["1", "2"]])
  }

  @Test func `a byte order mark, blank lines and empty columns at the end do no harm`() {
    #expect(cells("\u{FEFF}a;b\n\n1;2;;\n;;\n 3 ;4\n") == [["a", "b"], ["1", "2"], ["3", "4"]])
  }

  @Test func `quotation marks hold separators, line breaks and themselves`() {
    #expect(
      cells("\"a, b\",c\n\"1\n2\",\"sa \"\"hei\"\"\"\n") == [
        ["a, b", "c"], ["1\n2", "sa \"hei\""],
      ])
  }

  @Test func `a decimal comma in a quoted header does not make the comma a separator`() {
    #expect(cells("Uke;Andel, %\n1;2,5\n") == [["Uke", "Andel, %"], ["1", "2,5"]])
  }

  @Test func `cells keep their line and column, counted in characters`() throws {
    let table = try #require(
      DataTable.read(Array("Måned;Ø\n \"é\" ; 12\n".utf8), file: "a.csv").value)
    #expect(
      table.rows[0].map(\.location) == [
        SourceLocation(file: "a.csv", line: 2, column: 2, length: 3),
        SourceLocation(file: "a.csv", line: 2, column: 8, length: 2),
      ])
  }

  @Test func `a ragged row is found at its end or at its first cell too many`() {
    #expect(
      findings("a,b\n1\n1,2,5\n") == [
        finding(.raggedRow(cells: 1, columns: 2), line: 2, column: 1),
        finding(.raggedRow(cells: 3, columns: 2), line: 3, column: 5),
      ])
  }

  @Test func `quotation marks that do not match are found`() {
    #expect(findings("a;b\n1;\"2\n").contains(finding(.unclosedQuote, line: 2, column: 3)))
    #expect(findings("a;b\n\"1\"x;2\n") == [finding(.textAfterQuote, line: 2, column: 4)])
  }

  @Test(arguments: ["", "\n\n", "a;b\n", "\u{FEFF}", " ; \n"])
  func `a file without rows has no numbers`(text: String) {
    #expect(findings(text) == [finding(.noData, line: 1, column: 1)])
  }

  @Test func `bytes that are no UTF-8 are found at their place`() {
    let reading = DataTable.read([0x61, 0x3B, 0xE6, 0x0A], file: "a.csv")
    #expect(reading.value == nil)
    #expect(reading.findings.map(\.problem) == [.notUTF8(byteOffset: 2)])
  }

  @Test func `twenty times as many rows take about twenty times as long`() throws {
    func time(_ rows: Int) throws -> Duration {
      let bytes = Array(("a;b\n" + String(repeating: "1;2\n", count: rows)).utf8)
      let times = (0..<4).map { _ in
        ContinuousClock().measure { _ = DataTable.read(bytes, file: "a.csv") }
      }
      return try #require(times.min())
    }
    let (short, long) = try (time(2_000), time(40_000))
    #expect(long < short * 120)
  }
}
