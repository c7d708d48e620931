#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the files of each part of a site were made of in the last build, and how they stand in the
/// output folder, so that the next build makes anew only what a change concerns.
///
/// Like a `BuildRecord` it is a convenience, and whatever is not certain is made. A part that comes of
/// the same sources, on a site that shows the same of all its pages, has the same files; they are let
/// be where the system's stamps say that nobody has touched them since.
public struct RenderRecord: Sendable {
  private let cacheFolder: String
  private let output: String
  private let asked: String
  private let leastFiles: Int

  /// A record for builds into an output folder with some options, in words that differ where they do.
  /// Smaller sites than `leastFiles` are made anew. `cache` is where records are kept, the user's own
  /// folder by default; nil where nothing can be known for certain.
  public init?(
    output: String, options: [String], cache: String? = nil,
    leastFiles: Int = BuildRecord.leastFiles
  ) {
    guard let folder = cache ?? UserCache.folder, let program = BuildRecord.program else {
      return nil
    }
    (cacheFolder, self.output, self.leastFiles) = (folder, output, leastFiles)
    asked = ([program] + options).map { "\($0.utf8.count):\($0)" }.joined(separator: " ")
  }

  /// The files of a site, those marked that need not be made.
  public func marked(_ site: PreparedSite) -> [OutputFile] {
    guard site.files.count >= leastFiles, let root = Disk.realPath(output),
      let known = known(site, in: root)
    else { return site.files }
    let standing = Parallel.map(site.parts) { part -> [FileStamp]? in
      guard let made = part.ingredients, let (same, stands) = known[part.name], same == made,
        let stamps = Self.stamps(of: site.files[part.files], in: root),
        Self.digest(stamps, of: site.files[part.files]) == stands
      else { return nil }
      return stamps
    }
    var files = site.files
    for (part, stamps) in zip(site.parts, standing) {
      for (index, stamp) in zip(part.files, stamps ?? []) { files[index].standing = stamp }
    }
    return files
  }

  /// Remembers a site that has been written to a folder by its real path, which no other build may write
  /// to as yet.
  public func remember(_ site: PreparedSite, in root: String) {
    guard site.files.count >= leastFiles else { return }
    // What is touched from now on shall have another time than what was written last.
    usleep(12_000)
    let told = Set(site.locks.map(\.path))
    let lines = Parallel.map(site.parts) { part -> String? in
      guard let made = part.ingredients, !told.contains(CalendarLock.path(inFolder: part.name)),
        let stamps = Self.stamps(of: site.files[part.files], in: root)
      else { return nil }
      return "\(made) \(Self.digest(stamps, of: site.files[part.files])) \(part.name)\n"
    }
    let text = head(site) + "\n" + lines.compactMap(\.self).joined()
    UserCache.putRecord(text, at: file(of: root), in: cacheFolder)
  }

  // MARK: Parts

  private typealias Known = [String: (made: String, stands: String)]

  /// What is remembered, by the parts' names; nil where the site shows something else by now.
  private func known(_ site: PreparedSite, in root: String) -> Known? {
    guard let bytes = try? Disk.read(file(of: root)) else { return nil }
    let lines = bytes.split(separator: 0x0A)
    guard lines.first?.elementsEqual(head(site).utf8) == true else { return nil }
    var known: Known = [:]
    for line in lines.dropFirst() {
      let words = line.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      if words.count == 3 { known[words[2]] = (words[0], words[1]) }
    }
    return known
  }

  private func head(_ site: PreparedSite) -> String { "\(asked) \(site.surroundings)" }

  private func file(of root: String) -> String {
    UserCache.record("parts", of: root, in: cacheFolder)
  }

  /// How files stand in the output folder; nil where one does not, or where the file system keeps whole
  /// seconds only, so that a stamp says little.
  private static func stamps(of files: ArraySlice<OutputFile>, in root: String) -> [FileStamp]? {
    var stamps: [FileStamp] = []
    for file in files {
      guard let status = FileStatus.ofLink(root + "/" + file.path), status.kind == .file,
        status.stamp.changed % 1_000_000_000 != 0
      else { return nil }
      stamps.append(status.stamp)
    }
    return stamps
  }

  private static func digest(_ stamps: [FileStamp], of files: ArraySlice<OutputFile>) -> String {
    var digest = StampDigest()
    for (stamp, file) in zip(stamps, files) {
      digest.add(file.path)
      digest.add(stamp)
    }
    return digest.text
  }
}
