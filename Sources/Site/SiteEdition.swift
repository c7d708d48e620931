import Diagnostics
import ICalendar
public import Language
import ProgrammeModel

/// A checked site whose files are made when they are asked for.
public struct SiteEdition: Sendable {
  let site: CheckedSite
  let plans: CalendarPlans
  let pages: RenderPages
  /// The memories of calendars that the site was planned by.
  let locks: [String: CalendarLock]
  /// The folder that a file is made of, by its path.
  private(set) var owners: [String: String] = [:]

  /// The site's own language.
  public var language: Language { site.configuration.language }

  /// The page at an address from the site's root is a draft.
  public func isDraft(at address: String) -> Bool {
    site.page(at: address)?.head.isDraft ?? false
  }

  /// Whether there is a file at a path below the output folder, those of no folder apart.
  public func has(_ path: String) -> Bool { owners[path] != nil }

  /// The file at a path below the output folder, made now; nil where there is none.
  public func file(at path: String) throws(DiskError) -> [UInt8]? {
    let files = owners[path].map(files(of:)) ?? siteFiles
    return try files.first { $0.path == path }?.read()
  }

  /// The files that are made of no folder in particular.
  var siteFiles: [OutputFile] {
    pages.sharingImages + otherSiteFiles
  }

  private var otherSiteFiles: [OutputFile] {
    pages.siteFiles + [plans.siteChangeFeed(site)].compactMap(\.self)
  }

  /// The files that are made of a folder below content/.
  func files(of folder: String) -> [OutputFile] {
    let pages = site.pages(inFolder: folder)
    guard let programme = site.programme(inFolder: folder) else {
      return self.pages.files(of: pages, changes: [:])
    }
    return self.pages.files(of: pages, changes: plans.announcedChanges(of: programme, site))
      + plans.outputFiles(of: programme, site)
      + [plans.changeFeed(of: programme, site)].compactMap(\.self)
  }

  /// The same with the place of every file; nil, with findings, where two would stand in one. Looks
  /// at the files of those folders only that may have others than `memory` has, and leaves the files
  /// in a memory of one build.
  func placed(_ memory: inout BuildMemory, _ findings: inout [Finding]) -> SiteEdition? {
    let isKnown = memory.unplaced.allSatisfy { folder in
      memory.paths[folder] == files(of: folder).map(\.path)
    }
    if !isKnown || memory.paths.isEmpty {
      memory.paths = [:]
      memory.owners = [:]
      var files = otherSiteFiles
      var parts: [SitePartFiles] = []
      func add(_ own: [OutputFile], of part: String) {
        parts.append(SitePartFiles(name: part, files: files.count..<files.count + own.count))
        files += own
      }
      add(pages.sharingImages, of: SitePartFiles.sharingImages)
      let folders = site.folders
      let made = Parallel.map(folders, self.files(of:))
      files.reserveCapacity(files.count + made.reduce(0) { $0 + $1.count })
      for (folder, own) in zip(folders, made) {
        memory.note(own.map(\.path), in: folder)
        add(own, of: folder)
      }
      var clashes: [Finding] = []
      checkOutputs(files, &clashes)
      guard clashes.isEmpty else {
        memory.paths = [:]
        findings += clashes
        return nil
      }
      if memory.isForOneBuild { memory.files = (files, parts) }
    }
    memory.unplaced = []
    var edition = self
    edition.owners = memory.owners
    return edition
  }
}
