import ICalendar
public import Language

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a site's folder, what is published of it and the program itself were like when a build ended
/// that had nothing to tell. Where the files' stamps are the same still, the next build has nothing
/// to do, and can tell without reading any of them.
///
/// It is a convenience, kept where programs keep such things and never in the site or beside what is
/// published. Whatever is not certain is built: a file that was touched just before it was read, a
/// symbolic link, a program that cannot be told from another. It trusts the system's stamps (device,
/// number, size, and both times in nanoseconds) and not the bytes, as version control does.
public struct BuildRecord: Sendable {
  /// What the build said of itself.
  public struct Totals: Sendable, Hashable {
    /// How many pages the site has.
    public let pages: Int
    /// How many calendars it has.
    public let calendars: Int
    /// How many files were published.
    public let files: Int
    /// The language to say it in.
    public let language: Language

    /// What a site consists of.
    public init(pages: Int, calendars: Int, files: Int, language: Language) {
      (self.pages, self.calendars) = (pages, calendars)
      (self.files, self.language) = (files, language)
    }
  }

  /// Smaller sites are built before two ticks of the system's clock can be told apart.
  public static let leastFiles = 500
  private let cacheFolder: String
  private let output: String
  private let clock: BuildClock
  /// The program, how it was asked, and the site's folder before it was read.
  private let sources: String

  /// Looks at a site's folder, which nobody may have read yet, for a build with some options, in words
  /// that differ where they do. `cache` is where records are kept, the user's own folder by default;
  /// nil where nothing can be known for certain.
  public init?(
    site: String, output: String, options: [String], clock: BuildClock, cache: String? = nil
  ) {
    guard let folder = cache ?? UserCache.folder,
      let root = Disk.realPath(site), let program = Self.program
    else { return nil }
    var look = Look()
    for name in ["site.yml", "content", "theme"] { look.visit(root + "/" + name, isNeeded: false) }
    // What was touched just before it is read may be touched again within the same tick.
    guard look.isCertain, look.newest + 2_000_000_000 < Disk.now() else { return nil }
    cacheFolder = folder
    self.output = output
    self.clock = clock
    sources = ([program, root] + options + [look.digest.text]).map { "\($0.utf8.count):\($0)" }
      .joined(separator: " ")
  }

  /// What the last build said; nil where something is not as it left it, or the day is another.
  public func unchanged() -> Totals? {
    guard let root = Disk.realPath(output),
      let lines = (try? Disk.read(file(of: root))).map({ $0.split(separator: 0x0A) }),
      lines.count == 4, lines[0].elementsEqual(sources.utf8)
    else { return nil }
    let words = lines[1...].map { line in
      line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    }
    let times = words[1].compactMap { Int($0) }
    let counts = words[2].compactMap { Int($0) }
    guard words[0].count == 1, times.count == 2, counts.count == 3, words[2].count == 4,
      let language = Language(rawValue: words[2][3]),
      times[0] <= clock.secondsSinceEpoch, clock.secondsSinceEpoch < times[1],
      // Another build is for the ordinary way to tell of.
      let hold = try? OutputLock(folder: root)
    else { return nil }
    defer { withExtendedLifetime(hold) {} }
    guard published(in: root)?.text == words[0][0] else { return nil }
    return Totals(
      pages: counts[0], calendars: counts[1], files: counts[2], language: language)
  }

  /// Remembers that a build of the site as it was looked at has ended without a finding.
  public func remember(_ totals: Totals, of site: PreparedSite) {
    guard totals.files >= Self.leastFiles, site.locks.isEmpty else { return }
    // What is touched from now on shall have another time than what was written last.
    usleep(12_000)
    guard let root = Disk.realPath(output), let digest = published(in: root) else { return }
    let end = site.day.end(after: clock)
    let text = """
      \(sources)
      \(digest.text)
      \(clock.secondsSinceEpoch) \(end)
      \(totals.pages) \(totals.calendars) \(totals.files) \(totals.language.rawValue)

      """
    UserCache.putRecord(text, at: file(of: root), in: cacheFolder)
  }

  // MARK: Parts

  private func file(of root: String) -> String {
    UserCache.record("builds", of: root, in: cacheFolder)
  }

  /// The files in an output folder that are ours; nil where one is missing, or a build broke off.
  private func published(in root: String) -> StampDigest? {
    guard FileStatus.ofLink("\(root)/\(WritePublic.temporaryFolder)") == nil,
      let list = FileStatus.ofLink("\(root)/\(OutputManifest.name)"),
      let bytes = try? Disk.read("\(root)/\(OutputManifest.name)"),
      let paths = OutputManifest.lines(of: bytes)
    else { return nil }
    let stamps = Parallel.map(Array(paths)) { line -> FileStamp? in
      let status = FileStatus.ofLink(root + "/" + String(decoding: line, as: UTF8.self))
      return status.flatMap { $0.kind == .file ? $0.stamp : nil }
    }
    var digest = StampDigest()
    digest.add(list.stamp)
    for stamp in stamps {
      guard let stamp else { return nil }
      digest.add(stamp)
    }
    return digest
  }

  /// The running program and what it knows of time zones, told from every other; nil where the system
  /// does not say.
  static var program: String? {
    #if os(Linux)
      guard let program = FileStatus.following("/proc/self/exe") else { return nil }
      var digest = StampDigest()
      digest.add(program.stamp)
      for folder in TimeZoneRules.systemDirectories {
        digest.add(folder)
        for path in [folder, folder + "/tzdata.zi"] {
          if let status = FileStatus.following(path) { digest.add(status.stamp) }
        }
      }
      return digest.text
    #else
      return nil
    #endif
  }

  /// Goes through what a site is made of.
  private struct Look {
    var digest = StampDigest()
    /// When something was last touched, in nanoseconds since 1970.
    var newest = 0
    var isCertain = true
    private var depth = 0

    mutating func visit(_ path: String, isNeeded: Bool = true) {
      guard isCertain else { return }
      guard let status = FileStatus.ofLink(path) else {
        digest.add("")
        isCertain = !isNeeded
        return
      }
      digest.add(path)
      switch status.kind {
      case .file:
        digest.add(status.stamp)
        newest = max(newest, status.stamp.modified, status.stamp.changed)
      case .folder:
        guard depth < 40, let names = try? Disk.names(in: path) else { return isCertain = false }
        depth += 1
        for name in names where name.first != UInt8(ascii: ".") {
          visit(path + "/" + String(decoding: name, as: UTF8.self))
        }
        depth -= 1
      case .symbolicLink, .other: isCertain = false
      }
    }
  }
}
