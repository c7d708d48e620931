public import Diagnostics
import FrontMatter
public import Language

/// The block `cost-estimate`: what taking part costs, reckoned line by line.
public struct CostEstimate: Sendable {
  /// A line of it: quantity × rate × people.
  public struct Line: Sendable {
    /// What costs.
    public let item: String
    /// How much of it, in `unit`.
    public let quantity: Int?
    /// What the quantity is counted in.
    public let unit: String?
    /// What one unit costs.
    public let rate: Located<Amount>?
    /// For how many people.
    public let people: Int?
    /// What it comes to.
    public let amount: Located<Amount>
    /// What else there is to say of it.
    public let note: String?

    /// What the factors come to; nil where fewer than two are given.
    var product: Int? {
      guard let rate = rate?.value.hundredths, quantity != nil || people != nil else { return nil }
      let (first, overflow) = rate.multipliedReportingOverflow(by: quantity ?? 1)
      let (second, again) = first.multipliedReportingOverflow(by: people ?? 1)
      return overflow || again ? nil : second
    }
  }

  /// The ISO 4217 code of the currency.
  public let currency: String
  /// What the reckoning builds on.
  public let assumptions: [String]
  /// The lines in order.
  public let lines: [Line]
  /// The total as it is stated.
  public let total: Located<Amount>?

  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    currency = fields.value("currency", Read.text) ?? "NOK"
    assumptions = fields.list("assumptions", of: Read.text)
    lines = fields.required("lines") { Read.list($0, of: Line.init, &$1) } ?? []
    total = fields.required("total", Read.amount)
    fields.finish(&findings)
    for line in lines {
      if let product = line.product, product != line.amount.value.hundredths {
        findings.append(
          Finding(
            .sumMismatch(
              .line(line.item), stated: line.amount.value, right: Amount(hundredths: product)),
            at: line.amount.location))
      }
    }
    let sum = lines.reduce(0) { $0 &+ ($1.product ?? $1.amount.value.hundredths) }
    if let total, sum != total.value.hundredths {
      findings.append(
        Finding(
          .sumMismatch(.total, stated: total.value, right: Amount(hundredths: sum)),
          at: total.location))
    }
  }
}

extension CostEstimate.Line {
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let item = fields.required("item", Read.text)
    quantity = fields.value("quantity", Read.wholeNumber)
    unit = fields.value("unit", Read.text)
    rate = fields.value("rate", Read.amount)
    people = fields.value("people", Read.wholeNumber)
    let amount = fields.required("amount", Read.amount)
    note = fields.value("note", Read.text)
    fields.finish(&findings)
    guard let item, let amount else { return nil }
    (self.item, self.amount) = (item, amount)
  }
}
