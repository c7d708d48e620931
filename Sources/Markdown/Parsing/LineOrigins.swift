/// Which line of the file, and how far from its first column, the lines of a document begin.
enum LineOrigins: Sendable {
  /// The document is a stretch of the file that begins with this line.
  case stretch(firstLine: Int)
  /// The document was put together from pieces of another.
  case pieces([Origin])

  /// Where one line comes from.
  struct Origin: Sendable {
    /// The line of the file.
    var line: Int
    /// What to add to a column in scalars.
    var columnShift: Int
  }

  subscript(number: Int) -> Origin {
    switch self {
    case .stretch(let firstLine): return Origin(line: firstLine + number - 1, columnShift: 0)
    case .pieces(let lines):
      guard number <= lines.count else { return lines.last ?? Origin(line: 1, columnShift: 0) }
      return lines[max(0, number - 1)]
    }
  }
}
