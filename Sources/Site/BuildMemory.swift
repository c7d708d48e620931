import Diagnostics
import ProgrammeModel

/// What a build came to, kept so that the next one reads, checks and plans only what a change
/// concerns. A build with a memory comes to the same as one without.
public struct BuildMemory: Sendable {
  /// A page as it was read from its file.
  struct ReadPage: Sendable {
    /// What was in the file; nothing where it will not be read again.
    let bytes: [UInt8]
    let page: Page?
    let findings: [Finding]
  }

  /// Everything of a site's folder that is no page: where it differs, only what was read from the
  /// pages holds good.
  private var surroundings: SourceFolder?
  /// The pages by their files.
  var pages: [String: ReadPage] = [:]
  /// The memories of calendars by their folders, and what was found in their files.
  var locks: (read: [String: CalendarLock], findings: [Finding])?
  /// Digests of the sources of a build for one time, which lets go of them.
  var digests = SourceDigests()
  /// The findings about hours that do not exist, by the file of the page.
  var clocks: [String: (page: Page, findings: [Finding])] = [:]
  var check = CheckMemory()
  /// The plans of calendars by the programmes' folders.
  var plans: [String: CalendarPlans.Planned] = [:]
  /// The paths of the files that are made of a folder.
  var paths: [String: [String]] = [:]
  /// The folders that may make other files than those.
  var unplaced: Set<String> = []
  /// The folder that a file is made of, by its path; files of no folder are not in it.
  var owners: [String: String] = [:]
  var style: ThemeFiles?
  /// Whether nothing will be built with it again: it notes no folders of files, and keeps the files
  /// themselves.
  let isForOneBuild: Bool
  /// Every file of a site that is built once, and its parts.
  var files: (all: [OutputFile], parts: [SitePartFiles])?

  /// Remembers nothing.
  public init() { isForOneBuild = false }

  private init(isForOneBuild: Bool) { self.isForOneBuild = isForOneBuild }

  /// A memory that is thrown away after a build.
  static var ofOneBuild: BuildMemory { BuildMemory(isForOneBuild: true) }

  /// Remembers which files a folder gives.
  mutating func note(_ paths: [String], in folder: String) {
    guard !isForOneBuild else { return }
    self.paths[folder] = paths
    for path in paths { owners[path] = folder }
  }

  /// Whether nothing is remembered.
  var isEmpty: Bool { surroundings == nil }

  /// Forgets what no longer holds before a build of `source`.
  mutating func prepare(for source: SourceFolder) {
    guard !isForOneBuild else { return }
    var around = source
    around.pages = []
    guard around != surroundings else { return }
    let pages = around.configuration == surroundings?.configuration ? pages : [:]
    self = BuildMemory()
    self.pages = pages
    surroundings = around
  }

  /// Forgets what the last check found to have changed.
  mutating func forgetChanged() {
    guard let folders = check.changedFolders else {
      plans = [:]
      paths = [:]
      return
    }
    for folder in folders { plans[folder] = nil }
    unplaced.formUnion(folders)
  }
}
