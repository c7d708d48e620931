public import ArgumentParser
import Diagnostics
import Language
public import ProgrammeModel
import Site

extension PageKind: ExpressibleByArgument {}

/// `samling add`
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Planter én side av en type i et nettsted som finnes fra før.")

  @Argument(help: "Typen: invitation, schedule, literature, report eller page.")
  var kind: PageKind

  @Argument(
    help: ArgumentHelp(
      "Hvor i content/ siden skal ligge, som vestfold-2028/samlinger.", valueName: "side"))
  var path: String

  @Option(help: "Språket i meldingene: nb, nn eller en (ellers nettstedets eget).")
  var language: String?

  @OptionGroup var clock: ClockOption

  func validate() throws {
    if let language { try validateLanguage(language) }
  }

  func run() throws {
    let source = try readSite()
    let before = prepare(source)
    let spoken = language.flatMap(Language.init(rawValue:)) ?? before.language
    let words = SeedWords(language: spoken)
    let place: SeedPath
    do {
      place = try SeedPath(path, kind: kind)
    } catch {
      Terminal.error("samling: " + words.text(of: error))
      throw ExitCode(2)
    }
    let page = Planting(language: before.language, today: clock.today)
      .page(kind, path: place.file, title: place.title)
    if source.pages.contains(where: { $0.path == page.path }) {
      throw refusal(.taken(page.path), words.text(of: .taken(page.path), site: false))
    }
    try refuseFaults(of: page, in: source, known: before.findings, words)
    do {
      try PlantFiles.plantFile(page, in: ".")
    } catch {
      throw refusal(error, words.text(of: error, site: false))
    }
    let address = PageAddress(path: String(page.path.dropFirst("content/".count))).path
    Terminal.write(words.planted(page: page.path, address: address) + "\n")
  }

  /// A page that would make something wrong is not planted: what is wrong is told instead.
  private func refuseFaults(
    of page: SourceFile, in source: SourceFolder, known: [Finding], _ words: SeedWords
  ) throws {
    var planted = source
    planted.pages.append(page)
    let new = prepare(planted).findings.filter { !known.contains($0) }
    guard !new.isEmpty else { return }
    let report = TextReport(language: words.language, isColoured: Terminal.hasColours)
    var lines = SourceLines(planted)
    for finding in new {
      Terminal.report(report.text(finding, line: lines.line(of: finding.location)))
    }
    Terminal.error(words.wouldBeWrong(page.path))
    throw ExitCode(1)
  }

  private func prepare(_ source: SourceFolder) -> SiteBuild.Outcome {
    var options = BuildOptions(clock: clock.moment)
    options.withDrafts = true
    return SiteBuild.prepare(source, findings: [], options: options)
  }

  private func readSite() throws -> SourceFolder {
    do {
      let (source, _) = try SourceFolder.read(".")
      if source.configuration != nil { return source }
    } catch {
      Terminal.error("samling: \(error.path): \(error.reason)")
      throw ExitCode(error.isMissing ? 2 : 3)
    }
    let spoken = language.flatMap(Language.init(rawValue:)) ?? .bokmål
    Terminal.error("samling: " + SeedWords(language: spoken).noSite)
    throw ExitCode(2)
  }
}
