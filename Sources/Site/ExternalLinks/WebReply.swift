import Diagnostics

/// What an address came to.
enum WebAnswer: Hashable {
  case alive
  /// The site does not tell programs: it asks for a password, or to be left alone.
  case untold
  case dead(LinkDeath)
}

/// What curl said of one question.
struct WebReply {
  let answer: WebAnswer
  /// Whether every other page of the site would get the same answer.
  let isAboutTheSite: Bool
  /// Whether the machine lacks the certificates that sites are known by.
  let isOutOfCertificates: Bool

  /// - Parameter said: the status of the last answer and how many redirections there were.
  init(_ outcome: ChildProcess.Outcome?, said: String, seconds: Int) {
    let numbers = said.split(separator: " ").map { Int($0) ?? 0 }
    let status = numbers.first ?? 0
    let wasSentOn = numbers.count > 1 && numbers[1] > 0
    let exit: Int32 =
      switch outcome {
      case .exited(let code): code
      case .timedOut: CurlExit.timedOut
      case .killed, nil: CurlExit.failed
      }
    isOutOfCertificates = exit == CurlExit.noCertificates
    answer = Self.answer(exit: exit, status: status, seconds: seconds)
    isAboutTheSite =
      switch answer {
      case .dead(.noSuchHost), .dead(.unreachable), .dead(.untrusted): !wasSentOn
      case .untold: status == 429
      default: false
      }
  }

  private static func answer(exit: Int32, status: Int, seconds: Int) -> WebAnswer {
    if exit == CurlExit.redirectsWithoutEnd { return .dead(.redirectsWithoutEnd) }
    // Once there is a status, a body that is cut off or too long does not matter.
    switch status {
    case 200..<400: return .alive
    case 401, 403, 407, 429, 451, 999: return .untold
    case 400...: return .dead(.status(status))
    default: break
    }
    switch exit {
    case CurlExit.noSuchHost: return .dead(.noSuchHost)
    case CurlExit.noSuchProxy, CurlExit.refused: return .dead(.unreachable)
    case CurlExit.timedOut: return .dead(.silent(seconds: seconds))
    case _ where CurlExit.untrusted.contains(exit): return .dead(.untrusted)
    default: return .dead(.unintelligible)
    }
  }
}

/// The exit codes of curl that tell something apart (curl's manual, "EXIT CODES").
private enum CurlExit {
  static let failed: Int32 = 2
  static let noSuchProxy: Int32 = 5
  static let noSuchHost: Int32 = 6
  static let refused: Int32 = 7
  static let timedOut: Int32 = 28
  static let redirectsWithoutEnd: Int32 = 47
  static let noCertificates: Int32 = 77
  /// The handshake failed, or the certificate is not to be believed.
  static let untrusted: Set<Int32> = [35, 51, 60, 83, 90, 91]
}
