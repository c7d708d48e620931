import Foundation
import Language
import Markdown
import Markup
import Site
import Testing

@testable import Import

@Suite struct HostileImportTests {
  private func draft(
    _ bytes: [UInt8], _ format: ImportedDraft.Format = .plainText
  ) throws(ImportedDraft.Fault) -> ImportedDraft {
    try ImportedDraft.make(bytes, format: format, name: "fil", language: .bokmål)
  }

  private func html(_ text: String) throws -> ImportedDraft { try draft(Array(text.utf8), .html) }

  @Test func `an empty file, a file that is no text and a file that is too large are refused`() {
    #expect(throws: ImportedDraft.Fault.empty) { try draft([]) }
    #expect(throws: ImportedDraft.Fault.empty) { try draft(Array(" \n\t\n".utf8)) }
    #expect(throws: ImportedDraft.Fault.empty) { try html("<script>x</script><p> </p>") }
    #expect(throws: ImportedDraft.Fault.notText) { try draft((0...255).map { UInt8($0) }) }
    #expect(throws: ImportedDraft.Fault.notText) { try draft([0x25, 0x50, 0, 0, 1, 2, 3]) }
    #expect(throws: ImportedDraft.Fault.tooLarge(limit: ImportedDraft.limit)) {
      try draft([UInt8](repeating: 0x61, count: ImportedDraft.limit + 1))
    }
  }

  @Test func `older encodings are read and told`() throws {
    let windows = try draft(Array("Invitasjon p".utf8) + [0xE5] + Array(" kurs ".utf8) + [0x96])
    #expect(windows.guessedEncoding == "Windows-1252")
    #expect(windows.files[0].text.contains("Invitasjon på kurs –"))
    let text = "Invitasjon på kurs"
    let little: [UInt8] = text.utf16.reduce(into: [0xFF, 0xFE]) {
      $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)]
    }
    let big: [UInt8] = text.utf16.reduce(into: [0xFE, 0xFF]) {
      $0 += [UInt8($1 >> 8), UInt8($1 & 0xFF)]
    }
    for bytes in [little, big] {
      let draft = try draft(bytes)
      #expect(draft.guessedEncoding == "UTF-16")
      #expect(draft.files[0].text.contains("title: \"Invitasjon på kurs\""))
    }
    #expect(try draft(Array(text.utf8)).guessedEncoding == nil)
  }

  @Test func `tags that are never closed cost neither text nor order`() throws {
    let draft = try html("<h1>A<p>b <b>c<ul><li>d<li>e<table><tr><td>f<td>g")
    let text = draft.files[0].text
    for word in ["b **c**", "d", "e", "f | g"] { #expect(text.contains(word)) }
  }

  @Test(arguments: [
    "<script>alert(1)", "<style>p{}", "<!-- x", "<p <p <p", "<a href=\"", "<", "</", "<a", "&#",
    "&#x110000;",
    "<td>x</td></table></ul></li>", "<svg><script>x</script></svg>", "<!DOCTYPE",
  ])
  func `broken HTML ends in a draft`(fragment: String) throws {
    let text = try html("<p>Hei " + fragment).files[0].text
    #expect(text.contains("Hei"))
    #expect(!text.contains("<script"))
  }

  @Test(arguments: [
    "<div>", "<ul><li>", "<blockquote>", "<table><tr><td>", "<b><i>", "<a href=x>", "<svg>", "x<",
    "&amp;", "<br>", "<td>", "*a ", "[", "](", "1. mai ", "frist 1. mai 2026 ", "a@b.no ",
    "Kari Lund kari.lund@x.no tlf. 22334455\n", "a\tb\n", "- x\n", "12.–13. mai 2026 kl. 9–10\n\n",
    "\n",
    "Søknad sendes til a@b.no. ", "Samling 1\n3. mai 2026\n\n", "<tr><td>1. mai 2026<td>x",
    "<p>1. mai",
  ])
  func `a text of one thing over and over takes time in proportion`(piece: String) throws {
    let bytes = Array(("Kurs og hei " + String(repeating: piece, count: 3000)).utf8)
    _ = try draft(bytes, .html)
    _ = try draft(bytes, .plainText)
  }

  @Test func `nothing of a text runs or becomes front matter`() throws {
    let attack = """
      Kurs"\\ndraft: false <script>alert(1)</script>

      ---
      kind: page
      ---

      <img src=x onerror=alert(1)> [klikk](javascript:alert(1)) `x` {{y}}
      """
    for format in [ImportedDraft.Format.plainText, .html] {
      let draft = try draft(Array(attack.utf8), format)
      let text = draft.files[0].text
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let head = lines.dropFirst().prefix { $0 != "---" }
      #expect(head.contains("kind: invitation") && head.contains("draft: true"))
      #expect(!head.contains("kind: page") && !head.contains("draft: false"))
      let body = lines.drop { $0 != "---" }.dropFirst(head.count + 2).joined(separator: "\n")
      let (tree, _) = MarkdownTree.parse(
        Array(body.utf8), file: "a.md", extensions: .all, allowsRawHTML: true)
      let html = String(decoding: tree.plainHTML(allowsRawHTML: true).bytes, as: UTF8.self)
      #expect(text.contains("kind: page"))
      for danger in ["<img", "<script", "href=\"javascript"] { #expect(!html.contains(danger)) }
    }
  }

  @Test func `what a title cannot hold is told`() throws {
    for draft in [
      try draft(Array("# Kurs [her](javascript:x)\n\nHei".utf8)),
      try html("<h1>Kurs <a href=\"javascript:x\">her</a></h1><p>Hei"),
      try html("<h1>Kurs her<img src=\"javascript:x\" alt=\"her\"></h1><p>Hei"),
    ] {
      #expect(draft.files[0].text.contains("title: \"Kurs her\""))
      let told = draft.remarks.filter { $0.text.contains("javascript:x") }
      #expect(told.count == 1)
      #expect(told.allSatisfy { $0.text.contains("her") })
    }
  }

  @Test(arguments: ["https://x.no/a b", "mailto:", "https://", "x://y", "a@b.no c", "mailto:a b"])
  func `what is no address to apply to is not written as one`(address: String) throws {
    let text = try html("<p>Søknaden sendes <a href=\"\(address)\">her</a>.").files[0].text
    #expect(!text.contains("\n  to: "))
  }

  // MARK: Files

  private struct Folder: ~Copyable {
    let path: String

    init() throws {
      path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        .path(percentEncoded: false)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  @Test func `a draft never takes the place of a file`() throws {
    let folder = try Folder()
    let draft = try draft(Array("Kurs\n\nSamling 1: 3. mai 2027".utf8))
    #expect(draft.files.map(\.name) == ["index.md", "samlinger.md"])
    let place = folder.path + "/ny/mappe"
    #expect(try WriteDraft.write(draft, to: place + "/") == place)
    try Data("mitt".utf8).write(to: URL(filePath: place + "/index.md"))
    do {
      _ = try WriteDraft.write(draft, to: place)
      Issue.record("it was overwritten")
    } catch {
      guard case .taken(place + "/index.md") = error else {
        Issue.record("\(error)")
        return
      }
    }
    #expect(try String(contentsOfFile: place + "/index.md", encoding: .utf8) == "mitt")
  }

  @Test func `a Word file that is none is told before pandoc is asked for`() throws {
    let folder = try Folder()
    let path = folder.path + "/a.docx"
    try Data("hei".utf8).write(to: URL(filePath: path))
    do {
      _ = try ImportFile.draft(of: path, language: .bokmål)
      Issue.record("it was read")
    } catch {
      guard case .notWord = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test func `other kinds of files are refused by name`() {
    do {
      _ = try ImportFile.draft(of: "a.pdf", language: .bokmål)
      Issue.record("it was read")
    } catch {
      guard case .unknownKind = error else {
        Issue.record("\(error)")
        return
      }
    }
  }
}
