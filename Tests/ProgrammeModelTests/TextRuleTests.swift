import Diagnostics
import Testing

@Suite struct TextRuleTests {
  private func expectTypography(
    _ body: String, _ right: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let written = body.drop { $0 != "⟦" }.dropFirst().prefix { $0 != "⟧" }
    expect(
      .typography, "«\(written)» skrives annerledes på norsk", mend: "skriv «\(right)»",
      in: SmallSite(body: body), sourceLocation: sourceLocation)
  }

  @Test func `dates, times and sums that are set wrongly are told with what is right`() {
    expectTypography("Vi starter ⟦28.august⟧ 2026.", "28. august")
    expectTypography("Den ⟦09. juni⟧ møtes vi.", "9. juni")
    expectTypography("Klokken er ⟦08.00 - 15.00⟧ begge dager.", "08.00–15.00")
    expectTypography("Klokken er ⟦08:00-15:00⟧.", "08:00–15:00")
    expectTypography("Dag to: kl. ⟦8-15⟧.", "8–15")
    expectTypography("Samling ⟦25.-27.⟧ august.", "25.–27.")
    expectTypography("Fra ⟦31. august - 2.⟧ september.", "31. august–2.")
    expectTypography("I perioden ⟦2025-2026⟧ skal vi", "2025–2026")
    expectTypography(
      "| Post | Sum |\n|---|---|\n| Totalt | ⟦57.295,-⟧ |", "57\u{A0}295\u{A0}kroner")
    expectTypography("I alt ⟦11.125, -⟧ per team.", "11\u{A0}125\u{A0}kroner")
    expectTypography("Avgiften er **kr ⟦10.000⟧**.", "10\u{A0}000")
    expectTypography("Det koster ⟦500,-⟧ å delta.", "500\u{A0}kroner")
  }

  @Test(
    arguments: [
      "Vi møtes 28. august 2026, kl. 08.00–15.00, og 25.–27. august.",
      "Se kapittel 3.12–3.15, utgave 2.10, side 424-447, og 1.–2. mars.",
      "Telefon 22 12-23 45, ISBN 978-0-470-19241-2, LOV-1997-02-28-19.",
      "Datoen 2026-08-28 er skrevet 28.08.2026, og uke 35-37.",
      "Resultatet ble 3,5-4,2 prosent, versjon 5.9.1, 10 000 kr, 57 295 kroner.",
      "`08.00 - 15.00` er kode, og så er `57.295,-`.",
      "Filen heter rapport_2020-2021.pdf, og adressen er https://a.no/2020-2021/.",
      "Hun sa «ja», - og gikk. Han fikk 3, - ikke 4.",
      "I 2010-tallet, for 2021-kullet.",
    ])
  func `what is set right, or is something else, is left alone`(body: String) {
    expectNothing(in: SmallSite(body: body))
  }

  @Test func `a weekday that is not the date's is told`() {
    expect(
      .weekday, "9. september 2021 er en torsdag, ikke en fredag",
      mend: "skriv «torsdag 9. september 2021», eller rett datoen",
      in: SmallSite(body: "Første samling er ⟦fredag⟧ 9. september 2021."))
    expectNothing(in: SmallSite(body: "Første samling er torsdag 9. september 2021."))
    expectNothing(in: SmallSite(body: "The first is on Friday, 28 August 2026."))
  }

  @Test func `a weekday without a year is that of the programme's session`() {
    let sessions = Programmes.session("a", "2026-08-28")
    expect(
      .weekday, "28. august 2026 er en fredag, ikke en torsdag",
      mend: "skriv «fredag 28. august 2026», eller rett datoen",
      in: Programmes.site(text: "Vi starter ⟦torsdag⟧ 28. august.", sessions: sessions))
    expectNothing(
      in: Programmes.site(
        text: "Vi starter fredag 28. august, og torsdag 3. juni.", sessions: sessions))
  }

  @Test func `a heading that jumps a level is told`() {
    expect(
      .headingJump, "overskriften er på nivå 3, men den før er på nivå 1",
      mend: "skriv ## foran den", in: SmallSite(body: "⟦###⟧ Mål\n\nTekst."))
    expectNothing(in: SmallSite(body: "## Mål\n\n### Delmål\n\n#### Tiltak\n\n## Tid"))
  }

  @Test func `headings beside each other that say the same are told`() {
    expect(
      .duplicateHeading, "overskriften «Mål» står også på linje 6",
      mend: "skriv hva som skiller dem, så leseren finner frem i listen over overskrifter",
      in: SmallSite(body: "## Mål\n\nEn.\n\n## ⟦Mål⟧\n\nTo."))
    expectNothing(in: SmallSite(body: "## Team A\n\n### Mål\n\n## Team B\n\n### Mål"))
  }

