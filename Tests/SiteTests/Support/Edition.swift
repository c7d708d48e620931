import Diagnostics
import Language
import Site
import Testing

/// What one build of a site gave: its files, and what was found.
struct Edition {
  /// The files by their paths below the output folder; nil where the build stopped.
  let files: [String: [UInt8]]?
  /// The memories that the build would write.
  let locks: [LockFile]
  /// What was found.
  let findings: [Finding]

  /// Builds the site in a folder, without writing anything.
  init(
    of folder: TemporaryFolder, clock: String, isLocked: Bool = false, withDrafts: Bool = false,
    isStrict: Bool = false, baseURL: String? = nil, published: Set<String>? = nil
  ) throws {
    let (source, found) = try SourceFolder.read(folder.path)
    var options = BuildOptions(clock: try #require(BuildClock(clock)))
    options.isLocked = isLocked
    options.withDrafts = withDrafts
    options.isStrict = isStrict
    options.baseURL = baseURL
    options.published = published
    let outcome = SiteBuild.prepare(source, findings: found, options: options)
    findings = outcome.findings
    locks = outcome.site?.locks ?? []
    files = try outcome.site.map { site in
      var files: [String: [UInt8]] = [:]
      for file in site.files { files[file.path] = try file.read() }
      return files
    }
  }

  /// The calendars by their paths.
  var calendars: [String: [UInt8]] { (files ?? [:]).filter { $0.key.hasSuffix(".ics") } }

  /// The names of the rules that were broken, in the order of the findings.
  var rules: [String] { findings.map(\.rule.name) }

  /// A calendar that must be there and be whole.
  func calendar(
    _ path: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> CalendarFile {
    let bytes = try #require(files?[path], "no \(path)", sourceLocation: sourceLocation)
    let calendar = CalendarFile(bytes)
    #expect(calendar.faults.isEmpty, "\(path)", sourceLocation: sourceLocation)
    return calendar
  }

  /// The only event of a single session's calendar.
  func event(
    _ id: String, in path: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> CalendarFile.Event {
    let single = path.dropLast(".ics".count) + "/session/\(id).ics"
    let calendar = try calendar(String(single), sourceLocation: sourceLocation)
    return try #require(calendar.events.first, sourceLocation: sourceLocation)
  }
}
