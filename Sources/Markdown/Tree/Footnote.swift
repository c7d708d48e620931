/// A footnote of a document. Its number is its place in `MarkdownTree.footnotes`, from 1.
public struct Footnote: Sendable, Hashable {
  /// The label between `[^` and `]`, as it was written where the note is defined.
  public var label: String
  /// What it says.
  public var blocks: [Block]
  /// The line on which it is defined.
  public var line: Int
  /// How many times the document refers to it; 0 for a note that nothing refers to, which stands
  /// behind the others.
  public var references: Int

  /// A footnote.
  public init(label: String, blocks: [Block], line: Int, references: Int) {
    self.label = label
    self.blocks = blocks
    self.line = line
    self.references = references
  }

  /// The form in which labels are compared: case does not matter.
  static func key(_ label: some StringProtocol) -> String { label.lowercased() }
}
