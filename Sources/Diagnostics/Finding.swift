/// Something that a careful colleague would point out: a problem, where it is and how grave.
public struct Finding: Sendable, Hashable {
  /// What is wrong, as facts.
  public var problem: Problem
  /// How grave it is.
  public var severity: Severity
  /// Where it is.
  public var location: SourceLocation
  /// Whether what it is about has passed and can no longer be changed: it is not told, but an
  /// acknowledgement of it is not needless.
  public var isMoot: Bool

  /// A problem at a place, as grave as its rule says.
  public init(_ problem: Problem, at location: SourceLocation, isMoot: Bool = false) {
    self.problem = problem
    self.severity = problem.rule.severity
    self.location = location
    self.isMoot = isMoot
  }

  /// The rule it is an instance of.
  public var rule: Rule { problem.rule }
}

extension [Finding] {
  /// By file, line and column, and then by rule, each once.
  public func inOrder() -> [Finding] {
    var seen: Set<Finding> = []
    return filter { seen.insert($0).inserted }.sorted {
      $0.location != $1.location
        ? $0.location < $1.location : $0.rule.rawValue < $1.rule.rawValue
    }
  }

  /// Whether one of them stops the build.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
