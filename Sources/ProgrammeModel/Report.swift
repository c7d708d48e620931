public import Diagnostics
import FrontMatter
public import Language

/// What a report says of itself beside its text.
public struct Report: Sendable {
  /// Somebody who wrote it.
  public struct Author: Sendable, Hashable {
    /// The author's name.
    public let name: String
    /// What the author is in the programme.
    public let role: String?
    /// Where the author works.
    public let organisation: String?
  }

  /// The people and teams that took part.
  public struct Participation: Sendable {
    /// Some of the people, by where they come from.
    public struct Group: Sendable {
      /// What the group is called.
      public let name: String
      /// How many people.
      public let people: Int
    }

    /// How many teams.
    public let teams: Int?
    /// How many people.
    public let people: Located<Int>?
    /// The people by where they come from.
    public let groups: [Group]
  }

  /// What stands under the title.
  public let subtitle: String?
  /// Who wrote it.
  public let authors: [Author]
  /// Who took part in the work that it tells of.
  public let projectGroup: [Author]
  /// The body that publishes it.
  public let institution: String?
  /// Its number in a series.
  public let reportNumber: String?
  /// The period it is about, in words.
  public let period: String?
  /// The address of the programme it is about.
  public let programme: Located<String>?
  /// The box on top, where it is not a section of the text.
  public let summary: String?
  /// Numbers to see first.
  public let keyFigures: [KeyFigure]
  /// Who took part.
  public let participation: Participation?
  /// Who paid.
  public let funders: [Organisation]
  /// The page where citations are looked up.
  public let literature: Located<String>?
  /// The budget and the accounts.
  public let budget: Budget?
  /// What was changed in the report after it was published.
  public let changes: [Change]
  /// Whether headings are numbered.
  public let isNumbered: Bool

  /// A change that was made to a report after it was published.
  public struct Change: Sendable {
    /// When.
    public let date: LocalDate
    /// What.
    public let text: String
  }

  init?(_ fields: inout Fields) {
    subtitle = fields.value("subtitle", Read.text)
    authors = fields.list("authors", of: Author.init)
    projectGroup = fields.list("projectGroup", of: Author.init)
    institution = fields.value("institution", Read.text)
    reportNumber = fields.value("reportNumber", Read.text)
    period = fields.value("period", Read.text)
    programme = fields.value("programme", Read.locatedText)
    summary = fields.value("summary", Read.text)
    keyFigures = fields.list("keyFigures", of: KeyFigure.init)
    participation = fields.value("participation", Participation.init)
    funders = fields.list("funders", of: Organisation.init)
    literature = fields.value("literature", Read.locatedText)
    budget = fields.value("budget", Budget.init)
    changes = fields.list("changes", of: Change.init)
    isNumbered = fields.value("numbered", Read.boolean) ?? false
    if authors.isEmpty, institution == nil {
      fields.report(.missingKey("authors"), at: fields.location)
      return nil
    }
  }
}

extension Report.Author {
  /// A name alone, or `{name, role, organisation}`.
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    if let name = node.text {
      (self.name, role, organisation) = (name, nil, nil)
      return
    }
    guard var fields = Fields(node, &findings) else { return nil }
    let name = fields.required("name", Read.text)
    role = fields.value("role", Read.text)
    organisation = fields.value("organisation", Read.text)
    fields.finish(&findings)
    guard let name else { return nil }
    self.name = name
  }
}

extension Report.Participation {
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    teams = fields.value("teams", Read.wholeNumber)
    people = fields.value("people") { node, findings in
      Read.wholeNumber(node, &findings).map { Located($0, at: node.location) }
    }
    groups = fields.list(
      "groups",
      of: { node, findings in
        guard var fields = Fields(node, &findings) else { return nil }
        let name = fields.required("name", Read.text)
        let people = fields.required("people", Read.wholeNumber)
        fields.finish(&findings)
        guard let name, let people else { return nil }
        return Group(name: name, people: people)
      })
    fields.finish(&findings)
    if let people, !groups.isEmpty {
      let sum = groups.reduce(0) { $0 &+ $1.people }
      if sum != people.value {
        findings.append(
          Finding(.countMismatch(stated: people.value, right: sum), at: people.location))
      }
    }
  }
}

extension Report.Change {
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let date = fields.required("date", Read.date)?.value
    let text = fields.required("text", Read.text)
    fields.finish(&findings)
    guard let date, let text else { return nil }
    (self.date, self.text) = (date, text)
  }
}
