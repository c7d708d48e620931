import Diagnostics
import Import
import Language
import ProgrammeModel
import Site

/// A text from another program, plain and as HTML, which is also what pandoc makes of a Word file:
/// it is refused, or becomes pages that are read without a fault of syntax and that no markup of
/// the text's own comes through. A plain text keeps every word.
func tryImport(_ bytes: [UInt8]) {
  let language = Language.allCases[bytes.count % Language.allCases.count]
  for format in [ImportedDraft.Format.plainText, .html] {
    guard
      let draft = try? ImportedDraft.make(bytes, format: format, name: "fil", language: language)
    else { continue }
    // A whole site takes a hundred times as long as a draft.
    checkDraft(draft, inSite: bytes.reduce(0, &+) % 16 == 0)
    if format == .plainText { checkWords(bytes, in: draft) }
  }
}

/// What a draft's writer answers for; that a programme lacks its host is for a person to mend.
private let faultsOfWriting: Set<Rule> = [
  .syntax, .encoding, .unknownKey, .duplicateKey, .badValue, .rawHTML, .duplicateID, .unsafePath,
]

private func checkDraft(_ draft: ImportedDraft, inSite: Bool) {
  checkPath("content/" + draft.folder + "/index.md")
  hold(!draft.folder.contains("/") && !draft.folder.hasPrefix("."), draft.folder)
  hold(draft.files.first?.name == "index.md", "a draft without a first page")
  var source = SourceFolder()
  source.configuration = SourceFile(
    path: "site.yml", bytes: Array("title: X\nurl: https://x.example\n".utf8))
  for file in draft.files {
    let (page, findings) = Page.read(
      Array(file.text.utf8), path: "content/p/" + file.name, siteLanguage: .bokmål,
      allowsRawHTML: false)
    check(findings)
    let faults = findings.filter { faultsOfWriting.contains($0.rule) }
    hold(faults.isEmpty, "\(told(faults)) in \(file.text)")
    hold(page?.head.isDraft ?? true, "a draft that would be published")
    source.pages.append(SourceFile(path: "content/p/" + file.name, bytes: Array(file.text.utf8)))
  }
  for remark in draft.remarks {
    let lines = draft.files.first { $0.name == remark.file }?.text
      .split(separator: "\n", omittingEmptySubsequences: false)
    hold(
      lines.map { $0.indices.contains(remark.line - 1) } ?? false, "a remark about no line")
  }
  guard inSite else { return }
  var options = BuildOptions(clock: BuildClock(secondsSinceEpoch: 1_777_622_400))
  options.withDrafts = true
  let outcome = SiteBuild.prepare(source, findings: [], options: options)
  check(outcome.findings)
  for file in outcome.site?.files ?? [] where file.path.hasSuffix(".html") {
    if let bytes = madeBytes(of: file) { checkMarkup(bytes, in: .html) }
  }
}

/// Every run of letters is in the draft somewhere. Of an address that leads nowhere only the
/// beginning is told.
private func checkWords(_ bytes: [UInt8], in draft: ImportedDraft) {
  guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]),
    bytes.count < 400 || !contains("](", bytes)
  else { return }
  let written = draft.files.flatMap { Array($0.text.utf8) }
  let kept = Set(words(written))
  for word in words(bytes) where !kept.contains(word) {
    hold(
      String(decoding: written, as: UTF8.self).contains(String(decoding: word, as: UTF8.self)),
      "«\(String(decoding: word, as: UTF8.self))» is lost")
  }
}

private func words(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  bytes.split { !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20) }.filter { $0.count > 2 }
}
