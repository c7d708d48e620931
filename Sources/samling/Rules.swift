import ArgumentParser
import Diagnostics
import Language

/// `samling rules`
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Viser hva Samling ser etter, og hvorfor.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown
  }

  @Argument(help: "Navnet på en regel; uten det vises alle.")
  var name: String?

  @Option(help: "Språket: nb, nn eller en.")
  var language = "nb"

  @Option(help: "text eller markdown.")
  var format = Format.text

  func validate() throws {
    try validateLanguage(language)
    if let name, Rule(rawValue: name) == nil {
      let near = suggestion(for: name, among: Rule.allCases.map(\.name))
      throw ValidationError(
        "Regelen «\(name)» finnes ikke." + (near.map { " Mente du «\($0)»?" } ?? ""))
    }
  }

  func run() throws {
    let catalogue = RuleCatalogue(language: Language(rawValue: language) ?? .bokmål)
    let rules = name.flatMap(Rule.init(rawValue:)).map { [$0] } ?? Rule.allCases
    switch format {
    case .text: Terminal.write(catalogue.text(rules))
    case .markdown: Terminal.write(catalogue.markdown(rules))
    }
  }
}
