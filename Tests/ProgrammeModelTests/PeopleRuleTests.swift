import Testing

@Suite struct PeopleRuleTests {
  private func site(_ contact: String, clock: String = "2026-01-15") -> SmallSite {
    Programmes.site(
      invitation: "contacts:\n  - { \(contact) }", sessions: Programmes.session("a", "2026-03-13"),
      clock: clock)
  }

  @Test func `a name and an address that differ by a letter are told`() {
    expect(
      .nameEmail, "navnet «Rosslund» og adressen («rossland») er skrevet ulikt",
      mend: "finn ut hva som er riktig, og rett det andre",
      in: site("name: Maria Haukom Rosslund, email: ⟦maria.haukom.rossland@sandefjord.kommune.no⟧"))
  }

  @Test(
    arguments: [
      "name: Ida Waal Rømuld, email: ida.romuld@helsedir.no",
      "name: Ida Waal Rømuld, email: iwr@helsedir.no",
      "name: Synnøve Sæther, email: synnoeve.saether@viken.no",
      "name: Synnøve Sæther, email: synnove.sather@viken.no",
      "name: Bård Ånerud, email: baard.aanerud@viken.no",
      "name: Kari Hansen, email: kari.jensen@viken.no",
      "name: Kari Hansen, email: postmottak@viken.no",
      "name: Anne-Marie Holth, email: anne.marie.holth@viken.no",
    ])
  func `names that addresses write in their own way are left alone`(contact: String) {
    expectNothing(in: site(contact))
  }

  @Test func `names and addresses in one paragraph are compared too`() {
    expect(
      .nameEmail, "navnet «Rosslund» og adressen («rossland») er skrevet ulikt",
      mend: "finn ut hva som er riktig, og rett det andre",
      in: SmallSite(
        body: "Spørsmål til Maria Haukom Rosslund,\n⟦maria.haukom.rossland@sandefjord.no⟧."))
    expectNothing(
      in: SmallSite(body: "Kari Hansen og Per Jansen (per.jansen@viken.no) svarer på spørsmål."))
  }

  @Test func `a contact who is no longer shown is told while the programme goes on`() {
    expect(
      .expiredContact, "kontaktpersonen vises ikke lenger: «until» er 1. januar 2026",
      mend: "fjern personen, eller sett en senere dato",
      in: site("name: ⟦Kari Hansen⟧, until: 2026-01-01"))
    expectNothing(in: site("name: Kari Hansen, until: 2026-02-01"))
    expectNothing(in: site("name: Kari Hansen, until: 2026-01-01", clock: "2026-05-01"))
  }

  @Test func `a quotation without consent is told`() {
    func site(_ more: String) -> SmallSite {
      Programmes.site(
        invitation: "testimonials:\n  - quote: ⟦Lærerikt⟧\n    by: En deltaker\(more)",
        sessions: Programmes.session("a", "2026-03-13"))
    }
    expect(
      .consent, "det står ikke at den som er sitert, har sagt ja til det",
      mend: "spør, og skriv «consent: true» når svaret er ja", in: site(""))
    var right = site("\n    consent: true")
    right.files = right.files.mapValues { $0.filter { $0 != "⟦" && $0 != "⟧" } }
    expectNothing(in: right)
  }
}
