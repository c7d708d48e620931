import ArgumentParser
import Diagnostics
import Language
import Site

/// `samling changes`
struct Changes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hva abonnentene har fått vite, og hva neste bygging vil fortelle dem.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, email, json
  }

  @OptionGroup var site: SiteFolder

  @Option(help: ArgumentHelp("Bare det som er fortalt fra og med denne dagen.", valueName: "dato"))
  var since: String?

  @Option(help: "text, email (klar til å lime inn) eller json.")
  var format = Format.text

  func validate() throws {
    if let since, day(since) == nil {
      throw ValidationError("--since må være en dato, som 2026-10-01, ikke «\(since)».")
    }
  }

  func run() throws {
    let outcome = try site.prepare()
    guard let prepared = outcome.site else { throw ExitCode(1) }
    let first = since.flatMap(day)
    let changes = prepared.changes.filter { change in
      guard let told = change.told, let first else { return true }
      return told >= first
    }
    let words = ChangeWords(language: outcome.language)
    switch format {
    case .text: Terminal.write(words.text(changes))
    case .email: Terminal.write(words.email(changes))
    case .json: Terminal.write(words.json(changes))
    }
  }

  private func day(_ text: String) -> LocalDate? {
    guard case .success(let written) = WrittenDate.read(text), written.range.isOneDay else {
      return nil
    }
    return written.range.first
  }
}
