/// What our extensions make of cmark's blocks, found before they are converted.
struct Plan {
  /// The pieces that stand for a paragraph or heading, by its place among the leaf blocks.
  var pieces: [Int: [Piece]] = [:]
  /// The code blocks that belong to the footnote before them, by their place among the leaf blocks.
  var absorbed: Set<Int> = []

  /// Something that stands where cmark saw a paragraph. Its text is in fragments, which are read
  /// together in one further document and named by their number.
  enum Piece {
    /// The blocks of a fragment.
    case blocks(fragment: Int)
    /// A table.
    case table(TablePlan)
    /// A thematic break.
    case thematicBreak(line: Int)
    /// The definition of a footnote.
    case footnote(FootnoteMark, fragment: Int)
  }

  /// A table whose cells are fragments; nil for an empty cell.
  struct TablePlan {
    var line: Int
    var column: Int
    var endLine: Int
    var alignments: [Table.Alignment]
    var header: [Int?]
    var rows: [[Int?]]
    var caption: Int?
  }
}

/// Where a footnote is defined.
struct FootnoteMark: Hashable {
  /// The label in the form in which labels are compared.
  var key: String
  /// The label as it was written.
  var label: String
  var line: Int
  var column: Int
}

/// A piece of a document that was read apart from it.
enum Fragment {
  /// A cell's content.
  case inlines([Inline])
  /// Whole blocks.
  case blocks([Block])
}
