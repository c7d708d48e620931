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
    let outcome = try site.prepare(
      isLocked: locked, published: force ? nil : WritePublic.publishedPaths(in: output))
    let language = site.language.flatMap(Language.init(rawValue:)) ?? outcome.language
    let words = BuildWords(language: language)
    guard let prepared = outcome.site else {
      Terminal.error(words.stopped(outcome.findings))
      throw ExitCode(1)
    }
    do {
      let summary = try WritePublic.write(
        prepared.files, locks: prepared.locks, to: output, source: folder, isForced: force)
      let milliseconds = Int(((Terminal.seconds() - start) * 1000).rounded())
      Terminal.write(
        words.done(prepared, summary, milliseconds: milliseconds, output: output) + "\n")
      // Nothing is left to do, and taking a large site apart piece by piece takes time.
      withExtendedLifetime(prepared) { Self.exit() }
    } catch {
      Terminal.error("samling: " + words.text(of: error))
      throw ExitCode(error.isUsage ? 2 : 3)
    }
  }
}
