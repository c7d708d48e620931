import Bibliography
import Testing

/// The works as CSL-JSON, which shows everything that is in them but their places.
func content(_ works: [Work]) -> String { BibliographyFormat.cslJSON.write(works) }

/// What comes back from writing works in a format and reading them again.
func copy(_ works: [Work], _ format: BibliographyFormat) -> [Work] {
  let text = format.write(works)
  let (copies, findings) = format.read(Array(text.utf8), file: "copy")
  for finding in findings where finding.severity == .error {
    Issue.record("\(finding.location.line): \(finding.problem.wording(in: .english).message)")
  }
  return copies
}

@Suite struct RoundTripTests {
  @Test(arguments: ["literature.json", "literature.bib", "literature.ris"])
  func `a list of literature comes through every format as it was`(file: String) throws {
    let works = try Fixture.works(file)
    for format in BibliographyFormat.allCases {
      #expect(content(copy(works, format)) == content(works), "\\(format)")
    }
  }
}