  @Test func `a paragraph in bold that stands for a heading is told`() {
    expect(
      .boldAsHeading, "dette ser ut som en overskrift, men er bare fet skrift",
      mend: "skriv «### Hva vi gjør»",
      in: SmallSite(body: "## Slik\n\n⟦**Hva vi gjør**⟧\n\nVi møtes."))
    expectNothing(
      in: SmallSite(
        body: "**Husk dette.**\n\n**Varighet:** ni måneder\n\n- **Ja**\n\n**Slutt**"))
  }

  @Test func `a character of private use is told`() {
    expect(
      .privateUseCharacter, "tegnet U+F0B7 betyr ingenting utenfor programmet det kommer fra",
      mend: "slett det, eller skriv tegnet du mente, for eksempel «- » for et punkt i en liste",
      in: SmallSite(body: "æ ⟦\u{F0B7}⟧ Første punkt"))
    expectNothing(in: SmallSite(body: "Smil 🙂, → pil, ﬁ, 漢字 og `\u{F0B7}`"))
  }

  @Test func `an address cut by a line break is told`() {
    let mend = "skriv hele adressen på én linje"
    let message = "adressen er delt av et linjeskift"
    expect(
      .hardWrappedLink, message, mend: mend,
      in: SmallSite(body: "Les [veilederen](⟦https://www.a.no/for⟧\nbedring/) først."))
    expect(
      .hardWrappedLink, message, mend: mend,
      in: SmallSite(body: "Se ⟦https://www.a.no/dette-er-⟧\nlangt/og/videre her."))
    expectNothing(
      in: SmallSite(
        body: """
          Se https://www.a.no/
          og les [mer
          om det](https://b.no/c-), eller <https://d.no/e/>
          og/eller f.
          """))
  }

  @Test func `an asterisk that refers to nothing is told`() {
    let mend = "legg til en fotnote med [^1], fjern stjernen, eller lukk uthevingen"
    expect(
      .danglingAsterisk, "stjernen viser ikke til noe", mend: mend,
      in: SmallSite(body: "Det gjelder 10 % av alle ansatte⟦*⟧ hvert år."))
    expect(
      .danglingAsterisk, "stjernen viser ikke til noe", mend: mend,
      in: SmallSite(body: "Dette er ⟦*⟧viktig, sa hun."))
    expectNothing(
      in: SmallSite(body: "Det gjelder 10 %* av alle.\n\n\\* Fra 2024.\n\n5 * 2 = 10, *alt* `x*`"))
  }

  @Test func `an old name is told in its successor's time`() {
    func site(_ text: String, _ date: String) -> SmallSite {
      Programmes.site(text: text, sessions: Programmes.session("a", date), clock: "2019-01-01")
    }
    expect(
      .outdatedName, "«Fylkesmannen» har ikke hett det siden 2021",
      mend: "skriv «Statsforvalteren», eller si at navnet er det gamle",
      in: site("Midlene kommer fra ⟦Fylkesmannen⟧ i Oslo.", "2021-09-09"))
    expectNothing(in: site("Midlene kommer fra Fylkesmannen.", "2020-09-09"))
    expectNothing(in: site("I 2019 ga Fylkesmannen støtte.", "2021-09-09"))
    expectNothing(in: site("Midlene kommer fra Statsforvalteren.", "2021-09-09"))
  }

  @Test func `a deadline that is not the programme's is told`() {
    func site(_ text: String) -> SmallSite {
      Programmes.site(
        invitation:
          "application: { to: mailto:a@b.no, deadline: 2026-06-02, extendedFrom: 2026-05-20 }",
        text: text, sessions: Programmes.session("a", "2026-08-28"))
    }
    expect(
      .textContradictsData,
      "teksten sier at fristen er 26. mai, men den er satt til 2. juni 2026 "
        + "(content/p/index.md, linje 6)",
      mend: "rett det som er feil, så begge steder sier det samme",
      in: site("Frist: ⟦26. mai⟧"))
    expect(
      .textContradictsData,
      "teksten sier at fristen er 26. mai, men den er satt til 2. juni 2026 "
        + "(content/p/index.md, linje 6)",
      mend: "rett det som er feil, så begge steder sier det samme",
      in: site("**Søknadsfristen** er tirsdag ⟦26. mai 2026⟧."))
    for right in [
      "Frist: 2. juni", "Søknadsfrist 2. juni 2026", "Fristen var 20. mai",
      "Opprinnelig frist var 1. mai", "Frist for å levere oppgaven: 1. september",
      "Søknadsfristen nærmer seg. 26. mai er vi på Hamar.",
    ] { expectNothing(in: site(right)) }
  }
}
