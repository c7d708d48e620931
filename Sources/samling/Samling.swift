import ArgumentParser

/// The command that people run.
@main
struct Samling: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samling",
    abstract: "Publiserer opplæringsprogrammer: nettsider og kalendere fra Markdown.",
    version: "0.1.0",
    subcommands: [
      New.self, Add.self, Build.self, Check.self, Changes.self, Markdown.self, PDF.self, Rules.self,
      Schema.self,
    ])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      // ArgumentParser's own code for wrong usage is 64; ours is 2.
      let isUsage = exitCode(for: error) != .success
      let message = fullMessage(for: error)
      if isUsage {
        Terminal.error(message)
        exit(withError: ExitCode(2))
      }
      exit(withError: error)
    }
  }
}
