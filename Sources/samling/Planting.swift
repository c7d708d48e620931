import JSON
import Language
import ProgrammeModel
import Seeds
import Site

/// Fills in the seeds: in a language, for a day.
struct Planting {
  let language: Language
  let dates: SeedDates

  init(language: Language, today: LocalDate) {
    self.language = language
    dates = SeedDates(today: today)
  }

  /// Every file of a new site.
  var site: [SourceFile] {
    let words = SeedWords(language: language)
    let programme = "content/" + words.folder(dates.year)
    let report = "content/" + words.folder(dates.lastYear)
    let title = words.sessionsTitle(dates.year)
    return [
      file("site.yml", .site), file("content/index.md", .frontPage),
      file(programme + "/index.md", .invitation),
      file("\(programme)/\(words.sessionsFile).md", .schedule, title: title),
      file("\(programme)/\(words.literatureFile).md", .literature),
      file("\(programme)/\(words.literatureFile).bib", .bibliography),
      file(report + "/index.md", .report),
      file("\(report)/\(words.measurementsFile).csv", .measurements),
      file(".gitignore", .ignoredFiles),
      file(".vscode/settings.json", .editorSettings),
      file(".vscode/extensions.json", .editorExtensions),
      file(".vscode/tasks.json", .editorTasks),
      SourceFile(
        path: ".vscode/samling-site.schema.json",
        bytes: Array(JSONSchema(language: language).schema(of: .site).indented.utf8)),
    ]
  }

  /// One page of a kind, in a file of the site's folder.
  func page(_ kind: PageKind, path: String, title: String) -> SourceFile {
    let seed: Seed =
      switch kind {
      case .invitation: .addedInvitation
      case .schedule: .schedule
      case .literature: .addedLiterature
      case .report: .addedReport
      case .page: .addedPage
      }
    return file(path, seed, title: title)
  }

  private func file(_ path: String, _ seed: Seed, title: String = "") -> SourceFile {
    let text = seed.text(language: language.tag).filled(values(title: title))
    return SourceFile(path: path, bytes: Array(text.utf8))
  }

  private func values(title: String) -> [String: String] {
    let words = SeedWords(language: language)
    return [
      "title": title,
      "year": String(dates.year), "lastYear": String(dates.lastYear),
      "folder": words.folder(dates.year), "lastFolder": words.folder(dates.lastYear),
      "today": dates.today.iso, "deadline": language.text(dates.deadline),
      "start": language.textWithWeekday(dates.start),
      "webinar": language.textWithWeekday(dates.webinar),
      "middle": language.textWithWeekday(dates.middle),
      "end": language.textWithWeekday(dates.end),
      "breakFrom": dates.breakStart.iso, "breakTo": dates.breakEnd.iso,
    ]
  }
}

extension String {
  /// Itself with values in place of their names in double braces. A name without a value stays.
  fileprivate func filled(_ values: [String: String]) -> String {
    var parts = split(separator: "{{", omittingEmptySubsequences: false)
    var result = String(parts.removeFirst())
    for part in parts {
      let halves = part.split(separator: "}}", maxSplits: 1, omittingEmptySubsequences: false)
      if halves.count == 2, let value = values[String(halves[0])] {
        result += value + halves[1]
      } else {
        result += "{{" + part
      }
    }
    return result
  }
}
