extension Rule {
  /// What breaks the rule, and what does not; nil where no few lines can show it.
  public var example: (wrong: String?, right: String)? {
    switch self {
    case .unknownKey: ("tilte: Forbedringsutdanning", "title: Forbedringsutdanning")
    case .missingKey:
      (
        "kind: page",
        """
        kind: page
        title: Økonomi
        """
      )
    case .badValue: ("date: 31. juni 2026", "date: 30. juni 2026")
    case .duplicateKey:
      (
        """
        title: Samlinger
        title: Samlingene
        """,
        "title: Samlinger"
      )
    case .syntax: ("title: Steg 1: Planlegg", "title: \"Steg 1: Planlegg\"")
    case .weekday: ("date: torsdag 28. august 2026", "date: fredag 28. august 2026")
    case .endBeforeStart: ("date: 27.–25. august 2026", "date: 25.–27. august 2026")
    case .duplicateID:
      (
        """
        - id: samling
        - id: samling
        """,
        """
        - id: samling-1
        - id: samling-2
        """
      )
    case .unknownReference: ("audience: [ledere]", "audience: [leder]")
    case .brokenLink: ("[Søk her](#)", "[Søk her](https://skjema.no/søknad)")
    case .sum:
      (
        """
        - { item: Forberedelse, quantity: 5, rate: 2025, amount: 11125 }
        """,
        """
        - { item: Forberedelse, quantity: 5, rate: 2025, amount: 10125 }
        """
      )
    case .missingAlt: ("![](tavle.jpg)", "![Et team foran en tavle med gule lapper](tavle.jpg)")
    case .contrast: ("accent: \"#ffb000\"", "accent: \"#875c00\"")
    case .textContradictsData: ("Frist: 26. mai", "Frist: 2. juni")
    case .dstGap: ("time: 02.30–04.00", "time: 03.30–04.00")
    case .sundayOrHoliday: ("date: 17. mai 2026", "date: 18. mai 2026")
    case .closure: ("date: 7. oktober 2026", "date: 14. oktober 2026")
    case .deadlineOnHoliday: ("deadline: 17. mai 2026", "deadline: 18. mai 2026")
    case .count:
      (
        "Utdanningen har fire obligatoriske samlinger.",
        "Utdanningen har tre obligatoriske samlinger."
      )
    case .noPlace:
      (
        "format: physical",
        """
        format: physical
        place: { name: Quality Hotel, address: "Storgata 1, Tønsberg" }
        """
      )
    case .noJoin:
      (
        "format: digital",
        """
        format: digital
        join: later
        """
      )
    case .nameEmail:
      (
        """
        - { name: Maria Rosslund, email: maria.rossland@kommune.no }
        """,
        """
        - { name: Maria Rossland, email: maria.rossland@kommune.no }
        """
      )
    case .incompleteReference:
      (
        "- { id: wig, type: book, title: Kvalitetsforbedring }",
        """
        - { id: wig, type: book, title: Kvalitetsforbedring, author: [{ family: Wig }], publisher: Kommuneforlaget, issued: 1995 }
        """
      )
    case .headingJump:
      (
        """
        ## Mål

        #### Tiltak
        """,
        """
        ## Mål

        ### Tiltak
        """
      )
    case .duplicateHeading:
      (
        """
        ## Mål

        ## Mål
        """,
        """
        ## Mål for utdanningen

        ## Mål for teamene
        """
      )
    case .boldAsHeading:
      (
        """
        **Slik søker du**

        Send en e-post.
        """,
        """
        ## Slik søker du

        Send en e-post.
        """
      )
    case .hardWrappedLink:
      (
        """
        [veileder](https://www.helsedirektoratet.no/
        veiledere)
        """,
        "[veileder](https://www.helsedirektoratet.no/veiledere)"
      )
    case .insecureLink: ("[IHI](http://www.ihi.org/)", "[IHI](https://www.ihi.org/)")
    case .deadLink:
      (
        "[Verktøy](https://www.ihi.org/resources/Pages/Tools/default.aspx)",
        "[Verktøy](https://www.ihi.org/resources/tools)"
      )
    case .danglingAsterisk:
      (
        "10 % av alle ansatte*",
        """
        10 % av alle ansatte[^1]

        [^1]: Tall fra 2024.
        """
      )
    case .typography:
      (
        "28.august kl. 08.00 - 15.00, 57.295,-",
        "28. august kl. 08.00–15.00, 57 295 kroner"
      )
    case .consent:
      (
        """
        - quote: Lærerikt!
          by: Kari
        """,
        """
        - quote: Lærerikt!
          by: Kari
          consent: true
        """
      )
    case .noAccessibilityStatement: (nil, "accessibilityStatement: https://uustatus.no/…")
    case .outdatedName: ("Fylkesmannen i Vestfold", "Statsforvalteren i Vestfold")
    case .rawHTML: ("<b>Viktig</b>", "**Viktig**")
    case .acknowledgement:
      (
        "# samling: ignore sunday-or-holiday",
        """
        # samling: ignore sunday-or-holiday because deltakerne ønsket en søndag
        """
      )
    default: nil
    }
  }
}
