import Diagnostics
import FrontMatter

/// A number to see first, and what it counts.
public struct KeyFigure: Sendable {
  /// What it counts.
  public let label: String
  /// The number, as it is to be shown.
  public let value: String
  /// What it is counted in.
  public let unit: String?
  /// What else there is to say of it.
  public let note: String?

  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let label = fields.required("label", Read.text)
    let value = fields.required("value", Read.text)
    unit = fields.value("unit", Read.text)
    note = fields.value("note", Read.text)
    fields.finish(&findings)
    guard let label, let value else { return nil }
    (self.label, self.value) = (label, value)
  }
}

/// The block `key-figures`.
public struct KeyFiguresBlock: Sendable {
  /// The numbers in order.
  public let figures: [KeyFigure]

  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    figures = fields.required("figures") { Read.list($0, of: KeyFigure.init, &$1) } ?? []
    fields.finish(&findings)
  }
}
