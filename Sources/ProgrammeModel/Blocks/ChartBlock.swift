public import Charts
public import Diagnostics
import FrontMatter

/// The blocks `run-chart` and `control-chart`: measurements over time from a file beside the page.
public struct ChartBlock: Sendable {
  /// The file of measurements, relative to the page.
  public let data: Located<String>
  /// What is to be drawn of them.
  public let specification: ChartSpecification

  /// What the block is called, and so which chart it asks for.
  enum Name: String {
    case run = "run-chart"
    case control = "control-chart"
  }

  init?(_ node: YAMLNode, _ name: Name, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let data = fields.required("data", Read.locatedText)
    let title = fields.required("title", Read.text)
    let x = fields.required("x", Read.locatedText)
    let y = fields.required("y", Read.locatedText)
    var kind: ChartSpecification.Kind? = .run
    if name == .control {
      let type: ControlChartType? = fields.required("type", Read.choice)
      kind = type.map(ChartSpecification.Kind.control)
    }
    let unit = fields.value("unit", Read.text)
    let changes = fields.list("changes", of: Self.change)
    var baseline = fields.value("baseline", Self.baseline)
    var totals: Located<String>?
    var phases: [Located<String>] = []
    if name == .control {
      totals = fields.value("n", Read.locatedText)
      phases = fields.list("phases", of: Read.locatedText)
      baseline = fields.value("limits", Self.baseline) ?? baseline
    }
    fields.finish(&findings)
    guard let data, let title, let x, let y, let kind else { return nil }
    self.data = data
    var specification = ChartSpecification(kind, title: title, x: x, y: y, at: node.location)
    specification.unit = unit
    specification.n = totals
    specification.changes = changes
    specification.baseline = baseline
    specification.phases = phases
    self.specification = specification
  }

  private static func change(
    _ node: YAMLNode, _ findings: inout [Finding]
  ) -> ChartSpecification.Change? {
    guard var fields = Fields(node, &findings) else { return nil }
    let at = fields.required("at", Read.locatedText)
    let text = fields.required("text", Read.text)
    fields.finish(&findings)
    guard let at, let text else { return nil }
    return ChartSpecification.Change(at: at, text: text)
  }

  private static func baseline(
    _ node: YAMLNode, _ findings: inout [Finding]
  ) -> Located<Int>? {
    guard let count = node.text.flatMap(ChartSpecification.baseline(written:)) else {
      findings.append(.badValue(node, .wholeNumber))
      return nil
    }
    return Located(count, at: node.location)
  }
}
