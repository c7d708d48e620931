/// A site that is held in memory and follows its folder. After a change, only what it concerns is
/// read, checked and planned again, and files are made when they are asked for.
public struct LiveSite: Sendable {
  private var reader: SourceReader
  private var options: BuildOptions
  private var memory = BuildMemory()
  /// What the last check came to.
  public private(set) var check: SiteBuild.Check
  /// The site as it was when it last had no error; nil where it never was.
  public private(set) var edition: SiteEdition?

  /// Reads and checks the site in a folder.
  public init(_ folder: String, options: BuildOptions) throws(DiskError) {
    reader = try SourceReader(folder)
    self.options = options
    var source = reader.source
    check = SiteBuild.check(
      &source, findings: reader.findings, options: options, &memory)
    edition = check.edition
  }

  /// The text of a line of the site's sources, where there is one.
  public func lines() -> SourceLines { SourceLines(reader.source) }

  /// What became of a site after a change in its folder.
  public enum Update: Sendable {
    /// It is as it was.
    case none
    /// Its texts changed, or what is found in them.
    case texts
    /// What it shows beside texts may have changed too.
    case all
  }

  /// Follows a change of the files at some paths from the site's folder; nil is any change.
  public mutating func update(_ paths: Set<String>?) throws(DiskError) -> Update {
    let change = try reader.read(paths)
    guard change != .nothing || memory.isEmpty else { return .none }
    var source = reader.source
    check = SiteBuild.check(
      &source, findings: reader.findings, options: options, &memory)
    edition = check.edition ?? edition
    return change == .texts ? .texts : .all
  }

  /// Follows the clock into another day, by which contacts are shown and sessions have passed. What
  /// that changes is seen at the next update.
  public mutating func advance(to clock: BuildClock) {
    let zone = edition?.plans.zone
    guard clock.day(in: zone) != options.clock.day(in: zone) else { return }
    options.clock = clock
    memory = BuildMemory()
  }
}
