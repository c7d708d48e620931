import Diagnostics
import Testing

/// Charts in the middle of a text.
@Suite struct ChartPageTests {
  private func site(_ block: String) -> ReportSite {
    var site = ReportSite()
    site.body = "Før.\n\n\(block)\n\nEtter.\n"
    return site
  }

  private let run = """
    ```run-chart
    data: smerte.csv
    x: Uke
    y: Skår
    title: Kartlagt smerte
    ```
    """

  @Test func `charts stand where they are written, each with ids of its own`() throws {
    let control = """
      ```control-chart
      data: smerte.csv
      x: Uke
      y: Skår
      title: Grensene
      type: I
      unit: poeng
      limits: from first 6
      phases: [8]
      changes: [{ at: 4, text: Ny rutine }]
      ```
      """
    let page = try site(run + "\n\nMellom.\n\n" + control).report()
    let parts = [
      "<p>Før.</p>", "Seriediagram: Kartlagt", "<p>Mellom.</p>", "Kontrolldiagram (I): Gre",
    ]
    var rest = page[...]
    for part in parts {
      let range = try #require(rest.firstRange(of: part), "\(part)")
      rest = rest[range.upperBound...]
    }
    #expect(page.contains("id=\"diagram-1-title\""))
    #expect(page.contains("id=\"diagram-2-title\""))
    #expect(page.contains("regnet av de første 6 målepunktene"))
    #expect(page.contains("Endring, 4: Ny rutine"))
    #expect(!page.contains("language-run-chart"))
  }

  @Test func `a file that is not there is found where it is named`() throws {
    let edition = try site(run.replacing("smerte.csv", with: "smrte.csv")).build()
    let finding = try #require(edition.findings.first)
    #expect(edition.files == nil)
    #expect(
      finding.problem == .brokenLink("smrte.csv", .noSuchFile, suggestion: "smerte.csv"))
    #expect(finding.location.file == "content/pilot/rapport.md")
    #expect(finding.location.column == 7)
  }

  @Test func `a column that is not there is found where it is named`() throws {
    let edition = try site(run.replacing("y: Skår", with: "y: Skor")).build()
    let finding = try #require(edition.findings.first)
    #expect(edition.findings.count == 1)
    #expect(
      finding.problem
        == .chart(.unknownColumn("Skor", suggestion: "Skår", known: ["Uke", "Skår"])))
    #expect(finding.location.file == "content/pilot/rapport.md")
    #expect(finding.location.column == 4)
  }

  @Test func `a value that is no number is found in the file of measurements`() throws {
    var site = site(run)
    site.data = "Uke;Skår\n1;50\n2;mange\n3;52\n"
    let finding = try #require(try site.build().findings.first)
    #expect(finding.location.file == "content/pilot/smerte.csv")
    #expect(finding.location.line == 3)
  }

  @Test(arguments: [
    ("type: I", "type: X", "bad-value"), ("type: I", "titel: I", "unknown-key"),
    ("type: I", "", "missing-key"), ("title: T", "", "missing-key"),
    ("title: T", "title: T\nlimits: de fleste", "bad-value"),
    ("title: T", "title: T\nn: Uke", "bad-value"),
  ])
  func `a key that is wrong is an error`(old: String, new: String, rule: String) throws {
    let block = "```control-chart\ndata: smerte.csv\nx: Uke\ny: Skår\ntype: I\ntitle: T\n```"
    let edition = try site(block.replacing(old, with: new)).build()
    #expect(edition.files == nil)
    #expect(edition.rules.contains(rule))
  }
}
