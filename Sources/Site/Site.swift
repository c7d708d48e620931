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
  /// The paths below the output folder that the last published site had; nil where it is not known.
  public var published: Set<String>?
  /// How to learn which links out of the site are dead; nil where nobody asks.
  public var linkInquiry: LinkInquiry?

  /// A build at a moment.
  public init(clock: BuildClock) { self.clock = clock }
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

  /// What came of checking a site whose files have not been made.
  public struct Check: Sendable {
    /// The language of the findings.
    public let language: Language
    /// What was found, in order.
    public let findings: [Finding]
    /// The site; nil where something that was found is an error.
    public let edition: SiteEdition?
  }

  /// Checks a site and makes its files.
  public static func prepare(
    _ source: consuming SourceFolder, findings: [Finding], options: BuildOptions
  ) -> Outcome {
    var memory = BuildMemory.ofOneBuild
    var source = source
    let check = check(&source, findings: findings, options: options, &memory)
    var site: PreparedSite?
    if let edition = check.edition, let files = memory.files {
      site = PreparedSite(
        edition, files: files.all, parts: files.parts,
        ingredients: Ingredients(edition, of: source, memory.digests), digests: memory.digests)
    }
    return Outcome(language: check.language, findings: check.findings, site: site)
  }

  /// Checks a site. What `memory` has of an earlier check with the same options is not done again; one
  /// of a single build lets go of the texts of pages as soon as they are read.
  static func check(
    _ source: inout SourceFolder, findings found: [Finding], options: BuildOptions,
    _ memory: inout BuildMemory
  ) -> Check {
    memory.prepare(for: source)
    var findings = found
    let configuration = configuration(source, options, &findings)
    let language = configuration?.language ?? .bokmål
    let pages = pages(&source, configuration, &memory, &findings)
    let zone = configuration.flatMap { Self.zone($0, &findings) }
    let locks = locks(&source, &memory, &findings)
    var edition: SiteEdition?
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
      let (site, checked) = draft.checked(&judge, &memory.check)
      memory.forgetChanged()
      if memory.isForOneBuild { memory.check = CheckMemory() }
      findings += checked
      let unasked: Set<Rule> = options.linkInquiry == nil ? [.deadLink] : []
      var unfollowed = unasked.union(zone == nil ? [.dstGap, .idVanished] : [.idVanished])
      if let zone {
        let told = pages.filter { options.withDrafts || !$0.head.isDraft }
        findings += judge.judged(checkClocks(told, zone, &memory.clocks))
      }
      if let site, let zone {
        var found: [Finding] = []
        edition = Self.edition(
          site, source, zone, locks, options, hasErrors: findings.hasErrors, &memory, &judge,
          &found)
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
    return Check(
      language: language, findings: findings, edition: findings.hasErrors ? nil : edition)
  }

  private static func edition(
    _ site: CheckedSite, _ source: SourceFolder, _ zone: TimeZoneRules,
    _ locks: [String: CalendarLock], _ options: BuildOptions, hasErrors: Bool,
    _ memory: inout BuildMemory, _ judge: inout FindingJudge, _ findings: inout [Finding]
  ) -> SiteEdition? {
    findings += CheckLocks(
      site: site, locks: locks, folders: Set(source.locks.map { folder(of: $0) }),
      published: options.published, today: options.isLocked ? nil : options.clock.day(in: zone)
    ).findings()
    let plans = CalendarPlans.make(
      site, zone: zone, locks: locks, clock: options.clock, isLocked: options.isLocked,
      known: &memory.plans, findings: &findings)
    findings = judge.judged(findings)
    guard !hasErrors, !findings.hasErrors else { return nil }
    let dated = site.with(clocks: plans.plans.mapValues(\.clock))
    let style = memory.style ?? ThemeFiles(site: dated, source: source)
    memory.style = style
    let edition = SiteEdition(
      site: dated, plans: plans,
      pages: RenderPages(site: dated, assets: source.assets, zone: zone, style: style),
      locks: locks)
    return edition.placed(&memory, &findings)
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
    _ source: inout SourceFolder, _ configuration: SiteConfiguration?,
    _ memory: inout BuildMemory, _ findings: inout [Finding]
  ) -> [Page] {
    let language = configuration?.language ?? .bokmål
    let allowsRawHTML = configuration?.allowsRawHTML ?? false
    @Sendable func read(_ file: SourceFile) -> (Page?, [Finding]) {
      Page.read(
        file.bytes, path: file.path, siteLanguage: language, allowsRawHTML: allowsRawHTML)
    }
    if memory.isForOneBuild {
      let read = Parallel.map(emptying: &source.pages) { file in
        let (page, findings) = read(file)
        let digest = SourceDigests.Page(file)
        file.bytes = []
        return (page, findings, digest)
      }
      for (file, (_, found, digest)) in zip(source.pages, read) {
        findings += found
        memory.digests.pages[file.path] = digest
      }
      return read.compactMap(\.0)
    }
    let known = memory.pages
    let changed = source.pages.filter { known[$0.path]?.bytes != $0.bytes }
    let read = Parallel.map(changed) { file in
      let (page, findings) = read(file)
      // A page that cannot be understood is to the others what it was before.
      return BuildMemory.ReadPage(
        bytes: file.bytes, page: page ?? known[file.path]?.page, findings: findings)
    }
    for (file, page) in zip(changed, read) { memory.pages[file.path] = page }
    let pages = source.pages.compactMap { memory.pages[$0.path] }
    for page in pages { findings += page.findings }
    return pages.compactMap(\.page)
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
    _ source: inout SourceFolder, _ memory: inout BuildMemory, _ findings: inout [Finding]
  ) -> [String: CalendarLock] {
    var found: [Finding] = []
    var locks: [String: CalendarLock] = [:]
    if let known = memory.locks {
      (locks, found) = known
    } else {
      let isForOneBuild = memory.isForOneBuild
      let read = Parallel.map(emptying: &source.locks) { file in
        var found: [Finding] = []
        let lock = CalendarLock.read(file, findings: &found)
        let digest = StampDigest(of: file.bytes)
        if isForOneBuild { file.bytes = [] }
        return (lock, found, digest)
      }
      for (file, (lock, own, digest)) in zip(source.locks, read) {
        locks[folder(of: file)] = lock
        found += own
        memory.digests.locks[file.path] = digest
      }
      memory.locks = (locks, found)
    }
    findings += found
    return locks
  }

  /// The programme's folder that a memory lies in.
  private static func folder(of lock: SourceFile) -> String {
    String(lock.path.dropFirst("content/".count).dropLast("/calendar.lock".count))
  }
}
