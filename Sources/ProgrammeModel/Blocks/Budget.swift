public import Diagnostics
import FrontMatter
public import Language

/// The block `budget`: what was planned and what was spent.
public struct Budget: Sendable {
  /// A line of it.
  public struct Line: Sendable {
    /// What the money is for.
    public let item: String
    /// What was planned.
    public let budget: Located<Amount>?
    /// What was spent.
    public let actual: Located<Amount>?
    /// What else there is to say of it.
    public let note: String?
  }

  /// The ISO 4217 code of the currency.
  public let currency: String
  /// The lines in order.
  public let lines: [Line]
  /// The planned total as it is stated.
  public let budgetTotal: Located<Amount>?
  /// The spent total as it is stated.
  public let actualTotal: Located<Amount>?

  /// Whether anything is said of what was spent.
  public var hasActual: Bool { actualTotal != nil || lines.contains { $0.actual != nil } }

  /// Whether a line has a note.
  public var hasNotes: Bool { lines.contains { $0.note != nil } }

  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    currency = fields.value("currency", Read.text) ?? "NOK"
    lines = fields.required("lines") { Read.list($0, of: Line.init, &$1) } ?? []
    let totals = fields.value("total", Totals.init)
    budgetTotal = totals?.budget
    actualTotal = totals?.actual
    fields.finish(&findings)
    check(budgetTotal, of: lines.compactMap(\.budget), &findings)
    check(actualTotal, of: lines.compactMap(\.actual), &findings)
  }

  private func check(
    _ total: Located<Amount>?, of amounts: [Located<Amount>], _ findings: inout [Finding]
  ) {
    guard let total, !amounts.isEmpty else { return }
    let sum = amounts.reduce(0) { $0 &+ $1.value.hundredths }
    if sum != total.value.hundredths {
      findings.append(
        Finding(
          .sumMismatch(
            .total, stated: total.value, right: Amount(hundredths: sum)),
          at: total.location))
    }
  }

  private struct Totals {
    var budget: Located<Amount>?
    var actual: Located<Amount>?

    init?(_ node: YAMLNode, _ findings: inout [Finding]) {
      if node.text != nil {
        budget = Read.amount(node, &findings)
        return
      }
      guard var fields = Fields(node, &findings) else { return nil }
      budget = fields.value("budget", Read.amount)
      actual = fields.value("actual", Read.amount)
      fields.finish(&findings)
    }
  }
}

extension Budget.Line {
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let item = fields.required("item", Read.text)
    budget = fields.value("budget", Read.amount)
    actual = fields.value("actual", Read.amount)
    note = fields.value("note", Read.text)
    fields.finish(&findings)
    guard let item else { return nil }
    self.item = item
  }
}
