/// What is wrong with a chart: with the numbers it is drawn from, or with what is asked of them.
public enum ChartFault: Error, Sendable, Hashable {
  /// The file of data has no header, or no row under it.
  case noData
  /// A quotation mark is opened and never closed.
  case unclosedQuote
  /// Something stands between a closing quotation mark and the next separator.
  case textAfterQuote
  /// A row has another number of cells than the header.
  case raggedRow(cells: Int, columns: Int)
  /// The header has no such column.
  case unknownColumn(String, suggestion: String?, known: [String])
  /// The header has the column twice.
  case duplicateColumn(String)
  /// No row has this value in the x column, and it lies between no two of them.
  case unknownPosition(String, suggestion: String?)
  /// More points than a chart can show.
  case tooManyPoints(Int, limit: Int)
  /// More changes than can be marked on one chart.
  case tooManyChanges(Int, limit: Int)
  /// Fewer values than limits or a centre line can be computed from.
  case tooFewValues(Int, needed: Int)
  /// A baseline of more points than there are.
  case baselineTooLong(Int, points: Int)
  /// A phase that begins at the first point, or not after the phase before it.
  case phaseOutOfOrder(String)
  /// A count or a number of opportunities below zero.
  case negative(String)
  /// An n column for a chart that has no use for it.
  case needlessTotals
  /// More occurrences than opportunities.
  case countAboveTotal(String, total: String)
  /// Occurrences where there were no opportunities.
  case noOpportunities(String)

  /// The rule that it breaks. None of them may be waved through: without a mend there is no chart.
  var rule: Rule {
    switch self {
    case .noData, .unclosedQuote, .textAfterQuote, .raggedRow: .syntax
    default: .badValue
    }
  }
}
