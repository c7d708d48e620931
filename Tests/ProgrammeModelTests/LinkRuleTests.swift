import Diagnostics
import Testing

@Suite struct LinkRuleTests {
  private func site(
    _ body: String, settings: String = "", others: [String: String] = [:]
  ) -> SmallSite {
    var site = SmallSite(body: body, settings: settings)
    site.files.merge(others) { first, _ in first }
    return site
  }

  @Test(arguments: ["https://annet.example/b.png", "//annet.example/b.png"])
  func `an image on another site is told, since no page asks for it`(address: String) {
    expect(
      .brokenLink, "bildet «\(address)» ligger på et annet nettsted og blir ikke vist",
      mend: "legg bildet i mappen, og skriv filnavnet", in: site("Se ![et bilde](⟦\(address)⟧)."))
    expectNothing(in: site("Se [et bilde](\(address))."))
  }

  @Test func `links that lead nowhere are told where their address stands`() {
    let mend = "skriv adressen, eller ta bort lenken"
    expect(.brokenLink, "lenken fører ingen steder", mend: mend, in: site("Se [her](⟦#⟧)."))
    expect(
      .brokenLink, "«(link)» er ikke en adresse; noen glemte å fylle den inn", mend: mend,
      in: site("Fyll ut søknaden ⟦(link)⟧."))
    expect(
      .brokenLink, "siden «/borte/» finnes ikke", mend: "rett adressen",
      in: site("Se [*siden*\nher](⟦/borte/⟧)."))
    expect(
      .brokenLink, "filen «bilde.jpg» finnes ikke", mend: "rett adressen",
      in: site("Tekst og ![et bilde](⟦bilde.jpg⟧)."))
    expect(
      .brokenLink, "stedet «#malena» finnes ikke på siden", mend: "mente du «#malene»?",
      in: site("## Målene\n\nSe [her](⟦#malena⟧)."))
    expect(
      .brokenLink, "«/Side/» er skrevet med andre store og små bokstaver enn filen",
      mend: "mente du «/side/»?", in: site("Se [her](⟦/Side/⟧)."))
    expect(
      .brokenLink, "«/Kart.pdf» er skrevet med andre store og små bokstaver enn filen",
      mend: "mente du «/kart.pdf»?", in: site("Se [her](⟦/Kart.pdf⟧).", others: ["kart.pdf": ""]))
    expect(
      .brokenLink, "siden «/utkast/» er et utkast og blir ikke publisert",
      mend: "publiser siden, eller ta bort lenken",
      in: site(
        "Se [her](⟦/utkast/⟧).",
        others: ["utkast.md": "---\nkind: page\ntitle: Utkast\ndraft: true\n---\n"]))
    expect(
      .brokenLink, "siden «https://samling.example/borte/» finnes ikke", mend: "rett adressen",
      in: site("Se [her](⟦https://samling.example/borte/⟧)."))
  }

  @Test func `a schedule must stand in the folder of a programme`() {
    let schedule = """
      ---
      kind: schedule
      title: Samlinger
      sessions: [{ id: a, title: A, unscheduled: Til høsten }]
      ---

      """
    let findings = site("Tekst.", others: ["samlinger.md": schedule]).findings
    #expect(findings.map(\.problem) == [.scheduleOutsideProgramme])
    #expect(findings.map(\.location.file) == ["content/samlinger.md"])
  }

  @Test func `links that lead somewhere are left alone`() {
    expectNothing(
      in: site(
        """
        ## Mål

        Se [målet](#mal), [siden](/side/), [filen](side.md#mal), [kartet](kart.pdf),
        [gammel adresse](/gammel/), [nettet](https://a.no/), [post](mailto:a@b.no),
        <https://samling.example/side/>, [her (link)](/side/) og `[x](#)`.
        """,
        others: [
          "kart.pdf": "",
          "ny.md": "---\nkind: page\ntitle: Ny\naliases: [/gammel/]\n---\n",
        ]))
  }

