extension Words {
  /// The words that help people subscribe to a calendar.
  public struct Subscription: Sendable {
    /// “Subscribe to the calendar”
    public let heading: String
    /// “Subscribe once, and your calendar follows when a session is moved or cancelled.”
    public let intro: String
    /// “It can take up to a day before a change shows.”
    public let delay: String
    /// “The whole programme”
    public let everyone: String
    /// “All sessions and deadlines”
    public let everyoneText: String
    /// “Sessions for everyone and for this group, and deadlines”
    public let audienceText: String
    /// “Open in your calendar”
    public let open: String
    /// “Apple, Thunderbird and the calendar on your phone”
    public let openText: String
    /// “The calendar’s address”
    public let address: String
    /// “Copy the address”
    public let copy: String
    /// “Copied”
    public let copied: String
    /// “Download as a file”
    public let download: String
    /// “Is not updated when something changes”
    public let downloadText: String
    /// “How to do it in Outlook, Google and Apple”
    public let howTo: String
    /// “Outlook: Copy the address. Choose Calendar, Add calendar and Subscribe from web, and paste it.”
    public let outlook: String
    /// “Google Calendar (on a computer): Copy the address. Choose the plus sign at Other calendars, then From URL, and paste it.”
    public let google: String
    /// “iPhone and Mac: Choose Open in your calendar, and confirm that you want to subscribe.”
    public let apple: String
    /// “Changes”
    public let changes: String
    /// “Follow the changes (Atom)”
    public let follow: String
    /// “No changes have been announced.”
    public let noChanges: String
  }
}

extension Words.Subscription {
  static let bokmål = Self(
    heading: "Abonner på kalenderen",
    intro: "Abonner én gang, så følger kalenderen din med når en samling flyttes eller avlyses.",
    delay: "Det kan gå opptil et døgn før en endring vises.",
    everyone: "Hele programmet",
    everyoneText: "Alle samlinger og frister",
    audienceText: "Samlinger for alle og for denne gruppen, og frister",
    open: "Åpne i kalenderen",
    openText: "Apple, Thunderbird og kalenderen på mobilen",
    address: "Adressen til kalenderen",
    copy: "Kopier adressen",
    copied: "Kopiert",
    download: "Last ned som fil",
    downloadText: "Blir ikke oppdatert når noe endres",
    howTo: "Slik gjør du i Outlook, Google og Apple",
    outlook: "Outlook: Kopier adressen. Velg Kalender, Legg til kalender og Abonner fra "
      + "nettet, og lim den inn.",
    google: "Google Kalender (på en datamaskin): Kopier adressen. Velg plusstegnet ved Andre "
      + "kalendere og så Fra nettadresse, og lim den inn.",
    apple: "iPhone og Mac: Velg Åpne i kalenderen, og bekreft at du vil abonnere.",
    changes: "Endringer",
    follow: "Følg endringene (Atom)",
    noChanges: "Ingen endringer er meldt."
  )

  static let nynorsk = Self(
    heading: "Abonner på kalenderen",
    intro: "Abonner éin gong, så følgjer kalenderen din med når ei samling blir flytt eller "
      + "avlyst.",
    delay: "Det kan gå opptil eit døgn før ei endring blir vist.",
    everyone: "Heile programmet",
    everyoneText: "Alle samlingar og fristar",
    audienceText: "Samlingar for alle og for denne gruppa, og fristar",
    open: "Opne i kalenderen",
    openText: "Apple, Thunderbird og kalenderen på mobilen",
    address: "Adressa til kalenderen",
    copy: "Kopier adressa",
    copied: "Kopiert",
    download: "Last ned som fil",
    downloadText: "Blir ikkje oppdatert når noko blir endra",
    howTo: "Slik gjer du i Outlook, Google og Apple",
    outlook: "Outlook: Kopier adressa. Vel Kalender, Legg til kalender og Abonner frå nettet, "
      + "og lim henne inn.",
    google: "Google Kalender (på ei datamaskin): Kopier adressa. Vel plussteiknet ved Andre "
      + "kalendrar og så Frå nettadresse, og lim henne inn.",
    apple: "iPhone og Mac: Vel Opne i kalenderen, og stadfest at du vil abonnere.",
    changes: "Endringar",
    follow: "Følg endringane (Atom)",
    noChanges: "Ingen endringar er melde."
  )

  static let english = Self(
    heading: "Subscribe to the calendar",
    intro: "Subscribe once, and your calendar follows when a session is moved or cancelled.",
    delay: "It can take up to a day before a change shows.",
    everyone: "The whole programme",
    everyoneText: "All sessions and deadlines",
    audienceText: "Sessions for everyone and for this group, and deadlines",
    open: "Open in your calendar",
    openText: "Apple, Thunderbird and the calendar on your phone",
    address: "The calendar’s address",
    copy: "Copy the address",
    copied: "Copied",
    download: "Download as a file",
    downloadText: "Is not updated when something changes",
    howTo: "How to do it in Outlook, Google and Apple",
    outlook: "Outlook: Copy the address. Choose Calendar, Add calendar and Subscribe from web, "
      + "and paste it.",
    google: "Google Calendar (on a computer): Copy the address. Choose the plus sign at Other "
      + "calendars, then From URL, and paste it.",
    apple: "iPhone and Mac: Choose Open in your calendar, and confirm that you want to subscribe.",
    changes: "Changes",
    follow: "Follow the changes (Atom)",
    noChanges: "No changes have been announced."
  )
}
