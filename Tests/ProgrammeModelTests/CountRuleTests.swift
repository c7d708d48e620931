import Testing

@Suite struct CountRuleTests {
  private let sessions = [
    Programmes.session(
      "a", "2026-03-13", "    format: physical\n    place: later\n    attendance: mandatory"),
    Programmes.session(
      "b", "2026-04-13", "    format: physical\n    place: later\n    attendance: mandatory"),
    Programmes.session(
      "c", "2026-05-13",
      "    type: webinar\n    format: digital\n    join: later\n    attendance: mandatory"),
    Programmes.session("d", "2026-06-12", "    type: verksted\n    attendance: optional"),
  ].joined(separator: "\n")

  private func site(_ text: String) -> SmallSite {
    Programmes.site(text: text, sessions: sessions)
  }

  @Test func `a number that no reading of the schedule has is told`() {
    expect(
      .count, "teksten sier 4, men samlingsplanen har 3 (content/p/samlinger.md)",
      mend: "rett teksten eller planen",
      in: site("Utdanningen har ⟦fire obligatoriske samlinger⟧ og én valgfri."))
    expect(
      .count, "teksten sier 5, men samlingsplanen har 1 (content/p/samlinger.md)",
      mend: "rett teksten eller planen", in: site("I tillegg kommer ⟦5 webinarer⟧."))
    expect(
      .count, "teksten sier 2, men samlingsplanen har 1 (content/p/samlinger.md)",
      mend: "rett teksten eller planen",
      in: site("Det er ⟦to valgfrie⟧ og tre obligatoriske samlinger."))
    expect(
      .count, "teksten sier 3, men samlingsplanen har 2 (content/p/samlinger.md)",
      mend: "rett teksten eller planen",
      in: site("There are ⟦three mandatory full-day sessions⟧."))
  }

  @Test(
    arguments: [
      "Den har to obligatoriske heldagssamlinger og ett webinar.",
      "Tre obligatoriske samlinger, én valgfri.",
      "Det er én valgfri og tre obligatoriske samlinger.",
      "To fysiske samlinger og ett webinar på én time.",
      "Du må delta på minst fire samlinger.",
      "Pilotutdanningen hadde fem obligatoriske samlinger.",
      "I 2019 var det fem obligatoriske samlinger.",
      "De to første samlingene er fysiske.",
      "Inntil fire obligatoriske samlinger kan bytte dato.",
      "Two mandatory full-day sessions and one webinar.",
    ])
  func `what agrees, or may agree, is left alone`(text: String) { expectNothing(in: site(text)) }
}
