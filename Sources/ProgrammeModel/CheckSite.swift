import Bibliography
public import Diagnostics
import Language
import Markdown

extension SiteDraft {
  /// Checks the pages against each other. A site comes out where nothing that was found is an
  /// error by the judge; the findings come out either way.
  ///
  /// `memory` is of an earlier check of a site that differs in nothing but its pages.
  public func checked(
    _ judge: inout FindingJudge, _ memory: inout CheckMemory
  ) -> (CheckedSite?, [Finding]) {
    let renewed = memory.last.flatMap(recheck)
    let check = renewed?.check ?? checkWhole()
    memory.last = check
    memory.changedFolders = renewed?.folders
    var findings: [Finding] = check.clashes
    for found in check.found.values { findings += found }
    for ruled in check.ruled.values { findings += ruled }
    for rule in Self.siteRules { rule(check.site, &findings) }
    if let linkInquiry { checkDeadLinks(check.site, by: linkInquiry, &findings) }
    let judged = judge.judged(findings)
    return (judged.hasErrors ? nil : check.site, judged)
  }

  /// Every rule that looks at a folder's pages, in no particular order; `checkLinks` besides.
  static var partRules: [(SitePart, inout [Finding]) -> Void] {
    [
      checkSessionIdentifiers, checkReferences, checkCitations, checkYearlessWeekdays,
      checkInsecureLinks, checkCounts, checkOutdatedNames, checkContactAddresses, checkRestDays,
      checkDeadlineRestDays, checkClosures, checkDeadlines, checkWrittenDeadlines, checkPlaces,
      checkUndatedSessions, checkOverlaps, checkDurations, checkConsent, checkContacts,
      checkDuplicateWorks, checkIncompleteWorks,
    ]
  }

  /// Every rule that looks at the site as a whole, `checkOutputClashes` besides. They are followed
  /// after every change, so they must be quick.
  private static var siteRules: [(CheckedSite, inout [Finding]) -> Void] {
    [
      checkAccessibilityStatement, checkInsecureAddresses, checkThemeLinks, checkUncitedWorks,
      checkImages, checkContrast,
    ]
  }

  private func checkWhole() -> CheckMemory.Check {
    var found: [String: [Finding]] = [:]
    let published = publishedPages(&found)
    let names = published.map(PageNames.init)
    let programmes = programmes(of: published)
    var index = SiteIndex()
    index.assets = assets
    index.ownAddress = configuration.url
    for (number, names) in names.enumerated() {
      index.add(names, number)
      index.languages.insert(names.language)
      index.byFolder[published[number].address.folder, default: []].append(number)
    }
    index.addDrafts(of: pages)
    for language in index.languages {
      index.generated.insert(
        PageAddress.search(in: language, onSiteIn: configuration.language).path)
    }
    for (number, programme) in programmes.enumerated() {
      index.programmes[programme.folder] = number
    }
    index.finish()
    index.addSuccessors(among: programmes, pages: published)
    let (works, styles) = works(of: published, &found)
    let site = CheckedSite(
      configuration: configuration, pages: published, programmes: programmes, assets: assets,
      images: images, works: works, styles: styles, charts: charts(of: published, &found),
      today: today,
      clocks: clocks, slots: slots, index: index)
    var check = CheckMemory.Check(draftPages: pages, site: site, names: names, found: found)
    for folder in index.byFolder.keys { check.check(folder) }
    checkOutputClashes(site, &check.clashes)
    return check
  }

  /// The pages without drafts, translations with their originals' facts, by address.
  private func publishedPages(_ found: inout [String: [Finding]]) -> [Page] {
    let chosen = pages.filter { withDrafts || !$0.head.isDraft }
    let pages = Dictionary(grouping: chosen, by: \.address.folder).flatMap { folder, pages in
      translated(pages, &found[folder, default: []])
    }
    return pages.map { (key: ($0.address.path, $0.file), $0) }.sorted { $0.key < $1.key }.map(\.1)
  }

  /// The pages of a folder, translations with their originals' facts.
  func translated(_ pages: [Page], _ findings: inout [Finding]) -> [Page] {
    var originals: [String: Page] = [:]
    for page in pages where page.address.translation == nil {
      originals[page.address.original] = page
    }
    return pages.map { page in
      guard page.address.translation != nil else { return page }
      guard let original = originals[page.address.original], original.kind == page.kind else {
        let path = page.address.original + ".md"
        findings.append(
          Finding(
            .unknownReference(.page, name: path, suggestion: nil),
            at: SourceLocation(file: page.file)))
        return page
      }
      return translated(page, original, &findings)
    }
  }

  private func translated(
    _ page: Page, _ original: Page, _ findings: inout [Finding]
  ) -> Page {
    switch (page.content, original.content) {
    case (.schedule(let words), .schedule(let schedule)):
      page.with(.schedule(schedule.inWords(of: words, &findings)))
    case (.invitation(let words), .invitation(let invitation)):
      page.with(.invitation(invitation.inWords(of: words)))
    default: page
    }
  }

  private func programmes(of pages: [Page]) -> [Programme] {
    Dictionary(grouping: pages, by: \.address.folder).compactMap { folder, pages in
      programme(in: folder, of: pages)
    }.sorted { $0.folder < $1.folder }
  }

