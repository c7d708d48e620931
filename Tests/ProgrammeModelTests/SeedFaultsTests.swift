import Diagnostics
import Testing

/// What the five texts that Samling was made for get wrong themselves, repeated on one site.
@Suite struct SeedFaultsTests {
  private static let conference = "    type: videokonferanse\n    attendance: mandatory"
  private let site = SmallSite(
    [
      "p/index.md": Programmes.invitation(
        body: """
          Spørsmål kan rettes til Maria Haukom Rosslund, e-post
          maria.haukom.rossland@sandefjord.kommune.no

          Her kan du fylle ut søknaden (link).

          Dagene 12. mai og 09. juni 2020 er satt av til to obligatoriske videokonferanser.
          """),
      "p/okonomi.md": SmallSite.page(
        """
        ```cost-estimate
        lines:
          - { item: Forberedelse, quantity: 5, rate: 2025, amount: 11125 }
          - { item: Samlinger, amount: 40500 }
          - { item: Ekstra, amount: 5670 }
        total: 57.295
        ```

        Totalt blir det 57.295,- for hvert team.
        """),
      "p/samlinger.md": Programmes.schedule(
        [
          Programmes.session("v1", "12. mai 2020", Self.conference),
          Programmes.session("v2", "9. juni 2020", Self.conference),
          Programmes.session("ln4", "19. juni 2022"),
        ].joined(separator: "\n")),
      "p/rapport.md": """
      ---
      kind: report
      title: Sluttrapport
      institution: USHT
      ---

      [Forbedringsagentutdanning - USHT Vestfold](#)

      1. [Ledelse og kvalitetsforbedring](#)
      2. [Forbedringsagent – led forbedringsarbejde](#)
      3. [sok-forbedringsarbeid-innen-helse-i-2025-2026](#)
      4. [Forbedringsagent opplæring](#)
      """,
    ], clock: "2020-01-01")

  @Test func `each of them is told in one run, and nothing else`() {
    let told = site.findings.map { finding in
      let place = finding.location
      return "\(place.file.dropFirst("content/p/".count)):\(place.line) \(finding.rule.name)"
    }
    #expect(
      told == [
        "index.md:10 name-email", "index.md:12 broken-link", "index.md:14 typography",
        "okonomi.md:8 sum", "okonomi.md:11 sum", "okonomi.md:14 typography",
        "rapport.md:7 broken-link", "rapport.md:9 broken-link", "rapport.md:10 broken-link",
        "rapport.md:11 broken-link", "rapport.md:12 broken-link",
        "samlinger.md:18 sunday-or-holiday",
      ])
  }

  @Test func `the sums that do not add up are told with what they are and should be`() {
    let sums = site.findings.filter { $0.rule == .sum }.map {
      $0.problem.wording(in: .bokmål).message
    }
    #expect(
      sums == [
        "«Forberedelse» er oppgitt til 11\u{A0}125, men blir 10\u{A0}125",
        "summen er oppgitt til 57\u{A0}295, men blir 56\u{A0}295",
      ])
  }
}
