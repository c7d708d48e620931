public import Diagnostics

/// Looks up the lines that findings stand on, each file split once where they come in order.
public struct SourceLines: Sendable {
  private let text: @Sendable (String) -> [UInt8]?
  private var split: (file: String, lines: [ArraySlice<UInt8>])?
  /// The long line that was last asked for, and where each `step` characters of it begin.
  private var marked: (file: String, line: Int, starts: [Int])?

  /// Of a line with more bytes than this only a part is given: a thousand findings may stand on it.
  private static let limit = 12_000
  private static let step = 1000

  /// The lines of a site's texts, from memory.
  public init(_ source: SourceFolder) {
    let texts = source.texts
    text = { texts[$0] }
  }

  /// The lines of a site's texts as they lie on the disk now, in the site's folder.
  public init(folder: String) {
    let root = Disk.realPath(folder)
    text = { path in
      // What a link out of the folder leads to is nobody's business.
      guard SourceFolder.isPublishedText(path) != nil, let root,
        let place = Disk.realPath(root + "/" + path), place.hasPrefix(root + "/"),
        let status = FileStatus.following(place), status.kind == .file
      else { return nil }
      let file = AssetFile(path: path, diskPath: place, size: status.size)
      return try? SourceFolder.readText(file).get().bytes
    }
  }

  /// The line of a place; nil where there is no such text.
  public mutating func line(of location: SourceLocation) -> SourceLine? {
    if split?.file != location.file {
      let lines = text(location.file)?.split(separator: 0x0A, omittingEmptySubsequences: false)
      split = (location.file, lines ?? [])
    }
    let lines = split?.lines ?? []
    guard lines.indices.contains(location.line - 1) else { return nil }
    let line = lines[location.line - 1]
    guard line.count > Self.limit else { return SourceLine(String(decoding: line, as: UTF8.self)) }
    let starts = starts(in: line, at: location)
    let first = min(max(0, location.column - 1 - Self.step / 5) / Self.step, starts.count - 1)
    let end = first + 3 < starts.count ? starts[first + 3] : line.endIndex
    return SourceLine(
      String(decoding: line[starts[first]..<end], as: UTF8.self),
      firstColumn: first * Self.step + 1)
  }

  private mutating func starts(in line: ArraySlice<UInt8>, at location: SourceLocation) -> [Int] {
    if let marked, marked.file == location.file, marked.line == location.line {
      return marked.starts
    }
    var starts = [line.startIndex]
    var count = 0
    for index in line.indices where line[index] & 0xC0 != 0x80 && line[index] != 0x0D {
      if count == Self.step {
        starts.append(index)
        count = 0
      }
      count += 1
    }
    marked = (location.file, location.line, starts)
    return starts
  }
}

extension SourceFolder {
  /// The bytes of every text by its path.
  fileprivate var texts: [String: [UInt8]] {
    let files = [configuration].compactMap(\.self) + pages + data + locks + theme
    return Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
  }
}
