public import Diagnostics

/// What came of reading or checking something: the value, where there is one, and what was found.
public struct Reading<Value: Sendable>: Sendable {
  /// The value; nil where a finding stood in its way.
  public let value: Value?
  /// Everything that was found, in the order it was met.
  public let findings: [Finding]

  init(_ value: Value?, findings: [Finding]) {
    self.value = value
    self.findings = findings
  }

  static func failure(_ problem: Problem, at location: SourceLocation) -> Reading {
    Reading(nil, findings: [Finding(problem, at: location)])
  }
}
