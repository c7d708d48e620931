/// Which addresses were alive when somebody last asked, so that nobody is asked again for a week.
/// It is a convenience: where it cannot be read or written, everyone is asked.
struct LinkMemory: Sendable {
  private static let week = 7 * 24 * 60 * 60

  /// The folder of the file; nil where there is none to be had.
  let folder: String?
  /// Seconds since 1970.
  let now: Int

  /// The user's own, where programs keep such things.
  static func ofUser(now: Int) -> LinkMemory {
    LinkMemory(folder: UserCache.folder, now: now)
  }

  /// The addresses that were alive within the last week, and when.
  func read() -> [String: Int] {
    guard let file, let bytes = try? Disk.read(file) else { return [:] }
    var known: [String: Int] = [:]
    for line in bytes.split(separator: 0x0A) {
      let parts = line.split(separator: 0x20, maxSplits: 1)
        .map { String(decoding: $0, as: UTF8.self) }
      guard parts.count == 2, let asked = Int(parts[0]), asked <= now, now - asked < Self.week
      else { continue }
      known[parts[1]] = asked
    }
    return known
  }

  /// Remembers that addresses are alive now, besides those that were known.
  func add(_ addresses: [String], to known: [String: Int]) {
    guard let folder, let file, !addresses.isEmpty else { return }
    let all = known.merging(addresses.map { ($0, now) }) { $1 }
    let text = all.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }.joined()
    UserCache.put(text, at: file, in: folder)
  }

  private var file: String? { folder.map { $0 + "/living-links" } }
}
