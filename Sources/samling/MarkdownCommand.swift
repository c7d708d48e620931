import ArgumentParser
import Markdown
import Markup
import Site

/// `samling markdown`
struct Markdown: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "markdown",
    abstract: "Gjør Markdown om til HTML: CommonMark og tabeller, og ingenting annet.")

  @Argument(help: "Filen; uten den leses det som kommer inn.", completion: .file())
  var file: String?

  @Flag(name: .customLong("raw-html"), help: "Slipp HTML i teksten gjennom.")
  var allowsRawHTML = false

  @Flag(help: "Ta også med ankere, figurer, fotnoter, merknader og oppgavelister.")
  var site = false

  func run() throws {
    let bytes: [UInt8]
    if let file {
      do {
        bytes = try SourceFolder.readFile(file)
      } catch {
        Terminal.error("samling: \(error.path): \(error.reason)")
        throw ExitCode(error.isMissing ? 2 : 3)
      }
    } else {
      bytes = Terminal.readAll()
    }
    let (tree, _) = MarkdownTree.parse(
      bytes, file: file ?? "", extensions: site ? .all : .tables, allowsRawHTML: allowsRawHTML)
    let html =
      site
      ? SiteMarkdown.html(tree, allowsRawHTML: allowsRawHTML)
      : tree.plainHTML(allowsRawHTML: allowsRawHTML)
    Terminal.write(html.bytes)
  }
}
