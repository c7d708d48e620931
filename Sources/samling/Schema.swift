import ArgumentParser
import Diagnostics
import JSON
import Language
import ProgrammeModel

/// `samling schema`
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Viser hva som kan stå øverst i en side, i site.yml og i blokkene, for editorer.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json, markdown, cms
  }

  @Argument(
    help: """
      invitation, schedule, literature, report, page, site eller navnet på en blokk; uten det \
      vises alle typer sider.
      """)
  var kind: String?

  @Option(help: "Språket i forklaringene: nb, nn eller en.")
  var language = "nb"

  @Option(
    help: """
      json (JSON Schema), markdown (til å lese) eller cms (config.yml for Sveltia CMS og Decap CMS).
      """)
  var format = Format.json

  func validate() throws {
    try validateLanguage(language)
    if let kind, !SchemaSubject.all.contains(where: { $0.name == kind }) {
      let near = suggestion(for: kind, among: SchemaSubject.all.map(\.name))
      throw ValidationError(
        "Det er ingen type eller blokk som heter «\(kind)»."
          + (near.map { " Mente du «\($0)»?" } ?? ""))
    }
    if format == .cms, kind != nil {
      throw ValidationError("--format cms gjelder alle typene; skriv det uten «\(kind ?? "")».")
    }
  }

  func run() throws {
    let language = Language(rawValue: language) ?? .bokmål
    let subject = SchemaSubject.all.first { $0.name == kind }
    switch format {
    case .json:
      let schema = JSONSchema(language: language)
      Terminal.write((subject.map(schema.schema) ?? schema.pages).indented)
    case .markdown:
      Terminal.write(
        KeyReference(language: language).text(subject.map { [$0] } ?? SchemaSubject.all))
    case .cms: Terminal.write(FormEditor(language: language).configuration)
    }
  }
}
