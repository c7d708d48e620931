import Diagnostics

/// What checking a site came to, kept so that the next check looks only at what a change concerns.
public struct CheckMemory: Sendable {
  var last: Check?
  /// The folders of the pages that the last check found changed; nil where it looked at all.
  public internal(set) var changedFolders: Set<String>?

  /// Remembers nothing.
  public init() {}

  /// A check of a site, sorted so that a folder can be checked anew by itself.
  struct Check {
    /// The pages that could be read.
    var draftPages: [Page]
    /// The site, proven or not.
    var site: CheckedSite
    /// The names of the site's pages, by their numbers.
    let names: [PageNames]
    /// What was found in each folder while the site was put together.
    var found: [String: [Finding]]
    /// What the rules found in each folder.
    var ruled: [String: [Finding]] = [:]
    /// Where two files would stand in one place.
    var clashes: [Finding] = []
    /// The numbers of the pages elsewhere on which links of a folder name places.
    private var namedPages: [String: Set<Int>] = [:]

    init(
      draftPages: [Page], site: CheckedSite, names: [PageNames], found: [String: [Finding]]
    ) {
      self.draftPages = draftPages
      self.site = site
      self.names = names
      self.found = found
    }

    /// Follows the rules in a folder.
    mutating func check(_ folder: String) {
      let part = SitePart(site, folder: folder)
      var findings: [Finding] = []
      for rule in SiteDraft.partRules { rule(part, &findings) }
      let named = checkLinks(part, &findings).subtracting(part.numbers)
      namedPages[folder] = named.isEmpty ? nil : named
      ruled[folder] = findings
    }

    /// The folders whose links name places on a page.
    func foldersNamingPlaces(on number: Int) -> [String] {
      namedPages.filter { $0.value.contains(number) }.map(\.key)
    }
  }
}

extension SiteDraft {
  /// Checks only what concerns the pages that differ from the last check. Nil where a page came,
  /// went or changed its names, or is a list that others borrow from: then all must be checked.
  func recheck(
    _ last: CheckMemory.Check
  ) -> (check: CheckMemory.Check, folders: Set<String>)? {
    guard let folders = changedFolders(since: last) else { return nil }
    guard !folders.isEmpty else { return (last, []) }
    let before = last.site
    var pages = before.pages
    var programmes = before.programmes
    var (works, styles, charts) = (before.works, before.styles, before.charts)
    var check = last
    check.draftPages = self.pages
    let lists = LiteratureLists(of: pages)
    for folder in folders {
      var found: [String: [Finding]] = [:]
      let chosen = self.pages.filter {
        $0.address.folder == folder && (withDrafts || !$0.head.isDraft)
      }
      let renewed = Dictionary(
        translated(chosen, &found[folder, default: []]).map { ($0.file, $0) }
      ) { first, _ in first }
      let numbers = before.index.byFolder[folder] ?? []
      guard renewed.count == numbers.count else { return nil }
      for number in numbers {
        guard let page = renewed[pages[number].file], PageNames(page) == last.names[number] else {
          return nil
        }
        pages[number] = page
        guard page.literature == nil else { continue }
        borrow(page, lists, &works, &styles, &found[folder, default: []])
      }
      let own = numbers.map { pages[$0] }
      for page in own { charts[page.file] = nil }
      charts.merge(self.charts(of: own, &found)) { $1 }
      if let number = before.index.programmes[folder],
        let programme = programme(in: folder, of: own)
      {
        programmes[number] = programme
      }
      check.found[folder] = found[folder]
    }
    let site = CheckedSite(
      configuration: configuration, pages: pages, programmes: programmes, assets: assets,
      images: images, works: works, styles: styles, charts: charts, today: today, clocks: clocks,
      slots: slots,
      index: before.index)
    check.site = site
    var concerned = folders
    for number in folders.flatMap({ before.index.byFolder[$0] ?? [] })
    where before.anchors(of: before.pages[number]) != site.anchors(of: pages[number]) {
      concerned.formUnion(check.foldersNamingPlaces(on: number))
    }
    for folder in concerned { check.check(folder) }
    return (check, folders)
  }

  /// The folders of the published pages that changed; nil where the change is too deep.
  private func changedFolders(since last: CheckMemory.Check) -> Set<String>? {
    guard pages.count == last.draftPages.count else { return nil }
    var folders: Set<String> = []
    for (page, old) in zip(pages, last.draftPages) where page !== old {
      guard page.file == old.file, page.head.isDraft == old.head.isDraft, page.literature == nil,
        old.literature == nil
      else { return nil }
      if withDrafts || !page.head.isDraft { folders.insert(page.address.folder) }
    }
    return folders
  }
}
