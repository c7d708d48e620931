/// A table of inline content.
public struct Table: Sendable, Hashable {
  /// What it shows. It is written as a line that begins with `: `, right below the table or as
  /// the paragraph that follows it:
  ///
  /// ```
  /// | Kommune | Deltakere |
  /// |---------|----------:|
  /// | Horten  |        12 |
  ///
  /// : Deltakere etter kommune
  /// ```
  public var caption: [Inline]?
  /// How each column is set; as many as there are columns.
  public var alignments: [Alignment]
  /// The cells of the heading row; as many as there are columns.
  public var header: [Cell]
  /// The rows below, each with no more cells than there are columns, and perhaps fewer.
  public var rows: [[Cell]]

  /// A table.
  public init(
    caption: [Inline]? = nil, alignments: [Alignment], header: [Cell], rows: [[Cell]]
  ) {
    self.caption = caption
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }

  /// One cell.
  public typealias Cell = [Inline]

  /// How a column is set.
  public enum Alignment: Sendable, Hashable {
    /// As the page sets text.
    case natural
    /// Written `:--`.
    case left
    /// Written `:-:`.
    case center
    /// Written `--:`.
    case right
  }
}
