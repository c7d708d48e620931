public import Diagnostics

/// Looks up the lines that findings stand on, each file split once.
public struct SourceLines: Sendable {
  private let source: SourceFolder
  private lazy var bytes = source.texts
  private var split: [String: [ArraySlice<UInt8>]] = [:]

  /// The lines of a site's texts.
  public init(_ source: SourceFolder) { self.source = source }

  /// The line of a place; nil where there is no such text.
  public mutating func line(of location: SourceLocation) -> String? {
    guard let bytes = bytes[location.file] else { return nil }
    let lines =
      split[location.file] ?? bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    split[location.file] = lines
    guard lines.indices.contains(location.line - 1) else { return nil }
    return String(decoding: lines[location.line - 1], as: UTF8.self)
  }
}

extension SourceFolder {
  /// The bytes of every text by its path.
  fileprivate var texts: [String: [UInt8]] {
    let files = [configuration].compactMap(\.self) + pages + data + locks + theme
    return Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
  }
}
