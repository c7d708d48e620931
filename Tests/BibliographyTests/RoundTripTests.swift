import Bibliography
import Testing

/// The works as lines of CSL-JSON, which show everything that is in them but their places.
private func content(_ works: [Work]) -> [Substring] {
  BibliographyFormat.cslJSON.write(works).split(separator: "\n")
}

/// What comes back from writing works in a format and reading them again.
private func copy(_ works: [Work], _ format: BibliographyFormat) -> [Work] {
  let text = format.write(works)
  let (copies, findings) = format.read(Array(text.utf8), file: "copy.\(format.fileExtension)")
  for finding in findings where finding.severity == .error {
    let place = "\(finding.location.line):\(finding.location.column)"
    Issue.record("\(place) \(finding.problem.wording(in: .english).message)\n\(text)")
  }
  return copies
}

/// The lines that are in one list and not in the other.
private func differences(_ left: [Work], _ right: [Work]) -> [String] {
  let (first, second) = (content(left), content(right))
  if first == second { return [] }
  return zip(first, second).filter { $0 != $1 }.prefix(5).map { "\($0)\n\($1)" }
    + (first.count == second.count ? [] : ["\(first.count) lines and \(second.count)"])
}

extension Work {
  /// What RIS has a place for.
  fileprivate var asRIS: Work {
    var work = self
    for key in otherFields.keys where !key.hasPrefix("ris-") { work.otherFields[key] = nil }
    return work
  }
}

private let samples = [
  "literature.json", "literature.bib", "shapes.bib", "shapes.ris", "shapes.json",
]

private func sample(_ name: String) throws -> [Work] {
  let format = try #require(BibliographyFormat(fileName: name))
  return format.read(Fixture.bytes(name), file: name).works
}

@Suite struct RoundTripTests {
  @Test(arguments: samples)
  func `BibTeX loses nothing of any sample`(name: String) throws {
    let works = try sample(name)
    #expect(differences(copy(works, .bibTeX), works) == [])
  }

  @Test(arguments: samples)
  func `CSL-JSON loses nothing of any sample`(name: String) throws {
    let works = try sample(name)
    #expect(differences(copy(works, .cslJSON), works) == [])
    #expect(differences(copy(copy(works, .bibTeX), .cslJSON), works) == [])
  }

  @Test func `RIS loses nothing of what came from RIS`() throws {
    for name in ["literature.ris", "shapes.ris"] {
      let works = try sample(name)
      #expect(differences(copy(works, .ris), works) == [])
    }
  }

  @Test(arguments: samples)
  func `what RIS can hold it goes on holding`(name: String) throws {
    let once = copy(try sample(name), .ris)
    #expect(differences(copy(once, .ris), once) == [])
    #expect(BibliographyFormat.ris.write(copy(once, .ris)) == BibliographyFormat.ris.write(once))
  }

  @Test func `RIS loses nothing of a list of literature`() throws {
    for name in ["literature.json", "literature.bib"] {
      let works = try sample(name).map(\.asRIS)
      #expect(differences(copy(works, .ris), works) == [])
    }
  }

  @Test(arguments: 0..<40)
  func `works made of hard characters come through BibTeX and CSL-JSON`(seed: Int) {
    var maker = WorkMaker(seed: UInt64(seed))
    let works = (0..<5).map { maker.work(number: $0) }
    #expect(differences(copy(works, .cslJSON), works) == [])
    #expect(differences(copy(works, .bibTeX), works) == [])
    let once = copy(works, .ris)
    #expect(differences(copy(once, .ris), once) == [])
  }

  @Test func `the same works are always written with the same bytes`() throws {
    let works = try sample("shapes.json")
    for format in BibliographyFormat.allCases {
      #expect(format.write(works) == format.write(copy(works, .cslJSON)))
    }
  }
}
