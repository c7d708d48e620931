import ArgumentParser
import Diagnostics
import Language
import PreviewServer
import Site

/// `samling serve`
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Viser nettstedet i nettleseren mens du skriver. Skriver ingenting til disk.")

  @OptionGroup var site: PreviewFolder

  @Option(name: [.short, .long], help: "Porten. Er den opptatt, brukes den neste ledige.")
  var port = 1313

  @Option(
    help: ArgumentHelp(
      "Adressen eller navnet andre maskiner når forhåndsvisningen på (ellers bare denne maskinen).",
      valueName: "adresse"))
  var bind: String?

  @Flag(help: "Åpne nettstedet i nettleseren.")
  var open = false

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("--port må være fra 0 til 65535, ikke \(port).")
    }
  }

  func run() throws {
    let start = Terminal.seconds()
    let server = try listen()
    let live = try site.read(at: server.address)
    let language = site.language(or: live.check.language)
    let words = ServeWords(language: language)
    tell(live, language)
    if port != 0, server.port != port {
      Terminal.error(words.taken(port: port, used: server.port))
    }
    let now: @Sendable () -> BuildClock = { BuildClock(secondsSinceEpoch: Terminal.now()) }
    let isServed = server.run(
      live, folder: site.folder, now: site.clock.clock == nil ? now : nil,
      ready: {
        let milliseconds = Int(((Terminal.seconds() - start) * 1000).rounded())
        Terminal.write(words.ready(at: server.address + "/", milliseconds: milliseconds) + "\n")
        if open, !Browser.open(server.address + "/") { Terminal.error(words.noBrowser) }
      }
    ) { live in
      tell(live, language)
      Terminal.write(words.followed(live.check.findings) + "\n")
    }
    guard isServed else {
      Terminal.error("samling: " + words.noSockets)
      throw ExitCode(3)
    }
    Terminal.write(words.stopped + "\n")
  }

  private func listen() throws -> PreviewServer {
    do {
      return try PreviewServer(bind: bind, port: port)
    } catch {
      let words = ServeWords(language: site.language(or: .bokmål))
      Terminal.error("samling: " + words.text(of: error))
      if case .unknownAddress = error { throw ExitCode(2) }
      throw ExitCode(3)
    }
  }

  private func tell(_ live: LiveSite, _ language: Language) {
    let report = TextReport(language: language, isColoured: Terminal.hasColours)
    var lines = live.lines()
    for finding in live.check.findings {
      Terminal.report(report.text(finding, line: lines.line(of: finding.location)))
    }
  }
}

/// The folder of a site that is previewed.
struct PreviewFolder: ParsableArguments {
  @Argument(help: "Mappen med site.yml og content/.", completion: .directory)
  var folder = "."

  @Option(help: "Språket i meldingene: nb, nn eller en (ellers nettstedets eget).")
  var language: String?

  @OptionGroup var clock: ClockOption

  func validate() throws {
    if let language { try validateLanguage(language) }
  }

  /// The language that was asked for, or another.
  func language(or other: Language) -> Language {
    language.flatMap(Language.init(rawValue:)) ?? other
  }

  /// Reads and checks the site, drafts too, for a preview at an address.
  func read(at address: String) throws -> LiveSite {
    var options = BuildOptions(clock: clock.moment)
    options.withDrafts = true
    options.baseURL = address
    do {
      return try LiveSite(folder, options: options)
    } catch {
      Terminal.error("samling: \(error.path): \(error.reason)")
      throw ExitCode(error.isMissing ? 2 : 3)
    }
  }
}
