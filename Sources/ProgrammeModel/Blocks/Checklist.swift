import Diagnostics
import FrontMatter

/// The block `checklist`: questions to ask, by phase and group.
public struct ChecklistBlock: Sendable {
  /// A phase of the work.
  public struct Phase: Sendable {
    /// What it is called.
    public let name: String
    /// Its groups of questions.
    public let groups: [Group]
  }

  /// Questions that belong together.
  public struct Group: Sendable {
    /// What they are about.
    public let heading: String?
    /// What to know before asking them.
    public let intro: String?
    /// The questions.
    public let items: [ChecklistItem]
  }

  /// The phases in order.
  public let phases: [Phase]
  /// Whether the questions may be asked in any order.
  public let isAnyOrder: Bool

  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    phases = fields.required("phases") { Read.list($0, of: Phase.init, &$1) } ?? []
    let order: Order? = fields.value("order", Read.choice)
    isAnyOrder = order == .any
    fields.finish(&findings)
  }

  private enum Order: String, CaseIterable {
    case any
  }
}

extension ChecklistBlock.Phase {
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let name = fields.required("name", Read.text)
    groups =
      fields.required("groups") { Read.list($0, of: ChecklistBlock.Group.init, &$1) } ?? []
    fields.finish(&findings)
    guard let name else { return nil }
    self.name = name
  }
}

extension ChecklistBlock.Group {
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    heading = fields.value("heading", Read.text)
    intro = fields.value("intro", Read.text)
    items = fields.required("items") { Read.list($0, of: ChecklistItem.init, &$1) } ?? []
    fields.finish(&findings)
  }
}
