import Diagnostics
import Language
import Markdown
import ProgrammeModel
import Site

/// A whole site in one input: `=== path` before each file, and what stands before the first is
/// the schedule of a programme. Whatever is built from it is well formed and stays in its folder.
func tryWholeSite(_ bytes: [UInt8]) {
  guard isText(bytes) else { return }
  let outcome = prepare(source(bytes))
  check(outcome.findings)
  let allowsRawHTML = contains("rawHTML", bytes)
  for file in outcome.site?.files ?? [] {
    checkPath(file.path)
    guard let bytes = madeBytes(of: file) else { continue }
    if file.path.hasSuffix(".html"), !allowsRawHTML { checkMarkup(bytes, in: .html) }
    if file.path.hasSuffix(".xml") || file.path.hasSuffix(".svg") { checkMarkup(bytes, in: .xml) }
    if file.path.hasSuffix(".ics") { checkCalendar(bytes) }
  }
  guard let site = outcome.site, !site.locks.isEmpty else { return }
  checkSecondBuild(of: source(bytes), after: site)
}

/// The memory of a calendar, damaged: it is refused, or the calendars are right and the next
/// memory is lasting.
func tryLock(_ bytes: [UInt8]) {
  guard isText(bytes) else { return }
  var source = source(Array(sessions.utf8))
  source.locks = [SourceFile(path: "content/p/calendar.lock", bytes: bytes)]
  let outcome = prepare(source)
  check(outcome.findings)
  guard let site = outcome.site else { return }
  for file in site.files where file.path.hasSuffix(".ics") {
    hold(madeBytes(of: file).map(checkCalendar) != nil, "a calendar of no bytes")
  }
  checkSecondBuild(of: source, after: site)
}

/// One page of any kind.
func tryPage(_ bytes: [UInt8]) {
  guard isText(bytes) else { return }
  for path in ["content/p/index.md", "content/p/side.en.md"] {
    let (page, findings) = Page.read(
      bytes, path: path, siteLanguage: .bokmål, allowsRawHTML: false)
    check(findings)
    hold(page != nil || findings.hasErrors, "a page is dropped in silence: \(told(findings))")
  }
}

/// Markdown with all that is added to it, for a page and plain.
func tryMarkdown(_ bytes: [UInt8]) {
  let (tree, findings) = MarkdownTree.parse(bytes, file: "a.md", extensions: .all)
  check(findings)
  checkMarkup(SiteMarkdown.html(tree, allowsRawHTML: false).bytes, in: .html)
  let (plain, _) = MarkdownTree.parse(bytes, extensions: .tables)
  checkMarkup(plain.plainHTML().bytes, in: .html)
}

/// A build that finds nothing new tells nothing new.
private func checkSecondBuild(of source: SourceFolder, after site: PreparedSite) {
  var source = source
  for lock in site.locks {
    source.locks.removeAll { $0.path == lock.path }
    source.locks.append(SourceFile(path: lock.path, bytes: lock.bytes))
  }
  guard let second = prepare(source).site else { fail("the lock that was written is refused") }
  hold(second.locks.isEmpty, "the second build changes the lock")
  hold(calendars(second) == calendars(site), "the second build changes a calendar")
}

private func calendars(_ site: PreparedSite) -> [String: [UInt8]] {
  var calendars: [String: [UInt8]] = [:]
  for file in site.files where file.path.hasSuffix(".ics") {
    calendars[file.path] = madeBytes(of: file)
  }
  return calendars
}

/// The bytes of a text that is made, not copied. Pictures for sharing take most of the time, and
/// little of the input is in them.
func madeBytes(of file: OutputFile) -> [UInt8]? {
  if case .copy = file.content { return nil }
  return file.path.hasSuffix(".png") ? nil : try? file.read()
}

private func prepare(_ source: SourceFolder) -> SiteBuild.Outcome {
  SiteBuild.prepare(
    source, findings: [],
    options: BuildOptions(clock: BuildClock(secondsSinceEpoch: 1_777_622_400)))
}

private func source(_ bytes: [UInt8]) -> SourceFolder {
  var source = SourceFolder()
  source.configuration = SourceFile(
    path: "site.yml", bytes: Array("title: X\nurl: https://x.example\nholidays: NO\n".utf8))
  var files: [String: [UInt8]] = [
    "content/index.md": Array("---\nkind: page\ntitle: X\n---\n".utf8),
    "content/p/index.md": Array(invitation.utf8),
  ]
  var path = "content/p/samlinger.md"
  for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
    if line.starts(with: "=== ".utf8) {
      path = String(decoding: line.dropFirst(4), as: UTF8.self)
    } else {
      files[path, default: []] += line + [0x0A]
    }
  }
  for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
    let file = SourceFile(path: path, bytes: bytes)
    // Only these names come out of a folder that is read.
    guard !path.contains("//"),
      path.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !#"\"<>|?*:"#.utf8.contains($0) }),
      !path.split(separator: "/").contains(where: { $0.hasPrefix(".") })
    else { continue }
    if path == "site.yml" {
      source.configuration = file
    } else if !path.hasPrefix("content/") {
      continue
    } else if path.hasSuffix(".md") {
      source.pages.append(file)
    } else if path.hasSuffix("/calendar.lock") {
      source.locks.append(file)
    } else if [".bib", ".ris", ".json", ".csv"].contains(where: path.hasSuffix) {
      source.data.append(file)
    }
  }
  return source
}

private let invitation = """
  ---
  kind: invitation
  title: Program
  programme: { name: Program }
  hosts: [{ name: Vert }]
  ---
  """

private let sessions = """
  ---
  kind: schedule
  title: Samlinger
  calendar: { audiences: { leder: Nærmeste leder } }
  sessions:
    - { id: samling-1, title: Oppstart, date: 2026-08-28, time: 08.00–15.00, audience: [leder] }
    - { id: samling-2, title: Måling, date: 2026-09-25/2026-09-26, time: 08.00–15.00 }
    - { id: samling-3, title: Avlyst, date: 2026-10-25, status: cancelled }
    - { id: samling-4, title: Uten dato, unscheduled: senere }
  ---
  """
