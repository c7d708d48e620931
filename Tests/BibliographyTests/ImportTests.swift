import Bibliography
import Diagnostics
import Testing

/// What a sample of entries gives: how many works, and the findings as `line:column rule`.
private func read(_ name: String) throws -> (works: [Work], findings: [String]) {
  let format = try #require(BibliographyFormat(fileName: name))
  let result = format.read(Fixture.bytes(name), file: name)
  return (
    result.works,
    result.findings.inOrder().map {
      "\($0.location.line):\($0.location.column) \($0.severity) "
        + $0.problem.wording(in: .english).message
    }
  )
}

@Suite struct ImportTests {
  @Test func `thirty entries of BibTeX and BibLaTeX are read without a finding`() throws {
    let (works, findings) = try read("shapes.bib")
    #expect(works.count == 33)
    #expect(findings.isEmpty)
  }

  @Test func `twenty records of RIS are read with one finding`() throws {
    let (works, findings) = try read("shapes.ris")
    #expect(works.count == 22)
    #expect(findings == ["1:1 warning this stands outside a work"])
  }

  @Test func `twenty items of CSL-JSON are read with one finding`() throws {
    let (works, findings) = try read("shapes.json")
    #expect(works.count == 24)
    #expect(findings == [#"22:30 warning unknown type "hologram""#])
  }

  @Test func `each fault of a BibTeX file has its place, and the rest is read`() throws {
    let (works, findings) = try read("faults.bib")
    #expect(
      works.map(\.id) == [
        "uten_komma", "retning", "kommando", "dato", "dobbel", "foreldrelos", "ring", "lie2005",
        "apen", "etter", "navn", "dato", "siste",
      ])
    #expect(
      findings == [
        "2:19 error a comma is missing here",
        #"6:1 warning unknown type "sagn""#,
        #"7:32 warning the TeX command \uvant is unknown and stands as it is"#,
        #"7:58 warning the abbreviation "ukjent" is not explained"#,
        "8:40 error there is no month number 13",
        #"9:32 warning "title" stands more than once"#,
        #"10:56 warning crossref names "kommandoo", which is not in the file"#,
        #"11:49 warning crossref from "ring" leads back to itself"#,
        "12:1 error the entry has no key",
        "13:1 error the entry is never closed",
        #"15:23 warning the name "a, b, c, d" has too many commas"#,
        #"16:7 error the id "dato" is used before, in faults.bib on line 8"#,
        "17:1 error the entry is never closed",
      ])
  }

  @Test func `each fault of a RIS file has its place, and the rest is read`() throws {
    let (works, findings) = try read("faults.ris")
    #expect(works.map(\.id) == ["aldri2001", "ukjent", "slutten2003"])
    #expect(
      findings == [
        "1:1 warning this stands outside a work",
        "2:7 warning the work is never closed",
        #"5:7 warning unknown type "XYZZY""#,
        "7:7 error there is no month number 13",
        "9:1 warning this closes a work that never began",
        "10:7 warning the work is never closed",
      ])
  }

  @Test func `each fault of a CSL-JSON file has its place, and the rest is read`() throws {
    let (works, findings) = try read("faults.json")
    #expect(works.map(\.id) == ["uten-type", "dato", "dato2", "felt", "navn", "dato"])
    #expect(
      findings == [
        #"2:10 error "type" is missing"#,
        #"3:3 error "id" is missing"#,
        "4:60 error there is no month number 13",
        #"5:61 error "x" is not a date"#,
        #"6:43 error "{…}" is not text"#,
        #"6:68 error "volume" stands twice, first on line 6"#,
        "7:45 error a value is missing here",
        #"7:63 error "[…]" is not text"#,
        #"8:3 error "tekst" is not a set of keys"#,
        #"9:10 error the id "dato" is used before, in faults.json on line 4"#,
        "10:44 error the text is never closed",
      ])
  }
}
