public import Diagnostics
import FrontMatter
public import Language

/// What an invitation says beside its text: the programme's home.
public struct Invitation: Sendable {
  /// What the programme is called and how it hangs together with others.
  public internal(set) var programme: ProgrammeFacts
  /// Who arranges it.
  public internal(set) var hosts: [Organisation]
  /// Who takes part in arranging it.
  public internal(set) var partners: [Organisation]
  /// Who pays for it.
  public internal(set) var funders: [Organisation]
  /// Who it is for.
  public internal(set) var audience: [String]
  /// What participants get.
  public internal(set) var goals: [Goal]
  /// What a team must be.
  public internal(set) var team: Team?
  /// How many places there are.
  public internal(set) var seats: Int?
  /// What is asked of those who take part.
  public internal(set) var requirements: [Requirement]
  /// The levels of a competence programme.
  public internal(set) var levels: LevelsBlock?
  /// Who does what.
  public internal(set) var roles: RolesBlock?
  /// How much time it takes beside the sessions.
  public internal(set) var workload: String?
  /// What it costs.
  public internal(set) var fee: Fee?
  /// How to apply.
  public internal(set) var application: Application?
  /// Whom to ask.
  public internal(set) var contacts: [Contact]
  /// What earlier participants say.
  public internal(set) var testimonials: [Testimonial]
  /// The page that holds the sessions, where it is named.
  public internal(set) var schedule: Located<String>?

  init?(_ fields: inout Fields, isTranslation: Bool) {
    let programme =
      isTranslation
      ? fields.value("programme") { ProgrammeFacts($0, &$1, isTranslation: true) }
        ?? ProgrammeFacts(at: fields.location)
      : fields.required("programme") { ProgrammeFacts($0, &$1, isTranslation: false) }
    hosts =
      isTranslation
      ? fields.list("hosts", of: Organisation.init)
      : fields.required("hosts") { Read.list($0, of: Organisation.init, &$1) } ?? []
    partners = fields.list("partners", of: Organisation.init)
    funders = fields.list("funders", of: Organisation.init)
    audience = fields.list("audience", of: Read.text)
    goals = fields.list("goals", of: Goal.init)
    team = fields.value("team", Team.init)
    seats = fields.value("seats", Read.wholeNumber)
    requirements = fields.list("requirements", of: Requirement.init)
    levels = fields.value("levels", LevelsBlock.init)
    roles = fields.value("roles", RolesBlock.init)
    workload = fields.value("workload", Read.text)
    fee = fields.value("fee", Fee.init)
    application = fields.value("application") { Application($0, &$1, isTranslation: isTranslation) }
    contacts = fields.list("contacts", of: Contact.init)
    testimonials = fields.list("testimonials", of: Testimonial.init)
    schedule = fields.value("schedule", Read.locatedText)
    guard let programme else { return nil }
    self.programme = programme
  }
}

/// What a programme is called and how it hangs together with others.
public struct ProgrammeFacts: Sendable {
  /// Its name without the cohort; nil only in a translation, which then takes the original's.
  public internal(set) var name: String?
  /// The cohort: `Høsten 2026`.
  public internal(set) var cohort: String?
  /// How long it lasts, in words.
  public internal(set) var duration: Located<String>?
  /// The number of the cohort.
  public internal(set) var number: Int?
  /// The level of competence it leads to.
  public internal(set) var level: String?
  /// The address of the programme it follows.
  public internal(set) var follows: Located<String>?
  /// Where this stands.
  public let location: SourceLocation

  /// Its name with the cohort; nil where it has no name.
  public var nameWithCohort: String? {
    name.map { [$0, cohort].compactMap(\.self).joined(separator: ", ") }
  }

  init(at location: SourceLocation) {
    (name, cohort, duration, number, level, follows) = (nil, nil, nil, nil, nil, nil)
    self.location = location
  }

