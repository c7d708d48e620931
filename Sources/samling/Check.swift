import ArgumentParser
import Diagnostics
import Language
import Site

/// `samling check`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sier alt som er galt, og hva som kan gjøres med det. Skriver ingenting.")

  @OptionGroup var site: SiteFolder

  func run() throws {
    let outcome = try site.prepare()
    let language = site.language.flatMap(Language.init(rawValue:)) ?? outcome.language
    Terminal.write(BuildWords(language: language).checked(outcome.findings) + "\n")
    if outcome.findings.hasErrors { throw ExitCode(1) }
  }
}
