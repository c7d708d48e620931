public import Diagnostics
import ICalendar
public import Language
public import ProgrammeModel

/// What a build is asked to do.
public struct BuildOptions: Sendable {
  /// Whether drafts are published too.
  public var withDrafts = false
  /// Whether the calendars' memory must already be as it would become.
  public var isLocked = false
  /// Whether a warning too is an error.
  public var isStrict = false
  /// When the build happens.
  public var clock: BuildClock
  /// Where the site will stand, in place of what site.yml says.
  public var baseURL: String?
  /// The paths below the output folder that earlier builds wrote; nil where it is not known.
  public var published: Set<String>?
  /// How to learn which links out of the site are dead; nil where nobody asks.
  public var linkInquiry: LinkInquiry?

  /// A build at a moment.
  public init(clock: BuildClock) { self.clock = clock }
}

/// A site that is checked and ready to be written.
public struct PreparedSite: Sendable {
  /// The files of the site.
  public let files: [OutputFile]
  /// The memories of calendars that change, by their paths from the site's folder.
  public let locks: [(path: String, bytes: [UInt8])]
  /// The pages.
  public let pages: [PublishedPage]
  /// How many pages.
  public var pageCount: Int { pages.count }
  /// How many calendars.
  public let calendarCount: Int
  /// What subscribers were told, and what this build tells them.
  public let changes: [ToldChange]
}

/// The way from a folder of sources to the files of a site. It reads from top to bottom:
///
///     content/ -> SourceFolder -> [Page] -> SiteDraft -> CheckedSite -> [OutputFile] -> public/
///
/// Only `SourceFolder.read` and `WritePublic.write` touch the disk.
public enum SiteBuild {
  /// What came of checking a site: the findings in order, and the site where none is an error.
  public struct Outcome: Sendable {
    /// The language of the findings.
    public let language: Language
    /// What was found, in order.
    public let findings: [Finding]
    /// The site; nil where something that was found is an error.
    public let site: PreparedSite?
  }

  /// Checks a site and makes its files.
  public static func prepare(
    _ source: SourceFolder, findings found: [Finding], options: BuildOptions
  ) -> Outcome {
    var findings = found
    let configuration = configuration(source, options, &findings)
    let language = configuration?.language ?? .bokmål
    let pages = pages(source, configuration, &findings)
    let zone = configuration.flatMap { Self.zone($0, &findings) }
    let locks = locks(source, &findings)
    var prepared: PreparedSite?
    if let configuration {
      var judge = FindingJudge(
        configuration: configuration, pages: pages, withDrafts: options.withDrafts)
      findings = judge.judged(findings)
      var draft = SiteDraft(
        configuration: configuration, pages: pages,
        assets: Set(source.assets.map(\.name)),
        images: source.images,
        data: source.data.map { SiteDraft.DataFile(path: $0.path, bytes: $0.bytes) },
        withDrafts: options.withDrafts, today: options.clock.day(in: zone),
        clocks: options.isLocked ? locks.mapValues(\.clock) : [:],
        slots: source.theme.filter { $0.path.hasSuffix(".html") }
          .map { SiteDraft.DataFile(path: $0.path, bytes: $0.bytes) })
      draft.linkInquiry = options.linkInquiry
      let (site, checked) = draft.checked(&judge)
      findings += checked
      let unasked: Set<Rule> = options.linkInquiry == nil ? [.deadLink] : []
      var unfollowed = unasked.union(zone == nil ? [.dstGap, .idVanished] : [.idVanished])
      if let zone {
        let told = pages.filter { options.withDrafts || !$0.head.isDraft }
        findings += judge.judged(checkClocks(told, zone))
      }
      if let site, let zone {
        var found: [Finding] = []
        prepared = prepare(
          site, source, zone, locks, options, hasErrors: findings.hasErrors, &judge, &found)
        findings += found
        unfollowed = unasked
      }
      findings += judge.needless(except: unfollowed)
    }
    if options.isStrict {
      findings = findings.map { finding in
        var finding = finding
        finding.severity = .error
        return finding
      }
    }
    findings = findings.inOrder()
    return Outcome(
      language: language, findings: findings, site: findings.hasErrors ? nil : prepared)
  }

