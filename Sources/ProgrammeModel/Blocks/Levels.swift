import Diagnostics
import FrontMatter

/// The block `levels`: the steps of a competence programme and what is offered on each.
public struct LevelsBlock: Sendable {
  /// A step.
  public struct Level: Sendable {
    /// Its number.
    public let number: String
    /// Its name.
    public let name: String
    /// Whom it is for.
    public let audience: String?
    /// How large a share of them.
    public let share: String?
    /// What is offered.
    public let offers: [String]
    /// What else there is to say of it.
    public let note: String?
  }

  /// Something offered beside or across the steps.
  public struct Strand: Sendable {
    /// Whom or what it is for.
    public let name: String
    /// What is offered.
    public let offers: [String]
  }

  /// The steps from the first on.
  public let levels: [Level]
  /// What is offered across them.
  public let strands: [Strand]
  /// Notes below.
  public let notes: [String]

  /// `{levels, strands, notes}`, or the list of levels alone.
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    if node.items != nil {
      levels = Read.list(node, of: Level.init, &findings)
      (strands, notes) = ([], [])
      return
    }
    guard var fields = Fields(node, &findings) else { return nil }
    levels = fields.required("levels") { Read.list($0, of: Level.init, &$1) } ?? []
    strands = fields.list("strands", of: Strand.init)
    notes = fields.list("notes", of: Read.text)
    fields.finish(&findings)
  }
}

extension LevelsBlock.Level {
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let number = fields.required("number", Read.text)
    let name = fields.required("name", Read.text)
    audience = fields.value("audience", Read.text)
    share = fields.value("share", Read.text)
    offers = fields.list("offers", of: Read.text)
    note = fields.value("note", Read.text)
    fields.finish(&findings)
    guard let number, let name else { return nil }
    (self.number, self.name) = (number, name)
  }
}

extension LevelsBlock.Strand {
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let name = fields.required("name", Read.text)
    offers = fields.list("offers", of: Read.text)
    fields.finish(&findings)
    guard let name else { return nil }
    self.name = name
  }
}
