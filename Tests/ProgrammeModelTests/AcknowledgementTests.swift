import Diagnostics
import Testing

@Suite struct AcknowledgementTests {
  private let ignore = "samling: ignore insecure-link because kilden sier det"

  @Test func `a comment hides what is found in the next block of a text`() {
    expectNothing(in: SmallSite(body: "<!-- \(ignore) -->\n[a](http://a.no/)\nog [b](http://b.no)"))
    expectNothing(
      in: SmallSite(body: "<!-- \(ignore) -->\n\n- [a](http://a.no/)\n- [b](http://b.no)"))
    expectNothing(
      in: SmallSite(body: "- en\n  <!-- \(ignore) -->\n- [a](http://a.no/)"))
    expect(
      .insecureLink, "lenken er ikke kryptert (http)",
      mend: "prøv «https://b.no», og skriv det hvis det virker",
      in: SmallSite(body: "<!-- \(ignore) -->\n[a](http://a.no/)\n\n[b](⟦http://b.no⟧)"))
  }

  @Test func `a comment is no raw HTML, whatever is done with that`() {
    for settings in ["rawHTML: drop", "rawHTML: allow"] {
      expectNothing(
        in: SmallSite(body: "<!-- \(ignore) -->\n[a](http://a.no/)", settings: settings))
    }
  }

  @Test func `a comment in YAML hides what is found in the value below`() {
    let hidden = "  # samling: ignore sunday-or-holiday, no-place because kilden sier det"
    let session = Programmes.session("a", "19. juni 2022", "    format: physical")
    expectNothing(in: Programmes.site(sessions: hidden + "\n" + session, clock: "2022-01-01"))
    expect(
      .sundayOrHoliday, "26. juni 2022 er en søndag",
      mend: "velg en annen dag, eller se etter om datoen er skrevet feil",
      in: Programmes.site(
        sessions: hidden + "\n" + session + "\n"
          + Programmes.session("b", "⟦26. juni 2022⟧"), clock: "2022-01-01"))
  }

  @Test func `a comment in a block of YAML hides what is found there`() {
    expectNothing(
      in: SmallSite(
        body: """
          ```budget
          lines:
            - { item: Lønn, budget: 100 }
          # samling: ignore sum because kilden regner slik
          total: 101
          ```
          """))
  }

  @Test func `what has passed still counts as hidden`() {
    let hidden = "  # samling: ignore sunday-or-holiday because kilden sier det"
    expectNothing(
      in: Programmes.site(
        sessions: hidden + "\n" + Programmes.session("a", "19. juni 2022"), clock: "2022-07-01"))
  }

  @Test func `one that hides nothing is told`() {
    expect(
      .needlessAcknowledgement, "her er det ingenting å godta for «insecure-link»",
      mend: "fjern kommentaren",
      in: SmallSite(
        body: "<!-- samling: ignore ⟦insecure-link⟧ because det er så -->\n[a](https://a.no/)"))
    expect(
      .needlessAcknowledgement, "her er det ingenting å godta for «closure»",
      mend: "fjern kommentaren",
      in: Programmes.site(
        sessions: "  # samling: ignore ⟦closure⟧ because x\n"
          + Programmes.session("a", "2026-03-13")))
  }

  @Test func `one without a reason is told, and hides all the same`() {
    expect(
      .acknowledgement, "her står det ikke hvorfor funnet skal bli stående",
      mend: "skriv grunnen etter «because»",
      in: SmallSite(body: "<!-- ⟦samling:⟧ ignore insecure-link -->\n[a](http://a.no/)"))
    expect(
      .acknowledgement, "her står det ikke hvorfor funnet skal bli stående",
      mend: "skriv grunnen etter «because»",
      in: SmallSite(body: "<!-- ⟦samling:⟧ ignore insecure-link because -->\n[a](http://a.no/)"))
  }

  @Test func `one that names no rule, or one that may not be waved through, is told`() {
    expect(
      .unknownReference, "regelen «insecure-links» finnes ikke", mend: "mente du «insecure-link»?",
      in: SmallSite(body: "<!-- samling: ignore ⟦insecure-links⟧ because x -->\nTekst"))
    expect(
      .acknowledgement, "«duplicate-id» kan ikke godtas; det må rettes", mend: "fjern kommentaren",
      in: SmallSite(body: "<!-- samling: ignore ⟦duplicate-id⟧ because x -->\nTekst"))
    expect(
      .acknowledgement, "denne kommentaren til Samling er ikke til å forstå",
      mend: "skriv «samling: ignore REGEL because GRUNN»",
      in: SmallSite(body: "<!-- ⟦samling:⟧ hopp over -->\nTekst"))
  }

  @Test func `other comments and talk of Samling are left alone`() {
    expectNothing(in: SmallSite(body: "<!-- husk: ny samling: Hamar -->\nTekst # samling: ignore"))
  }

  @Test func `site.yml can be told so too, and can set how grave a rule is`() {
    expectNothing(
      in: SmallSite(
        body: "Tekst",
        settings: """
          # samling: ignore insecure-link because virksomheten har ikke https ennå
          organisation: { name: USHT, url: "http://usht.example" }
          """))
    let checks = SmallSite(
      body: "[a](http://a.no)", settings: "checks: { insecure-link: error }")
    #expect(checks.findings.map(\.severity) == [.error])
    expectNothing(
      in: SmallSite(body: "[a](http://a.no)", settings: "checks: { insecure-link: off }"))
  }
}
