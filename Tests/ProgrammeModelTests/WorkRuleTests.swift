import Testing

@Suite struct WorkRuleTests {
  private let works = """
      - { id: batalden, type: book, title: Forbedring, publisher: Forlag, issued: 2007,
          author: [{ family: Batalden }] }
    """

  private func report(_ references: String, _ body: String) -> SmallSite {
    SmallSite([
      "rapport.md":
        "---\nkind: report\ntitle: Rapport\ninstitution: USHT\n\(references)\n---\n\n\(body)"
    ])
  }

  @Test func `a work of a report that nothing cites is told`() {
    let marked = works.replacing("id: batalden", with: "id: ⟦batalden⟧")
    expect(
      .uncited, "ingen viser til kilden «batalden»",
      mend: "vis til den med [@batalden], eller fjern den",
      in: report("references:\n\(marked)", "Tekst."))
    expectNothing(in: report("references:\n\(works)", "Tekst [@batalden]."))
  }

  @Test func `a reading list is judged only by the report that names it`() {
    let list = "---\nkind: literature\ntitle: Litteratur\nentries:\n\(works)\n---\n"
    var site = report("", "Tekst.")
    site.files["litteratur.md"] = list
    expectNothing(in: site)
    site = report("literature: litteratur", "Tekst.")
    site.files["litteratur.md"] = list.replacing("id: batalden", with: "id: ⟦batalden⟧")
    expect(
      .uncited, "ingen viser til kilden «batalden»",
      mend: "vis til den med [@batalden], eller fjern den",
      in: site)
  }

  @Test func `a work that stands twice is told`() {
    let twice = works + "\n" + works.replacing("id: batalden", with: "id: ⟦batalden2⟧")
    expect(
      .duplicateWork,
      "«batalden2» er det samme verket som «batalden» i content/rapport.md på linje 6",
      mend: "behold den ene, og bruk dens nøkkel",
      in: report("references:\n\(twice)", "Tekst [@batalden; @batalden2]."))
  }

  @Test func `a work that cannot be found by what is said of it is told`() {
    let poor = works.replacing("publisher: Forlag, ", with: "").replacing(
      "id: batalden", with: "id: ⟦batalden⟧")
    expect(
      .incompleteReference, "kilden «batalden» mangler publisher",
      mend: "legg det til, så leseren finner verket",
      in: report("references:\n\(poor)", "Tekst [@batalden]."))
  }

  @Test func `a citation of nothing is told where its key stands`() {
    expect(
      .unknownReference, "kilden «bataldn» finnes ikke", mend: "mente du «batalden»?",
      in: report("references:\n\(works)", "Tekst [@batalden] og [⟦@bataldn⟧, s. 3]."))
  }
}
