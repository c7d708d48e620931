import ArgumentParser
import Language
import Site

/// `samling new`
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lager et nytt, lite nettsted som forklarer seg selv.")

  @Argument(help: "Mappen nettstedet skal ligge i. Den må være ny eller tom.")
  var folder: String

  @Option(help: "Språket på nettstedet: nb, nn eller en.")
  var language = "nb"

  @OptionGroup var clock: ClockOption

  func validate() throws {
    try validateLanguage(language)
    if folder.isEmpty { throw ValidationError("Skriv hva mappen skal hete.") }
  }

  func run() throws {
    let language = Language(rawValue: language) ?? .bokmål
    let words = SeedWords(language: language)
    let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    do {
      try PlantFiles.plantSite(
        Planting(language: language, today: clock.today).site, in: folder)
    } catch {
      throw refusal(error, words.text(of: error, site: true))
    }
    Terminal.write(words.planted(site: folder))
  }
}

/// Tells why nothing was planted: wrong usage where the place was badly chosen, else the machine.
func refusal(_ fault: PlantFiles.Fault, _ message: String) -> ExitCode {
  Terminal.error("samling: " + message)
  if case .disk(let error) = fault, !error.isMissing { return ExitCode(3) }
  return ExitCode(2)
}
