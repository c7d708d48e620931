import Diagnostics
import FrontMatter

/// The block `priority-matrix`: measures weighed by two scales, as effect against effort.
public struct PriorityMatrix: Sendable {
  /// A scale.
  public struct Axis: Sendable {
    /// What it measures.
    public let label: String
    /// The word at its low end.
    public let low: String
    /// The word at its high end.
    public let high: String
  }

  /// An end of a scale.
  public enum End: String, Sendable, Hashable, CaseIterable {
    case low, high
  }

  /// A text in one of the four fields.
  public struct Cell: Sendable {
    /// The field's end of the horizontal scale.
    public let x: End
    /// The field's end of the vertical scale.
    public let y: End
    /// The text.
    public let text: String
  }

  /// The horizontal scale.
  public let x: Axis
  /// The vertical scale.
  public let y: Axis
  /// What each field means.
  public let cells: [Cell]
  /// Measures that were put into a field.
  public let items: [Cell]

  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let x = fields.required("x", Axis.init)
    let y = fields.required("y", Axis.init)
    cells = fields.list("cells", of: Cell.init)
    items = fields.list("items", of: Cell.init)
    fields.finish(&findings)
    guard let x, let y else { return nil }
    (self.x, self.y) = (x, y)
  }
}

extension PriorityMatrix.Axis {
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let label = fields.required("label", Read.text)
    let low = fields.required("low", Read.text)
    let high = fields.required("high", Read.text)
    fields.finish(&findings)
    guard let label, let low, let high else { return nil }
    (self.label, self.low, self.high) = (label, low, high)
  }
}

extension PriorityMatrix.Cell {
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let x: PriorityMatrix.End? = fields.required("x", Read.choice)
    let y: PriorityMatrix.End? = fields.required("y", Read.choice)
    let text = fields.required("text", Read.text)
    fields.finish(&findings)
    guard let x, let y, let text else { return nil }
    (self.x, self.y, self.text) = (x, y, text)
  }
}
