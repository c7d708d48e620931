/// A code block, whose info string may name a rich block.
public struct CodeBlock: Sendable, Hashable {
  /// The info string of its fence; empty where there is none.
  public var info: String
  /// The lines between the fences.
  public var literal: String
  /// The line in the file of the first line between the fences.
  public var line: Int

  /// A code block.
  public init(info: String, literal: String, line: Int) {
    self.info = info
    self.literal = literal
    self.line = line
  }

  /// The info string's first word, which names the language or the rich block.
  public var name: String {
    String(decoding: info.utf8.prefix { $0 != 0x20 && !(0x09...0x0D).contains($0) }, as: UTF8.self)
  }
}
