import Testing

@Suite struct SessionRuleTests {
  @Test func `a session on a Sunday is told`() {
    expect(
      .sundayOrHoliday, "19. juni 2022 er en søndag",
      mend: "velg en annen dag, eller se etter om datoen er skrevet feil",
      in: Programmes.site(
        sessions: Programmes.session("a", "⟦19. juni 2022⟧"), clock: "2022-01-01"))
  }

  @Test func `a session on a public holiday is told by the holiday's name`() {
    expect(
      .sundayOrHoliday, "14. mai 2026 er Kristi himmelfartsdag",
      mend: "velg en annen dag, eller se etter om datoen er skrevet feil",
      in: Programmes.site(sessions: Programmes.session("a", "⟦13.–14. mai 2026⟧")))
  }

  @Test func `working days, Saturdays and long periods are left alone`() {
    expectNothing(
      in: Programmes.site(
        sessions: [
          Programmes.session("a", "2026-03-13"), Programmes.session("b", "2026-03-14"),
          Programmes.session("c", "1.–30. juni 2026", "    dayLength: either"),
        ].joined(separator: "\n")))
  }

  @Test func `what has passed is no longer told`() {
    expectNothing(
      in: Programmes.site(
        sessions: Programmes.session("a", "19. juni 2022", "    format: physical"),
        clock: "2022-07-01"))
  }

  @Test func `a session on closed days is told`() {
    let settings = "closures: [{ name: Høstferie, from: 2026-10-05, to: 2026-10-09 }]"
    expect(
      .closure, "samlingen faller i «Høstferie» (5.–9. oktober 2026)", mend: "velg en annen dag",
      in: Programmes.site(
        sessions: Programmes.session("a", "⟦7. oktober 2026⟧"), settings: settings))
    expectNothing(
      in: Programmes.site(sessions: Programmes.session("a", "14. oktober 2026"), settings: settings)
    )
  }

  @Test func `a deadline after the first session is told`() {
    let sessions = Programmes.session("a", "2026-03-13")
    expect(
      .deadlineAfterStart, "søknadsfristen er etter den første samlingen, som er 13. mars 2026",
      mend: "rett fristen eller datoen for samlingen",
      in: Programmes.site(
        invitation: "application: { to: mailto:a@b.no, deadline: ⟦2026-03-20⟧ }",
        sessions: sessions))
    expectNothing(
      in: Programmes.site(
        invitation: "application: { to: mailto:a@b.no, deadline: 2026-02-20 }", sessions: sessions))
  }

  @Test func `a deadline on a holiday is told`() {
    expect(
      .deadlineOnHoliday, "fristen 17. mai 2026 er 17. mai",
      mend: "velg en virkedag, så de som søker kan få svar på spørsmål",
      in: Programmes.site(
        invitation: "application: { to: mailto:a@b.no, deadline: ⟦2026-05-17⟧ }",
        sessions: Programmes.session("a", "2026-08-28")))
  }

  @Test func `two sessions of one audience at once are told`() {
    let first = Programmes.session("a", "2026-03-13", "    time: 08.00–12.00")
    expect(
      .overlap,
      "samlingen er samtidig med «Samling a» (content/p/samlinger.md, linje 7), og noen skal være "
        + "med på begge",
      mend: "flytt den ene, eller si hvem hver av dem er for, med «audience:»",
      in: Programmes.site(
        sessions: first + "\n"
          + Programmes.session("b", "⟦2026-03-13⟧", "    time: 11.00–13.00")))
  }

  @Test func `sessions that follow each other, for others or to choose between are left alone`() {
    func site(_ second: String, _ more: String) -> SmallSite {
      Programmes.site(
        sessions: Programmes.session(
          "a", "2026-03-13", "    time: 08.00–12.00\n    audience: leder\n    attendance: optional")
          + "\n" + Programmes.session("b", "2026-03-13", "    time: \(second)\n\(more)"))
    }
    expectNothing(in: site("12.00–13.00", "    audience: alle"))
    expectNothing(in: site("11.00–13.00", "    audience: teamleder"))
    expectNothing(in: site("11.00–13.00", "    attendance: optional"))
    expectNothing(in: site("11.00–13.00", "    status: cancelled"))
  }

  @Test func `a physical session without a place is told`() {
    expect(
      .noPlace, "samlingen er fysisk, men det står ikke hvor",
      mend: "legg til «place: { name: …, address: … }», eller «place: later»",
      in: Programmes.site(
        sessions: "  - id: a\n    title: ⟦Oppstart⟧\n    date: 2026-03-13\n    format: physical"))
    expectNothing(
      in: Programmes.site(
        sessions: Programmes.session("a", "2026-03-13", "    format: physical\n    place: later")))
  }

  @Test func `a digital session without a link is told`() {
    expect(
      .noJoin, "samlingen er digital, men det står ikke hvordan en blir med",
      mend: "legg til «join: https://…», eller «join: later» hvis lenken sendes siden",
      in: Programmes.site(
        sessions: "  - id: a\n    title: ⟦Webinar⟧\n    date: 2026-03-13\n    format: digital"))
    expectNothing(
      in: Programmes.site(
        sessions: Programmes.session(
          "a", "2026-03-13", "    format: digital\n    join: https://a.no/x")))
  }

  @Test func `a mandatory session without a date is told`() {
    let session = "  - id: a\n    title: ⟦Oppstart⟧\n    unscheduled: I høst\n    attendance: "
    expect(
      .undatedMandatory, "samlingen er obligatorisk, men har ingen dato",
      mend: "legg til «date: …» så snart datoen er bestemt",
      in: Programmes.site(sessions: session + "mandatory"))
    let unmarked = session.filter { $0 != "⟦" && $0 != "⟧" }
    expectNothing(in: Programmes.site(sessions: unmarked + "optional"))
  }

  @Test(arguments: [
    "seks måneder", "et halvt år", "ca. 6 måneder", "26 uker", "om lag seks måneder",
  ])
  func `a duration that agrees with the sessions is left alone`(duration: String) {
    expectNothing(in: spanning(duration))
  }

  @Test func `a duration that does not agree is told`() {
    expect(
      .duration,
      "varigheten stemmer ikke med samlingene, som går fra 13. mars 2026 til 9. september 2026",
      mend: "rett varigheten, eller se etter om en dato er feil", in: spanning("⟦ni måneder⟧"))
  }

  private func spanning(_ duration: String) -> SmallSite {
    var site = Programmes.site(
      sessions: Programmes.session("a", "2026-03-13") + "\n" + Programmes.session("b", "2026-09-09")
    )
    site.files["p/index.md"] = site.files["p/index.md"]?.replacing(
      "{ name: Forbedringsutdanning }", with: "{ name: Utdanning, duration: \(duration) }")
    return site
  }
}
