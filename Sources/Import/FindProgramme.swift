import Language
import ProgrammeModel

/// What a text says of its programme: title, name, cohort and hosts.
struct FoundProgramme {
  var title = ""
  /// The block that the title is, which then does not belong to the text.
  var titleBlock: Int?
  var name = ""
  var cohort: String?
  var hosts: [String] = []
  var titleRemarks: [Remark] = []
  var kindRemarks: [Remark] = []
  var hostRemarks: [Remark] = []

  init(_ text: ImportedText, fileName: String) {
    findTitle(text, fileName)
    (name, cohort) = Self.parted(title)
    findHosts(text)
    let heading = text.blocks.prefix(8).compactMap { $0.spans?.plain }.first { plain in
      plain.utf8.count <= 100
        && plain.lowercased().split { !$0.isLetter }.contains {
          $0 == "rapport" || $0.hasSuffix("sluttrapport") || $0 == "report"
        }
    }
    if let heading { kindRemarks = [.looksLikeReport(word: heading.excerpt)] }
  }

  private mutating func findTitle(_ text: ImportedText, _ fileName: String) {
    if let title = text.title {
      self.title = title
      // A page's title and its first heading are often the same.
      titleBlock = text.blocks.firstIndex { $0.isHeading && $0.spans?.plain == title }
      return
    }
    let headings = text.blocks.indices.filter { text.blocks[$0].isHeading }
    let first = headings.first { index in
      if case .heading(1, _) = text.blocks[index] { return true }
      return false
    }
    if let first {
      titleBlock = first
    } else {
      titleRemarks = [.titleGuessed]
      titleBlock =
        headings.first
        ?? text.blocks.indices.first { (text.blocks[$0].spans?.plain.utf8.count ?? 999) <= 120 }
    }
    title = titleBlock.flatMap { text.blocks[$0].spans?.plain } ?? ""
    if title.isEmpty { (title, titleBlock) = (fileName, nil) }
  }

  /// A title as the programme's name and its cohort: `Invitasjon til forbedringsutdanning høsten
  /// 2026` is Forbedringsutdanning and Høsten 2026.
  static func parted(_ title: String) -> (name: String, cohort: String?) {
    var words = title.split(separator: " ").map(String.init)
    let seasons = ["høsten", "hausten", "våren", "høst", "haust", "vår", "autumn", "spring"]
    var cohort: String?
    let years = words.indices.filter { index in
      let word = words[index].drop { $0 == "(" }
      return word.prefix(4).allSatisfy { $0.isASCII && $0.isNumber } && word.hasPrefix("20")
        && word.prefix(4).count == 4 && word.dropFirst(4).allSatisfy { !$0.isLetter }
    }
    if years.count == 1, let year = years.first {
      var start = year
      if year > 0, seasons.contains(words[year - 1].lowercased()) { start -= 1 }
      let kept: (Character) -> Bool = { $0.isLetter || $0.isNumber || "-–/ ".contains($0) }
      let text = words[start...year].joined(separator: " ").filter(kept)
      cohort = text.prefix(1).uppercased() + text.dropFirst()
      words.removeSubrange(start...year)
      if start > 0, start - 1 < words.count,
        ["i", "for", "in", "–", "-"].contains(words[start - 1].lowercased())
      {
        words.remove(at: start - 1)
      }
    }
    let openings = [
      ["invitasjon", "til"], ["velkommen", "til"], ["velkomen", "til"], ["invitation", "to"],
      ["welcome", "to"],
    ]
    if openings.contains(Array(words.prefix(2).map { $0.lowercased() })) { words.removeFirst(2) }
    let loose: (Character) -> Bool = { " :,–-.".contains($0) }
    var name = String(words.joined(separator: " ").drop(while: loose))
    while let last = name.last, loose(last) { name.removeLast() }
    if name.isEmpty { name = title }
    return (name.prefix(1).uppercased() + name.dropFirst(), cohort)
  }

  /// What stands before the names of those who arrange a programme.
  static let hostLabels: Set<String> = [
    "arrangør", "arrangører", "arrangørar", "arrangert av", "organiser", "organisers", "organizer",
    "organizers", "vertskap", "host", "hosts",
  ]

  private mutating func findHosts(_ text: ImportedText) {
    for line in text.lines {
      guard let colon = line.firstIndex(of: ":"),
        Self.hostLabels.contains(line[..<colon].lowercased().trimmed)
      else { continue }
      let names = line[line.index(after: colon)...].split(separator: ";")
        .map { String($0).trimmed }.filter { !$0.isEmpty }
      guard !names.isEmpty, hosts.count < 20, names.count < 20,
        names.allSatisfy({ $0.utf8.count <= 200 })
      else { continue }
      hosts += names.filter { !hosts.contains($0) }
      if names.contains(where: { $0.contains(",") || $0.contains(" og ") || $0.contains(" and ") })
      {
        hostRemarks = [.severalHosts]
      }
    }
    if hosts.isEmpty { hostRemarks = [.noHosts] }
  }
}

extension ImportedText {
  /// The text block by block; each row of a table is one, with a colon between its cells. What
  /// stands under a heading that is a label, as `Søknadsfrist`, has it before it.
  var lines: [String] {
    var lines: [String] = []
    var label: String?
    for block in blocks {
      if case .table(let rows) = block {
        lines += rows.map { row in
          row.map(\.plain).filter { !$0.isEmpty }
            .map { $0.last == ":" ? String($0.dropLast()) : $0 }.joined(separator: ": ")
        }
        label = nil
        continue
      }
      let plain = block.spans?.plain ?? ""
      lines.append(label.map { "\($0): \(plain)" } ?? plain)
      label = Self.label(plain)
    }
    return lines
  }

  /// A line that is nothing but a word for a deadline or for those who arrange it.
  private static func label(_ line: String) -> String? {
    guard line.utf8.count <= 40 else { return nil }
    let word = line.last == ":" ? String(line.dropLast()).trimmed : line
    let passage = Passage(word)
    let isDeadline =
      passage.isDeadlineWord(0) && passage.tokens.count <= 3
      && passage.tokens.indices.allSatisfy { passage.number($0) == nil }
    return isDeadline || FoundProgramme.hostLabels.contains(word.lowercased()) ? word : nil
  }
}
