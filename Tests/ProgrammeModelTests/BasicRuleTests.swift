import Diagnostics
import Testing

/// The rules about how a page is written at all, before anything is compared.
@Suite struct BasicRuleTests {
  private let fine = Programmes.session("a", "2026-03-13", "    place: { name: Sal 1 }")

  @Test func `what is written right is not told`() {
    expectNothing(in: Programmes.site(sessions: fine))
    expectNothing(
      in: SmallSite(body: String(repeating: ">", count: 40) + " Dypt, men ikke for dypt"))
  }

  @Test func `a key that is not known is told`() {
    expect(
      .unknownKey, "ukjent nøkkel «tilte»", mend: "mente du «title»?",
      in: SmallSite(["side.md": "---\nkind: page\ntitle: A\n⟦tilte⟧: B\n---\n"]))
  }

  @Test func `a key that must be there is told`() {
    expect(
      .missingKey, "«title» mangler", mend: "legg til «title: …»",
      in: SmallSite(["side.md": "---\n⟦k⟧ind: page\n---\n"]))
  }

  @Test func `a value that is not what it should be is told`() {
    expect(
      .badValue, "31. juni 2026 finnes ikke", mend: "juni 2026 har 30 dager",
      in: Programmes.site(sessions: Programmes.session("a", "⟦31. juni 2026⟧")))
  }

  @Test func `a key that stands twice is told`() {
    expect(
      .duplicateKey, "«title» står to ganger, første gang på linje 3", mend: "fjern den ene",
      in: SmallSite(["side.md": "---\nkind: page\ntitle: A\n⟦title⟧: B\n---\n"]))
  }

  @Test func `front matter that is not YAML is told`() {
    expect(
      .syntax, "anførselstegnet her blir aldri lukket",
      mend: "sett et likt tegn der teksten slutter",
      in: SmallSite(["side.md": "---\nkind: page\ntitle: ⟦\"⟧A\n---\n"]))
  }

  @Test func `a session id that stands twice is told, with where it stood first`() {
    expect(
      .duplicateID, "id-en «a» er brukt før, i content/p/samlinger.md på linje 6",
      mend: "gi denne en egen id",
      in: Programmes.site(sessions: fine + "\n  - { id: ⟦a⟧, title: B, date: 2026-04-15 }"))
  }

  @Test func `an hour that the clock passes over is told, and the one after it is not`() {
    func site(_ time: String) -> SmallSite {
      Programmes.site(
        sessions: Programmes.session("a", "2026-03-29", "    time: \(time)"),
        settings: "checks: { sunday-or-holiday: off }")
    }
    expect(
      .dstGap,
      "klokken 02.30 finnes ikke 29. mars 2026 i Europe/Oslo: da stilles klokken fram",
      mend: "velg et tidspunkt en time senere", in: site("⟦02.30–04.00⟧"))
    expectNothing(in: site("03.00–04.00"))
  }

  @Test func `HTML that is left out is told, and what is let through is not`() {
    expect(
      .rawHTML, "HTML i teksten tas ikke med",
      mend: "skriv det i Markdown, eller sett «rawHTML: allow» i site.yml",
      in: SmallSite(body: "Tekst.\n\n⟦<⟧div>x</div>"))
    expectNothing(in: SmallSite(body: "Tekst.\n\n<div>x</div>", settings: "rawHTML: allow"))
  }

  @Test func `text within more than a hundred others is told`() {
    expect(
      .deepNesting, "teksten er nøstet mer enn 100 nivåer; det dypeste er slått sammen",
      mend: "bruk færre nivåer",
      in: SmallSite(body: String(repeating: ">", count: 100) + "⟦>⟧>> dypt"))
  }

  @Test func `a memory of calendars that Git could not merge is told`() {
    var site = Programmes.site(sessions: fine)
    site.files["p/calendar.lock"] = "⟦<<<<<<<⟧ HEAD\n"
    expect(
      .lockDamaged, "calendar.lock har en flettekonflikt",
      mend: "behold for hver UID den oppføringen som har høyest «sequence», fjern linjene med "
        + "<<<<<<<, ======= og >>>>>>>, og bygg på nytt", in: site)
  }
}
