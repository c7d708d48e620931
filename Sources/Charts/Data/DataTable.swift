public import Diagnostics

/// The cells of a CSV file, each with the place where it stands.
public struct DataTable: Sendable, Hashable {
  /// The names of the columns, without the spaces around them.
  public let header: [Located<String>]
  /// The rows that have anything in them, each with as many cells as the header; an empty text is
  /// a missing value.
  public let rows: [[Located<String>]]

  /// The column of a name, or why there is none.
  func column(named name: Located<String>) -> Result<Int, ChartFault> {
    let matches = header.indices.filter { header[$0].value == name.value }
    if matches.count > 1 { return .failure(.duplicateColumn(name.value)) }
    if let match = matches.first { return .success(match) }
    let known = header.map(\.value).filter { !$0.isEmpty }
    return .failure(
      .unknownColumn(
        name.value, suggestion: suggestion(for: name.value, among: known),
        known: Array(known.prefix(12))))
  }
}
