extension ChartFault {
  /// The fault in English.
  var english: Wording {
    switch self {
    case .noData:
      Wording(
        "the file has no numbers",
        mend: "write the names of the columns on the first line and a row for each measurement")
    case .unclosedQuote:
      Wording("the quotation mark is never closed", mend: "put a \" after the text")
    case .textAfterQuote:
      Wording(
        "there is text between the quotation mark and the next separator",
        mend: "write \"\" where a quotation mark is part of the text")
    case .raggedRow(let cells, let columns):
      Wording(
        "the row has \(cells) \(cells == 1 ? "cell" : "cells"), but there "
          + (columns == 1 ? "is 1 column" : "are \(columns) columns"),
        mend: cells > columns
          ? "if the numbers have decimal commas, put semicolons between the columns"
          : "leave the cell empty between its separators where a value is missing")
    case .unknownColumn(let name, let suggestion, let known):
      Wording(
        "there is no column \"\(name)\"",
        mend: suggestion.map { "did you mean \"\($0)\"?" }
          ?? "the file has " + known.map { "\"\($0)\"" }.joined(separator: ", "))
    case .duplicateColumn(let name):
      Wording("there are two columns called \"\(name)\"", mend: "rename one of them")
    case .unknownPosition(let x, let suggestion):
      Wording(
        "there is no measurement at \"\(x)\"",
        mend: suggestion.map { "did you mean \"\($0)\"?" }
          ?? "write the value as it stands in the x column")
    case .tooManyPoints(let points, let limit):
      Wording(
        "\(points) data points are too many; a chart shows at most \(limit)",
        mend: "combine the measurements, for instance into weeks or months")
    case .tooManyChanges(let changes, let limit):
      Wording(
        "\(changes) changes are too many; a chart shows at most \(limit)",
        mend: "keep the most important, or divide the chart")
    case .tooFewValues(let values, let needed):
      Wording(
        "there \(values == 1 ? "is 1 measurement" : "are \(values) measurements") here, and at "
          + "least \(needed) are needed",
        mend: "choose more data points")
    case .baselineTooLong(let baseline, let points):
      Wording(
        "the baseline is the first \(baseline) data points, but there are only \(points)",
        mend: "write a number no greater than \(points)")
    case .phaseOutOfOrder(let x):
      Wording(
        "the phase from \"\(x)\" does not begin after the one before",
        mend: "write the phases in order, and not the first: it begins at the first measurement")
    case .negative(let value):
      Wording("\"\(value)\" is below zero, and this is a count", mend: "correct the number")
    case .needlessTotals:
      Wording(
        "this chart has no use for n",
        mend: "write \"type: P\" for proportions or \"type: U\" for rates, or remove \"n\"")
    case .countAboveTotal(let count, let total):
      Wording(
        "the count \"\(count)\" is greater than n, which is \"\(total)\"",
        mend: "write the count in the y column and how many it is out of in the n column")
    case .noOpportunities(let count):
      Wording(
        "the count is \"\(count)\", but n is zero", mend: "correct n, or leave both cells empty")
    }
  }
}