  init?(_ node: YAMLNode, _ findings: inout [Finding], isTranslation: Bool) {
    guard var fields = Fields(node, &findings) else { return nil }
    name =
      isTranslation ? fields.value("name", Read.text) : fields.required("name", Read.text)
    cohort = fields.value("cohort", Read.text)
    duration = fields.value("duration", Read.locatedText)
    number = fields.value("number", Read.wholeNumber)
    level = fields.value("level", Read.text)
    follows = fields.value("follows", Read.locatedText)
    location = node.location
    fields.finish(&findings)
    guard name != nil || isTranslation else { return nil }
  }
}

/// Something that participants get, or are to be able to do.
public struct Goal: Sendable {
  /// The goal in words.
  public let text: String
  /// What it consists of.
  public let items: [String]
  /// When it is to be reached.
  public let by: LocalDate?
  /// How many it is about.
  public let number: Int?

  /// A text alone, or `{text, items, by, number}`.
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    if let text = node.text {
      (self.text, items, by, number) = (text, [], nil, nil)
      return
    }
    guard var fields = Fields(node, &findings) else { return nil }
    let text = fields.required("text", Read.text)
    items = fields.list("items", of: Read.text)
    by = fields.value("by", Read.date)?.value
    number = fields.value("number", Read.wholeNumber)
    fields.finish(&findings)
    guard let text else { return nil }
    self.text = text
  }
}

/// What a team must be.
public struct Team: Sendable {
  /// How many members, in words: `2–6`.
  public let size: String?
  /// How many teams there is room for.
  public let maxTeams: Int?
  /// What a team is judged by.
  public let criteria: [String]
}

extension Team {
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    size = fields.value("size", Read.text)
    maxTeams = fields.value("maxTeams", Read.wholeNumber)
    criteria = fields.list("criteria", of: Read.text)
    fields.finish(&findings)
  }
}

/// Something that is asked of those who take part.
public struct Requirement: Sendable {
  /// What is asked.
  public let text: String
  /// Of whom: `deltaker`, `leder`, `teamleder` …
  public let who: String?
  /// Whether it must be met (true), or ought to (false).
  public let isMust: Bool
  /// The sessions it is about.
  public let sessions: [Located<String>]
}

extension Requirement {
  /// A text alone, or `{text, who, must, sessions}`.
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    if let text = node.text {
      (self.text, who, isMust, sessions) = (text, nil, true, [])
      return
    }
    guard var fields = Fields(node, &findings) else { return nil }
    let text = fields.required("text", Read.text)
    who = fields.value("who", Read.text)
    isMust = fields.value("must", Read.boolean) ?? true
    sessions = fields.list("sessions", of: Read.locatedText)
    fields.finish(&findings)
    guard let text else { return nil }
    self.text = text
  }
}

/// What a programme costs.
public struct Fee: Sendable {
  /// The sum; zero says that it is free of charge.
  public let amount: Located<Amount>?
  /// What the fee covers.
  public let covers: [String]
  /// What participants pay themselves.
  public let excludes: [String]
}

extension Fee {
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    if node.text != nil {
      amount = Read.amount(node, &findings)
      (covers, excludes) = ([], [])
      return
    }
    guard var fields = Fields(node, &findings) else { return nil }
    amount = fields.value("amount", Read.amount)
    covers = fields.list("covers", of: Read.text)
    excludes = fields.list("excludes", of: Read.text)
    fields.finish(&findings)
  }
}

/// What an earlier participant says.
public struct Testimonial: Sendable {
  /// The words.
  public let quote: Located<String>
  /// Who said them.
  public let by: String?
  /// Whether the person has agreed to be quoted.
  public let hasConsent: Bool

  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let quote = fields.required("quote", Read.locatedText)
    by = fields.value("by", Read.text)
    hasConsent = fields.value("consent", Read.boolean) ?? false
    fields.finish(&findings)
    guard let quote else { return nil }
    self.quote = quote
  }
}
