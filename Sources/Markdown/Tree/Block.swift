public import Diagnostics

/// A block of a document, such as a paragraph or a list, and where it was written.
public struct Block: Sendable, Hashable {
  /// What it is and what it holds.
  public var kind: Kind
  /// The line in the file on which it begins, from 1.
  @CompactNumber public var line: Int
  /// The column in which it begins, from 1, in Unicode scalars.
  @CompactNumber public var column: Int
  /// The line on which it ends.
  @CompactNumber public var endLine: Int

  /// A block at a place.
  public init(_ kind: Kind, line: Int = 1, column: Int = 1, endLine: Int? = nil) {
    self.kind = kind
    self.line = line
    self.column = column
    self.endLine = endLine ?? line
  }

  /// The kinds of blocks: CommonMark's, and those that we add.
  public indirect enum Kind: Sendable, Hashable {
    /// A heading of level 1 to 6; `anchor` is its `id` in the page.
    case heading(level: Int, content: [Inline], anchor: String)
    /// A paragraph.
    case paragraph([Inline])
    /// A list, bulleted or numbered.
    case list(List)
    /// A block quote.
    case quote([Block])
    /// A code block, fenced or indented.
    case code(CodeBlock)
    /// Raw HTML, as written.
    case html(String)
    /// A thematic break.
    case thematicBreak
    /// A table.
    case table(Table)
    /// A box that stands out, written as a quote that begins with `[!NOTE]`.
    case notice(NoticeKind, [Block])
    /// An image alone in its paragraph.
    case figure(Figure)
  }
}
