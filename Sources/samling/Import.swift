import ArgumentParser
import Import
import Language
import Site

/// `samling import`
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Gjør en invitasjon fra Word, tekst eller HTML om til et utkast.",
    discussion: """
      Utkastet er en mappe med index.md og, når teksten har datoer for samlinger, en side med dem. \
      Det som er usikkert, er merket med «se på dette» der det står. Word-filer leses med pandoc. \
      Ingenting blir overskrevet.
      """)

  @Argument(help: "Filen: .docx, .txt eller .html.", completion: .file())
  var file: String

  @Option(
    name: [.short, .long],
    help: "Mappen utkastet skal ligge i (ellers en ny, i content/ når du står i et nettsted).",
    completion: .directory)
  var output: String?

  @Option(help: "Språket i merkene og meldingene: nb, nn eller en.")
  var language = "nb"

  func validate() throws { try validateLanguage(language) }

  func run() throws {
    let words = ImportWords(language: Language(rawValue: language) ?? .bokmål)
    do {
      let draft = try ImportFile.draft(of: file, language: words.language)
      let folder = try WriteDraft.write(draft, to: output)
      Terminal.write(words.written(draft, in: folder, isWord: ImportFile.isWord(file)))
    } catch {
      Terminal.error("samling: " + words.text(of: error, file: file))
      throw ExitCode(error.exitCode)
    }
  }
}

extension ImportError {
  /// 1 where the file is at fault, 2 where the user asked for what cannot be done, 3 where the
  /// machine is.
  fileprivate var exitCode: Int32 {
    switch self {
    case .unreadable, .notWord, .wordTooLarge: 1
    case .unknownKind, .taken, .notFolder: 2
    case .noPandoc, .pandocFailed, .timedOut: 3
    case .disk(let error): error.isMissing ? 2 : 3
    }
  }
}
