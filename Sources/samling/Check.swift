import ArgumentParser
import Diagnostics
import Language
import Site

/// `samling check`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sier alt som er galt, og hva som kan gjøres med det. Skriver ingenting.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, github
  }

  @OptionGroup var site: SiteFolder

  @Option(help: "text, json (for andre programmer) eller github (merknader i GitHub Actions).")
  var format = Format.text

  func run() throws {
    let outcome = try site.prepare(isTold: format == .text)
    let language = site.language.flatMap(Language.init(rawValue:)) ?? outcome.language
    switch format {
    case .text: Terminal.write(BuildWords(language: language).checked(outcome.findings) + "\n")
    case .json: Terminal.write(JSONReport(language: language).text(outcome.findings))
    case .github:
      let path = site.folder.hasSuffix("/") ? site.folder : site.folder + "/"
      let folder = path == "./" ? "" : path
      Terminal.write(GitHubReport(language: language, folder: folder).text(outcome.findings))
    }
    if outcome.findings.hasErrors { throw ExitCode(1) }
  }
}
