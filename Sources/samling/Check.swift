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

  @Flag(help: "Spør nettet om lenkene ut av nettstedet virker (med curl).")
  var externalLinks = false

  func run() throws {
    let inquiry = try externalLinks ? webInquiry() : nil
    let outcome = try site.prepare(isTold: format == .text, linkInquiry: inquiry?.deaths)
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
    if let obstacle = inquiry?.obstacle {
      Terminal.error("samling: " + BuildWords(language: language).text(of: obstacle))
      throw ExitCode(3)
    }
  }

  private func webInquiry() throws -> WebInquiry {
    if let inquiry = WebInquiry.find(now: Terminal.now()) { return inquiry }
    Terminal.error(
      "samling: for å undersøke lenkene ut av nettstedet trengs curl, som ikke er installert. "
        + "På Debian og Ubuntu: sudo apt install curl")
    throw ExitCode(3)
  }
}
