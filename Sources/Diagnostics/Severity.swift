/// How grave a finding is.
public enum Severity: String, Sendable, Hashable {
  /// It stops the build.
  case error
  /// It is told, and the site is built.
  case warning
}
