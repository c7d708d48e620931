import ArgumentParser
import Language
import Site

/// `samling pdf`
struct PDF: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pdf",
    abstract: "Lager PDF-er av sider med Chromium eller WeasyPrint, og legger dem ved sidene.",
    discussion: """
      En side nevnes med adressen (/vestfold-2025/rapport/) eller filen \
      (content/vestfold-2025/rapport.md). Uten sider lages det PDF av alle rapportene. Nettstedet \
      må være bygd først. En PDF endrer ikke de andre filene, og byggingen lar den være i fred.
      """)

  @Argument(help: "Sidene det skal lages PDF av (ellers alle rapportene).")
  var pages: [String] = []

  @Option(
    name: .customLong("site"), help: "Mappen med site.yml og content/.", completion: .directory)
  var folder = "."

  @Option(
    name: [.short, .long], help: "Mappen nettstedet er bygd i.", completion: .directory)
  var output: String?

  @Option(help: "Språket i meldingene: nb, nn eller en (ellers nettstedets eget).")
  var language: String?

  @Option(help: ArgumentHelp("Når byggingen skjer (ellers nå).", valueName: "tid"))
  var clock: String?

  @Option(help: ArgumentHelp("Adressen nettstedet skal ha.", valueName: "url"))
  var baseURL: String?

  @Flag(help: "Ta med utkast.")
  var drafts = false

  func run() throws {
    let site = try SiteFolder.parse(options)
    let outcome = try site.prepare()
    let words = PDFWords(
      language: language.flatMap(Language.init(rawValue:)) ?? outcome.language)
    guard let prepared = outcome.site else {
      Terminal.error(BuildWords(language: words.language).stopped(outcome.findings))
      throw ExitCode(1)
    }
    let folder = self.folder.hasSuffix("/") ? String(self.folder.dropLast()) : self.folder
    let chosen = try chosenPages(of: prepared, folder: folder, words)
    guard let program = PDFProgram.find() else {
      Terminal.error("samling: " + words.noProgram)
      throw ExitCode(3)
    }
    let output = self.output ?? (folder == "." ? "public" : folder + "/public")
    do {
      let writer = try WritePDF(of: prepared, source: folder, to: output, by: program)
      try writer.write(chosen) { page in
        Terminal.write(words.written("\(output)/\(page.pdfPath)") + "\n")
      }
    } catch {
      Terminal.error("samling: " + words.text(of: error))
      throw ExitCode(error.isUsage ? 2 : 3)
    }
  }

  private var options: [String] {
    [folder] + (language.map { ["--language", $0] } ?? []) + (clock.map { ["--clock", $0] } ?? [])
      + (baseURL.map { ["--base-url", $0] } ?? []) + (drafts ? ["--drafts"] : [])
  }

  private func chosenPages(
    of site: PreparedSite, folder: String, _ words: PDFWords
  ) throws -> [PublishedPage] {
    if pages.isEmpty {
      let reports = site.pages.filter(\.isReport)
      guard !reports.isEmpty else {
        Terminal.error("samling: " + words.noReport)
        throw ExitCode(2)
      }
      return reports
    }
    return try pages.map { name in
      if let page = site.pages.first(where: { $0.isMeant(by: name, folder: folder) }) {
        return page
      }
      Terminal.error("samling: " + words.noPage(name))
      throw ExitCode(2)
    }
  }
}

extension PDFError {
  /// Whether the user asked for what cannot be done, and nothing failed.
  fileprivate var isUsage: Bool {
    switch self {
    case .notBuilt, .taken: true
    case .refused(let error): error.isUsage
    case .timedOut, .failed, .disk: false
    }
  }
}
