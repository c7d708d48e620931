import Diagnostics
import Site
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct SourceLinesTests {
  private func lines(_ text: String) -> SourceLines {
    var source = SourceFolder()
    source.pages = [SourceFile(path: "content/a.md", bytes: Array(text.utf8))]
    return SourceLines(source)
  }

  @Test func `a line is given whole`() {
    var lines = lines("en\nto\r\ntre")
    let given = [("a", 3), ("a", 4), ("b", 1)].map { name, line in
      lines.line(of: SourceLocation(file: "content/\(name).md", line: line))
    }
    #expect(given == [SourceLine("tre"), nil, nil])
  }

  @Test func `lines are read from the disk, and from nowhere but the site's folder`() throws {
    let folder = try TemporaryFolder()
    try folder.write("hemmelig", to: "utenfor.md")
    try folder.write("en\nto", to: "site/content/a.md")
    try folder.write("GIF89a", to: "site/content/b.gif")
    try folder.write([0x61, 0xFF], to: "site/content/c.md")
    try folder.link("site/content/d.md", to: folder.full("utenfor.md"))
    try folder.link("site/content/e.md", to: folder.full("site/content/a.md"))
    mkfifo(folder.full("site/content/f.md"), 0o600)
    var lines = SourceLines(folder: folder.full("site"))
    let given = "abcdefg".map { name in
      lines.line(of: SourceLocation(file: "content/\(name).\(name == "b" ? "gif" : "md")", line: 1))
    }
    let en = SourceLine("en")
    #expect(given == [en, nil, nil, nil, en, nil, nil])
  }

  @Test(arguments: [1, 700, 801, 1000, 1201, 1202, 5000, 20_000, 29_999])
  func `of a long line there is what stands around the place`(column: Int) throws {
    let scalars = (0..<30_000).map { Unicode.Scalar(0x4E00 + UInt32($0) % 20_000) ?? "x" }
    let whole = String(String.UnicodeScalarView(scalars))
    let place = SourceLocation(file: "content/a.md", line: 2, column: column, length: 3)
    var lines = lines("a\n" + whole + "\nb")
    let given = lines.line(of: place)
    let part = try #require(given)
    #expect(part.text.unicodeScalars.count <= 3000)
    // The report is the same as of the whole line.
    let report = TextReport(language: .bokmål, isColoured: false)
    let finding = Finding(.missingAlt, at: place)
    #expect(report.text(finding, line: part) == report.text(finding, line: SourceLine(whole)))
  }

  @Test func `many findings on one line are told in proportion to their number`() {
    let count = 50_000
    var lines = lines(String(repeating: "a <b> ", count: count))
    let report = TextReport(language: .bokmål, isColoured: false)
    var length = 0
    let time = ContinuousClock().measure {
      for number in 0..<2000 {
        let place = SourceLocation(file: "content/a.md", line: 1, column: number * 150 + 3)
        let finding = Finding(.missingAlt, at: place)
        length += report.text(finding, line: lines.line(of: place)).utf8.count
      }
    }
    #expect(length > 2000 * 1000)
    // Reading the line anew for each took a minute.
    #expect(time < .seconds(30))
  }
}
