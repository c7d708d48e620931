extension Words {
  /// The words around every page.
  public struct Page: Sendable {
    /// “Skip to the content”
    public let skip: String
    /// “Parts of the programme”
    public let menu: String
    /// “You are here”
    public let youAreHere: String
    /// “Home”
    public let home: String
    /// “About the programme”
    public let overview: String
    /// “Languages”
    public let languages: String
    /// “Read in English”
    public let readIn: String
    /// “Published”
    public let published: String
    /// “Updated”
    public let updated: String
    /// “Accessibility statement”
    public let accessibility: String
    /// “About this site”
    public let footer: String
    /// “There is no such page”
    public let notFound: String
    /// “The address may be misspelt, or the page may have moved.”
    public let notFoundText: String
    /// “Go to the front page”
    public let toHome: String
    /// “The page has moved”
    public let moved: String
    /// “Draft”
    public let draft: String
    /// “Programmes”
    public let programmes: String
    /// “Open for applications”
    public let open: String
    /// “Running”
    public let running: String
    /// “Ended”
    public let ended: String
    /// “Ended programmes”
    public let archive: String
    /// “This programme has ended.”
    public let endedNotice: String
    /// “Photo”
    public let photo: String
    /// “Contents”
    public let contents: String
    /// “More about the programme”
    public let morePages: String
    /// “Previous”
    public let previous: String
    /// “Next”
    public let next: String
  }
}

extension Words.Page {
  static let bokmål = Self(
    skip: "Hopp til innholdet",
    menu: "Deler av programmet",
    youAreHere: "Du er her",
    home: "Forside",
    overview: "Om programmet",
    languages: "Språk",
    readIn: "Les på norsk",
    published: "Publisert",
    updated: "Oppdatert",
    accessibility: "Tilgjengelighetserklæring",
    footer: "Om nettstedet",
    notFound: "Siden finnes ikke",
    notFoundText: "Adressen kan være skrevet feil, eller siden kan være flyttet.",
    toHome: "Gå til forsiden",
    moved: "Siden har flyttet",
    draft: "Utkast",
    programmes: "Programmer",
    open: "Åpent for søknader",
    running: "I gang",
    ended: "Avsluttet",
    archive: "Avsluttede programmer",
    endedNotice: "Programmet er avsluttet.",
    photo: "Foto",
    contents: "Innhold",
    morePages: "Mer om programmet",
    previous: "Forrige",
    next: "Neste"
  )

  static let nynorsk = Self(
    skip: "Hopp til innhaldet",
    menu: "Delar av programmet",
    youAreHere: "Du er her",
    home: "Framside",
    overview: "Om programmet",
    languages: "Språk",
    readIn: "Les på norsk",
    published: "Publisert",
    updated: "Oppdatert",
    accessibility: "Tilgjengeerklæring",
    footer: "Om nettstaden",
    notFound: "Sida finst ikkje",
    notFoundText: "Adressa kan vere skriven feil, eller sida kan vere flytt.",
    toHome: "Gå til framsida",
    moved: "Sida har flytt",
    draft: "Utkast",
    programmes: "Program",
    open: "Ope for søknader",
    running: "I gang",
    ended: "Avslutta",
    archive: "Avslutta program",
    endedNotice: "Programmet er avslutta.",
    photo: "Foto",
    contents: "Innhald",
    morePages: "Meir om programmet",
    previous: "Førre",
    next: "Neste"
  )

  static let english = Self(
    skip: "Skip to the content",
    menu: "Parts of the programme",
    youAreHere: "You are here",
    home: "Home",
    overview: "About the programme",
    languages: "Languages",
    readIn: "Read in English",
    published: "Published",
    updated: "Updated",
    accessibility: "Accessibility statement",
    footer: "About this site",
    notFound: "There is no such page",
    notFoundText: "The address may be misspelt, or the page may have moved.",
    toHome: "Go to the front page",
    moved: "The page has moved",
    draft: "Draft",
    programmes: "Programmes",
    open: "Open for applications",
    running: "Running",
    ended: "Ended",
    archive: "Ended programmes",
    endedNotice: "This programme has ended.",
    photo: "Photo",
    contents: "Contents",
    morePages: "More about the programme",
    previous: "Previous",
    next: "Next"
  )
}
