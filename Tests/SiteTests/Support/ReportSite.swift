import Testing

/// A site with one programme: a report, a list of literature and a file of measurements, to be
/// changed by a test.
struct ReportSite {
  /// The report's keys besides `kind` and `title`.
  var head = """
    subtitle: Erfaringer fra piloten
    authors:
      - { name: Kari van der Berg, role: prosjektleder, organisation: USHT Vestfold }
      - Ola Normann
    institution: USHT Vestfold
    reportNumber: 3/2026
    published: 2026-03-02
    """
  /// The report's text.
  var body = "## Sammendrag\n\nDet gikk bra.\n"
  /// The literature page's keys besides `kind` and `title`.
  var literature = """
    entries:
      - { id: a, type: book, title: Boken, author: [{ family: Ås }], publisher: B, issued: 2020 }
    """
  /// The file of measurements.
  var data = "Uke;Skår\n" + (1...12).map { "\($0);\(50 + $0 % 5)\n" }.joined()
  /// The language of the site.
  var language = "nb"

  /// Builds the site, without writing anything.
  func build() throws -> Edition {
    let folder = try TemporaryFolder()
    try write(to: folder)
    return try Edition(of: folder, clock: "2026-05-01T08:00:00Z")
  }

  /// Writes the site's sources.
  func write(to folder: TemporaryFolder) throws {
    try folder.write(
      """
      title: Forbedringsprogrammer
      url: https://forbedring.example
      timezone: Europe/Oslo
      language: \(language)
      accessibilityStatement: https://uustatus.example/forbedring
      checks: { incomplete-reference: "off" }

      """, to: "site.yml")
    try folder.write(
      "---\nkind: page\ntitle: Velkommen\n---\n\nHei.\n", to: "content/index.md")
    try folder.write(
      "---\nkind: report\ntitle: Sluttrapport\n\(head)\n---\n\n\(body)",
      to: "content/pilot/rapport.md")
    try folder.write(
      "---\nkind: literature\ntitle: Litteratur\n\(literature)\n---\n",
      to: "content/pilot/litteratur.md")
    try folder.write(data, to: "content/pilot/smerte.csv")
  }

  /// The report as it is published.
  func report(sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> String {
    try build().text("pilot/rapport/index.html", sourceLocation: sourceLocation)
  }
}

extension Edition {
  /// A published file that must be there, as text.
  func text(
    _ path: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> String {
    let why = findings.map { "\($0.location.file):\($0.location.line) \($0.problem)" }
    let bytes = try #require(files?[path], "no \(path): \(why)", sourceLocation: sourceLocation)
    return String(decoding: bytes, as: UTF8.self)
  }
}