  /// The programme that the pages of a folder make up, where they do.
  func programme(in folder: String, of pages: [Page]) -> Programme? {
    let originals = pages.filter { $0.address.translation == nil }
    guard !folder.isEmpty,
      originals.contains(where: { [.invitation, .schedule, .report].contains($0.kind) })
    else { return nil }
    let sorted = originals.sorted { (rank($0), $0.address.path) < (rank($1), $1.address.path) }
    return Programme(folder: folder, home: sorted.first { $0.address.isIndex }, pages: sorted)
  }

  private func rank(_ page: Page) -> Int {
    if page.address.isIndex { return 0 }
    return switch page.kind {
    case .invitation: 1
    case .schedule: 2
    case .page: 3
    case .literature: 4
    case .report: 5
    }
  }

  // MARK: Literature

  private func works(
    of pages: [Page], _ found: inout [String: [Finding]]
  ) -> (works: [String: [Work]], styles: [String: ReferenceStyle]) {
    var works: [String: [Work]] = [:]
    var styles: [String: ReferenceStyle] = [:]
    let files = Dictionary(data.map { ($0.path, $0) }) { first, _ in first }
    for page in pages {
      guard let literature = page.literature else { continue }
      var list = literature.entries
      for source in literature.sources {
        list += self.works(
          from: source, of: page, files, &found[page.address.folder, default: []])
      }
      works[page.file] = list
      styles[page.file] = literature.style
    }
    let lists = LiteratureLists(of: pages)
    for page in pages where page.literature == nil {
      borrow(page, lists, &works, &styles, &found[page.address.folder, default: []])
    }
    return (works, styles)
  }

  /// Finds the works that a page without a list of its own may cite.
  func borrow(
    _ page: Page, _ lists: LiteratureLists, _ works: inout [String: [Work]],
    _ styles: inout [String: ReferenceStyle], _ findings: inout [Finding]
  ) {
    let lists = borrowedLists(page, lists, &findings)
    let borrowed = lists.map { works[$0.file] ?? [] }
    // One list alone is held, not copied.
    works[page.file] =
      page.references.isEmpty && borrowed.count == 1
      ? borrowed[0] : page.references + borrowed.joined()
    styles[page.file] = lists.first?.literature?.style
  }

  /// The lists that a page without one of its own may cite from: the one it names, or those in its
  /// folder.
  private func borrowedLists(
    _ page: Page, _ lists: LiteratureLists, _ findings: inout [Finding]
  ) -> [Page] {
    guard let named = page.report?.literature else {
      return page.references.isEmpty ? lists.byFolder[page.address.folder] ?? [] : []
    }
    let path = SiteIndex.absolute(named.value, from: page.address) ?? ""
    let list = lists.byPath[path] ?? lists.byPath[path + "/"]
    if list == nil {
      findings.append(
        Finding(
          .unknownReference(.literature, name: named.value, suggestion: nil), at: named.location))
    }
    return list.map { [$0] } ?? []
  }

  private func works(
    from source: Located<String>, of page: Page, _ files: [String: DataFile],
    _ findings: inout [Finding]
  ) -> [Work] {
    let path = SiteIndex.absolute(source.value, from: page.address).map { "content" + $0 }
    guard let path, let file = files[path] else {
      findings.append(
        Finding(
          .brokenLink(
            source.value, .noSuchFile,
            suggestion: suggestion(
              for: source.value,
              among: files.keys.map { String($0.split(separator: "/").last ?? "") })),
          at: source.location))
      return []
    }
    guard let format = BibliographyFormat(fileName: path) else {
      findings.append(
        Finding(
          .badValue(source.value, expected: .oneOf([".bib", ".ris", ".json"])),
          at: source.location))
      return []
    }
    let (works, found) = format.read(file.bytes, file: path)
    findings.append(contentsOf: found)
    return works
  }
}

/// The pages of a site that list literature.
struct LiteratureLists {
  /// By their addresses.
  let byPath: [String: Page]
  /// Those in the site's own language by their folders.
  let byFolder: [String: [Page]]

  init(of pages: [Page]) {
    let lists = pages.filter { $0.kind == .literature }
    byPath = Dictionary(lists.map { ($0.address.path, $0) }) { first, _ in first }
    byFolder = Dictionary(
      grouping: lists.filter { $0.address.translation == nil }, by: \.address.folder)
  }
}

extension SiteIndex {
  fileprivate mutating func add(_ page: PageNames, _ number: Int) {
    byPath[page.path] = number
    byFoldedPath[page.path.lowercased()] = number
    byOriginal[page.original, default: []].append(number)
    for alias in page.aliases { aliases[alias] = number }
    generated.formUnion(page.generated)
    calendars.formUnion(page.calendars)
  }

  fileprivate mutating func addSuccessors(among programmes: [Programme], pages: [Page]) {
    for (number, programme) in programmes.enumerated() {
      guard let home = programme.home, let follows = programme.invitation?.programme.follows?.value,
        let folder = resolve(follows, from: home.address).page.map({ pages[$0].address.folder }),
        successors[folder] == nil
      else { continue }
      successors[folder] = number
    }
  }

  fileprivate mutating func addDrafts(of all: [Page]) {
    for page in all where page.head.isDraft && byPath[page.address.path] == nil {
      drafts.insert(page.address.path)
    }
  }
}
