import Foundation

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The repository's own site, and changes of it as people and their editors make them.
enum RandomSite {
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path(percentEncoded: false)

  /// Copies site.yml and content/, and adds what they have not: aliases, a draft, a list borrowed from
  /// elsewhere, links to places on pages elsewhere.
  static func plant(in folder: TemporaryFolder) throws {
    let manager = FileManager.default
    for name in ["site.yml", "content"] {
      try manager.copyItem(atPath: repository + "/" + name, toPath: folder.full(name))
    }
    try folder.write(
      """
      ---
      kind: page
      title: Om oss
      aliases: [/gammel-side/]
      ---
      Se [planen](/vestfold-2026/samlinger.md#plan).

      """, to: "content/om.md")
    try folder.write(
      """
      ---
      kind: report
      title: Lånt litteratur
      institution: USHT
      literature: /vestfold-2026/litteratur
      ---
      ## Sammendrag

      Kort.

      """, to: "content/laant/rapport.md")
    try folder.write(
      "---\nkind: page\ntitle: Utkast\ndraft: true\n---\nIkke ferdig.\n",
      to: "content/telemark/utkast.md")
  }

  /// One change.
  struct Edit {
    let folder: TemporaryFolder
    var random: SplitMix

    /// Changes something, and says what, and which paths a watcher would name.
    mutating func make() throws -> (what: String, paths: Set<String>) {
      let pages = folder.files(in: "content").keys.filter { $0.hasSuffix(".md") }.sorted()
        .map { "content/" + $0 }
      let page = pages[Int.random(in: 0..<pages.count, using: &random)]
      let other = pages[Int.random(in: 0..<pages.count, using: &random)]
      let text = folder.text(page) ?? ""
      let number = Int.random(in: 0..<1000, using: &random)
      switch Int.random(in: 0..<20, using: &random) {
      case 0, 1, 2:
        return try write(text + "\nEt avsnitt til, nummer \(number).\n", page, "a paragraph")
      case 3, 4:
        return try write(text + "\n## Overskrift \(number)\n\nTekst.\n", page, "a heading")
      case 5:
        guard let heading = text.range(of: "\n## .*\n", options: .regularExpression) else {
          return try touch(page)
        }
        return try write(
          text.replacingCharacters(in: heading, with: "\n"), page, "no heading any longer")
      case 6:
        return try write(
          text.replacing(/title: [^\n]+/, with: "title: Tittel \(number)", maxReplacements: 1),
          page, "a title")
      case 7:
        let link = "/" + other.dropFirst("content/".count)
        return try write(text + "\nSe [der](\(link)).\n", page, "a link")
      case 8:
        let headings = (folder.text(other) ?? "").matches(of: /\n## Overskrift ([0-9]+)\n/)
        let name = headings.first.map { "overskrift-\($0.output.1)" } ?? "innhold"
        let link = "/\(other.dropFirst("content/".count))#\(name)"
        return try write(text + "\nSe [stedet](\(link)).\n", page, "a link to a place")
      case 9:
        let day = 1 + number % 28
        return try write(
          text.replacing(
            /\n    date: [^\n]+/, with: "\n    date: 2026-10-\(day < 10 ? "0" : "")\(day)",
            maxReplacements: 1),
          page, "a date")
      case 10:
        return try write(
          text.replacing(
            /\nsessions:\n/,
            with: "\nsessions:\n  - id: ny-\(number)\n    title: Ny\n    date: 2026-11-04\n"),
          page, "a session")
      case 11:
        return try write(
          text.replacing(/^---\n/, with: "---\naliases: [/alias-\(number)/]\n", maxReplacements: 1),
          page, "an alias")
      case 12:
        let path = "content/ny-\(number % 5)/side-\(number).md"
        return try write("---\nkind: page\ntitle: Ny side \(number)\n---\nTekst.\n", path, "a page")
      case 13:
        guard page != "content/index.md" else { return try touch(page) }
        try folder.remove(page)
        return ("removed \(page)", [page])
      case 14:
        try folder.write(text + "\nEt øyeblikk.\n", to: page + ".tmp")
        try folder.remove(page)
        try folder.move(page + ".tmp", to: page)
        return ("saved \(page) as editors do", [page])
      case 15:
        let works = "content/laant/verk-\(number % 3).csv"
        return try write("a,b\n1,\(number)\n", works, "a file of figures")
      case 16:
        let locks = folder.files(in: "content").keys.filter { $0.hasSuffix(".lock") }.sorted()
        guard let lock = locks.first else { return try touch(page) }
        try folder.remove("content/" + lock)
        return ("forgot \(lock)", ["content/" + lock])
      case 17:
        let site = folder.text("site.yml") ?? ""
        return try write(
          site.replacing(/title: [^\n]+/, with: "title: Nettsted \(number)", maxReplacements: 1),
          "site.yml", "the site's title")
      case 18: return try write("/* \(number) */\n", "theme/style.css", "a style")
      default: return try touch(page)
      }
    }

    private func write(
      _ text: String, _ path: String, _ what: String
    ) throws -> (what: String, paths: Set<String>) {
      try folder.write(text, to: path)
      return ("\(what) in \(path)", [path])
    }

    private func touch(_ path: String) throws -> (what: String, paths: Set<String>) {
      try folder.write(folder.text(path) ?? "", to: path)
      return ("touched \(path)", [path])
    }
  }
}
