public import Diagnostics
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Asks the web, by way of curl, whether addresses lead anywhere: several sites at once, but one
/// question at a time to each, with a pause after it.
public final class WebInquiry: Sendable {
  /// What kept the web from answering at all.
  public enum Obstacle: Sendable {
    /// No site was found by its name.
    case offline
    /// The machine has no certificates to know sites by.
    case noCertificates
  }

  /// How patient it is.
  struct Patience {
    var sites = 8
    var connecting = 10
    var seconds = 20
    var pauseInMilliseconds: UInt32 = 250
  }

  private let curl: String
  private let patience: Patience
  private let memory: LinkMemory
  private let met = Mutex<Obstacle?>(nil)

  init(curl: String, patience: Patience = Patience(), memory: LinkMemory) {
    (self.curl, self.patience, self.memory) = (curl, patience, memory)
  }

  /// An inquiry at a moment, in seconds since 1970; nil where curl is not installed.
  public static func find(now: Int) -> WebInquiry? {
    InstalledProgram.path(of: "curl").map {
      WebInquiry(curl: $0, memory: LinkMemory.ofUser(now: now))
    }
  }

  /// What kept the web from answering, where something did.
  public var obstacle: Obstacle? { met.withLock { $0 } }

  /// Why addresses are dead, those that are. Living ones are remembered for a week.
  public func deaths(among addresses: [String]) -> [String: LinkDeath] {
    let asked = Dictionary(grouping: addresses) { WebAddress.asked(for: $0) }
    let known = memory.read()
    let sites = Dictionary(grouping: asked.keys.filter { known[$0] == nil }) { WebAddress.site($0) }
      .values.map { $0.sorted() }.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    let answers = Parallel.waitingMap(sites, width: patience.sites) { [self] in ask($0) }
      .flatMap(\.self)
    memory.add(answers.compactMap { $0.answer == .alive ? $0.address : nil }, to: known)
    if !answers.isEmpty, answers.allSatisfy({ $0.answer == .dead(.noSuchHost) }) {
      met.withLock { $0 = .offline }
    }
    guard obstacle == nil else { return [:] }
    var deaths: [String: LinkDeath] = [:]
    for (address, answer) in answers {
      guard case .dead(let death) = answer else { continue }
      for written in asked[address] ?? [] { deaths[written] = death }
    }
    return deaths
  }

  /// Asks one site for its pages. Where it cannot be reached, it is not asked again.
  private func ask(_ addresses: [String]) -> [(address: String, answer: WebAnswer)] {
    guard let scratch = try? ScratchFolder() else { return [] }
    var answers: [(address: String, answer: WebAnswer)] = []
    var last: WebAnswer?
    var silences = 0
    for address in addresses {
      if let last {
        answers.append((address, last))
        continue
      }
      if !answers.isEmpty { usleep(patience.pauseInMilliseconds * 1000) }
      let reply = ask(address, log: scratch.path + "/reply")
      if reply.isOutOfCertificates { met.withLock { $0 = .noCertificates } }
      answers.append((address, reply.answer))
      if case .dead(.silent) = reply.answer { silences += 1 }
      if reply.isAboutTheSite || silences == 2 { last = reply.answer }
    }
    return answers
  }

  /// Asks for the head of a page, and for the page itself where that is not answered well.
  private func ask(_ address: String, log: String) -> WebReply {
    let head = reply(to: address, ["--head"], log: log)
    if head.answer == .alive || head.isAboutTheSite { return head }
    usleep(patience.pauseInMilliseconds * 1000)
    return reply(to: address, ["--max-filesize", "1000000"], log: log)
  }

  private func reply(to address: String, _ arguments: [String], log: String) -> WebReply {
    let arguments =
      // First, so that the user's own settings of curl do not count.
      ["--disable"] + arguments + [
        "--silent", "--output", "/dev/null", "--globoff", "--location", "--max-redirs", "5",
        "--proto", "=http,https", "--proto-redir", "=http,https",
        "--connect-timeout", String(patience.connecting), "--max-time", String(patience.seconds),
        "--user-agent", "Mozilla/5.0 (compatible; Samling; link check)",
        "--write-out", "%{http_code} %{num_redirects}", "--url", address,
      ]
    let outcome = try? ChildProcess.run(
      curl, arguments, log: log, seconds: patience.seconds + 10,
      passing: [
        "http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy",
        "NO_PROXY", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR",
      ])
    let said = (try? Disk.read(log)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return WebReply(outcome, said: said, seconds: patience.seconds)
  }
}
