public import Diagnostics

/// A page's file cut into its front matter and its text.
public struct FrontMatterSplit: Sendable {
  /// Where the YAML lies in the file's bytes.
  public let yaml: Range<Int>
  /// The line on which the YAML begins.
  public let yamlFirstLine: Int
  /// Where the text lies in the file's bytes.
  public let body: Range<Int>
  /// The line on which the text begins.
  public let bodyFirstLine: Int

  /// Cuts a file at the lines `---`. Nil where there is no front matter or it is never closed.
  public init?(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String, findings: inout [Finding]
  ) {
    var lines = LineScanner(bytes)
    guard let first = lines.next(), Self.isFence(bytes, first) else {
      findings.append(Finding(.noFrontMatter, at: SourceLocation(file: file)))
      return nil
    }
    let start = lines.position
    var line = 2
    while let next = lines.next() {
      if Self.isFence(bytes, next) {
        yaml = start..<next.lowerBound
        yamlFirstLine = 2
        body = lines.position..<bytes.count
        bodyFirstLine = line + 1
        return
      }
      line += 1
    }
    findings.append(Finding(.unclosedFrontMatter, at: SourceLocation(file: file, length: 3)))
    return nil
  }

  private static func isFence(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return end - line.lowerBound == 3
      && (line.lowerBound..<end).allSatisfy { bytes[$0] == UInt8(ascii: "-") }
  }
}

/// The lines of a text, one after the other, without their ends; a byte order mark is passed over.
struct LineScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    position = hasMark ? 3 : 0
  }

  mutating func next() -> Range<Int>? {
    guard position < bytes.count else { return nil }
    let start = position
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    position = end
    if position < bytes.count {
      position += 1
      if bytes[end] == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
    }
    return start..<end
  }
}
