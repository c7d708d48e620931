import ArgumentParser
import Language
import Site

/// `samling build`
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bygger nettstedet og kalenderne. Er det en feil, blir ingenting skrevet.")

  @OptionGroup var site: SiteFolder

  @Option(
    name: [.short, .long], help: "Mappen nettstedet skrives til.", completion: .directory)
  var output: String?

  @Flag(help: "Stans hvis calendar.lock ville blitt endret.")
  var locked = false

  @Flag(help: "Skriv også til en mappe som har andre filer i seg.")
  var force = false

  func run() throws {
    let start = Terminal.seconds()
    let folder = site.folder.hasSuffix("/") ? String(site.folder.dropLast()) : site.folder
    let output = self.output ?? (folder == "." ? "public" : folder + "/public")
    let record = BuildRecord(
      site: folder, output: output, options: options, clock: site.clock.moment)
    if !force, let totals = record?.unchanged() {
      tell(totals, WriteSummary(unchanged: totals.files), since: start, output)
      return
    }
    let parts =
      force
      ? nil
      : RenderRecord(
        output: output, options: [site.drafts ? "drafts" : "", site.baseURL ?? ""])
    let outcome = try site.prepare(
      isLocked: locked, published: force ? nil : WritePublic.publishedPaths(in: output))
    let words = BuildWords(language: language(outcome.language))
    guard let prepared = outcome.site else {
      Terminal.error(words.stopped(outcome.findings))
      throw ExitCode(1)
    }
    let totals = BuildRecord.Totals(
      pages: prepared.pageCount, calendars: prepared.calendarCount, files: prepared.files.count,
      language: outcome.language)
    do {
      // A site with its drafts is a preview, and nobody subscribes to one.
      let summary = try WritePublic.write(
        parts?.marked(prepared) ?? prepared.files, locks: site.drafts ? [] : prepared.locks,
        to: output, source: folder, isForced: force, isPreview: site.drafts
      ) { root in
        parts?.remember(prepared, in: root)
        if outcome.findings.isEmpty { record?.remember(totals, of: prepared) }
      }
      tell(totals, summary, since: start, output)
      // Nothing is left to do, and taking a large site apart piece by piece takes time.
      withExtendedLifetime(prepared) { Self.exit() }
    } catch {
      Terminal.error("samling: " + words.text(of: error))
      throw ExitCode(error.isUsage ? 2 : 3)
    }
  }

  /// What makes a build another than one of the same files.
  private var options: [String] {
    [
      site.drafts ? "drafts" : "", site.strict ? "strict" : "", locked ? "locked" : "",
      site.baseURL ?? "",
    ]
  }

  private func language(_ ofSite: Language) -> Language {
    site.language.flatMap(Language.init(rawValue:)) ?? ofSite
  }

  private func tell(
    _ totals: BuildRecord.Totals, _ summary: WriteSummary, since start: Double, _ output: String
  ) {
    let words = BuildWords(language: language(totals.language))
    let milliseconds = Int(((Terminal.seconds() - start) * 1000).rounded())
    Terminal.write(
      words.done(totals, summary, milliseconds: milliseconds, output: output) + "\n")
  }
}
