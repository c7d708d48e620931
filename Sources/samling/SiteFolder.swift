import ArgumentParser
import Diagnostics
import Language
import ProgrammeModel
import Site

/// The folder of a site, and how its findings are told: what every verb that reads a site shares.
struct SiteFolder: ParsableArguments {
  @Argument(help: "Mappen med site.yml og content/.", completion: .directory)
  var folder = "."

  @Option(help: "Språket i meldingene: nb, nn eller en (ellers nettstedets eget).")
  var language: String?

  @OptionGroup var clock: ClockOption

  @Flag(help: "Ta med utkast. Det som er fortalt abonnentene (calendar.lock), blir stående.")
  var drafts = false

  @Flag(help: "La også advarsler stoppe byggingen.")
  var strict = false

  @Option(help: ArgumentHelp("Adressen nettstedet skal ha.", valueName: "url"))
  var baseURL: String?

  func validate() throws {
    if let language { try validateLanguage(language) }
    if let baseURL, !baseURL.hasPrefix("https://"), !baseURL.hasPrefix("http://") {
      throw ValidationError("--base-url må begynne med https:// eller http://.")
    }
  }

  /// Reads and checks the site and tells its findings on standard error, unless the caller does.
  func prepare(
    isLocked: Bool = false, published: Set<String>? = nil, isTold: Bool = true,
    linkInquiry: LinkInquiry? = nil
  ) throws -> SiteBuild.Outcome {
    let (source, findings) = try read()
    var options = BuildOptions(clock: clock.moment)
    options.withDrafts = drafts
    options.isStrict = strict
    options.isLocked = isLocked
    options.baseURL = baseURL
    options.published = published
    options.linkInquiry = linkInquiry
    let outcome = SiteBuild.prepare(source, findings: findings, options: options)
    if isTold { tell(outcome) }
    return outcome
  }

  private func read() throws -> (SourceFolder, [Finding]) {
    do {
      return try SourceFolder.read(folder)
    } catch {
      Terminal.error("samling: \(error.path): \(error.reason)")
      throw ExitCode(error.isMissing ? 2 : 3)
    }
  }

  private func tell(_ outcome: SiteBuild.Outcome) {
    let report = TextReport(
      language: language.flatMap(Language.init(rawValue:)) ?? outcome.language,
      isColoured: Terminal.hasColours)
    var lines = SourceLines(folder: folder)
    for finding in outcome.findings {
      Terminal.report(report.text(finding, line: lines.line(of: finding.location)))
    }
  }
}
