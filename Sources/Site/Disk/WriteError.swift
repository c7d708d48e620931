/// Why an output folder was refused or could not be written.
public enum WriteError: Error, Sendable, Hashable {
  /// The folder is, holds or lies within the sources.
  case holdsSources(String)
  /// The folder has files that Samling did not write, and no manifest.
  case foreignFiles(String, example: String)
  /// Another build has the folder.
  case busy(String)
  /// What calendars have told was changed while the site was built.
  case overtaken(String)
  /// A link or a foreign file stands where a folder or file of the site must be.
  case blocked(String)
  /// The machine failed.
  case disk(DiskError)
}

extension WriteError {
  /// Whether the folder was wrongly chosen, rather than the machine at fault.
  public var isUsage: Bool {
    switch self {
    case .holdsSources, .foreignFiles, .blocked: true
    case .busy, .overtaken, .disk: false
    }
  }
}

/// How many files a build wrote, changed, left and removed.
public struct WriteSummary: Sendable, Hashable {
  /// Files that were not there before.
  public var new = 0
  /// Files whose bytes changed.
  public var changed = 0
  /// Files that were left untouched.
  public var unchanged = 0
  /// Files of an earlier build that are gone.
  public var removed = 0

  /// Files that were left untouched, and nothing else.
  public init(unchanged: Int = 0) { self.unchanged = unchanged }
}
