import Diagnostics
import Language
import Testing

@Suite struct CatalogueTests {
  @Test func `every rule is explained in every language, in words of its own`() {
    for language in Language.allCases {
      let texts = Rule.allCases.map { $0.explanation(in: language) }
      #expect(Set(texts).count == Rule.allCases.count)
      #expect(texts.allSatisfy { $0.hasSuffix(".") && $0.count > 20 })
    }
  }

  @Test func `a rule is shown with its name, severity, explanation and example`() {
    #expect(
      RuleCatalogue(language: .bokmål).text([.headingJump]) == """
        heading-jump (advarsel)
          En overskrift ligger mer enn ett nivå under den før. Den som hører siden lest
          opp, tror da at noe mangler.
          Galt:
            ## Mål

            #### Tiltak
          Riktig:
            ## Mål

            ### Tiltak

        """)
    #expect(
      RuleCatalogue(language: .english).markdown([.outputClash]) == """
        ## output-clash

        *Error.* Two pages or files would have one address, and one would overwrite the other.

        """)
  }

  @Test func `nynorsk has words of its own`() {
    let problem = Problem.programme(.noJoin)
    #expect(
      problem.wording(in: .nynorsk).message
        == "samlinga er digital, men det står ikkje korleis ein blir med")
  }
}

@Suite struct MachineReportTests {
  private let findings = SmallSite(body: "Vi \"starter\" 28.august.\n\n[a](#)").findings

  @Test func `findings as JSON hold the place, the words and what to write`() {
    #expect(
      JSONReport(language: .english).text(findings) == """
        {"findings": [
          {"rule": "typography", "severity": "warning", "file": "content/side.md", "line": 6, \
        "column": 14, "length": 9, "message": "\\"28.august\\" is not how it is set", \
        "mend": "write \\"28. august\\"", "fix": "28. august"},
          {"rule": "broken-link", "severity": "error", "file": "content/side.md", "line": 8, \
        "column": 5, "length": 1, "message": "the link leads nowhere", \
        "mend": "write the address, or remove the link"}
        ], "errors": 1, "warnings": 1}

        """)
    #expect(
      JSONReport(language: .english).text([])
        == "{\"findings\": [], \"errors\": 0, \"warnings\": 0}\n")
  }

  @Test func `a fix is given where only one thing is right, and nowhere else`() {
    func fixes(_ body: String) -> [String?] {
      SmallSite(["side.md": SmallSite.page(body), "om.md": SmallSite.page("")]).findings
        .map(\.problem.fix)
    }
    #expect(fixes("## A\n\n#### B") == ["###"])
    #expect(fixes("[a](/Om/)") == ["/om/"])
    #expect(fixes("[a](/omm/)") == [nil])
    #expect(fixes("Vi møtes torsdag 28. august 2026.") == [nil])
  }

  @Test func `findings as annotations are escaped as GitHub reads them`() {
    let place = SourceLocation(file: "content/a,b.md", line: 2, column: 3, length: 4)
    #expect(
      GitHubReport(language: .bokmål, folder: "side/").text([
        Finding(.missingKey("100 %"), at: place)
      ])
        == "::error file=side/content/a%2Cb.md,line=2,col=3,endColumn=7,title=missing-key"
        + "::«100 %25» mangler%0Alegg til «100 %25: …»\n")
  }
}
