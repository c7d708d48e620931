import Language
import ProgrammeModel

/// A site that is checked and ready to be written.
public struct PreparedSite: Sendable {
  /// The files of the site.
  public let files: [OutputFile]
  /// The memories of calendars that change.
  public let locks: [LockFile]
  /// The pages.
  public let pages: [PublishedPage]
  /// How many pages.
  public var pageCount: Int { pages.count }
  /// How many calendars.
  public let calendarCount: Int
  /// What subscribers were told, and what this build tells them.
  public let changes: [ToldChange]
  /// Its parts, with what they are made of.
  let parts: [SitePartFiles]
  /// A digest of what surrounds every part.
  let surroundings: String
  /// The day by the site's clock, until whose end a build comes to the same.
  let day: BuildDay

  /// A checked site and its files, each made when it is written.
  init(
    _ edition: SiteEdition, files: [OutputFile], parts: [SitePartFiles], ingredients: Ingredients,
    digests: SourceDigests
  ) {
    let (site, plans) = (edition.site, edition.plans)
    self.files = files
    self.parts = Parallel.map(parts) { part in
      var part = part
      part.ingredients = ingredients.digest(of: part.name)
      return part
    }
    surroundings = ingredients.surroundings
    locks = plans.plans.compactMap { folder, plan -> LockFile? in
      guard let lock = plan.lock, lock != edition.locks[folder] else { return nil }
      let path = CalendarLock.path(inFolder: folder)
      return LockFile(path: path, bytes: Array(lock.text.utf8), madeOf: digests.locks[path])
    }.sorted { $0.path < $1.path }
    pages = site.pages.map(PublishedPage.init)
    calendarCount = files.count { $0.stage == .calendar }
    day = BuildDay(zone: plans.zone)
    changes = plans.toldChanges(
      site, old: edition.locks, language: site.configuration.language)
  }
}