  private static func prepare(
    _ site: CheckedSite, _ source: SourceFolder, _ zone: TimeZoneRules,
    _ locks: [String: CalendarLock], _ options: BuildOptions, hasErrors: Bool,
    _ judge: inout FindingJudge, _ findings: inout [Finding]
  ) -> PreparedSite? {
    findings += CheckLocks(
      site: site, locks: locks, folders: Set(source.locks.map { folder(of: $0) }),
      published: options.published, today: options.isLocked ? nil : options.clock.day(in: zone)
    ).findings()
    let plans = CalendarPlans.make(
      site, zone: zone, locks: locks, clock: options.clock, isLocked: options.isLocked,
      findings: &findings)
    findings = judge.judged(findings)
    guard !hasErrors, !findings.hasErrors else { return nil }
    let dated = site.with(clocks: plans.plans.mapValues(\.clock))
    let calendars = plans.outputFiles(dated)
    let files =
      RenderPages(
        site: dated, source: source, zone: zone, changes: plans.announcedChanges(dated)
      ).files() + calendars + plans.changeFeeds(dated)
    checkOutputs(files, &findings)
    guard !findings.hasErrors else { return nil }
    let newLocks = plans.plans.compactMap { folder, plan -> (path: String, bytes: [UInt8])? in
      guard let lock = plan.lock, lock != locks[folder] else { return nil }
      return ("content/\(folder)/calendar.lock", Array(lock.text.utf8))
    }
    return PreparedSite(
      files: files, locks: newLocks.sorted { $0.path < $1.path },
      pages: site.pages.map(PublishedPage.init), calendarCount: calendars.count,
      changes: plans.toldChanges(dated, old: locks, language: site.configuration.language))
  }

  // MARK: Steps

  private static func configuration(
    _ source: SourceFolder, _ options: BuildOptions, _ findings: inout [Finding]
  ) -> SiteConfiguration? {
    if source.pages.isEmpty, !findings.contains(where: { $0.location.file.hasPrefix("content/") }) {
      findings.append(Finding(.emptyContent, at: SourceLocation(file: "content")))
    }
    guard let file = source.configuration else {
      if !findings.contains(where: { $0.location.file == "site.yml" }) {
        findings.append(Finding(.missingSiteFile, at: SourceLocation(file: "site.yml")))
      }
      return nil
    }
    var configuration = SiteConfiguration.read(
      file.bytes, file: file.path, findings: &findings)
    if let url = options.baseURL { configuration?.setURL(url) }
    return configuration
  }

  private static func pages(
    _ source: SourceFolder, _ configuration: SiteConfiguration?, _ findings: inout [Finding]
  ) -> [Page] {
    let language = configuration?.language ?? .bokmål
    let allowsRawHTML = configuration?.allowsRawHTML ?? false
    let read = Parallel.map(source.pages) { file in
      Page.read(
        file.bytes, path: file.path, siteLanguage: language, allowsRawHTML: allowsRawHTML)
    }
    findings += read.flatMap(\.1)
    return read.compactMap(\.0)
  }

  private static func zone(
    _ configuration: SiteConfiguration, _ findings: inout [Finding]
  ) -> TimeZoneRules? {
    let name = configuration.timeZone
    do {
      return try TimeZoneRules.read(name.value)
    } catch {
      findings.append(Finding(.unknownZone(name.value), at: name.location))
      return nil
    }
  }

  private static func locks(
    _ source: SourceFolder, _ findings: inout [Finding]
  ) -> [String: CalendarLock] {
    let read = Parallel.map(source.locks) { file -> (CalendarLock?, [Finding]) in
      var found: [Finding] = []
      return (CalendarLock.read(file, findings: &found), found)
    }
    var locks: [String: CalendarLock] = [:]
    for (file, (lock, found)) in zip(source.locks, read) {
      locks[folder(of: file)] = lock
      findings += found
    }
    return locks
  }

  /// The programme's folder that a memory lies in.
  private static func folder(of lock: SourceFile) -> String {
    String(lock.path.dropFirst("content/".count).dropLast("/calendar.lock".count))
  }
}
