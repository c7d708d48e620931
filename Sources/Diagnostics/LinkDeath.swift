/// Why a link out of the site leads nowhere, as far as was seen on the web.
public enum LinkDeath: Sendable, Hashable {
  /// The site answered with this status, which is no page: 404, 410, 500.
  case status(Int)
  /// No site has the name.
  case noSuchHost
  /// The site could not be reached.
  case unreachable
  /// The site did not answer within so many seconds.
  case silent(seconds: Int)
  /// The address leads on to others without end.
  case redirectsWithoutEnd
  /// The site cannot prove that it is what it says (TLS).
  case untrusted
  /// What came is not what the web's protocol allows.
  case unintelligible
}
