import Bibliography
public import Diagnostics
import Language
import Markdown

extension SiteDraft {
  /// Checks the pages against each other. A site comes out where nothing that was found is an
  /// error by the judge; the findings come out either way.
  public func checked(_ judge: inout FindingJudge) -> (CheckedSite?, [Finding]) {
    var findings: [Finding] = []
    let published = publishedPages(&findings)
    let programmes = programmes(of: published)
    var index = SiteIndex()
    index.assets = assets
    index.ownAddress = configuration.url
    index.add(published)
    index.addDrafts(of: pages, published: published)
    for language in index.languages {
      index.generated.insert(
        PageAddress.search(in: language, onSiteIn: configuration.language).path)
    }
    for (number, programme) in programmes.enumerated() {
      index.programmes[programme.folder] = number
    }
    let (works, styles) = works(of: published, &findings)
    index.finish()
    index.addSuccessors(among: programmes, pages: published)
    let site = CheckedSite(
      configuration: configuration, pages: published, programmes: programmes, assets: assets,
      images: images, works: works, styles: styles, charts: charts(of: published, &findings),
      today: today, clocks: clocks, slots: slots, index: index)
    for rule in Self.rules { rule(site, &findings) }
    if let linkInquiry { checkDeadLinks(site, by: linkInquiry, &findings) }
    let judged = judge.judged(findings)
    return (judged.hasErrors ? nil : site, judged)
  }

  /// Every rule that looks at the site as a whole, in no particular order.
  private static var rules: [(CheckedSite, inout [Finding]) -> Void] {
    [
      checkOutputClashes, checkSessionIdentifiers, checkReferences, checkLinks,
      checkAccessibilityStatement, checkCitations, checkYearlessWeekdays, checkInsecureLinks,
      checkCounts, checkOutdatedNames, checkContactAddresses, checkRestDays,
      checkDeadlineRestDays, checkClosures, checkDeadlines, checkWrittenDeadlines, checkPlaces,
      checkUndatedSessions, checkOverlaps, checkDurations, checkConsent, checkContacts,
      checkUncitedWorks, checkDuplicateWorks, checkIncompleteWorks, checkImages, checkContrast,
    ]
  }

  /// The pages without drafts, translations with their originals' facts, by address.
  private func publishedPages(_ findings: inout [Finding]) -> [Page] {
    let chosen = pages.filter { withDrafts || !$0.head.isDraft }
    var originals: [String: Page] = [:]
    for page in chosen where page.address.translation == nil {
      originals[page.address.original] = page
    }
    return chosen.map { page in
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
    }.sorted { $0.address.path < $1.address.path }
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
    var folders: [String: [Page]] = [:]
    for page in pages where page.address.translation == nil {
      folders[page.address.folder, default: []].append(page)
    }
    return folders.compactMap { folder, pages in
      guard !folder.isEmpty,
        pages.contains(where: { $0.kind == .invitation || $0.kind == .schedule })
          || pages.contains(where: { $0.kind == .report })
      else { return nil }
      let sorted = pages.sorted { (rank($0), $0.address.path) < (rank($1), $1.address.path) }
      return Programme(
        folder: folder, home: sorted.first { $0.address.isIndex }, pages: sorted)
    }.sorted { $0.folder < $1.folder }
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
    of pages: [Page], _ findings: inout [Finding]
  ) -> (works: [String: [Work]], styles: [String: ReferenceStyle]) {
    var works: [String: [Work]] = [:]
    var styles: [String: ReferenceStyle] = [:]
    let files = Dictionary(data.map { ($0.path, $0) }) { first, _ in first }
    for page in pages {
      guard let literature = page.literature else { continue }
      var list = literature.entries
      for source in literature.sources {
        list += self.works(from: source, of: page, files, &findings)
      }
      works[page.file] = list
      styles[page.file] = literature.style
    }
    let listPages = pages.filter { $0.literature != nil }
    let byPath = Dictionary(listPages.map { ($0.address.path, $0) }) { first, _ in first }
    let byFolder = Dictionary(
      grouping: listPages.filter { $0.address.translation == nil }, by: \.address.folder)
    for page in pages where page.literature == nil {
      let lists = borrowedLists(
        page, byPath, inFolder: byFolder[page.address.folder] ?? [], &findings)
      works[page.file] = page.references + lists.flatMap { works[$0.file] ?? [] }
      styles[page.file] = lists.first?.literature?.style
    }
    return (works, styles)
  }

  /// The lists that a page without one of its own may cite from: the one it names, or those in its
  /// folder.
  private func borrowedLists(
    _ page: Page, _ lists: [String: Page], inFolder near: [Page], _ findings: inout [Finding]
  ) -> [Page] {
    guard let named = page.report?.literature else {
      return page.references.isEmpty ? near : []
    }
    let path = SiteIndex.absolute(named.value, from: page.address) ?? ""
    let list = lists[path] ?? lists[path + "/"]
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

extension SiteIndex {
  fileprivate mutating func add(_ pages: [Page]) {
    for (number, page) in pages.enumerated() {
      let path = page.address.path
      byPath[path] = number
      languages.insert(page.language)
      byFoldedPath[path.lowercased()] = number
      byOriginal[page.address.original, default: []].append(number)
      for alias in page.head.aliases {
        let address = alias.value.hasSuffix("/") ? alias.value : alias.value + "/"
        aliases[address] = number
      }
      if page.literature != nil || page.report != nil {
        for ending in ["bib", "ris", "json"] {
          generated.insert(path + page.address.stem + "." + ending)
        }
      }
      guard let schedule = page.schedule else { continue }
      let base = String(path.dropLast())
      calendars.insert(base + ".ics")
      let folder = path.dropLast(page.address.isIndex ? 0 : page.address.stem.count + 1)
      generated.insert(folder + "endringer.xml")
      for audience in schedule.calendar.audiences {
        calendars.insert("\(base)/\(audience.key.value).ics")
      }
      for session in schedule.sessions where session.dates != nil {
        calendars.insert("\(base)/session/\(session.id.value).ics")
      }
    }
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

  fileprivate mutating func addDrafts(of all: [Page], published: [Page]) {
    for page in all where page.head.isDraft && byPath[page.address.path] == nil {
      drafts.insert(page.address.path)
    }
  }
}
