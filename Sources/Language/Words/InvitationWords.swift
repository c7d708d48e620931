extension Words {
  /// The words of an invitation.
  public struct Invitation: Sendable {
    /// “At a glance”
    public let facts: String
    /// “Organiser”
    public let host: String
    /// “Organisers”
    public let hosts: String
    /// “Partners”
    public let partners: String
    /// “Funded by”
    public let funders: String
    /// “Cohort”
    public let cohort: String
    /// “Duration”
    public let duration: String
    /// “Period”
    public let period: String
    /// “Level”
    public let level: String
    /// “Price”
    public let price: String
    /// “Free of charge”
    public let free: String
    /// “Places”
    public let seats: String
    /// “Teams”
    public let teams: String
    /// “Members of a team”
    public let teamSize: String
    /// “Room for”
    public let maxTeams: String
    /// “Work between sessions”
    public let workload: String
    /// “Application deadline”
    public let deadline: String
    /// “The deadline has been extended”
    public let extended: String
    /// “Earlier deadline”
    public let formerly: String
    /// “The deadline has passed”
    public let passed: String
    /// “Applications open”
    public let opens: String
    /// “Apply”
    public let apply: String
    /// “Apply by”
    public let applyBy: String
    /// “Send your application to”
    public let sendTo: String
    /// “Who is it for?”
    public let audience: String
    /// “What you get”
    public let goals: String
    /// “How to form a team”
    public let team: String
    /// “What is expected”
    public let requirements: String
    /// “Must”
    public let must: String
    /// “Should”
    public let should: String
    /// “Price”
    public let fee: String
    /// “The fee covers”
    public let covers: String
    /// “You pay yourself”
    public let excludes: String
    /// “Application”
    public let application: String
    /// “How applications are judged”
    public let selection: String
    /// “Before you apply”
    public let checklist: String
    /// “Help”
    public let help: String
    /// “What earlier participants say”
    public let testimonials: String
    /// “Contact”
    public let contacts: String
    /// “Telephone”
    public let phone: String
    /// “Earlier cohort”
    public let follows: String
    /// “Next cohort”
    public let followedBy: String
    /// “Report”
    public let report: String
    /// “By”
    public let by: String
  }
}

extension Words.Invitation {
  static let bokmål = Self(
    facts: "Kort om programmet",
    host: "Arrangør",
    hosts: "Arrangører",
    partners: "Samarbeidspartnere",
    funders: "Finansiert av",
    cohort: "Kull",
    duration: "Varighet",
    period: "Periode",
    level: "Nivå",
    price: "Pris",
    free: "Kostnadsfritt",
    seats: "Plasser",
    teams: "Team",
    teamSize: "Deltakere per team",
    maxTeams: "Plass til",
    workload: "Arbeid mellom samlingene",
    deadline: "Søknadsfrist",
    extended: "Fristen er forlenget",
    formerly: "Tidligere frist",
    passed: "Fristen er ute",
    opens: "Søknaden åpner",
    apply: "Søk om plass",
    applyBy: "Søk innen",
    sendTo: "Send søknaden til",
    audience: "Hvem kan delta?",
    goals: "Dette får du",
    team: "Slik setter dere sammen et team",
    requirements: "Dette forventes av deltakerne",
    must: "Må",
    should: "Bør",
    fee: "Pris",
    covers: "Dette er med i prisen",
    excludes: "Dette betaler du selv",
    application: "Søknad",
    selection: "Slik blir søknadene vurdert",
    checklist: "Tenk gjennom før du søker",
    help: "Til hjelp",
    testimonials: "Hva sier tidligere deltakere?",
    contacts: "Kontakt",
    phone: "Telefon",
    follows: "Forrige kull",
    followedBy: "Neste kull",
    report: "Rapport",
    by: "Innen"
  )

  static let nynorsk = Self(
    facts: "Kort om programmet",
    host: "Arrangør",
    hosts: "Arrangørar",
    partners: "Samarbeidspartnarar",
    funders: "Finansiert av",
    cohort: "Kull",
    duration: "Varigheit",
    period: "Periode",
    level: "Nivå",
    price: "Pris",
    free: "Kostnadsfritt",
    seats: "Plassar",
    teams: "Team",
    teamSize: "Deltakarar per team",
    maxTeams: "Plass til",
    workload: "Arbeid mellom samlingane",
    deadline: "Søknadsfrist",
    extended: "Fristen er forlengd",
    formerly: "Tidlegare frist",
    passed: "Fristen er ute",
    opens: "Søknaden opnar",
    apply: "Søk om plass",
    applyBy: "Søk innan",
    sendTo: "Send søknaden til",
    audience: "Kven kan delta?",
    goals: "Dette får du",
    team: "Slik set de saman eit team",
    requirements: "Dette blir venta av deltakarane",
    must: "Må",
    should: "Bør",
    fee: "Pris",
    covers: "Dette er med i prisen",
    excludes: "Dette betaler du sjølv",
    application: "Søknad",
    selection: "Slik blir søknadene vurderte",
    checklist: "Tenk gjennom før du søkjer",
    help: "Til hjelp",
    testimonials: "Kva seier tidlegare deltakarar?",
    contacts: "Kontakt",
    phone: "Telefon",
    follows: "Førre kull",
    followedBy: "Neste kull",
    report: "Rapport",
    by: "Innan"
  )

  static let english = Self(
    facts: "At a glance",
    host: "Organiser",
    hosts: "Organisers",
    partners: "Partners",
    funders: "Funded by",
    cohort: "Cohort",
    duration: "Duration",
    period: "Period",
    level: "Level",
    price: "Price",
    free: "Free of charge",
    seats: "Places",
    teams: "Teams",
    teamSize: "Members of a team",
    maxTeams: "Room for",
    workload: "Work between sessions",
    deadline: "Application deadline",
    extended: "The deadline has been extended",
    formerly: "Earlier deadline",
    passed: "The deadline has passed",
    opens: "Applications open",
    apply: "Apply",
    applyBy: "Apply by",
    sendTo: "Send your application to",
    audience: "Who is it for?",
    goals: "What you get",
    team: "How to form a team",
    requirements: "What is expected",
    must: "Must",
    should: "Should",
    fee: "Price",
    covers: "The fee covers",
    excludes: "You pay yourself",
    application: "Application",
    selection: "How applications are judged",
    checklist: "Before you apply",
    help: "Help",
    testimonials: "What earlier participants say",
    contacts: "Contact",
    phone: "Telephone",
    follows: "Earlier cohort",
    followedBy: "Next cohort",
    report: "Report",
    by: "By"
  )
}
