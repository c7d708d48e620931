public import Diagnostics

/// A Markdown document as Swift values: its blocks, its footnotes and its headings.
///
/// Nothing in it nests deeper than `nestingLimit`, so that a walk may be recursive.
public struct MarkdownTree: Sendable, Hashable {
  /// The file it was read from, as locations name it.
  public var file: String
  /// Its blocks, footnotes apart.
  public var blocks: [Block]
  /// Its footnotes, in the order in which they are first referred to.
  public var footnotes: [Footnote]
  /// Its headings, in their order, those in footnotes left out.
  public var headings: [Heading]

  /// A document of blocks.
  public init(
    file: String = "", blocks: [Block] = [], footnotes: [Footnote] = [], headings: [Heading] = []
  ) {
    self.file = file
    self.blocks = blocks
    self.footnotes = footnotes
    self.headings = headings
  }

  /// How deep blocks may nest in blocks, and inlines in inlines. What nests deeper is kept, but
  /// belongs to the block or inline at the limit.
  public static let nestingLimit = 100

  /// Where a block begins.
  public func location(of block: Block) -> SourceLocation {
    SourceLocation(file: file, line: block.line, column: block.column)
  }

  /// Where an inline begins.
  public func location(of inline: Inline) -> SourceLocation {
    SourceLocation(file: file, line: inline.line, column: inline.column)
  }
}
