/// A programme as an organiser writes it, in parts that a story can change.
struct ProgrammeText {
  struct Session {
    let id: String
    var title: String
    var english: String
    /// The rest of the session's keys.
    var keys: [String]
  }

  var folder = "vestfold-2026"
  var settings: [String] = []
  var audiences = ["leder: Nærmeste leder", "teamleder: Teamledere"]
  var application = ["deadline: 2026-05-26", "to: https://soknad.example/"]
  var hasEnglish = true
  var hasSchedule = true
  var url: String? = "https://forbedring.example"
  var sessions = [
    Session(
      id: "samling-1", title: "Oppstart", english: "Kick-off",
      keys: ["date: fredag 28. august 2026", "time: 08.00–15.00", "attendance: mandatory"]),
    Session(
      id: "webinar", title: "Webinar", english: "Webinar",
      keys: ["date: 30.09.2026", "time: 14.00–15.00", "format: digital", "join: later"]),
    Session(
      id: "samling-2", title: "Samling 2", english: "Gathering 2",
      keys: ["date: onsdag 14. oktober 2026", "time: 08.00–15.00"]),
    Session(
      id: "verksted", title: "Verksted", english: "Workshop",
      keys: ["date: 2026-11-13", "time: 08.00–11.30", "attendance: optional"]),
    Session(
      id: "samling-3", title: "Avslutning", english: "Closing",
      keys: ["date: 9. desember 2026", "time: 08.00–15.00"]),
  ]

  /// Changes one session.
  mutating func change(_ id: String, _ change: (inout Session) -> Void) {
    guard let index = sessions.firstIndex(where: { $0.id == id }) else { return }
    change(&sessions[index])
  }

  /// The files by their paths.
  var files: [String: String] {
    var files = [
      "site.yml": """
      title: Forbedringsprogrammer
      timezone: Europe/Oslo
      accessibilityStatement: https://uustatus.example/forbedring
      \(url.map { "url: \($0)" } ?? "")

      """,
      "content/index.md": "---\nkind: page\ntitle: Velkommen\n---\n\nHei.\n",
      "content/\(folder)/index.md": """
      ---
      kind: invitation
      title: Forbedringsutdanning
      programme: { name: Forbedringsutdanning, cohort: Høsten 2026 }
      hosts: [{ name: USHT Vestfold }]
      \(application.isEmpty ? "" : "application: { \(application.joined(separator: ", ")) }")
      ---

      Velkommen.

      """,
    ]
    guard hasSchedule else { return files }
    files["content/\(folder)/samlinger.md"] = schedule
    guard hasEnglish else { return files }
    files["content/\(folder)/samlinger.en.md"] = """
      ---
      kind: schedule
      title: Gatherings
      sessions:
      \(sessions.map { "  - { id: \($0.id), title: \($0.english) }" }.joined(separator: "\n"))
      ---

      """
    files["content/\(folder)/index.en.md"] = """
      ---
      kind: invitation
      title: Improvement training
      programme: { name: Improvement training, cohort: Autumn 2026 }
      ---

      Welcome.

      """
    return files
  }

  private var schedule: String {
    """
    ---
    kind: schedule
    title: Samlinger
    calendar:
      name: Forbedringsutdanning i Vestfold
    \(settings.map { "  " + $0 + "\n" }.joined())  audiences: { \(audiences.joined(separator: ", ")) }
    sessions:
    \(sessions.map(\.text).joined(separator: "\n"))
    ---

    Alle samlingene.

    """
  }

  /// Writes the files into a site's folder; what the folder had besides the memory is gone.
  func write(to site: TemporaryFolder) throws {
    let wanted = files
    for path in site.files(in: "content").keys
    where path.hasSuffix(".md") && wanted["content/" + path] == nil {
      try site.remove("content/" + path)
    }
    for (path, text) in wanted { try site.write(text, to: path) }
  }
}

extension ProgrammeText.Session {
  fileprivate var text: String {
    (["- id: \(id)", "  title: \(title)"] + keys.map { "  " + $0 }).map { "  " + $0 }
      .joined(separator: "\n")
  }
}
