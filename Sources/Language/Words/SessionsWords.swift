extension Words {
  /// The words of sessions.
  public struct Sessions: Sendable {
    /// “Sessions”
    public let sessions: String
    /// “See all sessions and subscribe to the calendar”
    public let all: String
    /// “Date”
    public let date: String
    /// “Time”
    public let time: String
    /// “Session”
    public let session: String
    /// “Format and place”
    public let form: String
    /// “Attendance”
    public let attendance: String
    /// “Calendar”
    public let calendar: String
    /// “Mandatory”
    public let mandatory: String
    /// “Recommended”
    public let recommended: String
    /// “Optional”
    public let optional: String
    /// “In person”
    public let physical: String
    /// “Online”
    public let digital: String
    /// “In person and online”
    public let hybrid: String
    /// “In person or online”
    public let either: String
    /// “Place to be announced”
    public let placeLater: String
    /// “The link is sent to the participants”
    public let joinLater: String
    /// “Join online”
    public let join: String
    /// “Whole day”
    public let wholeDay: String
    /// “Half day”
    public let halfDay: String
    /// “Whole or half day”
    public let eitherDay: String
    /// “Tentative”
    public let tentative: String
    /// “Cancelled”
    public let cancelled: String
    /// “Date to be announced”
    public let dateLater: String
    /// “Without a fixed date”
    public let undated: String
    /// “No sessions have been set up yet.”
    public let none: String
    /// “Themes”
    public let themes: String
    /// “Provisional themes”
    public let themesProvisional: String
    /// “Preparation”
    public let prepare: String
    /// “Materials”
    public let materials: String
    /// “All participants”
    public let everyone: String
    /// “For”
    public let forAudience: String
    /// “Next session”
    public let next: String
    /// “Held”
    public let over: String
    /// “Add to calendar”
    public let add: String
    /// “Contact”
    public let contact: String
    /// “More about the session”
    public let page: String
    /// “Mandatory”
    public let obligatoryCategory: String
    /// “Deadline”
    public let deadlineCategory: String
    /// “AVLYST / CANCELLED:”
    public let cancelledPrefix: String
    /// “(tentative)”
    public let tentativeSuffix: String
    /// “new date to come”
    public let newDateComing: String
  }
}

extension Words.Sessions {
  static let bokmål = Self(
    sessions: "Samlinger",
    all: "Se alle samlinger og abonner på kalenderen",
    date: "Dato",
    time: "Tid",
    session: "Samling",
    form: "Form og sted",
    attendance: "Deltakelse",
    calendar: "Kalender",
    mandatory: "Obligatorisk",
    recommended: "Anbefalt",
    optional: "Frivillig",
    physical: "Fysisk",
    digital: "Digitalt",
    hybrid: "Fysisk og digitalt",
    either: "Fysisk eller digitalt",
    placeLater: "Sted kommer",
    joinLater: "Lenke sendes deltakerne",
    join: "Bli med på nett",
    wholeDay: "Hel dag",
    halfDay: "Halv dag",
    eitherDay: "Hel eller halv dag",
    tentative: "Foreløpig",
    cancelled: "Avlyst",
    dateLater: "Dato kommer",
    undated: "Uten fast dato",
    none: "Ingen samlinger er satt opp ennå.",
    themes: "Temaer",
    themesProvisional: "Foreløpige temaer",
    prepare: "Forberedelse",
    materials: "Materiell",
    everyone: "Alle deltakere",
    forAudience: "For",
    next: "Neste samling",
    over: "Gjennomført",
    add: "Legg i kalender",
    contact: "Kontakt",
    page: "Mer om samlingen",
    obligatoryCategory: "Obligatorisk",
    deadlineCategory: "Frist",
    cancelledPrefix: "AVLYST: ",
    tentativeSuffix: " (foreløpig)",
    newDateComing: "ny dato kommer"
  )

  static let nynorsk = Self(
    sessions: "Samlingar",
    all: "Sjå alle samlingar og abonner på kalenderen",
    date: "Dato",
    time: "Tid",
    session: "Samling",
    form: "Form og stad",
    attendance: "Deltaking",
    calendar: "Kalender",
    mandatory: "Obligatorisk",
    recommended: "Tilrådd",
    optional: "Frivillig",
    physical: "Fysisk",
    digital: "Digitalt",
    hybrid: "Fysisk og digitalt",
    either: "Fysisk eller digitalt",
    placeLater: "Stad kjem",
    joinLater: "Lenkje blir send til deltakarane",
    join: "Bli med på nett",
    wholeDay: "Heil dag",
    halfDay: "Halv dag",
    eitherDay: "Heil eller halv dag",
    tentative: "Førebels",
    cancelled: "Avlyst",
    dateLater: "Dato kjem",
    undated: "Utan fast dato",
    none: "Ingen samlingar er sette opp enno.",
    themes: "Tema",
    themesProvisional: "Førebelse tema",
    prepare: "Førebuing",
    materials: "Materiell",
    everyone: "Alle deltakarar",
    forAudience: "For",
    next: "Neste samling",
    over: "Gjennomført",
    add: "Legg i kalender",
    contact: "Kontakt",
    page: "Meir om samlinga",
    obligatoryCategory: "Obligatorisk",
    deadlineCategory: "Frist",
    cancelledPrefix: "AVLYST: ",
    tentativeSuffix: " (førebels)",
    newDateComing: "ny dato kjem"
  )

  static let english = Self(
    sessions: "Sessions",
    all: "See all sessions and subscribe to the calendar",
    date: "Date",
    time: "Time",
    session: "Session",
    form: "Format and place",
    attendance: "Attendance",
    calendar: "Calendar",
    mandatory: "Mandatory",
    recommended: "Recommended",
    optional: "Optional",
    physical: "In person",
    digital: "Online",
    hybrid: "In person and online",
    either: "In person or online",
    placeLater: "Place to be announced",
    joinLater: "The link is sent to the participants",
    join: "Join online",
    wholeDay: "Whole day",
    halfDay: "Half day",
    eitherDay: "Whole or half day",
    tentative: "Tentative",
    cancelled: "Cancelled",
    dateLater: "Date to be announced",
    undated: "Without a fixed date",
    none: "No sessions have been set up yet.",
    themes: "Themes",
    themesProvisional: "Provisional themes",
    prepare: "Preparation",
    materials: "Materials",
    everyone: "All participants",
    forAudience: "For",
    next: "Next session",
    over: "Held",
    add: "Add to calendar",
    contact: "Contact",
    page: "More about the session",
    obligatoryCategory: "Mandatory",
    deadlineCategory: "Deadline",
    cancelledPrefix: "AVLYST / CANCELLED: ",
    tentativeSuffix: " (tentative)",
    newDateComing: "new date to come"
  )
}
