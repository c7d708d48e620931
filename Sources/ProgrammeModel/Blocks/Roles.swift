public import Diagnostics
import FrontMatter

/// The block `roles`: who does what in a team or a programme.
public struct RolesBlock: Sendable {
  /// A role.
  public struct Role: Sendable {
    /// What it is called.
    public let name: String
    /// How many have it, in words: `4–6`.
    public let count: String?
    /// What whoever has it does.
    public let duties: [String]
    /// The sessions it is about.
    public let sessions: [Located<String>]
  }

  /// The roles in order.
  public let roles: [Role]

  /// `{roles: […]}`, or the list alone.
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    if node.items != nil {
      roles = Read.list(node, of: Role.init, &findings)
      return
    }
    guard var fields = Fields(node, &findings) else { return nil }
    roles = fields.required("roles") { Read.list($0, of: Role.init, &$1) } ?? []
    fields.finish(&findings)
  }
}

extension RolesBlock.Role {
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let name = fields.required("name", Read.text)
    count = fields.value("count", Read.text)
    duties = fields.required("duties") { Read.list($0, of: Read.text, &$1) } ?? []
    sessions = fields.list("sessions", of: Read.locatedText)
    fields.finish(&findings)
    guard let name else { return nil }
    self.name = name
  }
}