  @Test(arguments: [
    "gammel/", "/a//b/", "/./a/", "/a/../b/", "/a b/", #"/a\b/"#, "/a?p=1", "/a#b", "//",
    "/a\u{7F}b/", "/a\u{85}b/", "/../\u{301}a/", "/.samling-tmp/a/", "/.samling-manifest/",
    "/a*b/", "/a:b/", "/<a>/",
  ])
  func `an old address that no page can have is told`(_ address: String) {
    let written = address.replacing("\\", with: #"\\"#).replacing("\u{7F}", with: #"\x7F"#)
      .replacing("\u{85}", with: #"\x85"#)
    let findings = site(
      "Tekst.", others: ["ny.md": "---\nkind: page\ntitle: Ny\naliases: [\"\(written)\"]\n---\n"]
    ).findings
    #expect(findings.map(\.problem) == [.badValue(address, expected: .pageAddress)])
    #expect(findings.first?.location.line == 4)
  }

  @Test func `sections that pages are given, and places in raw HTML, can be linked to`() {
    var site = Programmes.site(
      text: "<a id=\"her\"></a> [Krav](#krav), [planen](samlinger.md#plan), [her](#her).",
      sessions: Programmes.session("a", "2026-03-13"), settings: "rawHTML: allow")
    expectNothing(in: site)
    site.files["p/index.md"]?.replace("#krav", with: "⟦#krva⟧")
    expect(
      .brokenLink, "stedet «#krva» finnes ikke på siden", mend: "mente du «#krav»?", in: site)
  }

  @Test func `raw HTML is followed where it is let through`() {
    expect(
      .brokenLink, "siden «/borte/» finnes ikke", mend: "rett adressen",
      in: site("Se <a href=\"⟦/borte/⟧\">her</a>.", settings: "rawHTML: allow"))
    expect(
      .brokenLink, "filen «/x.png» finnes ikke", mend: "rett adressen",
      in: site("<div>\n  <img src='⟦/x.png⟧' alt='x'>\n</div>", settings: "rawHTML: allow"))
  }

  @Test func `the site's own pieces of HTML are followed`() {
    expect(
      .brokenLink, "siden «/om/» finnes ikke", mend: "rett adressen",
      in: site("Tekst.", others: ["theme/footer.html": "<p>\n<a class=x href=\"⟦/om/⟧\">Om</a>"]))
  }

  @Test func `a link without encryption is told`() {
    expect(
      .insecureLink, "lenken er ikke kryptert (http)",
      mend: "prøv «https://plus.rjl.se/qulturum», og skriv det hvis det virker",
      in: site("- [Qulturum](⟦http://plus.rjl.se/qulturum⟧)"))
    expect(
      .insecureLink, "lenken er ikke kryptert (http)",
      mend: "prøv «https://a.no/x», og skriv det hvis det virker",
      in: Programmes.site(
        sessions: Programmes.session(
          "a", "2026-03-13", "    format: digital\n    join: ⟦http://a.no/x⟧")))
  }

  @Test func `a dead link is told wherever it stands, where somebody asks`() {
    func asked(_ site: SmallSite, _ death: LinkDeath = .status(404)) -> SmallSite {
      var site = site
      site.linkInquiry = { addresses in
        Dictionary(
          uniqueKeysWithValues: addresses.filter { $0.contains("dead") }.map { ($0, death) })
      }
      return site
    }
    let text = site("En [levende](https://a.no/) og en [død](⟦https://dead.no/x⟧).")
    expect(
      .deadLink, "lenken er død: siden finnes ikke (404)",
      mend: "finn den nye adressen, eller lenk til noe annet", in: asked(text))
    expect(
      .deadLink, "lenken er ikke trygg: nettstedets sertifikat er ikke gyldig",
      mend: "si fra til dem som eier nettstedet, eller lenk til noe annet",
      in: asked(text, .untrusted))
    expect(
      .deadLink, "lenken er død: nettstedet finnes ikke",
      mend: "se etter om adressen er skrevet riktig",
      in: asked(
        Programmes.site(
          sessions: Programmes.session(
            "a", "2026-03-13",
            "    place: { name: Sal 1 }\n"
              + "    materials: [{ title: A, href: ⟦https://dead.no/a⟧ }]")),
        .noSuchHost))
    expectNothing(in: asked(site("En [levende](https://a.no/).")))
    // Nobody asks: the same text is as good as any.
    expectNothing(in: site("En [død](https://dead.no/x)."))
    // A page of the site itself need not be published yet.
    expectNothing(
      in: asked(
        site("[Ny](https://samling.example/dead/)", others: ["dead.md": SmallSite.page("")])))
  }

  @Test func `a dead link may be acknowledged, whether somebody asks or not`() {
    var site = site(
      "<!-- samling: ignore dead-link because arkivet er nede -->\n[a](https://dead.no/)")
    expectNothing(in: site)
    site.linkInquiry = { Dictionary(uniqueKeysWithValues: $0.map { ($0, .unreachable) }) }
    // The accessibility statement that every site of these tests has is dead too.
    #expect(site.findings.map(\.location.file) == ["site.yml"])
    site.linkInquiry = { _ in [:] }
    #expect(site.findings.map(\.rule) == [.needlessAcknowledgement])
  }

  @Test func `the works of a list are asked for by their DOI`() {
    var site = SmallSite([
      "litteratur.md": """
      ---
      kind: literature
      title: Litteratur
      entries:
        - id: ⟦batalden2007⟧
          type: article-journal
          title: What is quality improvement?
          author: [{ family: Batalden, given: Paul }]
          container-title: BMJ Quality & Safety
          issued: 2007
          volume: 16
          page: 2-3
          DOI: 10.1136/qshc.2006.022046
          URL: https://dead.no/
      ---
      """
    ])
    site.linkInquiry = { addresses in
      Dictionary(
        uniqueKeysWithValues: addresses.filter { $0.contains("doi.org") }
          .map { ($0, .status(404)) })
    }
    expect(
      .deadLink, "lenken er død: siden finnes ikke (404)",
      mend: "finn den nye adressen, eller lenk til noe annet", in: site)
  }
}
